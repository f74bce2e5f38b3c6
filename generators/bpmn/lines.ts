import type { Grid } from './grid.js'
import { heightOf, LABEL } from './labels.js'
import type { Point } from './layout.js'
import type { PlacedElement, PlacedLine } from './placed.js'
import type { Outline, OutlineConnection, OutlineElement } from './outline.js'
import { EVENT, isEvent, TOP_SLOT, topX } from './sizes.js'
import type { Track } from './tracks.js'

/** Draws a line between elements that have their places. */
export type Draw<T> = (placeOf: (element: OutlineElement) => PlacedElement) => T

/**
 * Chooses a way for each line: straight on, or along the strips. A way is chosen before lanes have their heights, and
 * drawn afterwards by the function that it gives.
 */
export class Lines {
  /** The flow to the nearest element on the right of each gateway: the one that may take its right corner. */
  private readonly nearest = new Map<OutlineElement, OutlineConnection>()

  constructor(
    private readonly grid: Grid,
    { connections }: Outline,
  ) {
    for (const connection of connections) {
      const { from, to } = connection
      if (from.kind !== 'gateway' || to.column <= from.column) continue
      const other = this.nearest.get(from)
      if (other === undefined || to.column < other.to.column) this.nearest.set(from, connection)
    }
  }

  route(connection: OutlineConnection): Draw<PlacedLine> {
    return this.isStraight(connection) ? this.straight(connection) : this.around(connection)
  }

  /** Nothing stands between on the middle line, and no flow before took the right corner of the diamond. */
  private isStraight(connection: OutlineConnection): boolean {
    const { from, to, boundary } = connection
    if (boundary !== undefined || to.column <= from.column || this.grid.isTaken(from, to)) return false
    return from.kind !== 'gateway' || this.nearest.get(from) === connection
  }

  private straight({ from, to, lines }: OutlineConnection): Draw<PlacedLine> {
    const height = heightOf(lines ?? 0)
    if (lines !== undefined) this.grid.keepAbove(from, height + 4)
    return (placeOf) => {
      const [a, b] = [placeOf(from).box, placeOf(to).box]
      const start = { x: a.x + a.width, y: a.y + a.height / 2 }
      const end = { x: b.x, y: b.y + b.height / 2 }
      const turn = this.grid.column(to).x - 16
      const bend = start.y === end.y ? [] : [start, end].map(({ y }) => ({ x: turn, y }))
      const points = [start, ...bend, end]
      if (lines === undefined) return { points }
      const { x, width } = this.grid.column(from)
      return {
        points,
        label: { x: Math.max(start.x, x + width) + 2, y: start.y - 4 - height, width: LABEL.way, height },
      }
    }
  }

  /** Along the strip of the target's lane; from above a step or diamond first along the strip of its own. */
  private around({ from, boundary, to, lines }: OutlineConnection): Draw<PlacedLine> {
    const source = this.grid.column(from)
    const gutter = source.x + source.width + source.gutter - 28
    const intoLeft = isEvent(to.kind)
    const entry = intoLeft ? this.grid.column(to).x - 14 : this.entryX(to)
    const isAbove = boundary !== undefined || from.kind === 'gateway'
    const exit = !isAbove ? gutter : boundary === undefined ? this.grid.centreX(from) : this.exitX(from, boundary)
    const height = heightOf(lines ?? 0)
    const isOwn = from.lane === to.lane
    const reach = lines === undefined ? exit : exit + LABEL.way + 6
    const first = isAbove
      ? this.grid.tracks.take(from.lane, [exit, isOwn ? entry : gutter, reach], lines === undefined ? 0 : height + 4)
      : undefined
    const second =
      isOwn && first !== undefined ? first : this.grid.tracks.take(to.lane, [isAbove ? gutter : exit, entry], 0)
    return (placeOf) => {
      const { box, boundaries } = placeOf(from)
      const left = boundary === undefined ? box : (boundaries[boundary]?.box ?? box)
      const end = placeOf(to).box
      const high = this.stripY(to, second)
      const points: Point[] = []
      let label: PlacedLine['label']
      if (first === undefined) {
        const y = box.y + box.height / 2
        points.push({ x: box.x + box.width, y }, { x: gutter, y }, { x: gutter, y: high })
      } else {
        const y = this.stripY(from, first)
        points.push({ x: exit, y: left.y }, { x: exit, y })
        if (!isOwn) points.push({ x: gutter, y }, { x: gutter, y: high })
        if (lines !== undefined) label = { x: exit + 4, y: y + 2, width: LABEL.way, height }
      }
      points.push({ x: entry, y: high })
      const y = end.y + end.height / 2
      if (intoLeft) points.push({ x: entry, y }, { x: end.x, y })
      else points.push({ x: entry, y: end.y })
      return { points, ...(label && { label }) }
    }
  }

  /** A message goes straight up or down in its column; to another column by the gutter and the strip of the receiver. */
  routeMessage({ from, to }: Outline['transfers'][number]): Draw<readonly Point[]> {
    const source = this.grid.column(from)
    const x = this.grid.centreX(to)
    if (from.column === to.column)
      return (placeOf) => {
        const [a, b] = [placeOf(from).box, placeOf(to).box]
        return a.y < b.y
          ? [
              { x, y: a.y + EVENT },
              { x, y: b.y },
            ]
          : [
              { x, y: a.y },
              { x, y: b.y + EVENT },
            ]
      }
    const gutter = source.x + source.width + source.gutter - 36
    const track = this.grid.tracks.take(to.lane, [gutter, x], 0)
    return (placeOf) => {
      const { box } = placeOf(from)
      const [y, high] = [box.y + EVENT / 2, this.stripY(to, track)]
      return [
        { x: box.x + EVENT, y },
        { x: gutter, y },
        { x: gutter, y: high },
        { x, y: high },
        { x, y: placeOf(to).box.y },
      ]
    }
  }

  /** Where a line runs in the strip at the head of an element's lane. */
  private stripY(element: OutlineElement, track: Track): number {
    return this.grid.lane(element).y + this.grid.tracks.y(track)
  }

  private entryX(element: OutlineElement): number {
    return element.kind === 'gateway' ? this.grid.centreX(element) : this.grid.box(element).x + TOP_SLOT.entry / 2
  }

  /** Where a line leaves an exception on the upper edge of a step. */
  private exitX(element: OutlineElement, boundary: number): number {
    const { isTop = false, slot = 0 } = element.boundaries[boundary] ?? {}
    return topX(this.grid.box(element), isTop ? slot : 0)
  }
}
