import type { Node } from 'typescript'
import { limits } from './access.js'
import { fail, type Failed, type Scope } from './scope.js'
import type { Parts } from './trace.js'

/** Keeps the positions of a new object or array, unless it is too much when written out. */
export function remember(scope: Scope, node: Node, value: object, parts: Parts): object | Failed {
  if (parts.weight > limits.values) return fail(scope, 'read-too-much', node)
  if (parts.depth >= limits.depth) return fail(scope, 'read-too-deep', node)
  scope.traces.add(value, { file: scope.file, pos: node.pos, end: node.end }, parts)
  return value
}
