import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { plain } from './plain.js'
import type { Reporter } from './report.js'
import { inWords } from './text.js'

/** For GitHub Actions: one annotation per finding at its line, then the summary as an ordinary line. */
export const reportGithub: Reporter = (report) =>
  [...report.diagnostics.map(annotation), inWords(report.summary), ''].join('\n')

const annotation = (found: Diagnostic): string => {
  const level = found.accepted !== undefined ? 'notice' : found.severity
  const accepted = found.accepted === undefined ? '' : `\nĐã chấp nhận: ${found.accepted.because}`
  const place = `file=${property(found.file)},line=${found.line},col=${found.column},title=${property(found.rule)}`
  return `::${level} ${place}::${message(`${found.what}\nVì sao: ${found.why}\nCách sửa: ${found.fix}${accepted}`)}`
}

// A workflow command ends at the line's end; a definition must not be able to start another one.
const message = (text: string): string => plain(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => message(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
