import type { Actor, Hand } from '../model/actor.js'
import type { Path } from '../model/corpus.js'
import type { OfficeId, RoleId } from '../model/register.js'
import type { Step } from '../model/step.js'
import type { PlacedRow } from './rule.js'

/** A role at an office that an actor names; the office is absent where neither the hand nor a block gives one. */
export interface PlacedPost {
  role: RoleId
  office: OfficeId | undefined
  path: Path
}

/** The posts that a step's actor names. None for `intake-point`, outside parties and printed text. */
export const postsOf = ({ row, path, office }: PlacedRow<Step>): PlacedPost[] =>
  row.by === undefined ? [] : postsOfActor(row.by, [...path, 'by'], office)

/** The same for an actor anywhere. */
export function postsOfActor(by: Actor, path: Path, office: OfficeId | undefined): PlacedPost[] {
  if (by === 'intake-point') return []
  if (typeof by === 'string' || 'role' in by) return [postOf(by, path, office)]
  if ('oneOf' in by) return by.oneOf.map((hand, i) => postOf(hand, [...path, 'oneOf', i], office))
  if ('inTurn' in by) return by.inTurn.map((hand, i) => postOf(hand, [...path, 'inTurn', i], office))
  if ('together' in by)
    return by.together.flatMap((hand, i) =>
      typeof hand !== 'string' && 'outside' in hand ? [] : [postOf(hand, [...path, 'together', i], office)],
    )
  return []
}

const postOf = (hand: Hand, path: Path, office: OfficeId | undefined): PlacedPost =>
  typeof hand === 'string' ? { role: hand, office, path } : { role: hand.role, office: hand.at, path }
