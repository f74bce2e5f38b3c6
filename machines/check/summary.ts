import { compare } from '../model/words.js'
import type { Diagnostic } from './diagnostic.js'

/** The `summary` of `check --format json`; the names are published. */
export interface Summary {
  files: number
  procedures: number
  cases: number
  undecided: number
  errors: number
  warnings: number
  accepted: number
  milliseconds: number
}
export type Read = Pick<Summary, 'files' | 'procedures' | 'cases' | 'undecided' | 'milliseconds'>

/** Counts the findings; accepted ones are neither errors nor warnings. */
export function summarise(diagnostics: readonly Diagnostic[], read: Read): Summary {
  const open = diagnostics.filter(({ accepted }) => accepted === undefined)
  const { files, procedures, cases, undecided, milliseconds } = read
  return {
    files,
    procedures,
    cases,
    undecided,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    accepted: diagnostics.length - open.length,
    milliseconds,
  }
}

/** The one order of diagnostics: file, place, rule, then the rest, so that equal input prints equal reports. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.path, b.path) ||
      compare(a.what, b.what),
  )
