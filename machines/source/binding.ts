import { builders } from './builders.js'
import type { Target } from './resolve.js'
import { failed, type Binding, type Constant } from './scope.js'
import type { Exports } from './statements.js'

/** What an imported name stands for; undefined when the other side does not have it. */
export function bindingOf(
  target: Target,
  name: string,
  exportsOf: (file: string) => Exports | undefined,
): Binding | undefined {
  const silent: Constant = { value: failed, mark: { file: '', pos: 0, end: 0 } }
  if (target.to === 'builders') return builders.has(name) ? { builder: name } : undefined
  if (target.to !== 'file') return silent
  const exports = exportsOf(target.file)
  if (exports === undefined) return silent
  return name === 'default' ? exports.default : exports.named.get(name)
}
