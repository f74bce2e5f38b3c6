import type { Gap } from '../build/staffing/findings.js'
import type { ProcessEntry } from '../model/corpus.js'
import type { Period } from '../model/register.js'
import type { Unit } from '../model/unit.js'
import { officeNameIn, unitWords } from '../model/unit-office.js'
import { list, printDay } from '../model/words.js'
import type { ProvinceView } from './rule.js'

/** Said where a rule on staffing has nothing to look at. */
export const NO_STAFF = 'Chưa có danh sách cán bộ (staff/staff.csv) của tỉnh.'
/** The same for rules on units. */
export const NO_UNITS = 'Chưa có danh sách đơn vị (province/units.csv) của tỉnh.'

/** The version of a unit that a code names first; findings about a unit stand in its row. */
export const unitOf = ({ records }: ProvinceView, code: string): Unit | undefined =>
  records?.units.find(({ value }) => value.code === code)?.value

/** 'vị trí "Công chức một cửa" ('ttpvhcc-xa/tiep-nhan') của Xã Tịnh Khê (21115)', from `<unit>/<office>/<role>`. */
export function postWords(view: ProvinceView, key: string): string {
  const [code = '', office = '', role] = key.split('/')
  const unit = unitOf(view, code)
  const whose = unit === undefined ? code : unitWords(unit)
  if (role === undefined) return `mọi vị trí của ${whose}`
  const entry = view.province.offices[office]
  const title = entry?.posts[role] ?? role
  const at = entry === undefined || unit === undefined ? office : officeNameIn(entry, unit)
  return `vị trí "${title}", ${at} ('${office}/${role}') của ${whose}`
}

/** The posts of a gap, of which one is enough. */
export const gapWords = (view: ProvinceView, { posts }: Gap): string =>
  posts.map((post) => postWords(view, post)).join(' hoặc ')

/** 'từ ngày 01/7/2025 đến hết ngày 30/9/2025', 'từ ngày 01/7/2025'. */
export const periodWords = ({ from, to }: Period): string =>
  `từ ngày ${printDay(from)}${to === undefined ? '' : ` đến hết ngày ${printDay(to)}`}`

/** What stands still: how much of how many procedures, and the first place. */
export function touchedWords(gap: Gap): string {
  const { first, count, units, processes } = gap
  const { step } = first.step
  const where = units.size === 1 ? `của ${unitWords(first.unit)}` : `của ${units.size} đơn vị`
  return `${count} lượt bước trong ${processes.size} thủ tục ${where}, trước hết là bước "${step.name}" ('${step.id}') của "${processName(first)}"`
}

/** The name of the procedure that a case or a task belongs to. */
export const processName = ({ process: { entry } }: { process: { entry: ProcessEntry } }): string =>
  entry.value.of[0]?.name ?? entry.slug

/** Stretches of days in words. */
export const stretchWords = (periods: readonly Period[]): string => list(periods.map(periodWords))
