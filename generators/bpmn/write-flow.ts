import type { Connection } from './diagram.js'
import type { Dialect } from './dialect.js'
import { outcomeCondition } from './write-events.js'
import { element, MEMBER, named, PART } from './xml.js'

/** A sequence flow, with the outcome by which it is taken where several leave a decision. */
export function writeFlow({ id, from, to, name, event }: Connection, dialect: Dialect): string {
  const condition = event === undefined ? '' : outcomeCondition(PART, event, dialect)
  return element(MEMBER, 'bpmn:sequenceFlow', `${named(id, name)} sourceRef="${from}" targetRef="${to}"`, condition)
}

/** A sequence flow that nothing is said of. */
export const sequence = (line: string, id: string, from: string, to: string): string =>
  `${line}<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`

/** In an element: that a flow leads to it, or leaves it. */
export const incoming = (line: string, flow: string): string => `${line}<bpmn:incoming>${flow}</bpmn:incoming>`
export const outgoing = (line: string, flow: string): string => `${line}<bpmn:outgoing>${flow}</bpmn:outgoing>`
