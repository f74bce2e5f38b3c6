import type { Diagnostic } from '../../machines/check/diagnostic.js'
import type { Context } from './context.js'
import type { CaseConfig } from './model.js'

type Findings = CaseConfig['findings']

/** What the checks found on the case: what somebody answers for, and what is open (warnings: errors stop the build). */
export function writeFindings(context: Context): Findings {
  const findings: Findings = { accepted: [], open: [] }
  for (const found of context.compiled.findings) {
    const { accepted } = found
    const written = writeFinding(found, context)
    if (accepted === undefined) findings.open.push(written)
    else {
      const { because, decidedBy, document, until } = accepted
      findings.accepted.push({ ...written, because, decidedBy, document, until })
    }
  }
  return findings
}

function writeFinding(found: Diagnostic, { compiled }: Context): Findings['open'][number] {
  const { rule, severity, at, what, shows, file, line } = found
  const own = compiled.place(compiled.path).file
  return { rule, severity, at, what, shows, origin: file === own ? { line } : { file, line } }
}
