import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Path } from '../machines/model/corpus.js'
import type { ProvinceRecords, SheetRow } from '../machines/model/unit.js'
import { compare } from '../machines/model/words.js'
import { readCsv, type CsvFault, type CsvRow } from '../machines/source/csv/read-csv.js'
import { SHEETS, type Sheet } from '../machines/source/csv/province-sheets.js'
import type { Locator, Place, ReadFault } from '../machines/source/source.js'
import { pathOf } from './disk.js'

/** The spreadsheets of all provinces. */
export interface LoadedRecords {
  records: ReadonlyMap<string, ProvinceRecords>
  faults: readonly ReadFault[]
  /** The place of a row, or of the cell that the first key of the path names; `undefined` for any other value. */
  placeOf: (root: unknown, path: Path) => Place | undefined
}

/** Reads the spreadsheets of provinces, given as id → folder. */
export function loadRecords(base: string, folders: ReadonlyMap<string, string>): LoadedRecords {
  const places = new Map<unknown, CsvRow<object>>()
  const faults: ReadFault[] = []
  const records = new Map<string, ProvinceRecords>()
  for (const [province, folder] of folders) {
    const read = new Map<string, readonly SheetRow<unknown>[]>()
    for (const sheet of SHEETS) read.set(sheet.records, readSheet(sheet, folder))
    // Each sheet says itself what its rows become.
    if ([...read.values()].some((rows) => rows.length > 0))
      records.set(province, Object.fromEntries(read) as unknown as ProvinceRecords)
    faults.push(...strangers(base, folder))
  }
  return { records, faults, placeOf: (root, path) => placeIn(places.get(root), path) }

  function readSheet({ file, columns, assemble, confidential = false }: Sheet, folder: string): SheetRow<unknown>[] {
    const name = `${folder}/${file}`
    if (!existsSync(pathOf(base, name))) return []
    const table = readCsv(readFileSync(pathOf(base, name)), columns, name, { confidential })
    faults.push(...table.faults.map(faultOf))
    return table.rows.map((row) => {
      const value = assemble(row.value)
      places.set(value, row)
      return { file: row.file, line: row.line, value }
    })
  }
}

/** The locator of definitions and of spreadsheets. */
export const withRows = (locator: Locator, placeOf: LoadedRecords['placeOf']): Locator => ({
  locate(root, path) {
    const use = placeOf(root, path)
    return use === undefined ? locator.locate(root, path) : { use }
  },
  lineOf: (root, path) => placeOf(root, path) ?? locator.lineOf(root, path),
})

function placeIn(row: CsvRow<object> | undefined, [key]: Path): Place | undefined {
  if (row === undefined) return undefined
  const { file, line, text } = row
  const column = (row.columns as Readonly<Record<string, number | undefined>>)[String(key)]
  const length = Math.max(1, text.slice((column ?? 1) - 1).search(column === undefined ? /$/ : /;|$/))
  return { file, line, column: column ?? 1, text, length }
}

const faultOf = ({ file, line, column, text, what, why, fix }: CsvFault): ReadFault => ({
  rule: 'read-row',
  place: { file, line, column, text, length: 1 },
  what,
  why,
  fix,
})

/** Spreadsheets of a province's folders that nothing reads: their rows would be lost in silence. */
function strangers(base: string, folder: string): ReadFault[] {
  const known = SHEETS.map(({ file }) => file)
  return [...new Set(known.map((file) => file.slice(0, file.indexOf('/'))))].flatMap((part) => {
    const path = pathOf(base, `${folder}/${part}`)
    const names = existsSync(path) ? readdirSync(path).sort(compare) : []
    return names
      .map((name) => `${part}/${name}`)
      .filter((name) => name.endsWith('.csv') && !known.includes(name))
      .map((name) => ({
        rule: 'read-row',
        place: { file: `${folder}/${name}`, line: 1, column: 1, text: '', length: 1 },
        what: `Không bảng nào của tỉnh có tên "${name}".`,
        why: 'Điều ghi trong tệp này sẽ bị bỏ qua mà không ai biết.',
        fix: `Đặt lại tên tệp; các bảng được dùng: ${known.join('; ')}.`,
      }))
  })
}
