import type { Period } from '../../model/register.js'
import type { Unit } from '../../model/unit.js'
import { common, hull, periodKey } from './periods.js'
import type { Requirement } from './requirements.js'
import type { StaffedCase, StaffedProcess, StaffedStep } from './staffed.js'

export interface CaseAt {
  unit: Unit
  process: StaffedProcess
  case: StaffedCase
}
export interface StepAt extends CaseAt {
  step: StaffedStep
}
/** What one fact touches: its first place, and how much in all. */
export interface Touched<At> {
  first: At
  /** Steps or cases, in each unit for itself. */
  count: number
  units: ReadonlySet<string>
  /** Ids of processes. */
  processes: ReadonlySet<string>
}
/** Posts that nobody holds on some day, or one person alone: one fact, however many cells it touches. */
export interface Gap extends Touched<StepAt> {
  /** `<unit>/<office>/<role>`, one of which would do. */
  posts: readonly string[]
  holes: readonly Period[]
  alone: readonly { person: string; period: Period }[]
}
/** One person without whom most steps of a dossier stand still. */
export interface Load extends Touched<CaseAt> {
  person: string
  /** In the first case: steps that only this person can do, of how many. */
  steps: number
  of: number
}
/** Two duties that must be apart and fall on one person, because nobody else holds the two posts. */
export interface Clash extends Touched<CaseAt> {
  person: string
  posts: readonly [first: string, second: string]
  steps: readonly [first: StaffedStep, second: StaffedStep]
  period: Period
}

interface Growing<At> {
  first: At
  count: number
  units: Set<string>
  processes: Set<string>
}
/** A gap while cells are still added to it: over all the days on which any of them asks for the posts. */
interface OpenGap {
  posts: readonly string[]
  requirement: Requirement
  period: Period
}
/** Who is the only one that can do what a step asks for, in a period. */
interface Alone {
  period: Period
  who: readonly { person: string; period: Period; one: Requirement }[]
  persons: ReadonlySet<string>
}
/** Fewer steps than this are not a dossier that passes through many hands. */
const FEWEST_STEPS = 4

/** Gathers what is found cell by cell into facts. */
export class Findings {
  readonly #gaps = new Map<Requirement, OpenGap & Growing<StepAt>>()
  readonly #loads = new Map<string, Load & Growing<CaseAt>>()
  readonly #clashes = new Map<string, Clash & Growing<CaseAt>>()
  /** What was worked out last for the same needs. */
  readonly #alone = new Map<readonly Requirement[], Alone>()

  noteGap(requirement: Requirement, period: Period, at: StepAt): void {
    if (requirement.metIn(period).fewest > 1) return
    const { posts } = requirement
    const gap = grow(this.#gaps, requirement, at, () => ({ posts, requirement, period }))
    if (gap.period !== period) gap.period = hull(gap.period, period)
  }

  /** What is found of a case as a whole; `asks` are the requirements of its steps, in their order. */
  noteCase(at: CaseAt, asks: readonly (readonly Requirement[])[], period: Period): void {
    const alone = asks.map((ask) => this.#aloneIn(ask, period))
    if (alone.every(({ who }) => who.length === 0)) return
    this.#noteLoads(
      at,
      asks,
      alone.map(({ persons }) => persons),
    )
    for (const { first, second } of at.case.duties) {
      const [i, j] = [at.case.steps.indexOf(first), at.case.steps.indexOf(second)]
      for (const one of alone[i]?.who ?? [])
        for (const other of alone[j]?.who ?? []) {
          const both = one.person === other.person ? common(one.period, other.period) : undefined
          const [mine = '', theirs = ''] = [one.one.posts[0], other.one.posts[0]]
          // The same post in both steps is the process's own matter, whoever holds it.
          if (both === undefined || one.one.posts.some((post) => other.one.posts.includes(post))) continue
          const key = [at.unit.code, one.person, mine, theirs, periodKey(both)].join(' ')
          grow(this.#clashes, key, at, () => ({
            person: one.person,
            posts: [mine, theirs] as const,
            steps: [first, second] as const,
            period: both,
          }))
        }
    }
  }

  /** The steps of a unit ask for the same few posts over and over. */
  #aloneIn(ask: readonly Requirement[], period: Period): Alone {
    const known = this.#alone.get(ask)
    if (known?.period === period) return known
    const who = ask.flatMap((one) => one.metIn(period).alone.map((each) => ({ ...each, one })))
    const made = { period, who, persons: new Set(who.map(({ person }) => person)) }
    this.#alone.set(ask, made)
    return made
  }

  #noteLoads(at: CaseAt, asks: readonly (readonly Requirement[])[], alone: readonly ReadonlySet<string>[]): void {
    const of = asks.filter((ask) => ask.length > 0).length
    if (of < FEWEST_STEPS) return
    for (const person of new Set(alone.flatMap((who) => [...who]))) {
      const steps = alone.filter((who) => who.has(person)).length
      if (steps * 2 > of) grow(this.#loads, `${at.unit.code} ${person}`, at, () => ({ person, steps, of }))
    }
  }

  all(): { gaps: Gap[]; loads: Load[]; clashes: Clash[] } {
    const gaps = [...this.#gaps.values()].map(({ requirement, period, ...gap }) => ({
      ...gap,
      ...requirement.metIn(period),
    }))
    return { gaps, loads: [...this.#loads.values()], clashes: [...this.#clashes.values()] }
  }
}

function grow<Key, At extends CaseAt, Fact>(
  facts: Map<Key, Fact & Growing<At>>,
  key: Key,
  at: At,
  make: () => Fact,
): Fact & Growing<At> {
  let fact = facts.get(key)
  if (fact === undefined) {
    fact = { ...make(), first: at, count: 0, units: new Set(), processes: new Set() }
    facts.set(key, fact)
  }
  fact.count++
  fact.units.add(at.unit.code)
  fact.processes.add(at.process.entry.id)
  return fact
}
