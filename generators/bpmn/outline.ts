/*
 * A diagram as its layout sees it: without ids, and of its words only how many lines they take. It is read from a list of
 * whole numbers (write-outline.ts), so that nothing else can have a part in a layout: diagrams with the same list have the
 * same layout.
 */

/** `start`, `wait`, `result`: a message goes between them and whoever applies. */
export const KINDS = ['start', 'event', 'result', 'gateway', 'task', 'wait', 'anytime', 'limit'] as const
export type OutlineKind = (typeof KINDS)[number]

export interface OutlineElement {
  kind: OutlineKind
  lane: number
  column: number
  /** Lines of its name; absent where it has none. */
  lines: number | undefined
  boundaries: readonly OutlineBoundary[]
}
export interface OutlineBoundary {
  isTop: boolean
  /** Its place among those on the same edge of the step. */
  slot: number
  lines: number
  /** Lines of the name of the end beside the step, if it has one. */
  end: number | undefined
}
export interface OutlineConnection {
  from: OutlineElement
  /** Number of the exception on it that the line leaves. */
  boundary: number | undefined
  to: OutlineElement
  /** Lines of what is written beside it. */
  lines: number | undefined
}
export interface Outline {
  /** Least heights. */
  lanes: readonly number[]
  pools: readonly { first: number; last: number }[]
  elements: readonly OutlineElement[]
  connections: readonly OutlineConnection[]
  transfers: readonly { from: OutlineElement; to: OutlineElement }[]
}

/** A number that may be absent, as one that never is. */
export const optional = (number: number | undefined): number => (number === undefined ? 0 : number + 1)

export function readOutline(numbers: readonly number[]): Outline {
  let at = 0
  const next = (): number => required(numbers[at++])
  const nextOptional = (): number | undefined => {
    const number = next()
    return number === 0 ? undefined : number - 1
  }
  const list = <T>(item: () => T): T[] => Array.from({ length: next() }, item)
  const readBoundaries = (): OutlineBoundary[] => {
    const slots = { top: 0, bottom: 0 }
    return list(() => {
      const isTop = next() === 1
      return { isTop, slot: slots[isTop ? 'top' : 'bottom']++, lines: next(), end: nextOptional() }
    })
  }
  const lanes = list(next)
  const pools = list(() => ({ first: next(), last: next() }))
  const elements = list((): OutlineElement => {
    const kind = required(KINDS[next()])
    return { kind, lane: next(), column: next(), lines: nextOptional(), boundaries: readBoundaries() }
  })
  const element = (): OutlineElement => required(elements[next()])
  return {
    lanes,
    pools,
    elements,
    connections: list(() => ({ from: element(), boundary: nextOptional(), to: element(), lines: nextOptional() })),
    transfers: list(() => ({ from: element(), to: element() })),
  }
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new TypeError('Numbers that are no outline.')
  return found
}
