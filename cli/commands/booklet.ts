import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { bookletPages } from '../../generators/drawings/booklet.js'
import { bookletUnit, bookletUnits, type BookletUnit } from '../../generators/drawings/booklet-units.js'
import type { CompiledCase } from '../../generators/generator.js'
import { fileName } from '../../generators/naming.js'
import type { UnitSource } from '../../generators/units.js'
import type { Day } from '../../machines/model/register.js'
import { compare, list } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { progress } from '../progress.js'
import { openPrinter } from '../render/pdf.js'
import { provinceCases } from '../province-cases.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  province?: string
  unit?: string
  post?: string
  out?: string
  asOf?: Day
}

/** `tthc booklet`: the procedures of one unit or post on paper, or of every unit of a province. */
export const register = (parent: Command): void => {
  parent
    .command('booklet')
    .description('In sổ tay A4 (PDF) của một đơn vị hoặc vị trí: lưu đồ, việc phải làm, biểu mẫu, biên lai, thời gian.')
    .option('--unit <mã>', 'mã đơn vị: năm chữ số của xã, phường, hoặc mã cơ quan như so-y-te; không ghi: mọi đơn vị')
    .option('--post <mã>', 'chỉ vị trí này (mã vai trò) trong đơn vị')
    .option('--province <tỉnh>', 'tỉnh của đơn vị, ví dụ cao-bang; cần khi in mọi đơn vị hoặc nhiều tỉnh có cùng mã')
    .option('--out <tệp>', 'ghi vào tệp này; khi in mọi đơn vị thì là thư mục (mặc định: so-tay)')
    .option('--as-of <ngày>', 'chọn phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action(booklet)
}

async function booklet({ province, unit, post, out, asOf = today() }: Options): Promise<void> {
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base, spreadsheets: true })
  const sources = [...loaded.corpus.provinces.values()].map(({ value }) => ({
    corpus: loaded.corpus,
    province: value,
    asOf,
  }))
  const source = sourceOf(sources, province, unit)
  const one = unit === undefined ? undefined : bookletUnit(unit, source)
  const folder = pathOf(base, out ?? 'so-tay')
  const printed = await printAll(
    one === undefined ? bookletUnits(source) : [one],
    post,
    provinceCases(loaded, source),
    {
      source,
      fileOf: ({ code }) =>
        one === undefined ? join(folder, `${fileName(code)}.pdf`) : pathOf(base, out ?? `so-tay-${fileName(code)}.pdf`),
    },
  )
  if (printed.length === 0) throw new UsageFault(nothing(one, post, source))
  process.stdout.write(printed.map(({ file, pages }) => `${file}: ${pages} trang\n`).join(''))
}

interface Printed {
  file: string
  pages: number
}

async function printAll(
  units: readonly BookletUnit[],
  role: string | undefined,
  cases: readonly CompiledCase[],
  { source, fileOf }: { source: UnitSource; fileOf: (unit: BookletUnit) => string },
): Promise<Printed[]> {
  const bar = progress('In sổ tay')
  const printed: Printed[] = []
  let printer: Awaited<ReturnType<typeof openPrinter>> | undefined
  try {
    for (const [index, unit] of units.entries()) {
      const pages = bookletPages({ ...unit, ...(role !== undefined && { role }) }, cases, source)
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

/** The province that is meant: the one named, or the only one that has the unit. */
function sourceOf(all: readonly UnitSource[], wanted: string | undefined, unit: string | undefined): UnitSource {
  const named = all.filter(({ province }) => wanted === undefined || province.id === wanted)
  const found = named.filter((source) => unit === undefined || bookletUnit(unit, source) !== undefined)
  const [first] = found
  if (first !== undefined && found.length === 1) return first
  const ids = (some: readonly UnitSource[]): string => list(some.map(({ province }) => province.id).sort(compare))
  if (unit === undefined && wanted === undefined)
    throw new UsageFault(
      `Chọn một đơn vị bằng --unit, hoặc một tỉnh bằng --province để in mọi đơn vị của tỉnh: ${ids(all)}.`,
    )
  if (found.length > 1) throw new UsageFault(`Nhiều tỉnh cùng có; thêm --province, một trong: ${ids(found)}.`)
  const [known] = named
  if (wanted !== undefined && known === undefined)
    throw new UsageFault(`Không tìm thấy tỉnh "${wanted}"; đang có: ${ids(all)}.`)
  const codes =
    wanted === undefined || known === undefined
      ? 'chạy lại với --province để xem các mã của một tỉnh'
      : `đang có: ${list(bookletUnits(known).map(({ code, name }) => `${code} (${name})`))}`
  throw new UsageFault(`Không tìm thấy đơn vị "${unit ?? ''}"; ${codes}.`)
}

function nothing(unit: BookletUnit | undefined, post: string | undefined, { province }: UnitSource): string {
  if (unit === undefined) return `Không đơn vị nào của ${province.name} có việc trong các quy trình đang có.`
  const posts = [...unit.offices].flatMap((id) => Object.keys(province.offices[id]?.posts ?? {}))
  const known = post === undefined ? '' : ` Các vị trí của đơn vị: ${list([...new Set(posts)].sort(compare))}.`
  return `Không quy trình nào có việc của ${post === undefined ? '' : `vị trí "${post}" tại `}đơn vị ${unit.name}.${known}`
}

const examples = `
Ví dụ:
  tthc booklet --unit 01297                                            sổ tay của một xã, theo mã đơn vị hành chính
  tthc booklet --province cao-bang --unit so-y-te                      sổ tay của Sở Y tế và các phòng
  tthc booklet --province cao-bang --unit so-y-te --post lanh-dao      chỉ việc của lãnh đạo Sở
  tthc booklet --province cao-bang --out so-tay                        mọi đơn vị của tỉnh, mỗi đơn vị một tệp`
