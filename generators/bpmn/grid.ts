import { labelSides, type LabelSide } from './label-sides.js'
import type { Box } from './layout.js'
import type { Outline, OutlineElement } from './outline.js'
import type { Placed } from './placed.js'
import { EVENT, GUTTER, roomOf, sizeOf } from './sizes.js'
import { Tracks } from './tracks.js'

const HEAD = { left: 160, top: 60, pool: 30, lane: 30, applicant: 60, between: 30, pad: 14 } as const
/** Least room on either side of the middle line of a lane. */
const HALF = 40

interface Column {
  x: number
  width: number
  gutter: number
}
interface Lane {
  /** Upper edge and middle line. */
  y: number
  middle: number
  /** Room that is needed above the middle line and below it. */
  above: number
  below: number
  /** The columns in which something stands. */
  columns: number[]
}

/**
 * Columns, lanes and the strips at the heads of lanes. Columns have their places from the start; lanes have theirs when
 * all lines have been given their tracks.
 */
export class Grid {
  readonly tracks: Tracks
  private readonly columns: readonly Column[]
  private readonly lanes: readonly Lane[]
  private readonly labelSides: ReadonlyMap<OutlineElement, LabelSide>

  constructor(private readonly outline: Outline) {
    this.tracks = new Tracks(outline.lanes.length)
    this.lanes = outline.lanes.map(() => ({ y: 0, middle: 0, above: HALF, below: HALF, columns: [] }))
    this.labelSides = labelSides(outline)
    this.columns = this.putElements()
  }

  /** Makes room for every element in its lane; the columns are as wide as what stands in them. */
  private putElements(): Column[] {
    const { elements, connections } = this.outline
    const widths: number[] = []
    for (const element of elements) {
      const room = roomOf(element, this.labelSide(element) !== 'below')
      const lane = this.lane(element)
      lane.above = Math.max(lane.above, room.above)
      lane.below = Math.max(lane.below, room.below)
      lane.columns.push(element.column)
      widths[element.column] = Math.max(widths[element.column] ?? EVENT, room.width)
    }
    const labelled = new Set(connections.flatMap(({ from, lines }) => (lines === undefined ? [] : [from.column])))
    // A label beside a message reaches as far into the gutter as what is written beside a line.
    for (const [{ column }, side] of this.labelSides) if (side === 'aside') labelled.add(column)
    let x = HEAD.left + HEAD.pool + HEAD.lane + 40
    return Array.from({ length: Math.max(1, widths.length) }, (_, column) => {
      const width = widths[column] ?? EVENT
      const gutter = labelled.has(column) ? GUTTER.labelled : GUTTER.plain
      const placed = { x, width, gutter }
      x += width + gutter
      return placed
    })
  }

  /** Keeps room for a label that stands on the middle line of a lane. */
  keepAbove(element: OutlineElement, height: number): void {
    const lane = this.lane(element)
    lane.above = Math.max(lane.above, height)
  }

  placeLanes(): Pick<Placed, 'lanes' | 'pools' | 'applicant'> {
    const last = this.columns.at(-1)
    const right = (last?.x ?? 0) + (last?.width ?? 0) + 40
    const applicant = { x: HEAD.left, y: HEAD.top, width: right - HEAD.left, height: HEAD.applicant }
    let y = applicant.y + applicant.height + HEAD.between
    const lanes: Box[] = []
    const pools = this.outline.pools.map(({ first, last }): Box => {
      const top = y
      this.lanes.slice(first, last + 1).forEach((lane, at) => {
        const above = lane.above + HEAD.pad
        const strip = this.tracks.height(first + at)
        const least = (this.outline.lanes[first + at] ?? 0) - strip - above
        const height = strip + above + Math.max(lane.below, least) + HEAD.pad
        lane.y = y
        lane.middle = y + strip + above
        lanes.push({ x: HEAD.left + HEAD.pool, y, width: right - HEAD.left - HEAD.pool, height })
        y += height
      })
      const pool = { x: HEAD.left, y: top, width: right - HEAD.left, height: y - top }
      y += HEAD.between
      return pool
    })
    return { lanes, pools, applicant }
  }

  lane({ lane }: OutlineElement): Lane {
    const found = this.lanes[lane]
    if (found === undefined) throw new RangeError('An element stands in no lane.')
    return found
  }

  column({ column }: OutlineElement): Column {
    const found = this.columns[column]
    if (found === undefined) throw new RangeError('An element stands in no column.')
    return found
  }

  centreX(element: OutlineElement): number {
    const { x, width } = this.column(element)
    return x + width / 2
  }

  /** Its left and right edges are right from the start, the others when the lanes have their places. */
  box(element: OutlineElement): Box {
    const { width, height } = sizeOf(element)
    return { x: this.centreX(element) - width / 2, y: this.lane(element).middle - height / 2, width, height }
  }

  labelSide(element: OutlineElement): LabelSide {
    return this.labelSides.get(element) ?? 'below'
  }

  /** Whether something stands in the lane of an element between it and a column. */
  isTaken(from: OutlineElement, to: OutlineElement): boolean {
    return this.lane(from).columns.some((column) => column > from.column && column < to.column)
  }
}
