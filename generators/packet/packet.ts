import { ownWaysOf, stepInUnit } from '../../machines/build/own-ways.js'
import { dayOfAnchor } from '../../machines/build/plan.js'
import { Availability, postKey } from '../../machines/build/staffing/availability.js'
import { isInForce } from '../../machines/model/day.js'
import type { ReviewItem, Rollout } from '../../machines/model/plan.js'
import type { Province } from '../../machines/model/registry.js'
import type { Unit } from '../../machines/model/unit.js'
import { printDay } from '../../machines/model/words.js'
import { placeOf } from '../place.js'
import { carriesOut, type BookletUnit } from '../drawings/booklet-units.js'
import type { UnitSource } from '../units.js'
import type { CompiledCase } from '../generator.js'
import { titleOf } from '../marks.js'
import { rowsOf } from '../rows.js'
import { whoOf } from '../who.js'

/** One thing that the review looks at. */
export interface PacketItem {
  text: string
  lines: readonly string[]
  /** What is missing; absent where the item is complete. */
  gap?: string
  /** The value is sample data: the unit must put in its own. */
  sample: boolean
}
/** One position of the unit in one procedure, with who holds it. */
export interface PacketDuty {
  procedure: string
  no: string
  step: string
  position: string
  persons: readonly string[]
  /** Somebody must hold it by name, and nobody does. */
  isVacant: boolean
  mark: string
}
/** The review packet of one unit: everything that the letter asks for, complete or with its gaps named. */
export interface Packet {
  unit: BookletUnit
  /** The body that sends it, in the two lines of its letterhead. */
  sender: readonly [string, string]
  review: Rollout['review']
  /** The day by which it is sent; absent where the day of effect is not known. */
  due?: string
  items: readonly PacketItem[]
  duties: readonly PacketDuty[]
  /** The unit's list of persons is sample data. */
  isSampleStaff: boolean
}

export const SAMPLE_STAFF = 'Danh sách cán bộ đang là số liệu mẫu: đơn vị ghi danh sách thật.'

/** Puts the packet of a unit together. `source.province` names offices as the unit knows them. */
export function packetOf(
  unit: BookletUnit,
  cases: readonly CompiledCase[],
  source: UnitSource,
  rollout: Rollout,
): Packet {
  const own = cases.filter(({ entry }) => carriesOut(unit, entry.slug, source))
  const namesOf = holdersIn(unit, source)
  const duties = own.flatMap((compiled) => dutiesOf(compiled, unit, source, namesOf))
  const staff = source.corpus.records?.get(source.province.id)?.staff ?? []
  const isSampleStaff = staff.some(({ value }) => value.unit === unit.code && value.sample)
  const day = dayOfAnchor({ event: rollout.review.event, days: -rollout.review.daysBefore }, rollout)
  return {
    unit,
    sender: senderOf(unit, source.province),
    review: rollout.review,
    ...(day !== undefined && { due: printDay(day) }),
    items: rollout.review.items.map((item) => itemOf(item, unit.listed, duties, own, isSampleStaff)),
    duties,
    isSampleStaff,
  }
}

/** A commune sends as its own committee; an office of the province stands below that of the province. */
const senderOf = ({ code, name, listed }: BookletUnit, province: Province): Packet['sender'] =>
  listed !== undefined && /^\d{5}$/.test(code) ? ['Ủy ban nhân dân', name] : [`UBND ${placeOf(province)}`, name]

/** The persons of a post of the unit on the day, by name: those who hold it, and those whose own post does its work too. */
function holdersIn(unit: BookletUnit, { corpus, province, asOf }: UnitSource): (post: string) => readonly string[] {
  const records = corpus.records?.get(province.id)
  if (records === undefined) return () => []
  // Who is away that day still holds the post: the letter asks for posts, not for attendance.
  const availability = new Availability({ ...records, leaves: [] })
  const nameOf = new Map(records.staff.map(({ value: { id, name } }) => [id, name]))
  return (post) =>
    availability
      .stretchesOf([postKey(unit.code, post)])
      .filter(({ period }) => isInForce(period, asOf))
      .flatMap(({ persons }) => persons.map((id) => nameOf.get(id) ?? id))
}

function dutiesOf(
  compiled: CompiledCase,
  unit: BookletUnit,
  source: UnitSource,
  namesOf: (post: string) => readonly string[],
): PacketDuty[] {
  const { corpus, province } = source
  const { roles } = corpus.registers
  const own = ownWaysOf(corpus.overrides, unit.code, compiled.entry, source.asOf)
  return [...rowsOf(compiled).steps.values()].flatMap(({ step, office }) => {
    const { by } = stepInUnit(step, own)
    const positions = by === undefined ? [] : whoOf(by, office, province, roles).positions
    return positions
      .filter((position) => position.office !== undefined && unit.offices.has(position.office))
      .map((position) => {
        const { office = '', role } = position
        // A place of filing is one of several offices; who holds the post in any of the unit's own takes it in.
        const offices = province.offices[office]?.anyOf ?? [office]
        const persons = [...new Set(offices.flatMap((id) => namesOf(`${id}/${role}`)))]
        // A body or council is no post of one person.
        const isPost = roles[role]?.holder === undefined && province.offices[office]?.anyOf === undefined
        return {
          procedure: titleOf(compiled),
          no: step.no ?? '',
          step: step.name,
          position: position.name,
          persons,
          isVacant: isPost && persons.length === 0,
          mark: compiled.publication.tree === 'chinh-thuc' ? '' : 'đề xuất',
        }
      })
  })
}

/** What a fact of the unit says, by the thing of the roll-out register. */
const FACTS: Readonly<Record<string, { fact: keyof Unit; say: (unit: Unit) => readonly string[] }>> = {
  'ma-dinh-danh': { fact: 'identifier', say: ({ identifier }) => known(identifier) },
  'ma-so-thue': { fact: 'taxCode', say: ({ taxCode }) => known(taxCode) },
  'tai-khoan-chuyen-thu': { fact: 'account', say: ({ account }) => known(account) },
  'chung-thu-so': {
    fact: 'certificate',
    say: ({ certificate }) =>
      certificate === undefined
        ? []
        : [
            `Thuê bao: ${certificate.holder}`,
            `Số sê-ri: ${certificate.serial}`,
            `Hiệu lực: từ ${printDay(certificate.validity.from)}${certificate.validity.to === undefined ? '' : ` đến ${printDay(certificate.validity.to)}`}`,
          ],
  },
  'moc-dau': {
    fact: 'sealFrom',
    say: ({ sealFrom }) => (sealFrom === undefined ? [] : [`Dùng từ ${printDay(sealFrom)}`]),
  },
  'bieu-mau-bien-lai': {
    fact: 'receipts',
    say: ({ receipts }) => (receipts ?? []).map((one) => `Mẫu số, ký hiệu: ${one}`),
  },
}
const known = (value: string | undefined): string[] => (value === undefined ? [] : [value])

function itemOf(
  { thing, text }: ReviewItem,
  listed: Unit | undefined,
  duties: readonly PacketDuty[],
  own: readonly CompiledCase[],
  isSampleStaff: boolean,
): PacketItem {
  const entry = Object.hasOwn(FACTS, thing) ? FACTS[thing] : undefined
  if (entry === undefined)
    return { text, ...plansOf(thing, duties, own, isSampleStaff), sample: thing === 'vi-tri-xu-ly' && isSampleStaff }
  const lines = listed === undefined ? [] : entry.say(listed)
  const sample = listed?.sample.includes(entry.fact) === true
  const gap = lines.length === 0 ? 'Chưa có.' : sample ? 'Đang là số liệu mẫu: đơn vị ghi số liệu thật.' : undefined
  return { text, lines, sample, ...(gap !== undefined && { gap }) }
}

/** The part about procedures: how many, which positions nobody holds, which steps name no form. */
function plansOf(
  thing: string,
  duties: readonly PacketDuty[],
  own: readonly CompiledCase[],
  isSampleStaff: boolean,
): Pick<PacketItem, 'lines' | 'gap'> {
  const procedures = new Set(duties.map(({ procedure }) => procedure))
  if (procedures.size === 0) return { lines: [], gap: 'Chưa có quy trình nào mà đơn vị có việc.' }
  const proposed = new Set(duties.filter(({ mark }) => mark !== '').map(({ procedure }) => procedure)).size
  const count = `${procedures.size} thủ tục`
  if (thing === 'vi-tri-xu-ly') {
    const vacant = new Set(duties.filter(({ isVacant }) => isVacant).map(({ position }) => position))
    const lines = [
      `${new Set(duties.map(({ position }) => position)).size} vị trí trong ${count}; xem bảng vị trí kèm theo.`,
    ]
    const gaps = [
      ...(vacant.size === 0 ? [] : [`${vacant.size} vị trí chưa có người: ${[...vacant].join('; ')}.`]),
      ...(isSampleStaff ? [SAMPLE_STAFF] : []),
    ]
    return gaps.length === 0 ? { lines } : { lines, gap: gaps.join(' ') }
  }
  if (thing === 'bieu-mau') {
    // Of a process that the unit carries out without a step of its own, its forms are no matter of this unit.
    const without = own
      .filter(({ case: { table } }) => !JSON.stringify(table).includes('"gives"'))
      .filter((compiled) => procedures.has(titleOf(compiled)))
    const lines = [`${count}; biểu mẫu của từng bước ghi trong quy trình.`]
    return without.length === 0 ? { lines } : { lines, gap: `${without.length} thủ tục chưa ghi biểu mẫu ở bước nào.` }
  }
  const lines = [`${count}${proposed === 0 ? ', đều đã công bố.' : `, trong đó ${proposed} thủ tục đang là đề xuất.`}`]
  return proposed === 0 ? { lines } : { lines, gap: `${proposed} thủ tục chưa có quyết định công bố.` }
}
