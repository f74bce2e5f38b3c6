import type { Acceptance } from '../model/process.js'
import type { Diagnostic, PlaceFinder, Severity } from './diagnostic.js'
import type { Found } from './ledger.js'
import { pathIn } from './subjects.js'

/** A finding as it is reported: its place in the text is looked up only now. */
export function diagnosticOf(
  { rule, subject, finding, crashed }: Found,
  severity: Severity,
  accepted: Acceptance | undefined,
  places: PlaceFinder,
): Diagnostic {
  const path = finding.row === undefined ? pathIn(subject, finding.path) : finding.path
  const { use, definition } = places.locate(finding.row ?? subject.root, path)
  return {
    rule: rule.id,
    severity: crashed ? 'error' : severity,
    procedure: subject.procedure ?? use.file,
    file: use.file,
    line: use.line,
    column: use.column,
    path: path.join('/'),
    what: finding.what,
    why: finding.why,
    fix: finding.fix,
    ...(accepted && { accepted }),
    excerpt: { text: use.text, length: use.length },
    ...(definition && { definition: { file: definition.file, line: definition.line, column: definition.column } }),
    ...(finding.at !== undefined && { at: finding.at }),
    ...(finding.shows !== undefined && { shows: finding.shows }),
    ...(crashed && { crashed }),
  }
}
