import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../machines/check/diagnostic.js'

/** What stays the same of a finding when it only moved to another line. */
export const fingerprintOf = ({ rule, procedure, path, shows, what }: Diagnostic): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, procedure, path, shows ?? what]))
    .digest('hex')

/** The same for several at once, where each must have its own: one that comes again is told apart by its number. */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map((found) => {
    const fingerprint = fingerprintOf(found)
    const before = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, before + 1)
    return before === 0 ? fingerprint : `${fingerprint}-${before}`
  })
}
