import { writeFileSync } from 'node:fs'
import process from 'node:process'
import type { Command } from 'commander'
import { stepRows } from '../../generators/workbook/step-rows.js'
import { runChecks } from '../../machines/check/run.js'
import { compare } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'
import { today } from '../today.js'

interface Options {
  province: string
  field?: string
  out: string
}

/** `tthc workbook`: the processes of a department as a workbook for review. */
export const register = (parent: Command): void => {
  parent
    .command('workbook')
    .description(
      'Ghi các quy trình của một tỉnh hoặc một lĩnh vực ra Excel để rà soát: mỗi bước một dòng, có bộ lọc, phát hiện ghi ở chú thích của ô.',
    )
    .requiredOption('--province <tỉnh>', 'tỉnh, ví dụ cao-bang')
    .option('--field <lĩnh vực>', 'chỉ lĩnh vực này: tên thư mục, ví dụ y-te')
    .option('--out <tệp>', 'tệp Excel để ghi', 'ra-soat.xlsx')
    .addHelpText('after', examples)
    .action(workbook)
}

async function workbook({ province, field, out }: Options): Promise<void> {
  const base = process.cwd()
  const { corpus, locator } = loadCorpus(readSettings(base).roots, { base })
  const entries = corpus.processes
    .filter(({ value, fieldFolder }) => value.province === province && (field === undefined || fieldFolder === field))
    .sort((a, b) => compare(a.id, b.id))
  if (entries.length === 0)
    throw new UsageFault(
      `Không có quy trình nào của tỉnh "${province}"${field === undefined ? '' : `, lĩnh vực "${field}"`}.`,
    )
  const { diagnostics } = runChecks({ ...corpus, processes: entries }, locator, { asOf: today(), now: () => 0 })
  const rows = entries.flatMap((entry) => stepRows(entry, corpus.provinces.get(province)?.value))
  const { writeWorkbook } = await import('../../generators/workbook/write-workbook.js')
  writeFileSync(pathOf(base, out), await writeWorkbook(rows, diagnostics))
  process.stdout.write(
    `${out}: ${entries.length} quy trình, ${rows.length} bước\nSau khi rà soát, xem thay đổi bằng: tthc import ${out} --update --dry-run\n`,
  )
}

const examples = `
Ví dụ:
  tthc workbook --province cao-bang --field y-te               các quy trình của ngành y tế
  tthc import ra-soat.xlsx --update --dry-run                  xem đồng nghiệp đã sửa gì
  tthc import ra-soat.xlsx --update                            sửa các định nghĩa tại chỗ`
