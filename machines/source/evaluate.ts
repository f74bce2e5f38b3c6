import type {
  ArrayLiteralExpression,
  CallExpression,
  ElementAccessExpression,
  Expression,
  Identifier,
  Node,
  NumericLiteral,
  ObjectLiteralExpression,
  PrefixUnaryExpression,
  PropertyAccessExpression,
  StringLiteralLike,
} from 'typescript'
import { readArray } from './array.js'
import { bare } from './bare.js'
import { readCall } from './call.js'
import { readElement, readProperty } from './member.js'
import { readName } from './name.js'
import { readObject } from './object.js'
import { refuse } from './refuse.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import { checkedText } from './strings.js'
import ts from './typescript.js'

/**
 * The value of an expression in the data subset. Anything else is a fault at its place; what stands beside it is still
 * read, so that all faults come at once. Nothing is run but our own builders.
 */
export function evaluate(scope: Scope, expression: Expression): Value | Failed {
  const node = bare(expression)
  scope.origin = undefined
  switch (node.kind) {
    case ts.SyntaxKind.StringLiteral:
    case ts.SyntaxKind.NoSubstitutionTemplateLiteral:
      return checkedText(scope, (node as StringLiteralLike).text, node)
    case ts.SyntaxKind.NumericLiteral:
      return numberOf(scope, node as NumericLiteral, node)
    case ts.SyntaxKind.PrefixUnaryExpression:
      return negative(scope, node as PrefixUnaryExpression)
    case ts.SyntaxKind.TrueKeyword:
      return true
    case ts.SyntaxKind.FalseKeyword:
      return false
    case ts.SyntaxKind.ObjectLiteralExpression:
      return readObject(scope, node as ObjectLiteralExpression)
    case ts.SyntaxKind.ArrayLiteralExpression:
      return readArray(scope, node as ArrayLiteralExpression)
    case ts.SyntaxKind.CallExpression:
      return readCall(scope, node as CallExpression)
    case ts.SyntaxKind.Identifier:
      return readName(scope, node as Identifier)
    case ts.SyntaxKind.PropertyAccessExpression:
      return readProperty(scope, node as PropertyAccessExpression)
    case ts.SyntaxKind.ElementAccessExpression:
      return readElement(scope, node as ElementAccessExpression)
    default:
      return refuse(scope, node)
  }
}

function negative(scope: Scope, node: PrefixUnaryExpression): number | Failed {
  if (node.operator !== ts.SyntaxKind.MinusToken || !ts.isNumericLiteral(node.operand)) return refuse(scope, node)
  const value = numberOf(scope, node.operand, node)
  return value === failed ? failed : -value
}

function numberOf(scope: Scope, literal: NumericLiteral, node: Node): number | Failed {
  const value = Number(literal.text)
  return Number.isFinite(value) ? value : fail(scope, 'read-expression', node, 'một số quá lớn')
}
