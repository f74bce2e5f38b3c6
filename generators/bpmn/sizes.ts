import type { INSIDE } from './diagram.js'
import { heightOf, LABEL } from './labels.js'
import type { Box } from './layout.js'
import type { OutlineBoundary, OutlineElement, OutlineKind } from './outline.js'

/** Sizes in user units; the circle and diamond are those that modellers draw. */
export const EVENT = 36
const GATEWAY = 50
export const GUTTER = { plain: 60, labelled: 130 } as const
/** Room on a step's upper edge: first for what comes in from above, then for each exception. */
export const TOP_SLOT = { entry: 36, exception: 104 } as const
export const BOTTOM_SLOT = 136
/** Letters of a step's name, the room beside it, and its lines. */
export const TASK_NAME = { size: 12, pad: 24, line: 15 } as const
const SUBPROCESS = { width: 250, height: 110 } as const

export interface Size {
  width: number
  height: number
}

/** A step is wide enough for what stands on its edges: `tops` says of each exception whether it is the upper one. */
export function taskWidth(kind: OutlineKind, tops: readonly boolean[]): number {
  const above = tops.filter(Boolean).length
  const visit = kind === 'wait' ? TOP_SLOT.entry : 0
  return Math.max(140, TOP_SLOT.entry + TOP_SLOT.exception * above + visit, BOTTOM_SLOT * (tops.length - above) + 8)
}

export function sizeOf({ kind, lines = 0, boundaries }: OutlineElement): Size {
  if (isEvent(kind)) return { width: EVENT, height: EVENT }
  if (kind === 'gateway') return { width: GATEWAY, height: GATEWAY }
  if (isSubProcess(kind)) return SUBPROCESS
  const width = taskWidth(
    kind,
    boundaries.map(({ isTop }) => isTop),
  )
  // Above a name of three lines there is room for the sign of the task.
  return { width, height: Math.max(80, lines * TASK_NAME.line + 46) }
}

export const isSubProcess = (kind: OutlineKind): kind is keyof typeof INSIDE => kind === 'anytime' || kind === 'limit'
export const isEvent = (kind: OutlineKind): boolean => kind === 'start' || kind === 'event' || kind === 'result'

/** Room that an element takes beside the middle line of its lane, with all that is drawn around it. */
export interface Room {
  width: number
  above: number
  below: number
}

export function roomOf(element: OutlineElement, isLabelAbove: boolean): Room {
  const { width, height } = sizeOf(element)
  const half = height / 2
  const { kind, lines = 0, boundaries } = element
  if (isEvent(kind) || kind === 'gateway') {
    const label = half + heightOf(lines) + 6
    return { width: LABEL.event, above: isLabelAbove ? label : half, below: isLabelAbove ? half : label }
  }
  const room = { width, above: half, below: half }
  for (const boundary of boundaries)
    if (boundary.isTop) room.above = Math.max(room.above, half + heightAbove(boundary))
    else room.below = Math.max(room.below, half + heightBelow(boundary))
  return room
}

/** From the step's upper edge to the middle of the end beside it. */
export const endAbove = ({ lines }: OutlineBoundary): number =>
  EVENT / 2 + Math.max(heightOf(lines), 16) + 10 + EVENT / 2

function heightAbove(boundary: OutlineBoundary): number {
  const { lines, end } = boundary
  if (end === undefined) return EVENT / 2 + heightOf(lines) + 4
  return endAbove(boundary) + Math.max(EVENT / 2, heightOf(end) / 2) + 4
}

/** From the step's lower edge to the upper edge of the end beside it. */
export const endBelow = ({ lines }: OutlineBoundary): number => Math.max(EVENT / 2 + 12, heightOf(lines) + 8)

const heightBelow = (boundary: OutlineBoundary): number =>
  endBelow(boundary) + Math.max(EVENT, heightOf(boundary.end ?? 0)) + 4

/** Where an exception stands on the upper edge of a step. */
export const topX = ({ x }: Pick<Box, 'x'>, slot: number): number =>
  x + TOP_SLOT.entry + slot * TOP_SLOT.exception + EVENT / 2 + 4
