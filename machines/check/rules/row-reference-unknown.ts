import type { OfficeRegister } from '../../model/registry.js'
import { UNIT_KINDS, type ProvinceRecords } from '../../model/unit.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Finding } from '../rule.js'
import { NO_UNITS } from '../staffing-words.js'

/** A thing that a row names by id: which row and column, what kind of thing, and the ids that there are. */
interface Reference {
  row: object
  column: string
  kind: 'units' | 'posts' | 'processes' | 'persons'
  id: string
}
const WORDS = {
  units: { what: 'đơn vị', where: 'units.csv' },
  posts: { what: 'vị trí xử lý', where: 'offices.ts của tỉnh, viết <cơ quan>/<vai trò>' },
  processes: { what: 'quy trình', where: 'các quy trình của tỉnh và quy trình áp dụng lại' },
  persons: { what: 'cán bộ', where: 'staff.csv' },
} as const

/** Rows of spreadsheets name only units, posts, processes and persons that exist. */
export default defineRule({
  id: 'row-reference-unknown',
  title: 'Bảng tính nêu đơn vị, vị trí, quy trình hoặc cán bộ không có',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check(view, say) {
    const { records, province } = view
    if (records === undefined) {
      say({ undecided: NO_UNITS })
      return
    }
    const known = {
      units: new Set<string>([...records.units.map(({ value }) => value.code)]),
      posts: new Set(postsOf(province.offices)),
      processes: new Set(view.processes().flatMap(({ entry }) => [entry.slug, entry.id])),
      persons: new Set(records.staff.map(({ value }) => value.id)),
    }
    for (const reference of referencesOf(records))
      if (!known[reference.kind].has(reference.id)) say(unknown(reference, known[reference.kind]))
    for (const { value } of records.staff)
      if (!isKnown(province.offices, value.office))
        say(unknown({ row: value, column: 'office', kind: 'posts', id: value.office }, Object.keys(province.offices)))
  },
})

const unknown = ({ row, column, kind, id }: Reference, known: Iterable<string>): Finding => ({
  path: [column],
  row,
  ...(isId(id) && { shows: id }),
  what: isId(id) ? `Không có ${WORDS[kind].what} "${id}".` : `Giá trị ghi ở đây không phải mã ${WORDS[kind].what}.`,
  why: 'Dòng này không nối được với phần còn lại, nên việc ghi ở đây không có hiệu lực gì.',
  fix: `${didYouMean(id, known)}Sửa lại theo ${WORDS[kind].where}.`,
})

/** A name that slipped into another column is not repeated: reports go where no person's name may. */
const isId = (text: string): boolean => /^[\w/-]+$/.test(text)

function* referencesOf(records: ProvinceRecords): Iterable<Reference> {
  const kinds: readonly string[] = UNIT_KINDS
  for (const { value: row } of records.coverage) {
    if (!kinds.includes(row.unit)) yield { row, column: 'unit', kind: 'units', id: row.unit }
    yield { row, column: 'process', kind: 'processes', id: row.process }
  }
  for (const { value: row } of records.successions) yield { row, column: 'newCode', kind: 'units', id: row.newCode }
  for (const { value: row } of records.mergedPosts) {
    yield { row, column: 'unit', kind: 'units', id: row.unit }
    yield { row, column: 'post', kind: 'posts', id: row.post }
    yield { row, column: 'by', kind: 'posts', id: row.by }
  }
  for (const { value: row } of records.staff) {
    yield { row, column: 'unit', kind: 'units', id: row.unit }
    for (const id of row.posts) yield { row, column: 'posts', kind: 'posts', id }
  }
  for (const { value: row } of records.leaves) {
    yield { row, column: 'person', kind: 'persons', id: row.person }
    if (row.substitute !== undefined) yield { row, column: 'substitute', kind: 'persons', id: row.substitute }
  }
}

const postsOf = (offices: OfficeRegister): string[] =>
  Object.entries(offices).flatMap(([id, { posts }]) => Object.keys(posts).map((role) => `${id}/${role}`))
