import type { Acceptance } from '../model/process.js'
import type { Path } from '../model/corpus.js'

export type Severity = 'error' | 'warning'

/** A finding with its place: what the reporters print and what `check --format json` holds. */
export interface Diagnostic {
  rule: string
  severity: Severity
  /** Process id, or the file where no process could be read. */
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
}

export type { Path }
