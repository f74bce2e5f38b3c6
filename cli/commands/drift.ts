import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { Option, type Command } from 'commander'
import { compile } from '../../generators/compile.js'
import { compareSections, type SectionDrift } from '../../generators/drift/compare-sections.js'
import { ExportFault, megabytes } from '../../generators/drift/export-fault.js'
import { counterpartOf, driftFormats, formatOf } from '../../generators/drift/readers.js'
import { countDrift, sayDrift } from '../../generators/drift/say.js'
import { LIMITS } from '../../generators/drift/unpack.js'
import type { GeneratorInput, Tree } from '../../generators/generator.js'
import type { Day } from '../../machines/model/register.js'
import { list } from '../../machines/model/words.js'
import { checkFolder } from '../check-folder.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { oneLine } from '../reporters/plain.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'
import { version } from '../version.js'

interface Options {
  asOf?: Day
  format: 'text' | 'json'
}

/** `tthc drift`: what an export of a system differs from the definitions in. */
export const register = (parent: Command): void => {
  parent
    .command('drift')
    .description('Đối chiếu tệp xuất từ hệ thống với định nghĩa: từng quy trình, từng bước khác chỗ nào. Không ghi gì.')
    .argument('<tệp>', `đã xuất hoặc đã sửa trong hệ thống: ${list(driftFormats.map(({ title }) => title))}`)
    .option('--as-of <ngày>', 'so với phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples)
    .action(drift)
}

async function drift(file: string, { asOf = today(), format }: Options): Promise<void> {
  const base = process.cwd()
  const drifts = await refusing(async () => {
    const bytes = readExport(pathOf(base, file), file)
    const kind = formatOf(bytes)
    const { read, defined } = await kind.load()
    const found = read(bytes)
    const own = counterpartOf(found, treesOf(base, asOf).map(defined), kind)
    if (own === undefined) throw new UsageFault(FOREIGN)
    return compareSections(own, found)
  })
  process.stdout.write(format === 'json' ? `${JSON.stringify(drifts, null, 2)}\n` : say(drifts))
  if (drifts.length > 0) process.exitCode = 1
}

const say = (drifts: readonly SectionDrift[]): string =>
  drifts.length === 0
    ? 'Tệp khớp với định nghĩa, không có gì khác.\n'
    : [...sayDrift(drifts).map(oneLineKept), `Tổng cộng: ${countDrift(drifts)}.`, ''].join('\n')

/** Whatever an operator typed stays on its line; the indentation is ours. */
const oneLineKept = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line.trim())}`

/** A fault of the export is the user's to mend, not ours. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExportFault) throw new UsageFault(error.message)
    throw error
  }
}

function readExport(path: string, called: string): Uint8Array {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch {
    throw new UsageFault(`Không mở được tệp "${called}".`)
  }
  try {
    const status = fstatSync(handle)
    if (!status.isFile()) throw new UsageFault(`"${called}" không phải một tệp.`)
    if (status.size > LIMITS.file)
      throw new UsageFault(`Tệp "${called}" quá lớn: chỉ đọc tệp tối đa ${megabytes(LIMITS.file)}.`)
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Every tree that the definitions give. */
function treesOf(base: string, asOf: Day): GeneratorInput[] {
  const { loaded, result } = checkFolder({ base, settings: readSettings(base), paths: [], strict: false, asOf })
  const { corpus, locator } = loaded
  const { provinces, placeIn } = compile(corpus, result, locator, asOf)
  return [...provinces].flatMap(([id, trees]) => {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) return []
    const place: GeneratorInput['place'] = (path) => placeIn(id, path)
    return (['chinh-thuc', 'de-xuat'] satisfies Tree[])
      .filter((tree) => trees[tree].length > 0)
      .map((tree) => ({ corpus, province, tree, cases: trees[tree], asOf, toolVersion: version, place }))
  })
}

const FOREIGN = [
  'Không quy trình nào trong tệp ứng với định nghĩa của kho này.',
  'Tệp có thể của tỉnh khác, hoặc của phiên bản không có hiệu lực vào ngày đang so.',
  'Cách sửa: chạy trong thư mục của kho quy trình, hoặc chọn ngày bằng --as-of.',
].join('\n')

const examples = `
Ví dụ:
  tthc drift goi-xuat-tu-he-thong.zip                       so với phiên bản có hiệu lực hôm nay
  tthc drift cap-giay-phep.bpmn                             một quy trình, đã sửa bằng phần mềm vẽ
  tthc drift truong-hop.json                                đồ thị React-Flow của một hay nhiều trường hợp
  tthc drift goi.zip --as-of 2026-01-01 --format json       cho máy đọc

Gói OpenCPS được so cả gói: thiếu quy trình nào cũng nêu. Tệp của từng quy trình chỉ được so với quy trình ấy.

Mã kết thúc: 0 khớp; 1 có chỗ khác; 2 tệp không đọc được. Tệp chỉ được đọc trong bộ nhớ, không giải nén ra đĩa.`
