import { compare } from '../../machines/model/words.js'
import type { Language } from './language.js'

/** Where two languages part: after the same trace one can do what the other cannot. */
export interface Parting {
  /** Labels that both accept, from the start. */
  trace: readonly string[]
  /** The next label, which only one accepts; absent: only one lets the dossier be done here. */
  label?: string
  only: 'left' | 'right'
}
export type Comparison =
  | { verdict: 'same' }
  | { verdict: 'different'; parting: Parting }
  /** More pairs of states than were to be looked at. */
  | { verdict: 'undecided'; pairs: number }

/** Enough for every process of one region; what branches run at once multiplies. */
const PAIRS = 100_000

/**
 * Whether two languages are the same, decided on the product of their subset automata; where not, a shortest trace after
 * which they part. A move that leads nowhere is a difference as well: an operator who takes it is stuck.
 */
export function compareLanguages(left: Language, right: Language, limit = PAIRS): Comparison {
  const first: Pair = { left: closure(left, left.starts), right: closure(right, right.starts) }
  const queue = [first]
  const seen = new Set([keyOf(first)])
  for (const pair of queue) {
    const parting = partingAt(pair, left, right)
    if (parting !== undefined) return { verdict: 'different', parting: { trace: traceOf(pair), ...parting } }
    for (const label of labelsOf(left, pair.left)) {
      const next: Pair = {
        left: after(left, pair.left, label),
        right: after(right, pair.right, label),
        from: pair,
        label,
      }
      const key = keyOf(next)
      if (seen.has(key)) continue
      if (seen.size >= limit) return { verdict: 'undecided', pairs: seen.size }
      seen.add(key)
      queue.push(next)
    }
  }
  return { verdict: 'same' }
}

/** States in which either automaton may be after one and the same trace. */
interface Pair {
  left: readonly string[]
  right: readonly string[]
  from?: Pair
  label?: string
}

const keyOf = ({ left, right }: Pair): string => JSON.stringify([left, right])

function partingAt(pair: Pair, left: Language, right: Language): Omit<Parting, 'trace'> | undefined {
  const isLeftEnd = pair.left.some(left.isEnd)
  if (isLeftEnd !== pair.right.some(right.isEnd)) return { only: isLeftEnd ? 'left' : 'right' }
  const ours = labelsOf(left, pair.left)
  const theirs = labelsOf(right, pair.right)
  const missing = [...ours].find((label) => !theirs.has(label))
  if (missing !== undefined) return { label: missing, only: 'left' }
  const added = [...theirs].find((label) => !ours.has(label))
  return added === undefined ? undefined : { label: added, only: 'right' }
}

const labelsOf = (language: Language, states: readonly string[]): ReadonlySet<string> =>
  new Set(states.flatMap((state) => language.moves(state).flatMap(({ label }) => label ?? [])))

const after = (language: Language, states: readonly string[], label: string): readonly string[] =>
  closure(
    language,
    states.flatMap((state) => language.moves(state).flatMap((move) => (move.label === label ? move.to : []))),
  )

/** States with all that are reached from them silently, in a fixed order. */
function closure({ moves }: Language, states: readonly string[]): readonly string[] {
  const reached = new Set(states)
  // A set visits what is added to it on the way.
  for (const state of reached) for (const { label, to } of moves(state)) if (label === undefined) reached.add(to)
  return [...reached].sort(compare)
}

function traceOf(pair: Pair): string[] {
  const trace: string[] = []
  for (let at: Pair | undefined = pair; at !== undefined; at = at.from)
    if (at.label !== undefined) trace.unshift(at.label)
  return trace
}
