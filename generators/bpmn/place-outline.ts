import { Grid } from './grid.js'
import type { Box, Point } from './layout.js'
import type { Placed, PlacedElement } from './placed.js'
import { Lines } from './lines.js'
import type { Outline, OutlineElement } from './outline.js'
import { isEvent, TOP_SLOT } from './sizes.js'
import { placeElement } from './place-element.js'

/**
 * Lays a diagram out: an element stands in its lane in a column that no other element of its pool has, so a line may run
 * up and down in a column, in the gutter beside it, or along the strip at the head of a lane, and meet no shape.
 */
export function placeOutline(outline: Outline): Placed {
  const grid = new Grid(outline)
  const lines = new Lines(grid, outline)
  const flows = outline.connections.map((connection) => lines.route(connection))
  const messages = outline.transfers.map((transfer) => lines.routeMessage(transfer))
  grid.tracks.settle()
  const frames = grid.placeLanes()
  const placed = new Map(outline.elements.map((element) => [element, placeElement(element, grid)]))
  const placeOf = (element: OutlineElement): PlacedElement => placed.get(element) ?? placeElement(element, grid)
  return {
    ...frames,
    elements: [...placed].map(([element, place]) => withVisit(element, place, frames.applicant)),
    connections: flows.map((draw) => draw(placeOf)),
    transfers: messages.map((draw) => draw(placeOf)),
  }
}

/** With the message between an element and whoever applies: straight up its column. */
function withVisit({ kind }: OutlineElement, placed: PlacedElement, applicant: Box): PlacedElement {
  if (kind !== 'start' && kind !== 'wait' && kind !== 'result') return placed
  const { box } = placed
  const x = isEvent(kind) ? box.x + box.width / 2 : box.x + box.width - TOP_SLOT.entry / 2
  const ends: Point[] = [
    { x, y: applicant.y + applicant.height },
    { x, y: box.y },
  ]
  return { ...placed, visit: kind === 'result' ? ends.reverse() : ends }
}
