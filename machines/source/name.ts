import type { Identifier } from 'typescript'
import { nearestKey } from '../model/schema/near.js'
import { builders } from './builders.js'
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
  if (isGlobal(name)) return fail(scope, 'read-global', node, name)
  return fail(scope, 'read-unknown-name', node, name, meantBy(name, scope))
}

/** The name itself where it is of a builder that the file does not import; otherwise the one that it is misspelt from. */
function meantBy(name: string, { names }: Scope): string {
  if (builders.has(name)) return name
  return name.length < SHORTEST ? '' : (nearestKey(name, [...names.keys(), ...builders.keys()]) ?? '')
}

/** Any word of three letters is near to another. */
const SHORTEST = 4
