import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { fileName } from '../../generators/naming.js'
import { isInForce } from '../../machines/model/day.js'
import type { Day } from '../../machines/model/register.js'
import { compare, printDay } from '../../machines/model/words.js'
import { chosenProcesses } from '../decision-source.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  province?: string
  asOf?: Day
  out: string
}

/** `tthc forms`: the forms of the one-stop mechanism for a procedure, by the date on which they are used. */
export const register = (parent: Command): void => {
  parent
    .command('forms')
    .description(
      'Soạn các mẫu của cơ chế một cửa (Word) cho một thủ tục: điền sẵn điều đã biết, chừa chỗ trống cho phần của hồ sơ, có mã QR.',
    )
    .argument('<quy trình>', 'mã thủ tục, mã quy trình hoặc tên tệp định nghĩa')
    .option('--province <tỉnh>', 'chỉ quy trình của tỉnh này')
    .option('--as-of <ngày>', 'các mẫu dùng vào ngày này (mặc định: hôm nay)', parseDay)
    .option('--out <thư mục>', 'thư mục để ghi', 'bieu-mau')
    .addHelpText('after', examples)
    .action(forms)
}

async function forms(word: string, { province: wanted, asOf = today(), out }: Options): Promise<void> {
  const base = process.cwd()
  const { corpus } = loadCorpus(readSettings(base).roots, { base })
  const inForce = Object.values(corpus.registers.forms)
    .filter(({ effective }) => isInForce(effective, asOf))
    .sort((a, b) => compare(a.no, b.no))
  if (inForce.length === 0) throw new UsageFault(`Danh mục biểu mẫu không có mẫu nào dùng vào ngày ${printDay(asOf)}.`)
  const { writeForm } = await import('../../generators/forms/write-form.js')
  const { default: qrcode } = await import('qrcode')
  const qr = async (text: string): Promise<Uint8Array> =>
    new Uint8Array(await qrcode.toBuffer(text, { margin: 1, scale: 6 }))
  const lines: string[] = []
  for (const entry of chosenProcesses(corpus, [word], wanted)) {
    const province = corpus.provinces.get(entry.value.province)?.value
    if (province === undefined) continue
    const folder = join(out, fileName(entry.id))
    mkdirSync(pathOf(base, folder), { recursive: true })
    for (const form of inForce) {
      const bytes = await writeForm({ form, entry, province, corpus, qr })
      if (bytes === undefined) continue
      const file = join(folder, `mau-${form.no}-${fileName(form.name)}.docx`)
      writeFileSync(pathOf(base, file), bytes)
      lines.push(file)
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

const examples = `
Ví dụ:
  tthc forms 2.000286                                  bảy mẫu đang dùng của một thủ tục
  tthc forms 2.000286 --as-of 2025-08-01               các mẫu của Thông tư số 01/2018/TT-VPCP`
