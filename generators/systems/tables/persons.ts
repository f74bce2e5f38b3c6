import { officeNameIn } from '../../../machines/model/unit-office.js'
import type { WaveGroup } from '../../../machines/model/plan.js'
import type { SheetRow, StaffMember, Unit } from '../../../machines/model/unit.js'
import { fixedDay } from '../../../machines/model/words.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'
import { groupOf, waveWords } from '../waves.js'

/** Columns about a person. */
export const PERSON = {
  id: { key: 'id', title: 'Mã cán bộ', width: 14, names: 'key' },
  name: { key: 'name', title: 'Họ và tên', width: 26 },
  unitCode: { key: 'unitCode', title: 'Mã đơn vị', width: 14 },
  unitName: { key: 'unitName', title: 'Tên đơn vị', width: 30, names: 'title' },
  title: { key: 'title', title: 'Chức vụ', width: 26 },
  office: { key: 'office', title: 'Vị trí công tác', width: 34 },
  posts: { key: 'posts', title: 'Vị trí tham gia xử lý hồ sơ', width: 50 },
  postIds: { key: 'postIds', title: 'Mã vị trí xử lý', width: 40 },
  account: { key: 'account', title: 'Tài khoản (email công vụ)', width: 36 },
  wave: { key: 'wave', title: 'Đợt thiết lập', width: 36 },
  from: { key: 'from', title: 'Từ ngày', width: 12 },
  to: { key: 'to', title: 'Đến ngày', width: 12 },
} as const satisfies Record<string, SystemColumn>

/** A person of a province's list with what every system says of them. */
export interface ListedPerson {
  row: SystemRow
  unit: Unit | undefined
  group: WaveGroup
}

/** A row for each person, or for those that a list is about. */
export const personRows =
  (system: string, isWanted: (person: ListedPerson) => boolean = () => true) =>
  (facts: SystemFacts): SystemRow[] =>
    personsOf(facts)
      .filter(isWanted)
      .map(({ row, unit, group }) => ({
        ...row,
        cells: { ...row.cells, wave: waveWords(group, system, facts.waves, unit) },
      }))

/** Who leads a unit or an office of it: the persons who sign. */
export const isSigner = ({ group }: ListedPerson): boolean => group !== 'staff'

/** The persons of a province: six lists are about the same ones, and differ in the waves of their systems alone. */
function personsOf(facts: SystemFacts): readonly ListedPerson[] {
  const known = listed.get(facts)
  if (known !== undefined) return known
  const persons = facts.staff.map((row) => listedPerson(row, facts))
  listed.set(facts, persons)
  return persons
}

const listed = new WeakMap<SystemFacts, readonly ListedPerson[]>()
const CELLS = Object.keys(PERSON)

function listedPerson({ file, line, value: person }: SheetRow<StaffMember>, facts: SystemFacts): ListedPerson {
  const unit = facts.unitByCode.get(person.unit)
  return {
    unit,
    group: groupOf(person, facts.province, facts.corpus.registers.roles),
    row: {
      from: { file, line },
      sample: person.sample ? CELLS : [],
      cells: {
        id: person.id,
        name: person.name,
        unitCode: person.unit,
        unitName: unit?.name ?? '',
        title: person.title,
        office: officeWords(person.office, unit, facts),
        posts: person.posts.map((post) => postWords(post, unit, facts)).join('; '),
        postIds: person.posts.join('; '),
        account: person.email ?? '',
        from: fixedDay(person.period.from),
        to: person.period.to === undefined ? '' : fixedDay(person.period.to),
      },
    },
  }
}

/** The name of an office in a unit; its id where the province does not know it. */
function officeWords(office: string, unit: Unit | undefined, { province }: SystemFacts): string {
  const entry = Object.hasOwn(province.offices, office) ? province.offices[office] : undefined
  if (entry === undefined) return office
  return unit === undefined ? entry.name : officeNameIn(entry, unit)
}

/** A processing position in words: 'Công chức tiếp nhận và trả kết quả, Trung tâm Phục vụ hành chính công xã'. */
function postWords(post: string, unit: Unit | undefined, facts: SystemFacts): string {
  const [office = '', role = ''] = post.split('/')
  return `${facts.corpus.registers.roles[role]?.name ?? role}, ${officeWords(office, unit, facts)}`
}
