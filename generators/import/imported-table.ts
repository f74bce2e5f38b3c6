import type { Column } from '../../machines/model/registry.js'
import type { Process } from '../../machines/model/process.js'
import type { TimeUnit } from '../../machines/model/time.js'

/** Columns beyond the four that every table has; `other` is a cell whose column the source does not name. */
export type OtherKey = Exclude<Column['key'], 'no' | 'who' | 'what' | 'time'> | 'other'

/** A row as the source prints it; nothing is understood yet. */
export interface ImportedRow {
  /** Place in the source, for the list of what was not placed: 'dòng 12', 'Bước 3'. */
  place: string
  no: string
  who: string
  what: string
  time: string
  others: Readonly<Partial<Record<OtherKey, string>>>
  /** The time cell is merged with the one above. */
  timeMerged?: true
  /** The source says that the legal clock does not run in this row. */
  clockStops?: true
  /** Rows under one label. */
  rows?: readonly ImportedRow[]
}

/** Rows under one heading of the table (a phase); a table without headings is one section. */
export interface ImportedSection {
  no?: string
  title?: string
  time?: string
  rows: readonly ImportedRow[]
}

/** A paper of the dossier as the source lists it. */
export interface ImportedPaper {
  name: string
  originals?: number
  copies?: number
  /** 'Mẫu số 01' */
  form?: string
}

/** The definition that a file of ours carries along, of a process whose visible tables are still as they were written. */
export interface CarriedProcess {
  /** Folder of the field, and name of the definition's file. */
  folder: string
  slug: string
  process: Process
}

/** One printed table, before anything in it is understood. YAML, grids (CSV, XLSX) and documents are read into this. */
export interface ImportedTable {
  /** The source's own id ('T019'), or file and sheet. */
  id: string
  codes: readonly string[]
  name: string
  /** Short name for the definition's file, where the source gives one. */
  slug?: string
  /** Lĩnh vực. */
  field: string
  /** Name of the province as printed. */
  province: string
  /** Printed words that tell this table from its sisters: a case, or the number of a phase. */
  variant?: string
  level?: string
  decision?: { no: string; date: string; sheet?: string }
  /** Day of effect, where the source says one. */
  effective?: string
  fee?: string
  total?: string
  totalLabel?: string
  /** One time cell for the whole table. */
  wholeTime?: string
  /** 'Hẹn lần 1: không quá 08 ngày làm việc' */
  appointments: readonly string[]
  /** Unit that the time column's heading (or the source's own normalisation) states, with the words that say so. */
  unit?: { unit: TimeUnit; because: string }
  /** The heading says that eight hours are a day. */
  countsWorkingHours?: true
  /** Thành phần hồ sơ, results and legal basis, where the document around the table gives them. */
  papers?: readonly ImportedPaper[]
  results?: readonly string[]
  bases?: readonly string[]
  sections: readonly ImportedSection[]
  carried?: CarriedProcess
  /** Lengths at which the source cuts its texts, by column; absent where it does not. */
  cutAt: Readonly<Partial<Record<'who' | 'what' | 'other' | 'name' | 'variant', number>>>
}

/** Something that the importer could not place or understand; never silent. Vietnamese. */
export interface Unplaced {
  table: string
  place: string
  /** The cell as printed. */
  cell: string
  why: string
}

/** All rows of a table that hold work, sub-rows in place of the row that holds them. */
export const leafRows = (table: ImportedTable): ImportedRow[] =>
  table.sections.flatMap((section) => section.rows.flatMap((row) => row.rows ?? [row]))
