import { wrap } from '../swimlane/text.js'
import type { Boundary, Connection, Element } from './diagram.js'
import { isEvent, isGateway, isTop } from './layout.js'

/** Sizes in user units; the circle and diamond are those that modellers draw. */
export const EVENT = 36
const GATEWAY = 50
export const GUTTER = { plain: 60, labelled: 130 } as const
/** Room on a step's upper edge: first for what comes in from above, then for each exception. */
export const TOP_SLOT = { entry: 36, exception: 104 } as const
export const BOTTOM_SLOT = 136
export const LABEL = { event: 96, boundary: 72, overdue: 84, way: 96 } as const
const SUBPROCESS = { width: 250, height: 110 } as const
const LINE = { label: 14, task: 15 } as const

/** Names of exceptions, units and outcomes repeat over thousands of diagrams: how many lines they take is kept. */
const known = new Map<string, Map<string, number>>()
const MOST = 5_000

function linesOf(text: string, size: number, width: number): number {
  const place = `${size} ${width}`
  let counts = known.get(place)
  if (counts === undefined) known.set(place, (counts = new Map<string, number>()))
  const found = counts.get(text)
  if (found !== undefined) return found
  const lines = wrap(text, { size, width }).length
  if (counts.size < MOST) counts.set(text, lines)
  return lines
}

/** Height of a label that is as wide as its place. */
export const labelHeight = (text: string, width: number): number => linesOf(text, 11, width - 4) * LINE.label

export interface Size {
  width: number
  height: number
}

export function sizeOf(element: Element): Size {
  if (isEvent(element)) return { width: EVENT, height: EVENT }
  if (isGateway(element)) return { width: GATEWAY, height: GATEWAY }
  if (element.kind === 'anytime') return SUBPROCESS
  const tops = element.boundaries.filter(isTop).length
  const bottoms = element.boundaries.length - tops
  const visit = element.kind === 'wait' ? TOP_SLOT.entry : 0
  const width = Math.max(140, TOP_SLOT.entry + TOP_SLOT.exception * tops + visit, BOTTOM_SLOT * bottoms + 8)
  const lines = linesOf(element.name, 12, width - 24)
  // Above a name of three lines there is room for the sign of the task.
  return { width, height: Math.max(80, lines * LINE.task + 46) }
}

/** Room that an element takes beside the middle line of its lane, with all that is drawn around it. */
export interface Room {
  width: number
  above: number
  below: number
}

export function roomOf(element: Element, isLabelAbove: boolean): Room {
  const { width, height } = sizeOf(element)
  const half = height / 2
  if (element.kind === 'anytime') return { width, above: half, below: half }
  if (isEvent(element) || isGateway(element)) {
    const label = labelHeight(element.name, LABEL.event) + 6
    const room = { width: LABEL.event, above: half, below: half }
    return isLabelAbove ? { ...room, above: half + label } : { ...room, below: half + label }
  }
  return {
    width,
    above: half + Math.max(0, ...element.boundaries.filter(isTop).map(heightAbove)),
    below: half + Math.max(0, ...element.boundaries.filter((one) => !isTop(one)).map(heightBelow)),
  }
}

export const nameHeight = ({ name }: Boundary): number => labelHeight(name, LABEL.boundary)
/** From the step's upper edge to the middle of the end beside it. */
export const endAbove = (boundary: Boundary): number => EVENT / 2 + Math.max(nameHeight(boundary), 16) + 10 + EVENT / 2

function heightAbove(boundary: Boundary): number {
  const own = EVENT / 2 + nameHeight(boundary) + 4
  if (boundary.end === undefined) return own
  return endAbove(boundary) + Math.max(EVENT / 2, labelHeight(boundary.end.name, LABEL.boundary) / 2) + 4
}

/** From the step's lower edge to the upper edge of the end beside it. */
export const endBelow = ({ name }: Boundary): number => Math.max(EVENT / 2 + 12, labelHeight(name, LABEL.overdue) + 8)

const heightBelow = (boundary: Boundary): number =>
  endBelow(boundary) + Math.max(EVENT, labelHeight(boundary.end?.name ?? '', LABEL.overdue)) + 4

/** Whether something is written beside the line that leaves an element. */
export const isLabelled = ({ name }: Connection): boolean => name !== ''
