import type { Box, Point } from './layout.js'

/** Where everything of a diagram is drawn, in the order in which the diagram has it. */
export interface Placed {
  pools: readonly Box[]
  lanes: readonly Box[]
  /** The black box of whoever applies, above the pools. */
  applicant: Box
  elements: readonly PlacedElement[]
  connections: readonly PlacedLine[]
  transfers: readonly (readonly Point[])[]
}
export interface PlacedElement {
  box: Box
  /** Its name, where that stands beside it. */
  label?: Box
  /** In the order of the element's own. */
  boundaries: readonly PlacedBoundary[]
  /** What stands inside an event sub-process. */
  inside?: PlacedInside
  /** The message from or to whoever applies. */
  visit?: readonly Point[]
}
/** An event with its name beside it. */
export interface PlacedEvent {
  box: Box
  label: Box
}
export interface PlacedBoundary extends PlacedEvent {
  /** The end beside the step, and the flow to it. */
  end?: PlacedEvent & { flow: readonly Point[] }
}
export interface PlacedInside {
  start: PlacedEvent
  end: PlacedEvent
  flow: readonly Point[]
}
export interface PlacedLine {
  points: readonly Point[]
  /** What is written beside it. */
  label?: Box
}
