import type { ArrayLiteralExpression } from 'typescript'
import { limits } from './access.js'
import { bare } from './bare.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import { remember } from './remember.js'
import type { Mark } from './trace.js'
import ts from './typescript.js'

/** The value of `[…]`, with its spreads written out. */
export function readArray(scope: Scope, node: ArrayLiteralExpression): Value | Failed {
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
    weight += scope.traces.weight(value)
    depth = Math.max(depth, scope.traces.depth(value))
  }

  for (const element of node.elements) {
    const spread = ts.isSpreadElement(element)
    const expression = bare(spread ? element.expression : element)
    const value = scope.read(expression)
    const origin = scope.origin
    if (value === failed) whole = false
    else if (!spread) add(value, expression.pos, expression.end, origin)
    else if (!Array.isArray(value)) whole = fail(scope, 'read-spread', element, 'danh sách') !== failed
    else if (weight + scope.traces.weight(value) > limits.values) return fail(scope, 'read-too-much', element)
    else
      for (const [index, item] of (value as Value[]).entries())
        add(item, element.pos, element.end, originIn(scope, value, index))
  }
  return whole ? remember(scope, node, values, { entries, origins, weight, depth }) : failed
}

/** Where an entry of an object or array that was read is defined. */
export const originIn = ({ traces }: Scope, value: object, index: number): Mark | undefined =>
  traces.origin(value, index) ?? traces.entry(value, index) ?? traces.mark(value)
