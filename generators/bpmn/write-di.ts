import type { Diagram, Element } from './diagram.js'
import { idOf, idOn } from './ids.js'
import type { Picture, PictureElement } from './picture.js'
import { flowBeside, visitId } from './place.js'
import { element, MEMBER, PART, ROOT } from './xml.js'

export const APPLICANT = 'NguoiNop'
/** What the diagram interchange shows: the collaboration. */
export const PLANE = 'PhoiHop'

const HORIZONTAL = ' isHorizontal="true"'

/** The diagram interchange: a shape for everything that stands, an edge for everything that leads. */
export function writeDiagram(diagram: Diagram, picture: Picture, withApplicant: boolean): string {
  const { elements, connections, transfers } = diagram
  let drawn = withApplicant ? shape(APPLICANT, picture.applicant, HORIZONTAL) : ''
  for (const [pool, box] of picture.pools.entries()) drawn += shape(idOf('pool', String(pool)), box, HORIZONTAL)
  for (const [lane, box] of picture.lanes.entries()) drawn += shape(idOf('lane', String(lane)), box, HORIZONTAL)
  let visits = ''
  for (const [at, one] of elements.entries()) {
    const place = picture.elements[at]
    if (place === undefined) continue
    drawn += standing(one, place)
    if (place.visit !== undefined) visits += edge(visitId(one), place.visit)
  }
  for (const [at, { id }] of connections.entries()) drawn += edge(id, picture.connections[at])
  if (withApplicant) {
    for (const [at, { id }] of transfers.entries()) drawn += edge(id, picture.transfers[at])
    drawn += visits
  }
  const inPlane = element(MEMBER, 'bpmndi:BPMNPlane', ` id="SoDo.Nen" bpmnElement="${PLANE}"`, drawn)
  return element(ROOT, 'bpmndi:BPMNDiagram', ' id="SoDo"', inPlane)
}

/** An element with what stands on it and in it. */
function standing({ id, kind, boundaries }: Element, place: PictureElement): string {
  const marker = kind === 'decision' ? ' isMarkerVisible="true"' : kind === 'anytime' ? ' isExpanded="true"' : ''
  let drawn = shape(id, place.shape, marker)
  const { inside } = place
  if (inside !== undefined)
    drawn +=
      shape(idOn('start', id), inside.start) + shape(idOn('end', id), inside.end) + edge(idOn('flow', id), inside.flow)
  for (const [at, boundary] of boundaries.entries()) {
    const { shape: own, end } = place.boundaries[at] ?? {}
    drawn += shape(boundary.id, own)
    if (boundary.end !== undefined) drawn += shape(boundary.end.id, end?.shape) + edge(flowBeside(boundary), end?.flow)
  }
  return drawn
}

/*
 * Half of a file is of two forms only, one on a line. They are known by what they show and need no id of their own; ids are
 * names and need no escape (ids.ts).
 */

const shape = (id: string, inner = '', attributes = ''): string =>
  `${PART}<bpmndi:BPMNShape bpmnElement="${id}"${attributes}>${inner}</bpmndi:BPMNShape>`

const edge = (id: string, inner = ''): string =>
  `${PART}<bpmndi:BPMNEdge bpmnElement="${id}">${inner}</bpmndi:BPMNEdge>`
