import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { shortSlug } from '../../generators/import/ids.js'
import { fileName } from '../../generators/naming.js'
import { parseProcedureCode } from '../../machines/model/codes/procedure-code.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { isInForce } from '../../machines/model/day.js'
import type { Day, PolicyId } from '../../machines/model/register.js'
import { list, slug } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'
import { nationalSkeleton, processSkeleton, type ProcedureStart } from '../skeleton.js'
import { today } from '../today.js'

interface Options {
  province?: string
  field?: string
}

/** `tthc new procedure`: the files of a procedure that nobody has written yet, ready to be read and checked. */
export const register = (parent: Command): void => {
  parent
    .command('procedure')
    .description('Tạo tệp định nghĩa cho một thủ tục mới: bảy bước thường gặp, còn thiếu gì thì "tthc check" chỉ ra.')
    .argument('<mã>', 'mã thủ tục hành chính, ví dụ 1.001193')
    .argument('<tên>', 'tên thủ tục, đặt trong ngoặc kép')
    .option('--province <tỉnh>', 'thư mục của tỉnh, ví dụ cao-bang (mặc định: tỉnh duy nhất đang có)')
    .option(
      '--field <lĩnh vực>',
      'thư mục của lĩnh vực, ví dụ tu-phap (mặc định: như dữ kiện quốc gia đã có của mã này)',
    )
    .addHelpText('after', examples)
    .action((code: string, name: string, options: Options) => {
      process.stdout.write(createProcedure(process.cwd(), code, name, options))
    })
}

const examples = `
Ví dụ:
  tthc new procedure 1.004884 "Đăng ký lại khai sinh" --province cao-bang --field ho-tich`

/** Writes the definition, and the national facts where no file has this code yet; says what to do next. */
function createProcedure(base: string, code: string, givenName: string, options: Options): string {
  const name = givenName.normalize('NFC').replace(/\s+/g, ' ').trim()
  const read = parseProcedureCode(code)
  if (!read.ok) throw new UsageFault(`Mã "${code}" không phải mã thủ tục. ${read.why} ${read.fix}`)
  if (slug(name) === '') throw new UsageFault('Tên thủ tục còn trống.')
  const [root = ''] = readSettings(base).roots
  const { corpus } = loadCorpus([root], { base })
  const known = corpus.nationals.find(({ value }) => value.code === code)
  const from = today()
  const folder = folderOf(corpus, known?.file, options.field)
  const file = fileOf(name)
  const start: ProcedureStart = {
    code,
    name,
    province: provinceOf(corpus, options.province),
    field: fieldName(corpus, folder),
    from,
    policy: policyOf(corpus, from),
  }
  const facts = known?.file ?? posix.join(root, 'national/facts', folder, `${file}.ts`)
  const definition = posix.join(root, start.province, folder, `${file}.ts`)
  const files = [
    ...(known === undefined ? [{ path: facts, text: nationalSkeleton(start) }] : []),
    { path: definition, text: processSkeleton(start, importOf(definition, facts)) },
  ]
  const kin = processesOf(corpus, start)
  refuseExisting(
    files.map(({ path }) => path).filter((path) => existsSync(pathOf(base, path))),
    kin.find((entry) => entry.slug === file),
  )
  for (const { path, text } of files) {
    mkdirSync(dirname(pathOf(base, path)), { recursive: true })
    // 'wx': where another has written it in between, nothing is lost either.
    writeFileSync(pathOf(base, path), text, { flag: 'wx' })
  }
  return [
    'Đã tạo:',
    ...files.map(({ path }) => `  ${path}`),
    ...(known === undefined ? [] : [`Dùng dữ kiện quốc gia đã có: ${facts}`]),
    ...(kin.length === 0 ? [] : [`Tỉnh đã có quy trình khác của mã ${code}: ${list(kin.map((entry) => entry.file))}`]),
    `Việc tiếp theo: ghi vị trí xử lý và thời gian của từng bước, rồi chạy: tthc check ${definition}`,
    '',
  ].join('\n')
}

/** A file is never written over; and a second file of one process, in another field, would be read as its newer version. */
function refuseExisting([standing]: readonly string[], twin: ProcessEntry | undefined): void {
  if (standing !== undefined)
    throw new UsageFault(`Đã có tệp ${standing}; không ghi đè. Sửa tệp đó, hoặc chọn tên khác.`)
  if (twin !== undefined)
    throw new UsageFault(
      `Quy trình này đã có ở ${twin.file}. Sửa tệp đó, hoặc chọn tên khác; bản mới theo quyết định mới thì làm như docs/tasks/sua-mot-buoc.md.`,
    )
}

/** What the province has of this procedure, by its code or by its name. */
const processesOf = (corpus: Corpus, { province, code, name }: ProcedureStart): ProcessEntry[] =>
  corpus.processes.filter(
    (entry) =>
      entry.value.province === province &&
      (entry.slug === fileOf(name) || entry.value.of.some((procedure) => procedure.code === code)),
  )

/** The file name of a procedure, without what every name begins with. */
const fileOf = (name: string): string => fileName(shortSlug(name.replace(/^thủ tục (?:hành chính )?/iu, ''), 60))

function provinceOf(corpus: Corpus, given: string | undefined): string {
  const ids = [...corpus.provinces.keys()].sort()
  const [only] = ids
  if (given === undefined && ids.length === 1 && only !== undefined) return only
  if (given !== undefined && ids.includes(given)) return given
  const choice = ids.length === 0 ? 'chưa có tỉnh nào' : `đang có: ${list(ids)}`
  throw new UsageFault(
    given === undefined ? `Chọn tỉnh bằng --province; ${choice}.` : `Không có tỉnh "${given}"; ${choice}.`,
  )
}

function folderOf(corpus: Corpus, facts: string | undefined, given: string | undefined): string {
  if (given !== undefined) {
    if (given === slug(given) && given !== 'province') return given
    throw new UsageFault(
      `Tên lĩnh vực "${given}" viết không dấu, nối bằng gạch ngang, ví dụ ${slug(given) || 'tu-phap'}.`,
    )
  }
  if (facts !== undefined) return posix.basename(posix.dirname(facts))
  const fields = [...new Set(corpus.processes.map(({ fieldFolder }) => fieldFolder))].sort()
  throw new UsageFault(
    `Chọn lĩnh vực bằng --field${fields.length === 0 ? ', ví dụ --field tu-phap' : `; đang có: ${list(fields)}`}.`,
  )
}

/** The field in words, as other facts of its folder write it. */
const fieldName = (corpus: Corpus, folder: string): string =>
  corpus.nationals.find(({ file }) => posix.basename(posix.dirname(file)) === folder)?.value.field ?? folder

/** The newest regime in force on the day. */
function policyOf(corpus: Corpus, day: Day): PolicyId {
  const inForce = Object.entries(corpus.registers.policies)
    .filter(([, { effective }]) => isInForce(effective, day))
    .sort(([, one], [, other]) => (one.effective.from < other.effective.from ? 1 : -1))
  const [first] = inForce
  if (first === undefined) throw new UsageFault('Danh mục quốc gia chưa có cơ chế một cửa nào có hiệu lực hôm nay.')
  return first[0] as PolicyId
}

const importOf = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}
