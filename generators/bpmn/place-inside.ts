import { INSIDE } from './diagram.js'
import { LABEL, labelHeight } from './labels.js'
import type { Box, Point } from './layout.js'
import type { PlacedEvent, PlacedInside } from './placed.js'
import { EVENT } from './sizes.js'

/** The start, the end and the flow inside an event sub-process, under its title. */
export function placeInside(kind: keyof typeof INSIDE, box: Box): PlacedInside {
  const names = INSIDE[kind]
  const y = box.y + 34
  const start = eventAt({ x: box.x + 42, y }, names.start)
  const end = eventAt({ x: box.x + box.width - 42 - EVENT, y }, names.end)
  const middle = y + EVENT / 2
  const flow = [
    { x: start.box.x + EVENT, y: middle },
    { x: end.box.x, y: middle },
  ]
  return { start, end, flow }
}

function eventAt({ x, y }: Point, name: string): PlacedEvent {
  const left = x + EVENT / 2 - LABEL.event / 2
  return {
    box: { x, y, width: EVENT, height: EVENT },
    label: { x: left, y: y + EVENT + 3, width: LABEL.event, height: labelHeight(name, LABEL.event) },
  }
}
