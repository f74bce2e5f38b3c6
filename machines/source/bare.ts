import ts from 'typescript'

/** The expression inside parentheses, `as const` and `satisfies`, which do not change a value. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node
  while (ts.isParenthesizedExpression(inner) || ts.isSatisfiesExpression(inner) || isConst(inner)) {
    inner = inner.expression
  }
  return inner
}

const isConst = (node: ts.Expression): node is ts.AsExpression =>
  ts.isAsExpression(node) && ts.isConstTypeReference(node.type)
