import type { Dialect } from './dialect.js'
import type { Diagram, Element } from './diagram.js'
import { incoming, outgoing, writeFlow } from './write-flow.js'
import { INNER, PART } from './xml.js'

/** What a file says of what leads where. */
export interface Wiring {
  /** By element or event on one: references to the flows that lead to it, then to those that leave it. */
  ends: ReadonlyMap<string, string>
  /** By lane: references to what stands in it; what an event sub-process holds is its own. */
  members: readonly string[]
  /** By pool: its sequence flows. */
  flows: readonly string[]
}

export function wiringOf({ lanes, pools, elements, connections }: Diagram, dialect: Dialect): Wiring {
  const into = new Map<string, string>()
  const outOf = new Map<string, string>()
  const flows = new Map<string, string>()
  for (const connection of connections) {
    const { id, from, to } = connection
    append(into, to, incoming(PART, id))
    append(outOf, from, outgoing(PART, id))
    append(flows, from, writeFlow(connection, dialect))
  }
  const flowsOf = ({ id, boundaries }: Element): string[] =>
    [id, ...boundaries.map((boundary) => boundary.id)].map((from) => flows.get(from) ?? '')
  const standing = (first: number, last: number): Element[] =>
    elements.filter(({ lane }) => first <= lane && lane <= last)
  return {
    ends: new Map([...into.keys(), ...outOf.keys()].map((id) => [id, (into.get(id) ?? '') + (outOf.get(id) ?? '')])),
    members: lanes.map((_, lane) => standing(lane, lane).flatMap(references).join('')),
    flows: pools.map(({ first, last }) => standing(first, last).flatMap(flowsOf).join('')),
  }
}

const references = ({ id, boundaries }: Element): string[] =>
  [id, ...boundaries.flatMap(({ id, end }) => (end === undefined ? [id] : [id, end.id]))].map(
    (one) => `${INNER}<bpmn:flowNodeRef>${one}</bpmn:flowNodeRef>`,
  )

function append(texts: Map<string, string>, key: string, text: string): void {
  texts.set(key, (texts.get(key) ?? '') + text)
}
