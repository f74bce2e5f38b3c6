import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { compile, type Trees } from '../../generators/compile.js'
import { bookletPages, officesOf } from '../../generators/drawings/booklet.js'
import type { GeneratorInput } from '../../generators/generator.js'
import { fileName } from '../../generators/naming.js'
import { runChecks } from '../../machines/check/run.js'
import type { Day } from '../../machines/model/register.js'
import type { Province } from '../../machines/model/registry.js'
import { compare, list } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { progress } from '../progress.js'
import { openPrinter } from '../render/pdf.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  province?: string
  unit?: string
  post?: string
  all?: boolean
  out?: string
  asOf?: Day
}

/** `tthc booklet`: the procedures of one unit or post on paper, or of every unit of a province. */
export const register = (parent: Command): void => {
  parent
    .command('booklet')
    .description('In sổ tay A4 (PDF) của một đơn vị hoặc vị trí: lưu đồ, việc phải làm, biểu mẫu, biên lai, thời gian.')
    .option('--unit <mã>', 'mã đơn vị trong danh mục của tỉnh, ví dụ so-y-te; gồm cả các phòng của nó')
    .option('--post <mã>', 'chỉ vị trí này (mã vai trò) trong đơn vị')
    .option('--province <tỉnh>', 'tỉnh của đơn vị, ví dụ cao-bang; cần khi nhiều tỉnh có cùng mã')
    .option('--all', 'mọi đơn vị của tỉnh, mỗi đơn vị một tệp; --out là thư mục')
    .option('--out <tệp>', 'ghi vào tệp (hoặc thư mục) này')
    .option('--as-of <ngày>', 'chọn phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action(booklet)
}

async function booklet({ province, unit, post, all = false, out, asOf = today() }: Options): Promise<void> {
  if (all === (unit !== undefined)) throw new UsageFault('Chỉ một đơn vị bằng --unit, hoặc dùng --all cho mọi đơn vị.')
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base })
  const { corpus } = loaded
  const home = provinceOf(
    [...corpus.provinces.values()].map(({ value }) => value),
    province,
    unit,
  )
  const processes = corpus.processes.filter(({ value }) => value.province === home.id)
  const part = { ...corpus, processes }
  const checked = runChecks(part, loaded.locator, { asOf, now: () => 0 })
  const trees = compile(part, checked, loaded.locator, asOf).provinces.get(home.id)
  const registers = { corpus, province: home, asOf }
  const units = unit === undefined ? unitsOf(home) : [unit]
  const printed = await printAll(units, post, trees, registers, (id) =>
    all
      ? join(pathOf(base, out ?? 'so-tay'), `${fileName(id)}.pdf`)
      : pathOf(base, out ?? `so-tay-${fileName(id)}.pdf`),
  )
  if (printed.length === 0) throw new UsageFault(nothing(unit, post, home))
  process.stdout.write(printed.map(({ file, pages }) => `${file}: ${pages} trang\n`).join(''))
}

interface Printed {
  file: string
  pages: number
}

async function printAll(
  units: readonly string[],
  post: string | undefined,
  trees: Trees | undefined,
  registers: Pick<GeneratorInput, 'corpus' | 'province' | 'asOf'>,
  fileOf: (unit: string) => string,
): Promise<Printed[]> {
  const cases = [...(trees?.['chinh-thuc'] ?? []), ...(trees?.['de-xuat'] ?? [])]
  const bar = progress('In sổ tay')
  const printed: Printed[] = []
  let printer: Awaited<ReturnType<typeof openPrinter>> | undefined
  try {
    for (const [index, unit] of units.entries()) {
      const name = registers.province.offices[unit]?.name ?? unit
      const role = post === undefined ? {} : { role: post }
      const pages = bookletPages({ name, offices: officesOf(unit, registers), ...role }, cases, registers)
      if (pages.length > 0) {
        printer ??= await openPrinter()
        const file = fileOf(unit)
        mkdirSync(join(file, '..'), { recursive: true })
        writeFileSync(file, await printer.print(pages))
        printed.push({ file, pages: pages.length })
      }
      bar.step(index + 1, units.length)
    }
  } finally {
    bar.end()
    await printer?.close()
  }
  return printed
}

/** Offices that are part of no other one: what a citizen or an official calls a unit. */
const unitsOf = ({ offices }: Province): string[] =>
  Object.keys(offices)
    .filter((id) => offices[id]?.of === undefined && offices[id]?.anyOf === undefined)
    .sort(compare)

function provinceOf(all: readonly Province[], wanted: string | undefined, unit: string | undefined): Province {
  const named = all.filter(
    ({ id, offices }) => (wanted === undefined || id === wanted) && (unit === undefined || unit in offices),
  )
  const [first] = named
  if (first !== undefined && named.length === 1) return first
  if (named.length > 1)
    throw new UsageFault(
      `Nhiều tỉnh cùng có; thêm --province, một trong: ${list(named.map(({ id }) => id).sort(compare))}.`,
    )
  const [known] = all.filter(({ id }) => id === wanted)
  const places = known === undefined ? all.map(({ id }) => id) : Object.keys(known.offices)
  throw new UsageFault(
    `Không tìm thấy ${known === undefined && wanted !== undefined ? `tỉnh "${wanted}"` : `đơn vị "${unit ?? ''}"`}; đang có: ${list([...places].sort(compare))}.`,
  )
}

function nothing(unit: string | undefined, post: string | undefined, { name, offices }: Province): string {
  if (unit === undefined) return `Không đơn vị nào của ${name} có việc trong các quy trình đang có.`
  const posts = Object.keys(offices[unit]?.posts ?? {}).sort(compare)
  const known = post === undefined || posts.length === 0 ? '' : ` Các vị trí của đơn vị: ${list(posts)}.`
  return `Không quy trình nào có việc của ${post === undefined ? '' : `vị trí "${post}" tại `}đơn vị "${unit}".${known}`
}

const examples = `
Ví dụ:
  tthc booklet --province cao-bang --unit so-y-te                      sổ tay của Sở Y tế và các phòng
  tthc booklet --province cao-bang --unit so-y-te --post lanh-dao      chỉ việc của lãnh đạo Sở
  tthc booklet --province cao-bang --all --out so-tay                  mọi đơn vị của tỉnh, mỗi đơn vị một tệp`
