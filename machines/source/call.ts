import type { CallExpression, Expression, Identifier } from 'typescript'
import { isDefinition, builders } from './builders.js'
import { bare } from './bare.js'
import { readName } from './name.js'
import { refuse } from './refuse.js'
import { remember } from './remember.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import type { Parts } from './trace.js'
import ts from './typescript.js'

/** The value of a call: of one of our own builders, or else a fault. */
export function readCall(scope: Scope, node: CallExpression): Value | Failed {
  const callee = bare(node.expression)
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return fail(scope, 'read-dynamic-import', node)
  const binding = ts.isIdentifier(callee) ? scope.names.get(callee.text) : undefined
  if (binding === undefined || !('builder' in binding)) return refuseCall(scope, node, callee)
  const builder = builders.get(binding.builder)
  if (builder === undefined || node.questionDotToken !== undefined) return refuse(scope, node)
  const given = node.arguments.length
  if (given < builder.required || given > builder.required + builder.optional) {
    return fail(scope, 'read-arguments', node, binding.builder, String(builder.required), String(given))
  }
  const values = argumentsOf(scope, node)
  scope.origin = undefined
  if (values === failed) return failed
  const result = (builder.build as (...args: Value[]) => object)(...values)
  return isDefinition(binding.builder)
    ? asDefinition(scope, node, result, binding.builder)
    : remember(scope, node, result, partsOf(scope, values))
}

/** What a builder makes stands where the call does; it has no entries of its own in the text. */
function partsOf({ traces }: Scope, values: readonly Value[]): Parts {
  const parts: Parts = { entries: [], origins: undefined, weight: 2, depth: 0 }
  for (const value of values) traces.measure(parts, value)
  return parts
}

function argumentsOf(scope: Scope, node: CallExpression): Value[] | Failed {
  const values: Value[] = []
  let whole = true
  for (const argument of node.arguments) {
    const value = ts.isSpreadElement(argument) ? fail(scope, 'read-spread', argument, 'tham số') : scope.read(argument)
    if (value === failed) whole = false
    else values.push(value)
  }
  return whole ? values : failed
}

/** A definition's builder gives its argument back: that object is now a definition of the builder's kind. */
function asDefinition(scope: Scope, node: CallExpression, result: Value, builder: string): Value | Failed {
  if (typeof result !== 'object' || Array.isArray(result)) return fail(scope, 'read-argument-kind', node, builder)
  scope.traces.setBuilder(result, builder)
  return result
}

function refuseCall(scope: Scope, node: CallExpression, callee: Expression): Failed {
  // The callee says more than the call does: a function called at once, `fetch`, a misspelt name.
  if (ts.isFunctionExpression(callee) || ts.isArrowFunction(callee)) return refuse(scope, callee)
  const root = rootOf(callee)
  if (root === undefined) return fail(scope, 'read-call', node)
  const binding = scope.names.get(root.text)
  const known = binding !== undefined && !('value' in binding && binding.value === failed)
  if (known) return fail(scope, 'read-call', node)
  readName(scope, root)
  return failed
}

/** `process` in `process.env.get()`. */
function rootOf(callee: Expression): Identifier | undefined {
  let inner = callee
  while (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) inner = bare(inner.expression)
  return ts.isIdentifier(inner) ? inner : undefined
}
