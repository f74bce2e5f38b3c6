import type { Expression, SyntaxKind } from 'typescript'
import { isGlobal } from './keys.js'
import { fail, type Failed, type Scope } from './scope.js'
import ts from './typescript.js'

const described = new Map<SyntaxKind, string>([
  [ts.SyntaxKind.TemplateExpression, 'một chuỗi có phần tính toán `${…}`'],
  [ts.SyntaxKind.ConditionalExpression, 'một phép chọn `… ? … : …`'],
  [ts.SyntaxKind.BinaryExpression, 'một phép tính'],
  [ts.SyntaxKind.PrefixUnaryExpression, 'một phép tính'],
  [ts.SyntaxKind.PostfixUnaryExpression, 'một phép tính'],
  [ts.SyntaxKind.NullKeyword, 'giá trị `null`'],
  [ts.SyntaxKind.BigIntLiteral, 'một số BigInt'],
  [ts.SyntaxKind.RegularExpressionLiteral, 'một biểu thức chính quy'],
  [ts.SyntaxKind.NewExpression, 'lệnh `new`'],
  [ts.SyntaxKind.AwaitExpression, 'lệnh `await`'],
  [ts.SyntaxKind.ThisKeyword, 'từ `this`'],
  [ts.SyntaxKind.AsExpression, 'một phép ép kiểu `as`'],
  [ts.SyntaxKind.TypeAssertionExpression, 'một phép ép kiểu'],
  [ts.SyntaxKind.NonNullExpression, 'dấu ép kiểu `!`'],
  [ts.SyntaxKind.OmittedExpression, 'một ô trống trong danh sách'],
])

/** The fault of an expression that is not data: the most telling rule, at the smallest part that says it. */
export function refuse(scope: Scope, node: Expression): Failed {
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return fail(scope, 'read-function', node)
  if (ts.isClassExpression(node)) return fail(scope, 'read-class', node)
  if (ts.isMetaProperty(node)) return fail(scope, 'read-global', node, node.getText(scope.tree))
  if (ts.isTaggedTemplateExpression(node)) return fail(scope, 'read-call', node)
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && isGlobal(node.expression.text)) {
    return fail(scope, 'read-global', node, node.expression.text)
  }
  return fail(scope, 'read-expression', node, described.get(node.kind) ?? 'một biểu thức')
}
