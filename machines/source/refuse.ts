import type { Expression, Node, SyntaxKind } from 'typescript'
import { isGlobal } from './keys.js'
import type { FaultRule } from './fault-words.js'
import { fail, type Failed, type Scope } from './scope.js'
import ts from './typescript.js'

const descriptions = (): ReadonlyMap<SyntaxKind, string> =>
  new Map([
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
  const { rule, at, about } = tellingPart(scope, node) ?? {
    rule: 'read-expression',
    at: node,
    about: descriptions().get(node.kind) ?? 'một biểu thức',
  }
  return fail(scope, rule, at, about)
}

interface Telling {
  rule: FaultRule
  at: Node
  about: string
}

/** What reaches for the machine, or is a program, somewhere in an expression: it says more than "a computation". */
function tellingPart(scope: Scope, node: Node): Telling | undefined {
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return { rule: 'read-function', at: node, about: '' }
  if (ts.isClassExpression(node)) return { rule: 'read-class', at: node, about: '' }
  if (ts.isMetaProperty(node)) return { rule: 'read-global', at: node, about: node.getText(scope.tree) }
  if (ts.isIdentifier(node)) {
    const reaches = isGlobal(node.text) && !scope.names.has(node.text)
    return reaches ? { rule: 'read-global', at: node, about: node.text } : undefined
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { rule: 'read-dynamic-import', at: node, about: '' }
  }
  // Names of keys are not names of things: `a.process` reaches for nothing.
  if (ts.isPropertyAccessExpression(node)) return tellingPart(scope, node.expression)
  if (ts.isPropertyAssignment(node)) return tellingPart(scope, node.initializer)
  const inner = ts.forEachChild(node, (child) => tellingPart(scope, child))
  return inner ?? (ts.isTaggedTemplateExpression(node) ? { rule: 'read-call', at: node, about: '' } : undefined)
}
