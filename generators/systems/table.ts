import type { SystemFacts } from './facts.js'

/** A column of a list that an operator loads. */
export interface SystemColumn {
  /** Key of the cell in a row. */
  key: string
  /** Heading, in Vietnamese. */
  title: string
  width?: number
  /** The values that a cell may hold; the workbook offers them. */
  choices?: readonly string[]
  /** The unit or the operator fills it in. */
  blank?: true
  /**
   * A row is called by these cells where it has to be named: by `key` it is known from every other, `title` only says it
   * for people. Never the name of a person: what names a row is read outside the internal folders as well.
   */
  names?: 'key' | 'title'
}
/** A row with the place that it was made from. */
export interface SystemRow {
  cells: Readonly<Record<string, string>>
  from: { file: string; line: number }
  /** Keys of cells that are sample data, because the real ones are not public. */
  sample?: readonly string[]
}
/** One list of a package. */
export interface SystemTable {
  /** File name without extension. */
  id: string
  title: string
  /** What the operator does with it. */
  use: string
  columns: readonly SystemColumn[]
  rows: (facts: SystemFacts) => readonly SystemRow[]
  /** Made from the processes: each tree has its own. Otherwise from the units: only the official tree has it. */
  of: 'units' | 'cases'
  /** It names persons: for those who set the system up, never published. */
  persons?: true
}
/** What one shared system is set up from. */
export interface SystemPackage {
  /** Id of the system in the roll-out register, and name of its folder. */
  id: string
  title: string
  tables: readonly SystemTable[]
}

/** The operator ticks what was done. */
export const DONE: SystemColumn = {
  key: 'done',
  title: 'Đã thiết lập',
  width: 14,
  choices: ['Có', 'Không'],
  blank: true,
}

/** A column that the unit or the operator fills in. */
export const blank = (key: string, title: string, choices?: readonly string[]): SystemColumn => ({
  key,
  title,
  width: 20,
  blank: true,
  ...(choices && { choices }),
})
