import type { Dialect } from './dialect.js'
import type { Diagram, Element } from './diagram.js'
import type { Picture } from './picture.js'
import { placeDiagram } from './place.js'
import { writeDiagram } from './write-di.js'
import { incoming, outgoing, writeFlow } from './write-flow.js'
import { INNER, PART } from './xml.js'

/*
 * What a file says of what leads where, and of where it is drawn: two thirds of it, and the same in all files whose
 * diagrams have the same elements in the same places. It is written once for them.
 */

export interface Wiring {
  /** By element or event on one: references to the flows that lead to it, then to those that leave it. */
  ends: ReadonlyMap<string, string>
  /** By lane: references to what stands in it; what an event sub-process holds is its own. */
  members: readonly string[]
  /** By pool: its sequence flows. */
  flows: readonly string[]
  /** The diagram interchange. */
  drawn: string
}
/** With the picture it was written for: that says in which lane each element stands, and what leads from where to where. */
interface Kept {
  picture: Picture
  wiring: Wiring
}

export function wiringOf(diagram: Diagram, dialect: Dialect): Wiring {
  const known = wirings.get(dialect) ?? new Known()
  wirings.set(dialect, known)
  const picture = placeDiagram(diagram)
  const key = keyOf(diagram)
  const found = known.get(key)
  if (found?.picture === picture) return found.wiring
  const wiring = write(diagram, dialect, picture)
  known.keep(key, { picture, wiring })
  return wiring
}

/** The last wirings by what is in them beside their picture, as long as they are not too much. */
class Known {
  private readonly kept = new Map<string, Kept>()
  private size = 0

  get(key: string): Kept | undefined {
    return this.kept.get(key)
  }

  keep(key: string, kept: Kept): void {
    const { drawn } = kept.wiring
    if (this.size + drawn.length > MOST) {
      this.kept.clear()
      this.size = 0
    }
    this.kept.set(key, kept)
    this.size += drawn.length
  }
}
/** Letters of interchange, which are half of a wiring. */
const MOST = 4_000_000
const wirings = new WeakMap<Dialect, Known>()

/** Kinds, ids and words; as JSON, because a word may hold any sign. */
function keyOf({ elements, connections, transfers }: Diagram): string {
  const parts: string[] = []
  for (const { kind, id, boundaries } of elements) {
    parts.push(kind, id)
    for (const { id, end } of boundaries) parts.push(id, end?.id ?? '')
  }
  for (const { id, name, event = '' } of connections) parts.push(id, name, event)
  for (const { id } of transfers) parts.push(id)
  return JSON.stringify(parts)
}

function write(diagram: Diagram, dialect: Dialect, picture: Picture): Wiring {
  const { lanes, pools, elements, connections } = diagram
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
    ends: new Map(
      [...new Set([...into.keys(), ...outOf.keys()])].map((id) => [
        id,
        inOnePiece([into.get(id) ?? '', outOf.get(id) ?? '']),
      ]),
    ),
    members: lanes.map((_, lane) => inOnePiece(standing(lane, lane).flatMap(references))),
    flows: pools.map(({ first, last }) => inOnePiece(standing(first, last).flatMap(flowsOf))),
    drawn: inOnePiece([writeDiagram(diagram, picture, dialect.isCollaboration)]),
  }
}

const references = ({ id, boundaries }: Element): string[] =>
  [id, ...boundaries.flatMap(({ id, end }) => (end === undefined ? [id] : [id, end.id]))].map(
    (one) => `${INNER}<bpmn:flowNodeRef>${one}</bpmn:flowNodeRef>`,
  )

/** Joined, not added: a text that is put together by adding stays the pieces that it is made of until it is written. */
const inOnePiece = (pieces: readonly string[]): string => ['', ...pieces].join('')

function append(texts: Map<string, string>, key: string, text: string): void {
  const known = texts.get(key)
  texts.set(key, known === undefined ? text : known + text)
}
