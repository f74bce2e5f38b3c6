import type { Weight } from './measure.js'
import type { EdgeKind, RowKind } from './chart.js'

/*
 * A chart with everything in its place: what the picture holds and nothing else, so that a test can measure it.
 */

export interface Point {
  x: number
  y: number
}

/** A place on a page; `x`, `y`: its upper left corner. */
export interface Box extends Point {
  width: number
  height: number
}

/** A figure: of a row, or the sign that a line goes on on another page. */
export interface Shape extends Box {
  kind: RowKind | 'diamond' | 'link'
  /** Row of the chart that it belongs to; of a link, the row that its line leads to. */
  row: number
}

/** Lines of text; each letter stands inside the box that is given. */
export interface Label extends Box {
  lines: readonly string[]
  size: number
  weight: Weight
  /** Where the lines stand in the box. */
  anchor: 'start' | 'middle' | 'end'
  /** Reads upwards: the box is given as it stands on the page. */
  upwards: boolean
  /** Stands upon the thin lines between lanes: they end at its letters. */
  clear: boolean
  /** The row in whose shape it stands; none for words beside lines, cells and headings. */
  within: number | undefined
  /** The number of its page, which changes where drawings are bound together. */
  isPageNumber: boolean
}

/** A part of a line on one page. */
export interface Line {
  from: number
  to: number
  kind: EdgeKind
  points: readonly Point[]
  /** Whether it ends at its target. */
  arrow: boolean
}

/** A way between two bars that is as thick as much goes along it. */
export interface Band {
  /** Its upper edge at both ends. */
  from: Point
  to: Point
  thick: number
  /** What goes along it. */
  words: string
}

/** A thin line of the table around the chart, a grey cell of it, or a dark bar. */
export interface Rule extends Box {
  look: 'frame' | 'thin' | 'grey' | 'bar'
}

export interface Page {
  shapes: Shape[]
  labels: Label[]
  lines: Line[]
  rules: Rule[]
  bands?: readonly Band[]
}

export interface Drawing {
  /** Of every page, in user units; the paper is A4. */
  width: number
  height: number
  portrait: boolean
  /** What it is, before its title in the picture's name. Default: 'Lưu đồ'. */
  what?: string
  title: string
  provenance: readonly string[]
  pages: readonly Page[]
}

export const emptyPage = (): Page => ({ shapes: [], labels: [], lines: [], rules: [] })
