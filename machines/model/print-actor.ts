import type { Actor, Hand } from './actor.js'
import { isAsPrinted, type Text } from './fact.js'
import { printText } from './print-text.js'
import type { Province } from './registry.js'
import type { Step } from './step.js'
import { list } from './words.js'

const INTAKE_POINT = 'Nơi tiếp nhận hồ sơ'

/** The cell Trách nhiệm of a step: the source's words where it has them, otherwise who acts; empty where nobody is named. */
export function printedActor({ by, printed }: Step, office: string | undefined, province: Province | undefined): Text {
  if (printed?.by !== undefined) return printed.by
  if (by === undefined) return ''
  return isAsPrinted(by) ? by.asPrinted : printActor(by, office, province)
}

/** Prints who acts by the names in the province's registry; `office` is the one of the enclosing block. */
export function printActor(actor: Actor, office: string | undefined, province: Province | undefined): string {
  const hand = (one: Hand): string => printHand(one, office, province)
  if (typeof actor === 'string') {
    if (actor !== 'intake-point') return hand(actor)
    return province?.intakePoint === undefined ? INTAKE_POINT : hand(province.intakePoint)
  }
  if (isAsPrinted(actor)) return printText(actor.asPrinted)
  if ('role' in actor) return hand(actor)
  if ('outside' in actor) return actor.outside
  if ('oneOf' in actor) return list(actor.oneOf.map(hand), 'hoặc')
  if ('inTurn' in actor) return actor.inTurn.map(hand).join('; ')
  return list(actor.together.map((one) => (typeof one === 'object' && 'outside' in one ? one.outside : hand(one))))
}

/** The name of a post; an unknown office or role prints its id, which the structural rules report. */
function printHand(hand: Hand, office: string | undefined, province: Province | undefined): string {
  const role = typeof hand === 'string' ? hand : hand.role
  const at = typeof hand === 'string' ? office : hand.at
  if (at === undefined) return role
  const entry = province?.offices[at]
  return entry?.posts[role] ?? `${role} (${entry?.name ?? at})`
}
