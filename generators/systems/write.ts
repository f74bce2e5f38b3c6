import { csvText } from '../../machines/model/csv-text.js'
import { printDay } from '../../machines/model/words.js'
import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { INTERNAL, PROPOSAL_MARK } from '../marks.js'
import { placeOf } from '../place.js'
import { factsOf, type SystemFacts } from './facts.js'
import { packages } from './packages.js'
import type { SystemColumn, SystemPackage, SystemRow, SystemTable } from './table.js'

const SAMPLE: SystemColumn = { key: '__sample', title: 'Số liệu mẫu', width: 30 }
const SOURCE: SystemColumn = { key: '__source', title: 'Nguồn', width: 44 }

/** Target `systems`: for each shared system the lists that its operator loads, as XLSX, CSV and JSON of the same rows. */
const systems: Generator = {
  id: 'systems',
  ofTree(input) {
    const facts = factsOf(input)
    return facts === undefined ? [] : filesOf(facts, input)
  },
}
export default systems

function* filesOf(facts: SystemFacts, input: GeneratorInput): Iterable<GeneratedFile> {
  const isMade = ({ of }: SystemTable): boolean =>
    of === 'cases' ? facts.cases.length > 0 : input.tree === 'chinh-thuc'
  for (const one of packages)
    for (const persons of [false, true]) {
      const tables = one.tables
        .filter((table) => (table.persons === true) === persons && isMade(table))
        .map((table) => ({ table, filled: fill(table, facts) }))
      if (tables.length === 0) continue
      const folder = persons ? `${one.id}/${INTERNAL}` : one.id
      for (const { table, filled } of tables) {
        yield { path: `${folder}/${table.id}.csv`, content: csvOf(filled) }
        yield { path: `${folder}/${table.id}.json`, content: jsonOf(one, table, filled, facts) }
      }
      yield {
        path: `${folder}/${one.id}${persons ? `-${INTERNAL}` : ''}.xlsx`,
        content: () => workbookOf(one, tables, facts),
      }
    }
}

/** The library is loaded where there is something to write: a province without a list of units waits for nothing. */
async function workbookOf(one: SystemPackage, tables: readonly FilledTable[], facts: SystemFacts): Promise<Uint8Array> {
  const { listWorkbook } = await import('./workbook.js')
  return listWorkbook(
    aboutOf(one, tables, facts),
    tables.map(({ table, filled: { columns, rows } }) => ({
      name: table.title,
      columns,
      rows: rows.map(({ line }) => line),
    })),
  )
}

interface FilledTable {
  table: SystemTable
  filled: Filled
}
interface Filled {
  columns: readonly SystemColumn[]
  rows: readonly FilledRow[]
}
interface FilledRow {
  /** The cells in the order of the columns. */
  line: readonly string[]
  /** Columns whose cell is sample data. */
  sample: readonly SystemColumn[]
}

/** The rows of a table with what marks them: which cells are sample data, and where the row comes from. */
function fill({ columns: own, rows: rowsOf }: SystemTable, facts: SystemFacts): Filled {
  const rows = rowsOf(facts).map(({ cells, sample, from }: SystemRow): FilledRow => {
    const line = own.map(({ key, blank }) => (blank === true ? '' : (cells[key] ?? '')))
    const marked = sample === undefined ? NONE : own.filter(({ key }, i) => line[i] !== '' && sample.includes(key))
    line.push(marked.map(({ title }) => title).join('; '), `${from.file}:${from.line}`)
    return { line, sample: marked }
  })
  return { columns: [...own, SAMPLE, SOURCE], rows }
}

const NONE: readonly SystemColumn[] = []

const csvOf = ({ columns, rows }: Filled): string =>
  csvText(
    columns.map(({ title }) => title),
    rows.map(({ line }) => line),
  )

function jsonOf(one: SystemPackage, table: SystemTable, { columns, rows }: Filled, facts: SystemFacts): string {
  const own = columns.filter(({ key }) => !key.startsWith('__'))
  const body = {
    format: 'tthc/system-list/1',
    system: one.id,
    list: table.id,
    title: table.title,
    province: facts.province.id,
    asOf: facts.asOf,
    ...(facts.tree === 'de-xuat' && { mark: PROPOSAL_MARK }),
    columns: own.map(({ key, title }) => ({ key, title })),
    rows: rows.map(({ line, sample }) => {
      const row: Record<string, string | string[]> = {}
      own.forEach(({ key }, i) => {
        row[key] = line[i] ?? ''
      })
      if (sample.length > 0) row[SAMPLE.key] = sample.map(({ key }) => key)
      row[SOURCE.key] = line.at(-1) ?? ''
      return row
    }),
  }
  return `${JSON.stringify(body, null, 1)}\n`
}

/** What the first sheet says: for whom the lists are, and how far they can be relied on. */
function aboutOf(
  one: SystemPackage,
  tables: readonly FilledTable[],
  { province, asOf, tree, toolVersion }: SystemFacts,
): string[] {
  return [
    `${one.title}: gói thiết lập của ${placeOf(province)}`,
    ...(tree === 'de-xuat' ? [`${PROPOSAL_MARK}: không nạp vào hệ thống đang chạy.`] : []),
    `Số liệu tính đến ngày ${printDay(asOf)}, tạo bằng tthc ${toolVersion}. Sửa ở tệp nguồn ghi trong cột "${SOURCE.title}" rồi tạo lại; không sửa ở đây.`,
    `Cột "${SAMPLE.title}" nêu những ô là số liệu mẫu vì số liệu thật không công khai: đơn vị phải thay trước khi dùng.`,
    ...(tables.some(({ table }) => table.persons === true)
      ? [
          'Danh sách có tên người: chỉ giao cho đơn vị vận hành, không đăng, không gửi qua kênh công khai. Không ghi mật khẩu vào tệp này.',
        ]
      : []),
    ...tables.map(
      ({ table: { title, use }, filled: { rows } }) =>
        `${title}: ${use}${rows.length > 0 ? '' : ` Chưa có dòng nào, vì ${province.name} chưa có dữ liệu này trong kho.`}`,
    ),
  ]
}
