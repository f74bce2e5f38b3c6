import type { ArrayLiteralExpression } from 'typescript'
import { limits } from './access.js'
import { bare } from './bare.js'
import { remember } from './remember.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import type { Mark, Parts } from './trace.js'
import ts from './typescript.js'
import { Uses } from './uses.js'

/** A list while it is being read. */
class Draft extends Uses implements Parts {
  readonly values: unknown[] = []
  weight = 1
  depth = 0
}

/** The value of `[…]`, with its spreads written out. */
export function readArray(scope: Scope, node: ArrayLiteralExpression): Value | Failed {
  const draft = new Draft()
  let whole = true
  for (const element of node.elements) {
    const spread = ts.isSpreadElement(element)
    const expression = bare(spread ? element.expression : element)
    const value = scope.read(expression)
    if (value === failed) whole = false
    else if (!spread) add(scope, draft, value, expression.pos, expression.end, scope.origin)
    else if (!Array.isArray(value)) {
      fail(scope, 'read-spread', element, 'danh sách')
      whole = false
    } else if (draft.weight + scope.traces.weight(value) > limits.values) return fail(scope, 'read-too-much', element)
    else {
      for (const [index, item] of (value as Value[]).entries()) {
        add(scope, draft, item, element.pos, element.end, originIn(scope, value, index))
      }
    }
  }
  return whole ? remember(scope, node, draft.values, draft) : failed
}

function add(scope: Scope, draft: Draft, value: Value, pos: number, end: number, origin: Mark | undefined): void {
  draft.set(draft.next, pos, end, origin)
  draft.values.push(value)
  scope.traces.measure(draft, value)
}

/** Where an entry of an object or array that was read is defined. */
export const originIn = ({ traces }: Scope, value: object, index: number): Mark | undefined =>
  traces.origin(value, index) ?? traces.entry(value, index) ?? traces.mark(value)
