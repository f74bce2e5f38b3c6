import ts from 'typescript'
import { limits } from './access.js'
import { bare } from './bare.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import { remember } from './remember.js'
import { depthOf, weightOf, type Mark } from './trace.js'

/** The value of `[…]`, with its spreads written out. */
export function readArray(scope: Scope, node: ts.ArrayLiteralExpression): Value | Failed {
  const values: unknown[] = []
  const entries: number[] = []
  let origins: Map<number, Mark> | undefined
  let weight = 1
  let depth = 0
  let whole = true

  const add = (value: Value, pos: number, end: number, origin: Mark | undefined): void => {
    if (origin !== undefined) (origins ??= new Map()).set(values.length, origin)
    values.push(value)
    entries.push(pos, end)
    weight += weightOf(scope.traces, value)
    depth = Math.max(depth, depthOf(scope.traces, value))
  }

  for (const element of node.elements) {
    const spread = ts.isSpreadElement(element)
    const expression = bare(spread ? element.expression : element)
    const value = scope.read(expression)
    const origin = scope.origin
    if (value === failed) whole = false
    else if (!spread) add(value, expression.pos, expression.end, origin)
    else if (!Array.isArray(value)) whole = fail(scope, 'read-spread', element, 'danh sách') !== failed
    else if (weight + weightOf(scope.traces, value) > limits.values) return fail(scope, 'read-too-much', element)
    else
      for (const [index, item] of (value as Value[]).entries())
        add(item, element.pos, element.end, originIn(scope, value, index))
  }
  return whole ? remember(scope, node, values, { entries, origins, weight, depth }) : failed
}

/** Where an entry of an object or array that was read is defined. */
export function originIn(scope: Scope, value: object, index: number): Mark | undefined {
  const trace = scope.traces.get(value)
  const known = trace?.origins?.get(index)
  if (trace === undefined || known !== undefined) return known
  const [pos, end] = [trace.entries[2 * index], trace.entries[2 * index + 1]]
  return pos === undefined || end === undefined ? trace : { file: trace.file, pos, end }
}
