import type { Acceptance } from '../model/process.js'
import type { Path } from '../model/corpus.js'

export type Severity = 'error' | 'warning'

/** A finding with its place: what the reporters print and what `check --format json` holds. */
export interface Diagnostic {
  rule: string
  severity: Severity
  /** Process id; the file where no process, or more than one, owns the fault. */
  procedure: string
  file: string
  line: number
  column: number
  /** Path inside the definition, `table/1/rows/0/within`. */
  path: string
  what: string
  why: string
  fix: string
  /** Present when the definition accepts this finding. */
  accepted?: Acceptance
  /** Source line and length of the marked part, for the text reporter. */
  excerpt?: { text: string; length: number }
  /** Where the value is defined, when its use is elsewhere. */
  definition?: { file: string; line: number; column: number }
  at?: string
  shows?: string
  /** The rule itself failed: our fault, not the definition's. */
  crashed?: true
}

/** A place in a text, as `machines/source` finds it. */
export interface FoundPlace {
  file: string
  line: number
  column: number
  text: string
  length: number
}
/** Finds where the value at a path below a root stands in the text (`Locator` of `machines/source`). */
export interface PlaceFinder {
  locate(root: unknown, path: Path): { use: FoundPlace; definition?: FoundPlace }
}

export type { Path }
