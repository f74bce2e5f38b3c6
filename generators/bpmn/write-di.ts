import type { Boundary, Diagram, Element } from './diagram.js'
import { idOf, idOn } from './ids.js'
import { isGateway, type Box, type Layout, type Point } from './layout.js'
import { flowBeside, visitsOf } from './place.js'
import { LABEL, labelHeight } from './labels.js'
import { EVENT } from './sizes.js'
import { ANYTIME } from './write-process.js'
import { element, MEMBER, PART, ROOT } from './xml.js'

export const APPLICANT = 'NguoiNop'

const HORIZONTAL = ' isHorizontal="true"'

/** The diagram interchange: a shape for everything that stands, an edge for everything that leads. */
export function writeDiagram(diagram: Diagram, layout: Layout, plane: string, withApplicant: boolean): string {
  const { pools, lanes, applicant } = layout
  let drawn = withApplicant ? shape(APPLICANT, applicant, HORIZONTAL) : ''
  for (const [pool, box] of pools.entries()) drawn += shape(idOf('pool', String(pool)), box, HORIZONTAL)
  for (const [lane, box] of lanes.entries()) drawn += shape(idOf('lane', String(lane)), box, HORIZONTAL)
  for (const one of diagram.elements) drawn += standing(one, layout)
  for (const { id } of diagram.connections) drawn += leading(id, layout)
  if (withApplicant) for (const { id } of [...diagram.transfers, ...visitsOf(diagram)]) drawn += leading(id, layout)
  const inPlane = element(MEMBER, 'bpmndi:BPMNPlane', ` id="SoDo.Nen" bpmnElement="${plane}"`, drawn)
  return element(ROOT, 'bpmndi:BPMNDiagram', ' id="SoDo"', inPlane)
}

/** An element with what stands on it and in it. */
function standing(one: Element, layout: Layout): string {
  const { id, kind, boundaries } = one
  const box = layout.shapes.get(id)
  if (box === undefined) return ''
  if (kind === 'anytime') return shape(id, box, ' isExpanded="true"') + insideAnytime(id, box)
  const isLabelled = isGateway(one) || box.width === EVENT
  const marker = kind === 'decision' ? ' isMarkerVisible="true"' : ''
  let drawn = shape(id, box, marker, isLabelled ? layout.labels.get(id) : undefined)
  for (const boundary of boundaries) drawn += beside(boundary, layout)
  return drawn
}

/** An event on a step, and the end beside the step that it leads to. */
function beside(boundary: Boundary, layout: Layout): string {
  const drawn = event(boundary.id, layout)
  return boundary.end === undefined
    ? drawn
    : drawn + event(boundary.end.id, layout) + leading(flowBeside(boundary), layout)
}

function event(id: string, { shapes, labels }: Layout): string {
  const box = shapes.get(id)
  return box === undefined ? '' : shape(id, box, '', labels.get(id))
}

function leading(id: string, { flows, labels }: Layout): string {
  const points = flows.get(id)
  return points === undefined ? '' : edge(id, points, labels.get(id))
}

/** The start and the end inside an event sub-process, under its title, and the flow between them. */
function insideAnytime(id: string, box: Box): string {
  const y = box.y + 34
  const [start, end] = [box.x + 42, box.x + box.width - 42 - EVENT]
  const at = (id: string, x: number, name: string): string =>
    shape(id, { x, y, width: EVENT, height: EVENT }, '', {
      x: x + EVENT / 2 - LABEL.event / 2,
      y: y + EVENT + 3,
      width: LABEL.event,
      height: labelHeight(name, LABEL.event),
    })
  const middle = y + EVENT / 2
  const flow = [
    { x: start + EVENT, y: middle },
    { x: end, y: middle },
  ]
  return (
    at(idOn('start', id), start, ANYTIME.start) + at(idOn('end', id), end, ANYTIME.end) + edge(idOn('flow', id), flow)
  )
}

/*
 * Half of a file is of two forms only, one on a line. They are known by what they show and need no id of their own; ids are
 * names and need no escape (ids.ts).
 */

const shape = (id: string, box: Box, attributes = '', label?: Box): string =>
  `${PART}<bpmndi:BPMNShape bpmnElement="${id}"${attributes}>${bounds(box)}${labelOf(label)}</bpmndi:BPMNShape>`

function edge(id: string, points: readonly Point[], label?: Box): string {
  let waypoints = ''
  for (const { x, y } of points) waypoints += `<di:waypoint x="${Math.round(x)}" y="${Math.round(y)}"/>`
  return `${PART}<bpmndi:BPMNEdge bpmnElement="${id}">${waypoints}${labelOf(label)}</bpmndi:BPMNEdge>`
}

const labelOf = (label: Box | undefined): string =>
  label === undefined ? '' : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`

const bounds = ({ x, y, width, height }: Box): string =>
  `<dc:Bounds x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`
