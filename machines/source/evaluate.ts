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
  SyntaxKind,
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

type Reader = (scope: Scope, node: never) => Value | Failed

const text: Reader = (scope: Scope, node: StringLiteralLike) => checkedText(scope, node.text, node)

/** How each kind of expression of the data subset is read. */
const readers = (): readonly (readonly [SyntaxKind, Reader])[] => [
  [ts.SyntaxKind.StringLiteral, text],
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral, text],
  [ts.SyntaxKind.NumericLiteral, (scope: Scope, node: NumericLiteral) => numberOf(scope, node, node)],
  [ts.SyntaxKind.PrefixUnaryExpression, (scope: Scope, node: PrefixUnaryExpression) => negative(scope, node)],
  [ts.SyntaxKind.TrueKeyword, () => true],
  [ts.SyntaxKind.FalseKeyword, () => false],
  [ts.SyntaxKind.ObjectLiteralExpression, (scope: Scope, node: ObjectLiteralExpression) => readObject(scope, node)],
  [ts.SyntaxKind.ArrayLiteralExpression, (scope: Scope, node: ArrayLiteralExpression) => readArray(scope, node)],
  [ts.SyntaxKind.CallExpression, (scope: Scope, node: CallExpression) => readCall(scope, node)],
  [ts.SyntaxKind.Identifier, (scope: Scope, node: Identifier) => readName(scope, node)],
  [ts.SyntaxKind.PropertyAccessExpression, (scope: Scope, node: PropertyAccessExpression) => readProperty(scope, node)],
  [ts.SyntaxKind.ElementAccessExpression, (scope: Scope, node: ElementAccessExpression) => readElement(scope, node)],
]
/** The same by the number of the kind: this is asked for every value of every file. */
let readerOf: (Reader | undefined)[] | undefined
function byKind(): (Reader | undefined)[] {
  const table: (Reader | undefined)[] = []
  for (const [kind, reader] of readers()) table[kind] = reader
  return table
}

/**
 * The value of an expression in the data subset. Anything else is a fault at its place; what stands beside it is still
 * read, so that all faults come at once. Nothing is run but our own builders.
 */
export function evaluate(scope: Scope, expression: Expression): Value | Failed {
  const node = bare(expression)
  scope.origin = undefined
  const reader = (readerOf ??= byKind())[node.kind]
  return reader === undefined ? refuse(scope, node) : reader(scope, node as never)
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
