import { casesOf } from '../../machines/build/cases.js'
import { validate } from '../../machines/model/schema/validate.js'
import type { CarriedProcess, ImportedTable, Unplaced } from '../import/imported-table.js'
import { OfficePackage } from '../import/package/open-package.js'
import { readXml } from '../import/package/xml.js'
import { ELEMENT, NAMESPACE, PART_NAME } from './part.js'
import { changesOf, type TableHash } from './table-hash.js'

interface Carried extends CarriedProcess {
  tables: readonly TableHash[]
}
interface Read {
  tables: ImportedTable[]
  unplaced: Unplaced[]
}

/**
 * The tables of a file of ours with the definitions that it carries. A process any of whose visible tables was edited is
 * read from what is visible alone, and that is listed; any other file comes back as it was read.
 */
export function withCarried(bytes: Uint8Array, tables: readonly ImportedTable[], id: string): Read {
  const json = carriedText(bytes)
  if (json === undefined) return { tables: [...tables], unplaced: [] }
  const all = parse(json)
  if (all === undefined) return { tables: [...tables], unplaced: [listed(id, 'cả tệp', UNREADABLE)] }
  if (tables.length !== all.flatMap((one) => one.tables).length)
    return { tables: [...tables], unplaced: [listed(id, 'cả tệp', OTHER_TABLES)] }
  const unplaced: Unplaced[] = []
  let from = 0
  const joined = all.flatMap(({ tables: written, ...carried }) => {
    const own = tables.slice(from, (from += written.length))
    const changed = own.flatMap((table, i) =>
      changesOf(written[i] ?? NOTHING, table).map((place) => listed(table.id, place, EDITED)),
    )
    unplaced.push(...changed)
    return own.map((table) => (changed.length > 0 ? named(table, carried) : { ...table, carried }))
  })
  return { tables: joined, unplaced }
}

/** What no cell shows, an edited file still says: under which name the definition was kept, in which field. */
const named = (table: ImportedTable, { slug, process }: CarriedProcess): ImportedTable => ({
  ...table,
  slug,
  field: table.field === '' ? (process.of[0]?.field ?? '') : table.field,
})

const NOTHING: TableHash = { frame: '', rows: [] }
const listed = (table: string, place: string, why: string): Unplaced => ({ table, place, cell: '', why })
const EDITED =
  'Đã sửa sau khi tệp được soạn; quy trình này lấy theo những gì nhìn thấy, nên nhánh rẽ, mã bước và việc của bước trong bản gốc kèm theo tệp không được lấy: xem lại.'
const OTHER_TABLES =
  'Số bảng khác lúc tệp được soạn; lấy theo những gì nhìn thấy, không dùng định nghĩa gốc kèm theo tệp.'
const UNREADABLE = 'Định nghĩa gốc kèm theo tệp bị hỏng nên không dùng; lấy theo những gì nhìn thấy.'

/** The text of the part that is ours, if the file has one. */
function carriedText(bytes: Uint8Array): string | undefined {
  const file = OfficePackage.open(bytes)
  for (const name of file.names.filter((one) => PART_NAME.test(one))) {
    const pieces: string[] = []
    let isOurs = false
    readXml(file.text(name) ?? '<x/>', {
      open: (element, attributes) => void (isOurs ||= element === ELEMENT && attributes['xmlns'] === NAMESPACE),
      close: () => undefined,
      text: (text) => void (isOurs && pieces.push(text)),
    })
    if (isOurs) return pieces.join('')
  }
  return undefined
}

/** Data of a file is data of a stranger: it must have the shape of definitions, and its names must be plain. */
function parse(json: string): Carried[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.every(isCarried) ? value : undefined
  } catch {
    return undefined
  }
}

const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function isCarried(value: unknown): value is Carried {
  if (typeof value !== 'object' || value === null) return false
  const { folder, slug, process, tables } = value as Partial<Carried>
  const isPlain = [folder, slug].every((name) => typeof name === 'string' && PLAIN.test(name))
  if (!isPlain || process === undefined || validate('process', process).length > 0) return false
  return Array.isArray(tables) && tables.length === casesOf(process).length && tables.every(isHash)
}

const isHash = (value: unknown): boolean => {
  const { frame, rows } = (value ?? {}) as Partial<TableHash>
  return typeof frame === 'string' && Array.isArray(rows) && rows.every((row) => typeof row === 'string')
}
