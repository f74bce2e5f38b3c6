import { shiftDay, isInForce } from '../../model/day.js'
import { addTo } from '../../model/group-by.js'
import type { Day, Period } from '../../model/register.js'
import type { Leave, MergedPost, ProvinceRecords, StaffMember } from '../../model/unit.js'
import { compare } from '../../model/words.js'
import { common, without } from './periods.js'

/** Days on which the same persons are there; ids, sorted. */
export interface Stretch {
  period: Period
  persons: readonly string[]
}
/** A person who can do something in a period. */
interface Presence {
  person: string
  period: Period
}

/** Before every list of staff. */
const BEGINNING: Day = '0001-01-01'

/** `<unit>/<office>/<role>` */
export const postKey = (unit: string, post: string): string => `${unit}/${post}`

/** Who holds which post on which days: staff, those who do a merged post too, and substitutes of whoever is away. */
export class Availability {
  readonly #holders: ReadonlyMap<string, readonly StaffMember[]>
  readonly #merged: ReadonlyMap<string, readonly MergedPost[]>
  readonly #leaves: ReadonlyMap<string, readonly Leave[]>
  /** Units that have any staff at all. */
  readonly units: ReadonlySet<string>

  constructor({ staff, mergedPosts, leaves }: Pick<ProvinceRecords, 'staff' | 'mergedPosts' | 'leaves'>) {
    const members = staff.map(({ value }) => value)
    this.#holders = byKeys(members, ({ unit, posts }) => posts.map((post) => postKey(unit, post)))
    this.#merged = byKeys(
      mergedPosts.map(({ value }) => value),
      ({ unit, post }) => [postKey(unit, post)],
    )
    this.#leaves = byKeys(
      leaves.map(({ value }) => value),
      ({ person }) => [person],
    )
    this.units = new Set(members.map(({ unit }) => unit))
  }

  /** All days, in order, with the persons who can do the work of one of these posts. */
  stretchesOf(posts: readonly string[]): readonly Stretch[] {
    const present = posts.flatMap((post) => this.#presencesAt(post))
    const starts = new Set([BEGINNING])
    for (const { period } of present) {
      starts.add(period.from)
      if (period.to !== undefined) starts.add(shiftDay(period.to, 1))
    }
    const days = [...starts].sort(compare)
    return days.map((from, i) => {
      const next = days[i + 1]
      const there = present.filter(({ period }) => isInForce(period, from))
      const persons = [...new Set(there.map(({ person }) => person))].sort(compare)
      return { period: next === undefined ? { from } : { from, to: shiftDay(next, -1) }, persons }
    })
  }

  #presencesAt(post: string): Presence[] {
    const held = this.#heldAt(post)
    return held.flatMap(({ person, period }) => [
      ...this.#withoutLeave({ person, period }),
      ...(this.#leaves.get(person) ?? []).flatMap(({ substitute, period: away }) => {
        const both = common(period, away)
        return substitute === undefined || both === undefined
          ? []
          : this.#withoutLeave({ person: substitute, period: both })
      }),
    ])
  }

  /** By their own post, or because their post is merged with it. */
  #heldAt(post: string): Presence[] {
    const own = (this.#holders.get(post) ?? []).map(({ id, period }) => ({ person: id, period }))
    const others = (this.#merged.get(post) ?? []).flatMap(({ unit, by, period }) =>
      (this.#holders.get(postKey(unit, by)) ?? []).flatMap((holder) => {
        const both = common(period, holder.period)
        return both === undefined ? [] : [{ person: holder.id, period: both }]
      }),
    )
    return [...own, ...others]
  }

  #withoutLeave({ person, period }: Presence): Presence[] {
    let parts: Period[] = [period]
    for (const { period: away } of this.#leaves.get(person) ?? []) parts = parts.flatMap((part) => without(part, away))
    return parts.map((part) => ({ person, period: part }))
  }
}

function byKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) for (const key of keysOf(item)) addTo(groups, key, item)
  return groups
}
