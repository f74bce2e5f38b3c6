/** A cell as it stands in its row: text, and where it lies on the table's own columns. */
export interface TableCell {
  text: string
  /** First column and the one after the last. */
  from: number
  to: number
  /** Merged with the cell above. */
  continues?: true
  /** Tables inside the cell. */
  tables?: readonly Table[]
}
export interface TableRow {
  cells: readonly TableCell[]
}
/** A table of a document. */
export interface Table {
  kind: 'table'
  rows: readonly TableRow[]
  /** Width of each column, in whatever unit the document has; absent: all alike. */
  widths?: readonly number[]
  /** Page on which it begins, where the document says so. */
  page?: number
}
/** A line of text outside tables. */
export interface Line {
  kind: 'line'
  text: string
}
/** What a document is read into, whatever its format: lines and tables in the order of reading. */
export type Block = Line | Table
