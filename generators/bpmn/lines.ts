import type { Boundary, Connection, Element } from './diagram.js'
import type { Grid } from './grid.js'
import { isEvent, isGateway, type Box, type Point } from './layout.js'
import { EVENT, LABEL, labelHeight, sizeOf, TOP_SLOT } from './sizes.js'

/** What has been drawn so far, by id. */
export interface Canvas {
  shapes: Map<string, Box>
  labels: Map<string, Box>
  flows: Map<string, Point[]>
}

/**
 * Chooses a way for each line: straight on, or along the strips. A way is chosen before lanes have their heights, and
 * drawn afterwards by the function that it gives.
 */
export class Lines {
  constructor(
    private readonly grid: Grid,
    private readonly canvas: Canvas,
  ) {}

  /** Chooses the way of a flow; drawn when the lanes have their heights. */
  route(connection: Connection): () => void {
    const to = this.grid.byId.get(connection.to)
    const from = this.grid.byId.get(connection.from) ?? this.grid.owner.get(connection.from)
    if (from === undefined || to === undefined) return () => undefined
    const isBoundary = from.id !== connection.from
    if (!isBoundary && this.isStraight(connection, from, to)) return this.straight(connection, from, to)
    return this.around(connection, from, to, isBoundary)
  }

  /** Nothing stands between on the middle line, and no flow before took the right corner of the diamond. */
  private isStraight({ id, from: source }: Connection, from: Element, to: Element): boolean {
    const isFree = this.grid.diagram.elements.every(
      ({ lane, column }) => lane !== from.lane || column <= from.column || column >= to.column,
    )
    if (to.column <= from.column || !isFree) return false
    if (!isGateway(from)) return true
    const rivals = this.grid.diagram.connections.filter((other) => other.from === source)
    const nearest = rivals
      .map((other) => ({ id: other.id, column: this.grid.byId.get(other.to)?.column ?? 0 }))
      .filter(({ column }) => column > from.column)
      .sort((a, b) => a.column - b.column)[0]
    return nearest?.id === id
  }

  private straight({ id, name }: Connection, from: Element, to: Element): () => void {
    const height = name === '' ? 0 : labelHeight(name, LABEL.way)
    if (name !== '') this.grid.keepAbove(from.lane, height + 4)
    return () => {
      const [a, b] = [this.grid.centre(from), this.grid.centre(to)]
      const start = a.x + sizeOf(from).width / 2
      const end = b.x - sizeOf(to).width / 2
      const turn = (this.grid.columns[to.column]?.x ?? 0) - 16
      this.canvas.flows.set(
        id,
        a.y === b.y
          ? [
              { x: start, y: a.y },
              { x: end, y: b.y },
            ]
          : [
              { x: start, y: a.y },
              { x: turn, y: a.y },
              { x: turn, y: b.y },
              { x: end, y: b.y },
            ],
      )
      if (name === '') return
      const { x, width } = this.grid.columns[from.column] ?? { x: 0, width: 0 }
      this.canvas.labels.set(id, { x: Math.max(start, x + width) + 2, y: a.y - 4 - height, width: LABEL.way, height })
    }
  }

  /** Along the strip of the target's lane; from above a step or diamond first along the strip of its own. */
  private around({ id, name }: Connection, from: Element, to: Element, isBoundary: boolean): () => void {
    const source = this.grid.columns[from.column]
    const target = this.grid.columns[to.column]
    if (source === undefined || target === undefined) return () => undefined
    const gutter = source.x + source.width + source.gutter - 28
    const intoLeft = isEvent(to)
    const entry = intoLeft ? target.x - 14 : this.grid.entryX(to)
    const isAbove = isBoundary || isGateway(from)
    const exit = isAbove
      ? isBoundary
        ? this.grid.boundaryX(from, this.boundaryOf(from, id))
        : this.grid.centreX(from)
      : gutter
    const labelRoom = name === '' ? 0 : labelHeight(name, LABEL.way) + 4
    const isOwn = from.lane === to.lane
    const reach = name === '' ? exit : exit + LABEL.way + 6
    const first = isAbove
      ? this.grid.tracks.take(from.lane, [exit, isOwn ? entry : gutter, reach], labelRoom)
      : undefined
    const second =
      isOwn && first !== undefined ? first : this.grid.tracks.take(to.lane, [isAbove ? gutter : exit, entry], 0)
    return () => {
      const box = this.canvas.shapes.get(isBoundary ? (this.boundaryOf(from, id)?.id ?? '') : from.id)
      const end = this.canvas.shapes.get(to.id)
      if (box === undefined || end === undefined) return
      const high = (this.grid.tops[to.lane] ?? 0) + this.grid.tracks.y(second)
      const points: Point[] = []
      if (first === undefined) {
        const y = box.y + box.height / 2
        points.push({ x: box.x + box.width, y }, { x: gutter, y }, { x: gutter, y: high })
      } else {
        const y = (this.grid.tops[from.lane] ?? 0) + this.grid.tracks.y(first)
        points.push({ x: exit, y: box.y }, { x: exit, y })
        if (!isOwn) points.push({ x: gutter, y }, { x: gutter, y: high })
        if (name !== '')
          this.canvas.labels.set(id, { x: exit + 4, y: y + 2, width: LABEL.way, height: labelHeight(name, LABEL.way) })
      }
      points.push({ x: entry, y: high })
      const y = end.y + end.height / 2
      if (intoLeft) points.push({ x: entry, y }, { x: end.x, y })
      else points.push({ x: entry, y: end.y })
      this.canvas.flows.set(id, points)
    }
  }

  private boundaryOf(element: Element, connection: string): Boundary | undefined {
    const from = this.grid.diagram.connections.find(({ id }) => id === connection)?.from
    return element.boundaries.find(({ id }) => id === from)
  }

  /** A message goes straight up or down in its column; to another column by the gutter and the strip of the receiver. */
  routeMessage(id: string, sender: string, receiver: string): () => void {
    const [from, to] = [this.grid.byId.get(sender), this.grid.byId.get(receiver)]
    if (from === undefined || to === undefined) return () => undefined
    if (from.column === to.column)
      return () => {
        const [a, b] = [this.grid.centre(from), this.grid.centre(to)]
        const down = a.y < b.y ? 1 : -1
        this.canvas.flows.set(id, [
          { x: a.x, y: a.y + (down * EVENT) / 2 },
          { x: b.x, y: b.y - (down * EVENT) / 2 },
        ])
      }
    const source = this.grid.columns[from.column]
    const gutter = (source?.x ?? 0) + (source?.width ?? 0) + (source?.gutter ?? 0) - 36
    const x = this.grid.centreX(to)
    const track = this.grid.tracks.take(to.lane, [gutter, x], 0)
    return () => {
      const [a, b] = [this.grid.centre(from), this.grid.centre(to)]
      const high = (this.grid.tops[to.lane] ?? 0) + this.grid.tracks.y(track)
      this.canvas.flows.set(id, [
        { x: a.x + EVENT / 2, y: a.y },
        { x: gutter, y: a.y },
        { x: gutter, y: high },
        { x, y: high },
        { x, y: b.y - EVENT / 2 },
      ])
    }
  }

  /** Between whoever applies and an element: straight up its column. */
  drawVisit(id: string, at: string, isTo: boolean, applicant: Box): void {
    const [element, box] = [this.grid.byId.get(at), this.canvas.shapes.get(at)]
    if (element === undefined || box === undefined) return
    const x = isEvent(element) ? box.x + box.width / 2 : box.x + box.width - TOP_SLOT.entry / 2
    const ends = [
      { x, y: applicant.y + applicant.height },
      { x, y: box.y },
    ]
    this.canvas.flows.set(id, isTo ? ends.reverse() : ends)
  }
}
