import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { fingerprintsOf } from './fingerprint.js'
import { plain } from './plain.js'
import type { Reporter } from './report.js'

/** For GitLab: a Code Quality report, which a merge request shows at the very lines. */
export const reportGitlab: Reporter = ({ diagnostics }) => {
  const fingerprints = fingerprintsOf(diagnostics)
  return `${JSON.stringify(
    diagnostics.map((found, i) => ({
      description: plain(`${found.what} Vì sao: ${found.why} Cách sửa: ${found.fix}${accepted(found)}`),
      check_name: found.rule,
      fingerprint: fingerprints[i],
      severity: severity(found),
      location: { path: found.file, lines: { begin: found.line } },
    })),
    undefined,
    2,
  )}\n`
}

const accepted = ({ accepted: by }: Diagnostic): string => (by === undefined ? '' : ` Đã chấp nhận: ${by.because}`)

const severity = (found: Diagnostic): string =>
  found.accepted !== undefined ? 'info' : found.severity === 'error' ? 'critical' : 'minor'
