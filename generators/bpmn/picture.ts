import { ANYTIME } from './diagram.js'
import { LABEL, labelHeight } from './labels.js'
import type { Box, Point } from './layout.js'
import type { Outline } from './outline.js'
import type { Placed, PlacedBoundary } from './placed.js'
import { EVENT } from './sizes.js'

/*
 * Where things are drawn, as files say it: what stands inside a shape or an edge, without the id of what it shows. Nearly
 * half of a file, and the same in all files of one outline: it is written once for them.
 */

export interface Picture {
  applicant: string
  pools: readonly string[]
  lanes: readonly string[]
  elements: readonly PictureElement[]
  connections: readonly string[]
  transfers: readonly string[]
}
export interface PictureElement {
  shape: string
  boundaries: readonly { shape: string; end?: { shape: string; flow: string } }[]
  /** The start, the end and the flow inside an event sub-process. */
  inside?: { start: string; end: string; flow: string }
  /** The message from or to whoever applies. */
  visit?: string
}

export function pictureOf({ elements }: Outline, placed: Placed): Picture {
  return {
    applicant: bounds(placed.applicant),
    pools: placed.pools.map(bounds),
    lanes: placed.lanes.map(bounds),
    elements: placed.elements.map(({ box, label, boundaries, visit }, at) => ({
      shape: shape(box, label),
      boundaries: boundaries.map(besideOf),
      ...(elements[at]?.kind === 'anytime' && { inside: insideOf(box) }),
      ...(visit && { visit: edge(visit) }),
    })),
    connections: placed.connections.map(({ points, label }) => edge(points, label)),
    transfers: placed.transfers.map((points) => edge(points)),
  }
}

const besideOf = ({ box, label, end }: PlacedBoundary): PictureElement['boundaries'][number] => ({
  shape: shape(box, label),
  ...(end && { end: { shape: shape(end.box, end.label), flow: edge(end.flow) } }),
})

/** Under the title of an event sub-process. */
function insideOf(box: Box): Required<PictureElement>['inside'] {
  const y = box.y + 34
  const [start, end] = [box.x + 42, box.x + box.width - 42 - EVENT]
  const at = (x: number, name: string): string => {
    const height = labelHeight(name, LABEL.event)
    const left = x + EVENT / 2 - LABEL.event / 2
    return shape({ x, y, width: EVENT, height: EVENT }, { x: left, y: y + EVENT + 3, width: LABEL.event, height })
  }
  const middle = y + EVENT / 2
  const ends = [
    { x: start + EVENT, y: middle },
    { x: end, y: middle },
  ]
  return { start: at(start, ANYTIME.start), end: at(end, ANYTIME.end), flow: edge(ends) }
}

const shape = (box: Box, label?: Box): string => bounds(box) + labelOf(label)

function edge(points: readonly Point[], label?: Box): string {
  let waypoints = ''
  for (const { x, y } of points) waypoints += `<di:waypoint x="${Math.round(x)}" y="${Math.round(y)}"/>`
  return waypoints + labelOf(label)
}

const labelOf = (label: Box | undefined): string =>
  label === undefined ? '' : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`

const bounds = ({ x, y, width, height }: Box): string =>
  `<dc:Bounds x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`
