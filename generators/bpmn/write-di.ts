import type { Diagram, Element } from './diagram.js'
import { idOf, idOn } from './ids.js'
import type { Box, Point } from './layout.js'
import type { Placed, PlacedElement, PlacedEvent } from './placed.js'
import { visitId } from './visits.js'
import { element, MEMBER, PART, ROOT } from './xml.js'

export const APPLICANT = 'NguoiNop'
/** What the diagram interchange shows: the collaboration. */
export const PLANE = 'PhoiHop'

const HORIZONTAL = ' isHorizontal="true"'

/** The diagram interchange: a shape for everything that stands, an edge for everything that leads. */
export function writeDiagram(diagram: Diagram, placed: Placed): string {
  const { elements, connections, transfers, isCollaboration } = diagram
  let drawn = isCollaboration ? frame(APPLICANT, placed.applicant) : ''
  for (const [pool, box] of placed.pools.entries()) drawn += frame(idOf('pool', String(pool)), box)
  for (const [lane, box] of placed.lanes.entries()) drawn += frame(idOf('lane', String(lane)), box)
  let visits = ''
  for (const [at, one] of elements.entries()) {
    const place = placed.elements[at]
    if (place === undefined) continue
    drawn += standing(one, place)
    if (place.visit !== undefined) visits += edge(visitId(one), place.visit)
  }
  for (const [at, { id }] of connections.entries()) {
    const { points, label } = placed.connections[at] ?? { points: [] }
    drawn += edge(id, points, label)
  }
  if (isCollaboration) {
    for (const [at, { id }] of transfers.entries()) drawn += edge(id, placed.transfers[at])
    drawn += visits
  }
  const inPlane = element(MEMBER, 'bpmndi:BPMNPlane', ` id="SoDo.Nen" bpmnElement="${PLANE}"`, drawn)
  return element(ROOT, 'bpmndi:BPMNDiagram', ' id="SoDo"', inPlane)
}

/** An element with what stands on it and in it. */
function standing(
  { id, kind, boundaries }: Element,
  { box, label, inside, boundaries: places }: PlacedElement,
): string {
  const marker = kind === 'decision' ? ' isMarkerVisible="true"' : inside === undefined ? '' : ' isExpanded="true"'
  let drawn = shape(id, box, label, marker)
  if (inside !== undefined)
    drawn +=
      event(idOn('start', id), inside.start) + event(idOn('end', id), inside.end) + edge(idOn('flow', id), inside.flow)
  for (const [at, boundary] of boundaries.entries()) {
    const place = places[at]
    if (place === undefined) continue
    drawn += event(boundary.id, place)
    const { end } = boundary
    if (end !== undefined && place.end !== undefined)
      drawn += event(end.id, place.end) + edge(idOn('flow', boundary.id), place.end.flow)
  }
  return drawn
}

const frame = (id: string, box: Box): string => shape(id, box, undefined, HORIZONTAL)
const event = (id: string, { box, label }: PlacedEvent): string => shape(id, box, label)

/*
 * Half of a file is of two forms only, one on a line. They are known by what they show and need no id of their own; ids are
 * names and need no escape (ids.ts).
 */

const shape = (id: string, box: Box, label?: Box, attributes = ''): string =>
  `${PART}<bpmndi:BPMNShape bpmnElement="${id}"${attributes}>${bounds(box)}${labelOf(label)}</bpmndi:BPMNShape>`

function edge(id: string, points: readonly Point[] = [], label?: Box): string {
  let waypoints = ''
  for (const { x, y } of points) waypoints += `<di:waypoint x="${Math.round(x)}" y="${Math.round(y)}"/>`
  return `${PART}<bpmndi:BPMNEdge bpmnElement="${id}">${waypoints}${labelOf(label)}</bpmndi:BPMNEdge>`
}

const labelOf = (label: Box | undefined): string =>
  label === undefined ? '' : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`

const bounds = ({ x, y, width, height }: Box): string =>
  `<dc:Bounds x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`
