import { bindingOf } from './binding.js'
import { evaluate } from './evaluate.js'
import type { Fault } from './fault.js'
import type { Import } from './imports.js'
import { isStackOverflow, type Module } from './module.js'
import type { Target } from './resolve.js'
import { failed, type Scope } from './scope.js'
import { declaredIn, readStatements, type Exports } from './statements.js'
import { isUnusual } from './strings.js'
import type { Texts } from './texts.js'
import type { Traces } from './trace.js'

/** An import with what it leads to. */
export interface Link {
  of: Import
  target: Target
}

/** Reads the values of a file whose imports have been read. All faults of the file are in `faults` afterwards. */
export function readModule(
  { file, tree, faults }: Module,
  links: readonly Link[],
  exportsOf: (file: string) => Exports | undefined,
  memory: { traces: Traces; texts: Texts },
): Exports {
  const scope: Scope = {
    file,
    tree,
    ...memory,
    names: new Map(),
    declared: declaredIn(tree),
    origin: undefined,
    suspicious: isUnusual(tree.text),
    faults,
    read: (expression) => evaluate(scope, expression),
  }
  for (const link of links) bind(scope, link, exportsOf)
  return readSafely(scope)
}

function readSafely(scope: Scope): Exports {
  try {
    return readStatements(scope)
  } catch (error) {
    if (!isStackOverflow(error)) throw error
    scope.faults.push({ rule: 'read-too-deep', start: 0, end: 1 })
    return { named: new Map(), default: { value: failed, mark: { file: scope.file, pos: 0, end: 1 } } }
  }
}

function bind(scope: Scope, { of, target }: Link, exportsOf: (file: string) => Exports | undefined): void {
  const whole = { start: of.node.moduleSpecifier.getStart(scope.tree), end: of.node.moduleSpecifier.end }
  if (target.to === 'fault') scope.faults.push({ rule: target.rule, ...whole, about: [of.specifier] })
  for (const { local, imported } of of.names) {
    const start = local.getStart(scope.tree)
    const note = (rule: Fault['rule'], ...about: string[]): void => {
      scope.faults.push({ rule, start, end: local.end, about })
    }
    if (scope.names.has(local.text)) note('read-duplicate-name', local.text)
    const found = bindingOf(target, imported, exportsOf)
    if (found === undefined) note('read-import-name', imported, of.specifier)
    scope.names.set(local.text, found ?? { value: failed, mark: { file: scope.file, pos: start, end: local.end } })
  }
}
