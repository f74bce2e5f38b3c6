import type { AsExpression, Expression } from 'typescript'
import ts from './typescript.js'

// TypeScript's exports are getters: taken once, because every value of every file comes through here.
const { isAsExpression, isConstTypeReference, isParenthesizedExpression, isSatisfiesExpression } = ts

/** The expression inside parentheses, `as const` and `satisfies`, which do not change a value. */
export function bare(node: Expression): Expression {
  let inner = node
  while (isParenthesizedExpression(inner) || isSatisfiesExpression(inner) || isAsConst(inner)) inner = inner.expression
  return inner
}

const isAsConst = (node: Expression): node is AsExpression => isAsExpression(node) && isConstTypeReference(node.type)
