import type { Province } from '../../machines/model/registry.js'
import { isCommune, unitOfOffice } from '../../machines/model/unit-office.js'
import type { Leave, MergedPost, StaffMember, Unit } from '../../machines/model/unit.js'

/** How many persons a sample unit has in a role, and which other posts of the same office they hold too. */
export interface PostPattern {
  role: string
  title: string
  count: number
  also?: readonly string[]
}
export interface SampleStaff {
  staff: StaffMember[]
  leaves: Leave[]
}

const FROM = '2025-07-01'
/** One unit in so many has somebody away, so that substitution can be seen. */
const LEAVE_EVERY = 10
const LEAVE = { from: '2026-03-02', to: '2026-03-06' }

/**
 * Sample persons for every post of every unit, named 'Cán bộ mẫu 0001' and so on: nobody can take them for somebody real.
 * Posts that a unit has merged with another get nobody of their own. Deterministic.
 */
export function sampleStaff(
  { offices }: Pick<Province, 'offices'>,
  units: readonly Unit[],
  pattern: readonly PostPattern[],
  merged: readonly MergedPost[] = [],
): SampleStaff {
  const codes = new Set(units.map(({ code }) => code))
  const apart = new Set(merged.map(({ unit, post }) => `${unit}/${post}`))
  const staff: StaffMember[] = []
  for (const unit of units)
    for (const [id, office] of Object.entries(offices)) {
      const isHere = office.level === 'xa' ? isCommune(unit) : unitOfOffice(id, offices, codes) === unit.code
      if (!isHere || office.anyOf !== undefined) continue
      for (const { role, title, count, also = [] } of pattern) {
        if (!Object.hasOwn(office.posts, role) || apart.has(`${unit.code}/${id}/${role}`)) continue
        const posts = [role, ...also.filter((other) => Object.hasOwn(office.posts, other))].map((one) => `${id}/${one}`)
        for (let i = 0; i < count; i++) staff.push(person(staff.length + 1, unit, title, id, posts))
      }
    }
  return { staff, leaves: leavesOf(units, staff) }
}

const person = (serial: number, unit: Unit, title: string, office: string, posts: readonly string[]): StaffMember => {
  const number = String(serial).padStart(4, '0')
  const domain = unit.domain === undefined ? {} : { email: `canbo${number}@${unit.domain}` }
  const period = { from: unit.effective.from > FROM ? unit.effective.from : FROM }
  return {
    ...{ id: `CB${number}`, name: `Cán bộ mẫu ${number}`, unit: unit.code, title, office, posts, period, sample: true },
    ...domain,
  }
}

/** In some units somebody is away for a week, and a colleague in the same post substitutes. */
function leavesOf(units: readonly Unit[], staff: readonly StaffMember[]): Leave[] {
  return units.flatMap((unit, i) => {
    if (i % LEAVE_EVERY !== 0) return []
    const [away, substitute] = staff.filter((one) => one.unit === unit.code)
    return away === undefined || substitute === undefined
      ? []
      : [{ person: away.id, substitute: substitute.id, period: LEAVE, sample: true }]
  })
}
