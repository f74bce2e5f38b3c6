import type { Diagnostic } from '../../machines/check/diagnostic.js'
import type { Reporter } from './report.js'

/** For programs: `{summary, diagnostics}`; the keys are published and come in this order. */
export const reportJson: Reporter = ({ summary, diagnostics }) =>
  JSON.stringify({ summary, diagnostics: diagnostics.map(published) }, undefined, 2) + '\n'

const published = (found: Diagnostic) => ({
  rule: found.rule,
  severity: found.severity,
  procedure: found.procedure,
  file: found.file,
  line: found.line,
  column: found.column,
  path: found.path,
  what: found.what,
  why: found.why,
  fix: found.fix,
  ...(found.accepted === undefined ? {} : { accepted: found.accepted }),
})
