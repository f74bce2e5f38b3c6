import type { Province } from '../../model/registry.js'
import type { Period } from '../../model/register.js'
import { isCommune, unitOfOffice } from '../../model/unit-office.js'
import type { Unit } from '../../model/unit.js'
import { postKey, type Availability, type Stretch } from './availability.js'
import { common } from './periods.js'
import type { Need } from './staffed.js'

/** How well a requirement is met in a period. */
export interface Met {
  /** The fewest persons on any day. */
  fewest: number
  /** Stretches without anybody. */
  holes: readonly Period[]
  /** Stretches with one person only. */
  alone: readonly { person: string; period: Period }[]
}
/** Posts in units of which one must be manned; the same object wherever the same posts are asked for. */
export interface Requirement {
  /** `<unit>/<office>/<role>`; `<unit>/*` where nobody at all is known in the unit. */
  posts: readonly string[]
  metIn: (period: Period) => Met
}
/** `outside`: no post of the province's units. `unknown`: it cannot be told which unit's. */
export type Resolved = Requirement | 'outside' | 'unknown'

/** Finds the posts that a need means in a unit, and how they are manned. */
export class Requirements {
  readonly #known = new Map<string, Requirement>()
  readonly #units: ReadonlySet<string>

  constructor(
    private readonly province: Province,
    units: readonly Unit[],
    private readonly availability: Availability,
  ) {
    this.#units = new Set(units.map(({ code }) => code))
  }

  resolve(need: Need, unit: Unit): Resolved {
    const places = need.flatMap(({ at, role }) =>
      this.#officesIn(at, unit).map((office) => ({
        at: this.#isPost(at, role) ? this.#unitOf(office, unit) : 'unknown',
        post: `${office}/${role}`,
      })),
    )
    const posts = places.flatMap(({ at, post }) => (typeof at === 'object' ? [this.#keyOf(at.code, post)] : []))
    if (posts.length > 0) return this.#requirement([...new Set(posts)])
    return places.some(({ at }) => at === 'unknown') ? 'unknown' : 'outside'
  }

  /** A post that no office has is a slip of the process: nobody holds it in any unit, and that says nothing of the units. */
  #isPost(office: string, role: string): boolean {
    const entry = this.province.offices[office]
    return entry !== undefined && Object.hasOwn(entry.posts, role)
  }

  /** Of several places of filing those of the unit's own level; all of them where none is. */
  #officesIn(id: string, unit: Unit): readonly string[] {
    const { offices } = this.province
    const anyOf = offices[id]?.anyOf
    if (anyOf === undefined) return [id]
    const own = anyOf.filter((office) => (offices[office]?.level === 'xa') === isCommune(unit))
    return own.length > 0 ? own : anyOf
  }

  #unitOf(office: string, unit: Unit): { code: string } | 'outside' | 'unknown' {
    const entry = this.province.offices[office]
    if (entry === undefined) return 'unknown'
    // A body of the province that hands over to "the commune" means the one of the dossier.
    if (entry.level === 'xa') return isCommune(unit) ? unit : 'unknown'
    const code = unitOfOffice(office, this.province.offices, this.#units)
    return code === undefined ? 'outside' : { code }
  }

  #keyOf(unit: string, post: string): string {
    return postKey(unit, this.availability.units.has(unit) ? post : '*')
  }

  #requirement(posts: readonly string[]): Requirement {
    const key = posts.join('|')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const stretches = this.availability.stretchesOf(posts)
    const met = new Map<Period, Met>()
    const requirement: Requirement = {
      posts,
      metIn(period) {
        const before = met.get(period) ?? metIn(stretches, period)
        met.set(period, before)
        return before
      },
    }
    this.#known.set(key, requirement)
    return requirement
  }
}

function metIn(stretches: readonly Stretch[], period: Period): Met {
  const inside = stretches.flatMap((stretch) => {
    const both = common(stretch.period, period)
    return both === undefined ? [] : [{ period: both, persons: stretch.persons }]
  })
  return {
    fewest: Math.min(...inside.map(({ persons }) => persons.length)),
    holes: inside.filter(({ persons }) => persons.length === 0).map((one) => one.period),
    alone: inside.flatMap(({ persons: [person, second], period: days }) =>
      person === undefined || second !== undefined ? [] : [{ person, period: days }],
    ),
  }
}
