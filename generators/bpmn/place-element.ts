import type { Grid } from './grid.js'
import { heightOf, LABEL } from './labels.js'
import type { Box, Point } from './layout.js'
import { placeInside } from './place-inside.js'
import type { PlacedBoundary, PlacedElement } from './placed.js'
import type { OutlineBoundary, OutlineElement } from './outline.js'
import { BOTTOM_SLOT, endAbove, endBelow, EVENT, isEvent, isSubProcess, topX } from './sizes.js'

/** From a message in the middle of a column to a label beside it, past the head of its arrow. */
const ASIDE = 8

/** Puts an element, and what stands on its edges, into its lane and column. */
export function placeElement(element: OutlineElement, grid: Grid): PlacedElement {
  const { kind, lines, boundaries } = element
  const box = grid.box(element)
  const placed = boundaries.map((one) => (one.isTop ? placeTop(one, box) : placeBottom(one, box)))
  if (isSubProcess(kind)) return { box, boundaries: placed, inside: placeInside(kind, box) }
  if (lines === undefined || (!isEvent(kind) && kind !== 'gateway')) return { box, boundaries: placed }
  const height = heightOf(lines)
  const side = grid.labelSide(element)
  const y = side === 'below' ? box.y + box.height + 4 : box.y - 4 - height
  const x = grid.centreX(element) + (side === 'aside' ? ASIDE : -LABEL.event / 2)
  return { box, boundaries: placed, label: { x, y, width: LABEL.event, height } }
}

const eventAt = ({ x, y }: Point): Box => ({ x: x - EVENT / 2, y: y - EVENT / 2, width: EVENT, height: EVENT })

/** An exception that leaves the step, on its upper edge; its name beside it, its end above it. */
function placeTop(boundary: OutlineBoundary, step: Box): PlacedBoundary {
  const x = topX(step, boundary.slot)
  const height = heightOf(boundary.lines)
  const beside = x + EVENT / 2 + 2
  const box = eventAt({ x, y: step.y })
  const label = { x: beside - 14, y: box.y - 2 - height, width: LABEL.boundary, height }
  if (boundary.end === undefined) return { box, label }
  const y = step.y - endAbove(boundary)
  const tall = heightOf(boundary.end)
  return {
    box,
    label,
    end: {
      box: eventAt({ x, y }),
      label: { x: beside + 2, y: y - tall / 2, width: LABEL.end, height: tall },
      flow: [
        { x, y: box.y },
        { x, y: y + EVENT / 2 },
      ],
    },
  }
}

/** What does not interrupt the step, on its lower edge; names to the left, the end below. */
function placeBottom(boundary: OutlineBoundary, step: Box): PlacedBoundary {
  const x = step.x + step.width - 26 - boundary.slot * BOTTOM_SLOT
  const bottom = step.y + step.height
  const left = x - EVENT / 2 - 3 - LABEL.overdue
  const box = eventAt({ x, y: bottom })
  const label = { x: left, y: bottom + 3, width: LABEL.overdue, height: heightOf(boundary.lines) }
  if (boundary.end === undefined) return { box, label }
  const y = bottom + endBelow(boundary)
  const height = heightOf(boundary.end)
  return {
    box,
    label,
    end: {
      box: eventAt({ x, y: y + EVENT / 2 }),
      label: { x: left, y: Math.max(y + 2, y + EVENT / 2 - height / 2), width: LABEL.overdue, height },
      flow: [
        { x, y: bottom + EVENT / 2 },
        { x, y },
      ],
    },
  }
}
