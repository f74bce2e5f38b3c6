import { widthOf } from '../swimlane/measure.js'
import { laneName, type Boundary, type Connection, type Diagram, type Element } from './diagram.js'
import { isEvent, isGateway, isTop, type Box, type Layout, type Point } from './layout.js'
import {
  BOTTOM_SLOT,
  endAbove,
  endBelow,
  EVENT,
  GUTTER,
  isLabelled,
  LABEL,
  labelHeight,
  nameHeight,
  roomOf,
  sizeOf,
  TOP_SLOT,
  type Room,
} from './sizes.js'
import { Tracks } from './tracks.js'

const HEAD = { left: 160, top: 60, pool: 30, lane: 30, applicant: 60, between: 30, pad: 14 } as const

/**
 * Lays a diagram out: an element stands in its lane in a column that no other element of its pool has, so a line may run
 * up and down in a column, in the gutter beside it, or along the strip at the head of a lane, and meet no shape.
 */
export function placeDiagram(diagram: Diagram): Layout {
  return new Placing(diagram).layout()
}

class Placing {
  private readonly shapes = new Map<string, Box>()
  private readonly labels = new Map<string, Box>()
  private readonly flows = new Map<string, Point[]>()
  private readonly byId = new Map<string, Element>()
  private readonly owner = new Map<string, Element>()
  private readonly rooms = new Map<Element, Room>()
  private readonly columns: { x: number; width: number; gutter: number }[] = []
  private readonly tracks: Tracks
  private readonly tops: number[] = []
  private readonly middles: number[] = []
  private readonly heights: number[] = []

  constructor(private readonly diagram: Diagram) {
    for (const element of diagram.elements) {
      this.byId.set(element.id, element)
      for (const { id } of element.boundaries) this.owner.set(id, element)
    }
    for (const element of diagram.elements) this.rooms.set(element, roomOf(element, this.isLabelAbove(element)))
    this.placeColumns()
    this.tracks = new Tracks(diagram.lanes.length)
  }

  layout(): Layout {
    const routes = this.diagram.connections.map((connection) => this.route(connection))
    const messages = this.diagram.transfers.map(({ id, from, to }) => this.routeMessage(id, from, to))
    this.tracks.settle()
    const { lanes, pools, applicant } = this.placeLanes()
    for (const element of this.diagram.elements) this.placeElement(element)
    for (const draw of [...routes, ...messages]) draw()
    for (const { id, at, isTo } of visitsOf(this.diagram)) this.drawVisit(id, at, isTo, applicant)
    return { shapes: this.shapes, labels: this.labels, flows: this.flows, pools, lanes, applicant }
  }

  private placeColumns(): void {
    const count = Math.max(0, ...this.diagram.elements.map(({ column }) => column)) + 1
    const wide = new Set(
      this.diagram.connections
        .filter(isLabelled)
        .map(({ from }) => (this.byId.get(from) ?? this.owner.get(from))?.column),
    )
    let x = HEAD.left + HEAD.pool + HEAD.lane + 40
    for (let column = 0; column < count; column++) {
      const here = this.diagram.elements.filter((one) => one.column === column)
      const width = Math.max(...here.map((one) => this.rooms.get(one)?.width ?? 0), EVENT)
      const gutter = wide.has(column) ? GUTTER.labelled : GUTTER.plain
      this.columns.push({ x, width, gutter })
      x += width + gutter
    }
  }

  /** A label stands on the side of its event where no message comes or goes. */
  private isLabelAbove(element: Element): boolean {
    return this.diagram.transfers.some(({ from, to }) => {
      const [one, other] = [this.byId.get(from), this.byId.get(to)]
      if (one === undefined || other === undefined || one.column !== other.column) return false
      return (element === one && other.lane > one.lane) || (element === other && one.lane > other.lane)
    })
  }

  private placeLanes(): Pick<Layout, 'lanes' | 'pools' | 'applicant'> {
    const last = this.columns.at(-1)
    const right = (last?.x ?? 0) + (last?.width ?? 0) + 40
    const applicant = { x: HEAD.left, y: HEAD.top, width: right - HEAD.left, height: HEAD.applicant }
    let y = applicant.y + applicant.height + HEAD.between
    const lanes: Box[] = []
    const pools = this.diagram.pools.map(({ first, last }): Box => {
      const top = y
      for (let lane = first; lane <= last; lane++) {
        const here = this.diagram.elements
          .filter((one) => one.lane === lane)
          .flatMap((one) => this.rooms.get(one) ?? [])
        const above = Math.max(40, ...here.map((room) => room.above)) + HEAD.pad
        const strip = this.tracks.height(lane)
        const least = laneHeight(this.diagram, lane) - strip - above
        const below = Math.max(40, least, ...here.map((room) => room.below)) + HEAD.pad
        this.tops[lane] = y
        this.middles[lane] = y + strip + above
        this.heights[lane] = strip + above + below
        lanes.push({ x: HEAD.left + HEAD.pool, y, width: right - HEAD.left - HEAD.pool, height: strip + above + below })
        y += strip + above + below
      }
      const pool = { x: HEAD.left, y: top, width: right - HEAD.left, height: y - top }
      y += HEAD.between
      return pool
    })
    return { lanes, pools, applicant }
  }

  private centre({ column, lane }: Element): Point {
    const { x, width } = this.columns[column] ?? { x: 0, width: 0 }
    return { x: x + width / 2, y: this.middles[lane] ?? 0 }
  }

  private placeElement(element: Element): void {
    const { x, y } = this.centre(element)
    const { width, height } = sizeOf(element)
    const box = { x: x - width / 2, y: y - height / 2, width, height }
    this.shapes.set(element.id, box)
    if (isEvent(element) || isGateway(element)) {
      const tall = labelHeight(element.name, LABEL.event)
      const top = this.isLabelAbove(element) ? box.y - 4 - tall : box.y + height + 4
      if (element.name !== '')
        this.label(element.id, { x: x - LABEL.event / 2, y: top, width: LABEL.event, height: tall })
      return
    }
    element.boundaries.filter(isTop).forEach((boundary, slot) => this.placeTop(boundary, box, slot))
    element.boundaries.filter((one) => !isTop(one)).forEach((boundary, slot) => this.placeBottom(boundary, box, slot))
  }

  private label(id: string, box: Box): void {
    this.labels.set(id, box)
  }

  private event(id: string, { x, y }: Point): void {
    this.shapes.set(id, { x: x - EVENT / 2, y: y - EVENT / 2, width: EVENT, height: EVENT })
  }

  /** An exception that leaves the step, on its upper edge; its name beside it, its end above it. */
  private placeTop(boundary: Boundary, step: Box, slot: number): void {
    const at = { x: topX(step, slot), y: step.y }
    const tall = nameHeight(boundary)
    const beside = at.x + EVENT / 2 + 2
    this.event(boundary.id, at)
    this.label(boundary.id, { x: beside - 14, y: step.y - EVENT / 2 - 2 - tall, width: LABEL.boundary, height: tall })
    const { end } = boundary
    if (end === undefined) return
    const y = step.y - endAbove(boundary)
    const height = labelHeight(end.name, LABEL.boundary - 4)
    this.event(end.id, { x: at.x, y })
    this.label(end.id, { x: beside + 2, y: y - height / 2, width: LABEL.boundary - 4, height })
    this.flows.set(flowBeside(boundary), [
      { x: at.x, y: at.y - EVENT / 2 },
      { x: at.x, y: y + EVENT / 2 },
    ])
  }

  /** What does not interrupt the step, on its lower edge; names to the left, the end below. */
  private placeBottom(boundary: Boundary, step: Box, slot: number): void {
    const x = step.x + step.width - 26 - slot * BOTTOM_SLOT
    const bottom = step.y + step.height
    const left = x - EVENT / 2 - 3 - LABEL.overdue
    const own = labelHeight(boundary.name, LABEL.overdue)
    this.event(boundary.id, { x, y: bottom })
    this.label(boundary.id, { x: left, y: bottom + 3, width: LABEL.overdue, height: own })
    if (boundary.end === undefined) return
    const y = bottom + endBelow(boundary)
    const height = labelHeight(boundary.end.name, LABEL.overdue)
    this.event(boundary.end.id, { x, y: y + EVENT / 2 })
    this.label(boundary.end.id, {
      x: left,
      y: Math.max(y + 2, y + EVENT / 2 - height / 2),
      width: LABEL.overdue,
      height,
    })
    this.flows.set(flowBeside(boundary), [
      { x, y: bottom + EVENT / 2 },
      { x, y },
    ])
  }

  /** Chooses the way of a flow; drawn when the lanes have their heights. */
  private route(connection: Connection): () => void {
    const to = this.byId.get(connection.to)
    const from = this.byId.get(connection.from) ?? this.owner.get(connection.from)
    if (from === undefined || to === undefined) return () => undefined
    const isBoundary = from.id !== connection.from
    if (!isBoundary && this.isStraight(connection, from, to)) return this.straight(connection, from, to)
    return this.around(connection, from, to, isBoundary)
  }

  /** Nothing stands between on the middle line, and no flow before took the right corner of the diamond. */
  private isStraight({ id, from: source }: Connection, from: Element, to: Element): boolean {
    const isFree = this.diagram.elements.every(
      ({ lane, column }) => lane !== from.lane || column <= from.column || column >= to.column,
    )
    if (to.column <= from.column || !isFree) return false
    if (!isGateway(from)) return true
    const rivals = this.diagram.connections.filter((other) => other.from === source)
    const nearest = rivals
      .map((other) => ({ id: other.id, column: this.byId.get(other.to)?.column ?? 0 }))
      .filter(({ column }) => column > from.column)
      .sort((a, b) => a.column - b.column)[0]
    return nearest?.id === id
  }

  private straight({ id, name }: Connection, from: Element, to: Element): () => void {
    return () => {
      const [a, b] = [this.centre(from), this.centre(to)]
      const start = a.x + sizeOf(from).width / 2
      const end = b.x - sizeOf(to).width / 2
      const turn = (this.columns[to.column]?.x ?? 0) - 16
      this.flows.set(
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
      const height = labelHeight(name, LABEL.way)
      const { x, width } = this.columns[from.column] ?? { x: 0, width: 0 }
      this.label(id, { x: Math.max(start, x + width) + 2, y: a.y - 4 - height, width: LABEL.way, height })
    }
  }

  /** Along the strip of the target's lane; from above a step or diamond first along the strip of its own. */
  private around({ id, name }: Connection, from: Element, to: Element, isBoundary: boolean): () => void {
    const source = this.columns[from.column]
    const target = this.columns[to.column]
    if (source === undefined || target === undefined) return () => undefined
    const gutter = source.x + source.width + source.gutter - 28
    const intoLeft = isEvent(to)
    const entry = intoLeft ? target.x - 14 : this.entryX(to)
    const isAbove = isBoundary || isGateway(from)
    const exit = isAbove ? (isBoundary ? this.boundaryX(from, this.boundaryOf(from, id)) : this.centreX(from)) : gutter
    const labelRoom = name === '' ? 0 : labelHeight(name, LABEL.way) + 4
    const isOwn = from.lane === to.lane
    const reach = name === '' ? exit : exit + LABEL.way + 6
    const first = isAbove ? this.tracks.take(from.lane, [exit, isOwn ? entry : gutter, reach], labelRoom) : undefined
    const second = isOwn && first !== undefined ? first : this.tracks.take(to.lane, [isAbove ? gutter : exit, entry], 0)
    return () => {
      const box = this.shapes.get(isBoundary ? (this.boundaryOf(from, id)?.id ?? '') : from.id)
      const end = this.shapes.get(to.id)
      if (box === undefined || end === undefined) return
      const high = (this.tops[to.lane] ?? 0) + this.tracks.y(second)
      const points: Point[] = []
      if (first === undefined) {
        const y = box.y + box.height / 2
        points.push({ x: box.x + box.width, y }, { x: gutter, y }, { x: gutter, y: high })
      } else {
        const y = (this.tops[from.lane] ?? 0) + this.tracks.y(first)
        points.push({ x: exit, y: box.y }, { x: exit, y })
        if (!isOwn) points.push({ x: gutter, y }, { x: gutter, y: high })
        if (name !== '')
          this.label(id, { x: exit + 4, y: y + 2, width: LABEL.way, height: labelHeight(name, LABEL.way) })
      }
      points.push({ x: entry, y: high })
      const y = end.y + end.height / 2
      if (intoLeft) points.push({ x: entry, y }, { x: end.x, y })
      else points.push({ x: entry, y: end.y })
      this.flows.set(id, points)
    }
  }

  private boundaryOf(element: Element, connection: string): Boundary | undefined {
    const from = this.diagram.connections.find(({ id }) => id === connection)?.from
    return element.boundaries.find(({ id }) => id === from)
  }

  private centreX = (element: Element): number => this.centre(element).x

  private stepX(element: Element): Box {
    const { width, height } = sizeOf(element)
    return { x: this.centreX(element) - width / 2, y: 0, width, height }
  }

  private boundaryX(element: Element, boundary: Boundary | undefined): number {
    const slot = element.boundaries.filter(isTop).findIndex((one) => one === boundary)
    return topX(this.stepX(element), Math.max(0, slot))
  }

  private entryX(element: Element): number {
    return isGateway(element) ? this.centreX(element) : this.stepX(element).x + TOP_SLOT.entry / 2
  }

  /** A message goes straight up or down in its column; to another column by the gutter and the strip of the receiver. */
  private routeMessage(id: string, sender: string, receiver: string): () => void {
    const [from, to] = [this.byId.get(sender), this.byId.get(receiver)]
    if (from === undefined || to === undefined) return () => undefined
    if (from.column === to.column)
      return () => {
        const [a, b] = [this.centre(from), this.centre(to)]
        const down = a.y < b.y ? 1 : -1
        this.flows.set(id, [
          { x: a.x, y: a.y + (down * EVENT) / 2 },
          { x: b.x, y: b.y - (down * EVENT) / 2 },
        ])
      }
    const source = this.columns[from.column]
    const gutter = (source?.x ?? 0) + (source?.width ?? 0) + (source?.gutter ?? 0) - 36
    const x = this.centreX(to)
    const track = this.tracks.take(to.lane, [gutter, x], 0)
    return () => {
      const [a, b] = [this.centre(from), this.centre(to)]
      const high = (this.tops[to.lane] ?? 0) + this.tracks.y(track)
      this.flows.set(id, [
        { x: a.x + EVENT / 2, y: a.y },
        { x: gutter, y: a.y },
        { x: gutter, y: high },
        { x, y: high },
        { x, y: b.y - EVENT / 2 },
      ])
    }
  }

  /** Between whoever applies and an element: straight up its column. */
  private drawVisit(id: string, at: string, isTo: boolean, applicant: Box): void {
    const [element, box] = [this.byId.get(at), this.shapes.get(at)]
    if (element === undefined || box === undefined) return
    const x = isEvent(element) ? box.x + box.width / 2 : box.x + box.width - TOP_SLOT.entry / 2
    const ends = [
      { x, y: applicant.y + applicant.height },
      { x, y: box.y },
    ]
    this.flows.set(id, isTo ? ends.reverse() : ends)
  }
}

/** A lane is high enough for its name in two lines, a pool for its own. */
function laneHeight({ lanes, pools }: Diagram, lane: number): number {
  const own = lanes[lane]
  const pool = pools.find(({ first, last }) => first <= lane && lane <= last)
  if (own === undefined || pool === undefined) return 0
  const share = widthOf(pool.name, 12) / (pool.last - pool.first + 1)
  return 24 + Math.max(share, widthOf(laneName(own), 12) / 1.8)
}

const topX = ({ x }: Box, slot: number): number => x + TOP_SLOT.entry + slot * TOP_SLOT.exception + EVENT / 2 + 4

/** The flow from an exception to the end beside it. */
export const flowBeside = ({ id }: Boundary): string => `Luong.${id}`

/** The messages between whoever applies and the home pool: filing, completing, the result. */
export function visitsOf({ elements }: Diagram): { id: string; at: string; isTo: boolean }[] {
  return elements.flatMap((element) => {
    const isTo = element.kind === 'end' && element.node?.kind === 'end' && element.node.end === 'returned'
    const isFrom = element.kind === 'start' || element.kind === 'wait'
    return isTo || isFrom ? [{ id: `ChuyenTiep.${element.id}`, at: element.id, isTo }] : []
  })
}
