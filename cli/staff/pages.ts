import { periodWords, postWords, processName, stretchWords } from '../../machines/check/staffing-words.js'
import type { DerivedProvince } from '../../machines/check/province-view.js'
import { postKey } from '../../machines/build/staffing/availability.js'
import { workOf, type Work } from '../../machines/build/staffing/work.js'
import { printTime } from '../../machines/model/duration.js'
import type { Province } from '../../machines/model/registry.js'
import { unitWords } from '../../machines/model/unit-office.js'
import type { ProvinceRecords, StaffMember, Unit } from '../../machines/model/unit.js'
import { capital, grouped, list } from '../../machines/model/words.js'
import { plain } from '../reporters/plain.js'

/** A province with its lists of units and staff. */
export interface StaffedProvince {
  province: Province
  records: ProvinceRecords
  view: DerivedProvince
}

/** How many persons and cells there are, and which posts lack somebody. */
export function provincePage({ province, records, view }: StaffedProvince): string {
  const staffing = view.staffing()
  if (staffing === undefined) return ''
  const { units, columns, asked, gaps } = staffing
  const vacant = gaps.filter(({ holes }) => holes.length > 0)
  return text([
    `${province.name}: ${records.staff.length} người ở ${records.units.length} đơn vị${sampleMark(records)}.`,
    `  ${units.length} đơn vị thực hiện thủ tục; ${columns.length} bước; ${grouped(asked)} ô cần người.`,
    vacant.length === 0 ? '  Không vị trí nào trống vào ngày nào.' : `  ${vacant.length} vị trí có ngày trống:`,
    ...vacant.map(({ posts: [post = ''], holes }) => `    ${postWords(view, post)}: ${stretchWords(holes)}`),
  ])
}

/** The posts of a unit, who holds them, and what each of them does. */
export function unitPage({ records, view }: StaffedProvince, unit: Unit): string {
  const input = view.staffingInput()
  const works = input === undefined ? [] : workOf(input, (post) => post.startsWith(`${unit.code}/`))
  const staff = records.staff.map(({ value }) => value).filter((one) => one.unit === unit.code)
  const posts = new Set([...works.flatMap((work) => work.posts), ...staff.flatMap((one) => keysOf(one))])
  const own = [...posts].filter((post) => post.startsWith(`${unit.code}/`))
  const merged = records.mergedPosts.map(({ value }) => value).filter((one) => one.unit === unit.code)
  return text([
    `${unitWords(unit)}, ${periodWords(unit.effective)}${sampleMark(records)}`,
    ...own.flatMap((post) => {
      const holders = staff.filter((one) => keysOf(one).includes(post)).map(personWords)
      return [
        '',
        capital(postWords(view, post)),
        `  Người giữ: ${holders.length === 0 ? 'không có người riêng' : list(holders)}`,
        ...merged
          .filter((one) => postKey(unit.code, one.post) === post)
          .map(({ by, period }) => `  Do ${postWords(view, postKey(unit.code, by))} kiêm ${periodWords(period)}`),
        ...workLines(works.filter((work) => work.posts.includes(post))),
      ]
    }),
  ])
}

/** What a person does, and what stops without them. */
export function personPage({ records, view }: StaffedProvince, id: string): string {
  const rows = records.staff.map(({ value }) => value).filter((one) => one.id === id)
  const keys = new Set(rows.flatMap(keysOf))
  const input = view.staffingInput()
  const works = input === undefined ? [] : workOf(input, (post) => keys.has(post))
  const stopping = works.filter(({ met }) => met.alone.some(({ person }) => person === id))
  const away = records.leaves.map(({ value }) => value).filter(({ person }) => person === id)
  return text([
    ...rows.map(
      (one) => `${personWords(one)}, ${one.title}, ${periodWords(one.period)}${one.sample ? ' (số liệu mẫu)' : ''}`,
    ),
    ...[...keys].map((key) => `  Giữ ${postWords(view, key)}`),
    ...away.map(
      ({ period, substitute }) =>
        `  Vắng ${periodWords(period)}; ${substitute === undefined ? 'không có người làm thay' : `người làm thay: ${substitute}`}`,
    ),
    '',
    `Việc phải làm: ${works.length} bước.`,
    ...workLines(works),
    '',
    stopping.length === 0
      ? 'Người này vắng thì mọi bước vẫn có người khác làm.'
      : `Người này vắng thì ${stopping.length} bước không còn ai làm:`,
    ...workLines(stopping),
  ])
}

/** Steps by procedure, each with its time. */
function workLines(works: readonly Work[]): string[] {
  const lines: string[] = []
  let before = ''
  for (const { process, case: one, step, units } of works) {
    const heading = `  ${processName({ process })}${process.cases.length > 1 ? `: ${one.title}` : ''} ('${process.entry.slug}')${units.size > 1 ? `, hồ sơ của ${units.size} đơn vị` : ''}`
    if (heading !== before) lines.push(heading)
    before = heading
    const { no, name, within } = step.step
    const time = within === undefined ? 'không ghi thời gian' : printTime(within)
    lines.push(`    ${no === undefined ? '' : `${no}: `}${name} (${time})`)
  }
  return lines
}

const keysOf = ({ unit, posts }: StaffMember): string[] => posts.map((post) => postKey(unit, post))
const personWords = ({ id, name }: StaffMember): string => `${name} (${id})`
const sampleMark = ({ staff }: ProvinceRecords): string =>
  staff.some(({ value }) => value.sample) ? ' (có số liệu mẫu)' : ''
const text = (lines: readonly string[]): string => lines.map((line) => `${plain(line)}\n`).join('')
