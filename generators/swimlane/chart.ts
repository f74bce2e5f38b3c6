/*
 * What a swimlane chart shows, before anything has a place: lanes, rows from top to bottom, lines between rows.
 */

/** A processing position, with the unit and the level of government that it stands under. */
export interface ChartLane {
  level: string
  unit: string
  /** Empty where the unit itself acts. */
  position: string
}

/** `fork` and `join` are bars across all lanes; everything else stands in one lane. */
export type RowKind = 'start' | 'step' | 'wait' | 'fork' | 'join' | 'end'

export interface Words {
  text: string
  bold?: boolean
}

/** One shape with what stands beside it. Only one shape is in a row, so a line along a row meets no other. */
export interface ChartRow {
  kind: RowKind
  lane: number
  /** What stands in the shape, or beside it where lanes are narrow. */
  words: readonly Words[]
  /** What stands in the shape where lanes are narrow. */
  short: string
  /** Its own time; none where a merged cell covers it or none applies. */
  time: string | undefined
  /** Forms, results and fees. */
  gives: string | undefined
}

/** `back` returns for rework, `supplement` leads to the citizen's completion of the dossier and back. */
export type EdgeKind = 'forward' | 'back' | 'supplement'
export interface ChartEdge {
  from: number
  to: number
  kind: EdgeKind
  /** Outcomes in the words as printed; empty for plain forward. */
  words: string
}

/** A cell beside several rows (both included): a phase with its total, a time that rows share. */
export interface ChartSpan {
  from: number
  to: number
  text: string
}

/** What stands above a chart. */
export interface ChartHead {
  /** What the drawing is, above its title. Default: the lưu đồ of an internal process. */
  heading?: string
  title: string
  /** Under the title: codes, decision, channel, fees. */
  lines: readonly string[]
  /** On every page: that this is only proposed. */
  mark?: string
}

/** What stands below its heading. */
export interface ChartBody {
  lanes: readonly ChartLane[]
  rows: readonly ChartRow[]
  edges: readonly ChartEdge[]
  /** Phases, outermost first. */
  phases: readonly (readonly ChartSpan[])[]
  /** Times that several rows share. */
  times: readonly ChartSpan[]
  total?: string
  /** What a reader must know besides. */
  notes: readonly string[]
}

export interface Chart extends ChartHead, ChartBody {
  /** Comment lines: what the chart was made from. */
  provenance: readonly string[]
}
