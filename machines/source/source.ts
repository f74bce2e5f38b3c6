import type { Path } from '../model/corpus.js'

/** A place in a text: 1-based line and column; columns count UTF-16 units, as editors and SARIF do. */
export interface Place {
  file: string
  line: number
  column: number
  /** The source line, for the excerpt under a finding. */
  text: string
  /** Length in UTF-16 units of the marked part, at least 1, inside the line. */
  length: number
}

/** A fault of reading: the file is not a definition in the data subset, or not a valid one. */
export interface ReadFault {
  /** 'read-…' rule id, with a doc page like every rule: 'read-forbidden', 'read-cycle', 'read-too-large' … */
  rule: string
  place: Place
  /** What, why and how to mend, in Vietnamese. */
  what: string
  why: string
  fix: string
}

/**
 * Finds where a value stands in the text: its use first (the identifier or spread that brought it here), then its
 * definition when that is elsewhere. A path that does not exist resolves to its deepest existing part.
 */
export interface Locator {
  locate(root: unknown, path: Path): { use: Place; definition?: Place }
  /** The line of the definition alone: needs no text. */
  lineOf(root: unknown, path: Path): Pick<Place, 'file' | 'line'>
}
