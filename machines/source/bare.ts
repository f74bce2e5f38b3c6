import type { AsExpression, Expression } from 'typescript'
import ts from './typescript.js'

/** The expression inside parentheses, `as const` and `satisfies`, which do not change a value. */
export function bare(node: Expression): Expression {
  let inner = node
  while (ts.isParenthesizedExpression(inner) || ts.isSatisfiesExpression(inner) || isAsConst(inner))
    inner = inner.expression
  return inner
}

const isAsConst = (node: Expression): node is AsExpression =>
  ts.isAsExpression(node) && ts.isConstTypeReference(node.type)
