import type { z } from 'zod'
import type { Path } from '../corpus.js'
import { accepts } from './accepts.js'
import { schemas, type DefinitionKind } from './kinds.js'
import { knownKeys } from './kit.js'
import { nearestKey } from './near.js'
import { sayFault, type SchemaFault } from './say.js'
import { plainIssues } from './union.js'

export type { DefinitionKind } from './kinds.js'
export type { SchemaFault } from './say.js'

/**
 * Whether a value that was read has the shape of its kind of definition: all faults at once, in the order of the
 * schema, each with its path and what, why and fix in Vietnamese. Nothing for a value that has the shape.
 */
export function validate(kind: DefinitionKind, value: unknown): SchemaFault[] {
  const schema: z.ZodType = schemas[kind]
  if (accepts(schema)(value)) return []
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return []
  const issues = plainIssues(result.error.issues, [])
  const misspelt = new Set(issues.flatMap(misspeltPaths))
  return issues
    .filter((issue) => !misspelt.has(JSON.stringify(issue.path)))
    .flatMap((issue) => sayFault(kind, value, issue))
}

/** Paths of missing keys that are there under a misspelt name: one slip is one fault. */
function misspeltPaths(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = knownKeys(issue.message)
  return issue.keys.flatMap((key) => {
    const meant = nearestKey(key, known)
    return meant === undefined ? [] : [JSON.stringify([...(issue.path as Path), meant])]
  })
}
