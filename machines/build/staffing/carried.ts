import type { ProcessEntry, Sourced } from '../../model/corpus.js'
import type { Post } from '../../model/actor.js'
import { addTo } from '../../model/group-by.js'
import type { Override } from '../../model/process.js'
import type { Period } from '../../model/register.js'
import type { Coverage, ProvinceRecords, Unit } from '../../model/unit.js'
import { common, periodKey, without } from './periods.js'

/** A stretch of days in which a unit carries out a process, with the posts that it has set itself for some steps. */
export interface Carried {
  period: Period
  posts: Readonly<Record<string, Post>>
}

/** Which process a word of a coverage row or override names: its slug, or its whole id. */
export const names = (word: string, { id, slug }: ProcessEntry): boolean => word === slug || word === id

/** Tells which units carry out which processes, and when. */
export class Carrying {
  readonly #coverage = new Map<string, Coverage[]>()
  readonly #byUnit = new Map<Unit, ReadonlyMap<string, readonly Coverage[]>>()
  readonly #overrides = new Map<string, Override[]>()

  constructor({ coverage }: Pick<ProvinceRecords, 'coverage'>, overrides: readonly Sourced<Override>[]) {
    for (const { value } of coverage) addTo(this.#coverage, value.unit, value)
    for (const { value } of overrides) addTo(this.#overrides, value.unit, value)
  }

  /** One object for the same days, so that what is worked out for them is found again. */
  readonly #periods = new Map<string, Period>()

  /** In the order of the list; empty where the unit does not carry it out. */
  carriedBy(unit: Unit, entry: ProcessEntry): Carried[] {
    const covered = this.#coveredBy(unit)
    const rows = [...(covered.get(entry.slug) ?? []), ...(covered.get(entry.id) ?? [])]
    if (rows.length === 0) return []
    const own = (this.#overrides.get(unit.code) ?? []).filter(({ process }) => names(process, entry))
    return rows.flatMap(({ period }) => {
      const inForce = common(period, unit.effective)
      const carried = inForce === undefined ? undefined : common(inForce, entry.value.effective)
      return carried === undefined ? [] : refined({ period: this.#shared(carried), posts: {} }, own)
    })
  }

  /** The coverage of a unit and of its kind, by process. */
  #coveredBy(unit: Unit): ReadonlyMap<string, readonly Coverage[]> {
    const known = this.#byUnit.get(unit)
    if (known !== undefined) return known
    const covered = new Map<string, Coverage[]>()
    for (const key of [unit.code, unit.kind])
      for (const row of this.#coverage.get(key) ?? []) addTo(covered, row.process, row)
    this.#byUnit.set(unit, covered)
    return covered
  }

  #shared(period: Period): Period {
    const key = periodKey(period)
    const known = this.#periods.get(key) ?? period
    this.#periods.set(key, known)
    return known
  }
}

/** Cuts a stretch at the days on which an override of posts begins and ends. */
function refined(carried: Carried, overrides: readonly Override[]): Carried[] {
  let parts = [carried]
  for (const { effective, post } of overrides)
    if (post !== undefined)
      parts = parts.flatMap((part) => {
        const inside = common(part.period, effective)
        if (inside === undefined) return [part]
        const outside = without(part.period, inside).map((period) => ({ ...part, period }))
        return [...outside, { period: inside, posts: { ...part.posts, ...post } }]
      })
  return parts
}
