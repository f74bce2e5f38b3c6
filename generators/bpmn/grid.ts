import { widthOf } from '../swimlane/measure.js'
import { laneName, type Boundary, type Diagram, type Element } from './diagram.js'
import { isGateway, isTop, type Box, type Layout, type Point } from './layout.js'
import { EVENT, GUTTER, isLabelled, roomOf, sizeOf, TOP_SLOT, type Room } from './sizes.js'
import { Tracks } from './tracks.js'

const HEAD = { left: 160, top: 60, pool: 30, lane: 30, applicant: 60, between: 30, pad: 14 } as const

/**
 * Columns, lanes and the strips at the heads of lanes. Columns have their places from the start; lanes have theirs when
 * all lines have been given their tracks.
 */
export class Grid {
  readonly byId = new Map<string, Element>()
  /** The step that an exception stands on. */
  readonly owner = new Map<string, Element>()
  readonly columns: { x: number; width: number; gutter: number }[] = []
  readonly tracks: Tracks
  /** Upper edges of the lanes. */
  readonly tops: number[] = []
  private readonly middles: number[] = []
  private readonly rooms = new Map<Element, Room>()
  /** Room above the middle line that labels of lines need, by lane. */
  private readonly labels: number[] = []

  constructor(readonly diagram: Diagram) {
    for (const element of diagram.elements) {
      this.byId.set(element.id, element)
      for (const { id } of element.boundaries) this.owner.set(id, element)
    }
    for (const element of diagram.elements) this.rooms.set(element, roomOf(element, this.isLabelAbove(element)))
    this.placeColumns()
    this.tracks = new Tracks(diagram.lanes.length)
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

  /** Keeps room for a label that stands on the middle line of a lane. */
  keepAbove(lane: number, height: number): void {
    this.labels[lane] = Math.max(this.labels[lane] ?? 0, height)
  }

  /** A label stands on the side of its event where no message comes or goes. */
  isLabelAbove(element: Element): boolean {
    return this.diagram.transfers.some(({ from, to }) => {
      const [one, other] = [this.byId.get(from), this.byId.get(to)]
      if (one === undefined || other === undefined || one.column !== other.column) return false
      return (element === one && other.lane > one.lane) || (element === other && one.lane > other.lane)
    })
  }

  placeLanes(): Pick<Layout, 'lanes' | 'pools' | 'applicant'> {
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
        const above = Math.max(40, this.labels[lane] ?? 0, ...here.map((room) => room.above)) + HEAD.pad
        const strip = this.tracks.height(lane)
        const least = laneHeight(this.diagram, lane) - strip - above
        const below = Math.max(40, least, ...here.map((room) => room.below)) + HEAD.pad
        this.tops[lane] = y
        this.middles[lane] = y + strip + above
        lanes.push({ x: HEAD.left + HEAD.pool, y, width: right - HEAD.left - HEAD.pool, height: strip + above + below })
        y += strip + above + below
      }
      const pool = { x: HEAD.left, y: top, width: right - HEAD.left, height: y - top }
      y += HEAD.between
      return pool
    })
    return { lanes, pools, applicant }
  }

  centre({ column, lane }: Element): Point {
    const { x, width } = this.columns[column] ?? { x: 0, width: 0 }
    return { x: x + width / 2, y: this.middles[lane] ?? 0 }
  }

  centreX(element: Element): number {
    return this.centre(element).x
  }

  private stepX(element: Element): Box {
    const { width, height } = sizeOf(element)
    return { x: this.centreX(element) - width / 2, y: 0, width, height }
  }

  boundaryX(element: Element, boundary: Boundary | undefined): number {
    const slot = element.boundaries.filter(isTop).findIndex((one) => one === boundary)
    return topX(this.stepX(element), Math.max(0, slot))
  }

  entryX(element: Element): number {
    return isGateway(element) ? this.centreX(element) : this.stepX(element).x + TOP_SLOT.entry / 2
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

/** Where an exception stands on the upper edge of a step. */
export const topX = ({ x }: Pick<Box, 'x'>, slot: number): number =>
  x + TOP_SLOT.entry + slot * TOP_SLOT.exception + EVENT / 2 + 4
