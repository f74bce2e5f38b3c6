import { compare } from '../../machines/model/words.js'
import { Classes } from './classes.js'
import type { Language } from './language.js'

/** Where two languages part: after the same trace one can do what the other cannot. */
export interface Parting {
  /** Labels that both accept, from the start. */
  trace: readonly string[]
  /** The next label, which only one accepts; absent: only one lets the dossier be done here. */
  label?: string
  only: 'left' | 'right'
  /** For people: of the trace and, last, of the label. A label for which neither side has words stands as it is. */
  titles: readonly string[]
}
export type Comparison =
  | { verdict: 'same' }
  | { verdict: 'different'; parting: Parting }
  /** More pairs of states than were to be looked at. */
  | { verdict: 'undecided'; pairs: number }

/** Enough for every process of one region; what branches run at once multiplies. */
const PAIRS = 100_000

/**
 * Whether two languages are the same; where not, a shortest trace after which they part. Both automata are made
 * deterministic as they are walked, side by side and breadth first (Hopcroft and Karp): a pair whose states are known to be
 * equal through other pairs is not walked again, and what would part there has parted no later. A move that leads nowhere
 * is a difference as well: an operator who takes it is stuck.
 */
export function compareLanguages(left: Language, right: Language, limit = PAIRS): Comparison {
  const equal = new Classes()
  const queue: Pair[] = []
  const meet = (pair: Pair): void => {
    if (equal.unite(`left ${keyOf(pair.left)}`, `right ${keyOf(pair.right)}`)) queue.push(pair)
  }
  meet({ left: closure(left, left.starts), right: closure(right, right.starts) })
  for (const pair of queue) {
    const found = partingAt(pair, left, right)
    if (found !== undefined) return { verdict: 'different', parting: told(pair, found, left, right) }
    for (const label of labelsOf(left, pair.left))
      meet({ left: after(left, pair.left, label), right: after(right, pair.right, label), from: pair, label })
    if (queue.length > limit) return { verdict: 'undecided', pairs: limit }
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
type Found = Pick<Parting, 'label' | 'only'>

const keyOf = (states: readonly string[]): string => JSON.stringify(states)

function partingAt(pair: Pair, left: Language, right: Language): Found | undefined {
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

function told(pair: Pair, found: Found, left: Language, right: Language): Parting {
  const trace: string[] = []
  const titles: string[] = []
  const titleAt = ({ left: ours, right: theirs }: Pair, label: string): string =>
    titleIn(left, ours, label) ?? titleIn(right, theirs, label) ?? label
  for (let at = pair; at.from !== undefined && at.label !== undefined; at = at.from) {
    trace.unshift(at.label)
    titles.unshift(titleAt(at.from, at.label))
  }
  if (found.label !== undefined) titles.push(titleAt(pair, found.label))
  return { trace, ...found, titles }
}

function titleIn(language: Language, states: readonly string[], label: string): string | undefined {
  for (const state of states)
    for (const move of language.moves(state)) if (move.label === label && move.title !== undefined) return move.title
  return undefined
}
