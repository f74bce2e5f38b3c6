import type { z } from 'zod'
import type { Path } from '../corpus.js'
import { knownKeys } from './kit.js'
import { farFrom } from './near.js'

/**
 * Issues without unions: of each union the alternative that the author most likely meant, with full paths. Where no
 * alternative has even the right type, the union stays one issue that names them all.
 */
export function plainIssues(issues: readonly z.core.$ZodIssue[], base: Path): z.core.$ZodIssue[] {
  return issues.flatMap((issue): z.core.$ZodIssue[] => {
    const path = [...base, ...(issue.path as Path)]
    if (issue.code !== 'invalid_union') return [{ ...issue, path }]
    const meant = [...issue.errors].sort((a, b) => strangeness(a) - strangeness(b))[0]
    if (meant === undefined || meant.some(isOtherType)) return [{ ...issue, path }]
    return plainIssues(meant, path)
  })
}

/** The value is not even of the type of this alternative. */
const isOtherType = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input === 'object'))

/** How unlike an alternative the value is: other type, then keys too many or missing, then the number of faults. */
function strangeness(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (isOtherType(issue)) return sum + 1000
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(issue.message)
      return sum + issue.keys.reduce((far, key) => far + 10 + 5 * farFrom(key, known), 0)
    }
    return sum + (issue.path.length === 1 ? 9 : 1)
  }, 0)
}
