import type { Actor, Hand } from '../model/actor.js'
import type { Path } from '../model/corpus.js'
import type { OfficeId, RoleId } from '../model/register.js'

/** A role at an office that an actor names; the office is absent where neither the hand nor a block gives one. */
export interface PlacedPost {
  role: RoleId
  office: OfficeId | undefined
  /** Path inside the actor. */
  within: Path
}

/** The posts that an actor names. None for `intake-point`, outside parties and printed text. */
export function postsOf(by: Actor | undefined, office: OfficeId | undefined): readonly PlacedPost[] {
  if (by === undefined || by === 'intake-point') return NONE
  if (typeof by === 'string' || 'role' in by) return [postOf(by, HERE, office)]
  if ('oneOf' in by) return by.oneOf.map((hand, i) => postOf(hand, ['oneOf', i], office))
  if ('inTurn' in by) return by.inTurn.map((hand, i) => postOf(hand, ['inTurn', i], office))
  if ('together' in by)
    return by.together.flatMap((hand, i) =>
      typeof hand !== 'string' && 'outside' in hand ? [] : [postOf(hand, ['together', i], office)],
    )
  return NONE
}

const NONE: readonly PlacedPost[] = []
const HERE: Path = []

const postOf = (hand: Hand, within: Path, office: OfficeId | undefined): PlacedPost =>
  typeof hand === 'string' ? { role: hand, office, within } : { role: hand.role, office: hand.at, within }
