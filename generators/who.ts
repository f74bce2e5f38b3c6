import type { Actor, Hand } from '../machines/model/actor.js'
import { isAsPrinted } from '../machines/model/fact.js'
import { printText } from '../machines/model/print-text.js'
import type { RoleRegister, Level, Province } from '../machines/model/registry.js'

/** A processing position (vị trí xử lý) with everything that names it. */
export interface Position {
  role: string
  roleName: string
  office?: string
  officeName?: string
  level?: Level
  /** The name that the official table prints. */
  name: string
}
/** How the positions of a step share the work. */
export type Sharing = 'post' | 'intake-point' | 'one-of' | 'together' | 'in-turn' | 'outside' | 'as-printed'

/** Who acts in a step, with every id resolved. */
export interface Who {
  sharing: Sharing
  positions: readonly Position[]
  /** Actors outside the province's offices (thuế, người dân, bộ), or words that were not understood. */
  others: readonly string[]
}

/** Resolves an actor; `office` is that of the enclosing block, which a bare role takes. */
export function whoOf(actor: Actor, office: string | undefined, province: Province, roles: RoleRegister): Who {
  const position = (hand: Hand): Position => positionOf(hand, office, province, roles)
  const who = (sharing: Sharing, hands: readonly Hand[], others: readonly string[] = []): Who => ({
    sharing,
    positions: hands.map(position),
    others,
  })
  if (actor === 'intake-point') return who('intake-point', province.intakePoint ? [province.intakePoint] : [])
  if (typeof actor === 'string' || 'role' in actor) {
    const one = who('post', [actor])
    return isIntakePoint(one, province) ? { ...one, sharing: 'intake-point' } : one
  }
  if (isAsPrinted(actor)) return who('as-printed', [], [printText(actor.asPrinted)])
  if ('outside' in actor) return who('outside', [], [actor.outside])
  if ('oneOf' in actor) return who('one-of', actor.oneOf)
  if ('inTurn' in actor) return who('in-turn', actor.inTurn)
  const hands = actor.together.filter((one): one is Hand => typeof one === 'string' || 'role' in one)
  const others = actor.together.flatMap((one) => (typeof one === 'object' && 'outside' in one ? [one.outside] : []))
  return who('together', hands, others)
}

function positionOf(hand: Hand, blockOffice: string | undefined, province: Province, roles: RoleRegister): Position {
  const role = typeof hand === 'string' ? hand : hand.role
  const office = typeof hand === 'string' ? blockOffice : hand.at
  const roleName = roles[role]?.name ?? role
  const entry = office === undefined ? undefined : province.offices[office]
  if (office === undefined || entry === undefined) return { role, roleName, name: roleName }
  const name = entry.posts[role] ?? `${roleName} ${entry.name}`
  return { role, roleName, office, officeName: entry.name, level: entry.level, name }
}

/** A post at an entry of several offices means wherever the citizen filed. */
const isIntakePoint = ({ positions }: Who, { offices }: Province): boolean =>
  positions.some(({ office }) => office !== undefined && offices[office]?.anyOf !== undefined)
