import type { ElementAccessExpression, Expression, Node, PropertyAccessExpression } from 'typescript'
import { originIn } from './array.js'
import { isForbiddenKey } from './keys.js'
import { refuse } from './refuse.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import ts from './typescript.js'

/** `object.key` */
export function readProperty(scope: Scope, node: PropertyAccessExpression): Value | Failed {
  if (node.questionDotToken !== undefined) return refuse(scope, node)
  return member(scope, node.expression, node.name.text, node.name)
}

/** `object['key']` or `list[0]`: keys are often Vietnamese titles or kebab-case ids. */
export function readElement(scope: Scope, node: ElementAccessExpression): Value | Failed {
  const key = node.argumentExpression
  if (node.questionDotToken !== undefined) return refuse(scope, node)
  if (!ts.isStringLiteralLike(key) && !ts.isNumericLiteral(key)) return fail(scope, 'read-computed-key', key)
  return member(scope, node.expression, key.text, key)
}

function member(scope: Scope, of: Expression, key: string, at: Node): Value | Failed {
  const object = scope.read(of)
  scope.origin = undefined
  if (object === failed) return failed
  if (isForbiddenKey(key)) return fail(scope, 'read-forbidden-key', at, key)
  // Entries only: `length` and the methods of lists and texts are not data that somebody wrote.
  const number = typeof object === 'object' ? Object.keys(object).indexOf(key) : -1
  if (number < 0) return fail(scope, 'read-unknown-key', at, key)
  scope.origin = originIn(scope, object as object, number)
  return (object as Record<string, Value>)[key] as Value
}
