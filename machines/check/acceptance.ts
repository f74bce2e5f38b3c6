import type { ProcessEntry } from '../model/corpus.js'
import type { Acceptance } from '../model/process.js'
import type { Day } from '../model/register.js'
import { compare } from '../model/words.js'
import type { Found } from './ledger.js'
import type { Finding } from './rule.js'

/** An acceptance with its place in the process that holds it. */
export interface PlacedAcceptance {
  entry: ProcessEntry
  acceptance: Acceptance
  index: number
  /** The definition that it is written in, where that is not the process itself. */
  root?: object
}
export interface Matched {
  /** The acceptance that answers for a finding. */
  acceptedBy: ReadonlyMap<Found, Acceptance>
  used: ReadonlySet<Acceptance>
  /** Acceptances that would answer for a finding, had their last day not passed. */
  expired: ReadonlySet<Acceptance>
}

export const placedAcceptances = (entries: readonly ProcessEntry[], root?: object): PlacedAcceptance[] =>
  entries.flatMap((entry) =>
    (entry.value.accepts ?? []).map((acceptance, index) => ({ entry, acceptance, index, ...(root && { root }) })),
  )

/** Matches findings with the acceptances of the processes that own them (docs/semantics.md §8). */
export function match(found: readonly Found[], placed: readonly PlacedAcceptance[], asOf: Day): Matched {
  const acceptedBy = new Map<Found, Acceptance>()
  const used = new Set<Acceptance>()
  const expired = new Set<Acceptance>()
  const owners = new Set(placed.map(({ entry }) => entry))
  for (const one of found) {
    if (one.rule.kind === 'structural' || one.rule.on === 'acceptance' || one.crashed) continue
    for (const owner of one.subject.owners.filter((entry) => owners.has(entry)))
      for (const acceptance of owner.value.accepts ?? []) {
        if (acceptance.rule !== one.rule.id || !answersFor(acceptance, one.finding, owner)) continue
        if (acceptance.until !== undefined && compare(acceptance.until, asOf) < 0) expired.add(acceptance)
        else {
          used.add(acceptance)
          if (!acceptedBy.has(one)) acceptedBy.set(one, acceptance)
        }
      }
  }
  return { acceptedBy, used, expired }
}

/** The place agrees and the shown fact is the same; `shows` absent on one side only is a difference. */
const answersFor = (acceptance: Acceptance, finding: Finding, owner: ProcessEntry): boolean =>
  (acceptance.at === undefined || isAt(acceptance.at, finding, owner)) && acceptance.shows === finding.shows

/** `at` names the step, block or case; where several cases have such a step, '<case>/<step>'. */
function isAt(at: string, finding: Finding, owner: ProcessEntry): boolean {
  if (at === finding.at) return true
  const [key, index] = finding.path
  const one = key === 'cases' && typeof index === 'number' ? owner.value.cases?.[index] : undefined
  return one !== undefined && at === `${one.id}/${finding.at ?? ''}`
}
