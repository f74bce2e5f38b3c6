import type { Actor, Hand } from '../../model/actor.js'

/** The office in force, where all hands of the actor are at one; `outer` is the enclosing block's. */
export function officeOf(by: Actor | undefined, outer: string | undefined): string | undefined {
  if (by === undefined) return outer
  if (by === 'intake-point') return undefined
  if (typeof by === 'string') return outer
  if ('role' in by) return by.at
  if ('oneOf' in by) return commonOffice(by.oneOf, outer)
  if ('inTurn' in by) return commonOffice(by.inTurn, outer)
  if ('together' in by) return commonOffice(by.together, outer)
  return undefined
}

function commonOffice(hands: readonly (Hand | { outside: string })[], outer: string | undefined): string | undefined {
  const offices = new Set(
    hands.map((hand) => (typeof hand === 'string' ? outer : 'outside' in hand ? undefined : hand.at)),
  )
  return offices.size === 1 ? [...offices][0] : undefined
}
