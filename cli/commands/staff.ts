import process from 'node:process'
import type { Command } from 'commander'
import { DerivedProvince } from '../../machines/check/province-view.js'
import { viewOf } from '../../machines/check/views.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { list } from '../../machines/model/words.js'
import { fold } from '../../machines/source/csv/column.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'
import { personPage, provincePage, unitPage, type StaffedProvince } from '../staff/pages.js'

interface Options {
  province?: string
  unit?: string
  person?: string
  out?: string
}

/** `tthc staff`: what a post or a person does, in which procedures, within what time, and what stops without them. */
export const register = (parent: Command): void => {
  parent
    .command('staff')
    .description('Ai làm bước nào của thủ tục nào ở một đơn vị, trong bao lâu; người nào vắng thì việc gì dừng.')
    .option('--province <tỉnh>', 'chỉ tỉnh này, ví dụ cao-bang')
    .option('--unit <đơn vị>', 'mã hoặc tên đơn vị: các vị trí, người giữ, việc phải làm')
    .option('--person <mã>', 'mã cán bộ: các vị trí, việc phải làm, việc dừng lại nếu người này vắng')
    .option('--out <thư mục>', 'ghi bảng bố trí người của từng tỉnh ra HTML và XLSX (không có tên người)')
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const base = process.cwd()
      const { corpus } = loadCorpus(readSettings(base).roots, { base, spreadsheets: true })
      const provinces = staffedProvinces(corpus, options.province)
      if (options.out === undefined) process.stdout.write(answer(provinces, options))
      else process.stdout.write(await written(provinces, options.out))
    })
}

const examples = `
Ví dụ:
  tthc staff                                   mỗi tỉnh có bao nhiêu người, ô nào trống
  tthc staff --unit 21548                      Đặc khu Lý Sơn: vị trí, người, thủ tục, thời gian
  tthc staff --unit "Xã Tịnh Khê"
  tthc staff --person CB0042 --province quang-ngai
  tthc staff --out bo-tri                      bảng nhiệt: mỗi ô là số người của một bước ở một đơn vị

Kết quả có tên người: chỉ dùng trong cơ quan.`

/** Spreadsheets are written only on demand, by a library that takes a while to load. */
async function written(provinces: readonly StaffedProvince[], folder: string): Promise<string> {
  const { writeMatrix } = await import('../staff/write-matrix.js')
  const files: string[] = []
  for (const one of provinces) files.push(...(await writeMatrix(folder, one)))
  return files.map((file) => `Đã tạo: ${file}\n`).join('')
}

function answer(provinces: readonly StaffedProvince[], { unit, person }: Options): string {
  if (person !== undefined) {
    const found = provinces.filter(({ records }) => records.staff.some(({ value }) => value.id === person))
    if (found.length === 0) throw new UsageFault(`Không có cán bộ mang mã "${person}" trong staff.csv.`)
    return found.map((one) => personPage(one, person)).join('\n')
  }
  if (unit !== undefined) {
    const pages = provinces.flatMap((one) =>
      one.records.units
        .filter(({ value }) => value.code === unit || fold(value.name) === fold(unit))
        .map(({ value }) => unitPage(one, value)),
    )
    if (pages.length === 0) throw new UsageFault(`Không có đơn vị mang mã hoặc tên "${unit}" trong units.csv.`)
    return pages.join('\n')
  }
  return provinces.map(provincePage).join('\n')
}

/** The provinces that have a list of staff, with what it takes to answer. */
function staffedProvinces(corpus: Corpus, wanted: string | undefined): StaffedProvince[] {
  const views = new Map(
    corpus.processes.map((entry) => [entry, viewOf(entry, corpus.provinces.get(entry.value.province)?.value, corpus)]),
  )
  const ids = [...corpus.provinces.keys()].filter((id) => (corpus.records?.get(id)?.staff.length ?? 0) > 0)
  const chosen = ids.filter((id) => wanted === undefined || id === wanted)
  if (chosen.length === 0)
    throw new UsageFault(
      wanted === undefined || ids.length === 0
        ? 'Chưa tỉnh nào có danh sách cán bộ (staff/staff.csv). Tạo danh sách mẫu: tthc new staff <tỉnh>.'
        : `Tỉnh "${wanted}" chưa có danh sách cán bộ; đang có: ${list(ids)}.`,
    )
  return chosen.flatMap((id) => {
    const province = corpus.provinces.get(id)?.value
    const records = corpus.records?.get(id)
    if (province === undefined || records === undefined) return []
    return { province, records, view: new DerivedProvince(province, corpus, views) }
  })
}
