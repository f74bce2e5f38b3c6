import type { Path } from '../../machines/model/corpus.js'
import type { Text } from '../../machines/model/fact.js'
import { CUT_MARK } from '../../machines/model/print-text.js'
import type { Column } from '../../machines/model/registry.js'

/** One cell of the official table. A merged cell stands in its first row; the rows that it covers have `covered`. */
export interface Cell {
  text: string
  /** The source in hand holds only the beginning of the text: every output marks it "(trích)". */
  cut?: true
  /** How many rows the cell spans, itself included. */
  span?: number
  covered?: true
}

/** A row: a step, the heading of a phase or an appointment, or the total. */
export interface TableRow {
  kind: 'heading' | 'step' | 'total'
  /** Id of the step or block; absent for the total. */
  id?: string
  /** Place in the process definition. */
  path: Path
  cells: Readonly<Partial<Record<Column['key'], Cell>>>
}

/** The official table (bảng quy trình nội bộ) of one case, in the columns of its province. */
export interface OfficialTable {
  /** Names of the procedure and of the case. */
  title: string
  /** Code, decision, standing: the lines above the table. */
  lines: readonly string[]
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** What a reader must know: how "ngày" is read, which texts are cut, which findings are accepted. */
  notes: readonly string[]
  /** Printed cells for which the province's layout has no column: shown as notes, reported as losses. */
  homeless: readonly string[]
}

export const toCell = (text: Text | undefined): Cell => {
  if (text === undefined) return { text: '' }
  return typeof text === 'string' ? { text } : { text: text.excerpt, cut: true }
}

/** What a reader sees in a cell; a cut text with its mark. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : cell.cut === true ? `${cell.text} ${CUT_MARK}` : cell.text
