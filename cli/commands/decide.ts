import { writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Command } from 'commander'
import { chartsOf } from '../charts.js'
import { chosenProcesses, decisionHead, type DecisionOptions } from '../decision-source.js'
import { pathOf } from '../disk.js'
import { loadCorpus } from '../load.js'
import { pdfOf } from '../office.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'
import { version } from '../version.js'

interface Options extends DecisionOptions {
  province?: string
  out: string
  pdf?: true
}

/** `tthc decide`: the decision that approves processes, with its appendix, to be signed. */
export const register = (parent: Command): void => {
  parent
    .command('decide')
    .description(
      'Soạn quyết định phê duyệt kèm phụ lục (Word, thể thức Nghị định số 30/2020/NĐ-CP): danh mục, bảng quy trình, phiếu hồ sơ, lưu đồ.',
    )
    .argument('<quy trình...>', 'mã thủ tục, mã quy trình, tên tệp định nghĩa; nhiều quy trình cách nhau dấu cách')
    .option('--decision <số>', 'số, ký hiệu quyết định, ví dụ 2022/QĐ-UBND; không có thì để trống')
    .option('--date <ngày>', 'ngày ký; không có thì để trống', parseDay)
    .option('--province <tỉnh>', 'chỉ quy trình của tỉnh này')
    .option('--proposer <chức danh>', 'người đề nghị, ví dụ "Giám đốc Sở Y tế"')
    .option('--signer <chức danh>', 'chức danh người ký (mặc định: CHỦ TỊCH)')
    .option('--out <tệp>', 'tệp Word để ghi', 'quyet-dinh.docx')
    .option('--pdf', 'ghi thêm bản PDF cạnh tệp Word (cần LibreOffice trên máy)')
    .addHelpText('after', examples)
    .action(decide)
}

async function decide(words: string[], options: Options): Promise<void> {
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base })
  const { corpus } = loaded
  const entries = chosenProcesses(corpus, words, options.province)
  const { pages, missing } = await chartsOf(loaded, entries, today())
  const { writeDecision } = await import('../../generators/docx/write-decision.js')
  const head = decisionHead(entries, corpus, options)
  const file = pathOf(base, options.out)
  writeFileSync(file, await writeDecision({ head, entries, corpus, charts: pages, version }))
  const lines = [`${options.out}: ${entries.length} quy trình, ${[...pages.values()].flat().length} trang lưu đồ`]
  if (options.pdf) {
    const pdf = options.out.replace(/\.docx$/i, '') + '.pdf'
    writeFileSync(pathOf(base, pdf), pdfOf(file))
    lines.push(pdf)
  }
  for (const one of missing) lines.push(`Chưa có lưu đồ của ${one}`)
  lines.push('Sau khi ký, đối chiếu bằng: tthc verify <tệp đã ký>')
  process.stdout.write(`${lines.join('\n')}\n`)
}

const examples = `
Ví dụ:
  tthc decide 2.000286 --proposer "Giám đốc Sở Y tế" --out du-thao.docx     dự thảo, số và ngày để trống
  tthc decide 2.000286 2.000282 --decision 2022/QĐ-UBND --date 2025-11-27   điền số, ngày
  tthc decide 2.000286 --pdf                                                thêm bản PDF`
