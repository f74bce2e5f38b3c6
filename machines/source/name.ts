import type { Identifier } from 'typescript'
import { isGlobal } from './keys.js'
import { fail, type Failed, type Scope, type Value } from './scope.js'

/** The value that a name stands for. */
export function readName(scope: Scope, node: Identifier): Value | Failed {
  const name = node.text
  const binding = scope.names.get(name)
  if (binding !== undefined) {
    if ('builder' in binding) return fail(scope, 'read-builder-uncalled', node, name)
    scope.origin = binding.mark
    return binding.value
  }
  if (scope.declared.has(name)) return fail(scope, 'read-before-definition', node, name)
  return fail(scope, isGlobal(name) ? 'read-global' : 'read-unknown-name', node, name)
}
