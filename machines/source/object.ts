import type {
  Expression,
  Node,
  ObjectLiteralElementLike,
  ObjectLiteralExpression,
  PropertyName,
  SpreadAssignment,
} from 'typescript'
import { limits } from './access.js'
import { originIn } from './array.js'
import { bare } from './bare.js'
import { Draft } from './draft.js'
import { isForbiddenKey, isIntegerKey } from './keys.js'
import { readName } from './name.js'
import { remember } from './remember.js'
import { fail, failed, refuses, type Failed, type Scope, type Value } from './scope.js'
import { checkedText } from './strings.js'
import ts from './typescript.js'

/** The value of `{…}`, with its spreads written out. The order of keys is kept: it is part of the value. */
export function readObject(scope: Scope, node: ObjectLiteralExpression): Value | Failed {
  const draft = new Draft(scope.traces)
  for (const property of node.properties) {
    if (!readPart(scope, draft, property)) draft.whole = false
    // A part that is too much by itself has said so.
    if (draft.weight > limits.values) return draft.whole ? fail(scope, 'read-too-much', property) : failed
  }
  return draft.whole ? remember(scope, node, draft.value, draft) : failed
}

/** Reads one part of an object. False when it has a fault. */
function readPart(scope: Scope, draft: Draft, property: ObjectLiteralElementLike): boolean {
  if (ts.isPropertyAssignment(property)) {
    const key = keyOf(scope, property.name)
    const expression = bare(property.initializer)
    return add(scope, draft, key, scope.read(expression), expression, property.name)
  }
  if (ts.isSpreadAssignment(property)) return spread(scope, draft, property)
  if (ts.isShorthandPropertyAssignment(property)) {
    const key = keyOf(scope, property.name)
    return add(scope, draft, key, readName(scope, property.name), property, property.name)
  }
  return refuses(scope, ts.isMethodDeclaration(property) ? 'read-method' : 'read-accessor', property)
}

function add(
  scope: Scope,
  draft: Draft,
  key: string | Failed,
  value: Value | Failed,
  place: Expression | ObjectLiteralElementLike,
  name: Node,
): boolean {
  if (key === failed) return false
  if (draft.isWritten(key)) return refuses(scope, 'read-duplicate-key', name, key)
  if (value === failed) return false
  draft.write(key, value, place.pos, place.end, scope.origin)
  return true
}

function keyOf(scope: Scope, name: PropertyName): string | Failed {
  if (ts.isComputedPropertyName(name)) return fail(scope, 'read-computed-key', name)
  if (ts.isNumericLiteral(name) || ts.isBigIntLiteral(name)) return fail(scope, 'read-integer-key', name, name.text)
  const key = name.text
  if (!scope.suspicious && scope.texts.key(key) !== undefined) return key
  if (isForbiddenKey(key)) return fail(scope, 'read-forbidden-key', name, key)
  if (isIntegerKey(key)) return fail(scope, 'read-integer-key', name, key)
  const checked = checkedText(scope, key, name)
  if (checked !== failed) scope.texts.addKey(checked)
  return checked
}

/** Writes out `...value`. */
function spread(scope: Scope, draft: Draft, property: SpreadAssignment): boolean {
  const value = scope.read(property.expression)
  if (value === failed) return false
  if (typeof value !== 'object' || Array.isArray(value)) {
    return refuses(scope, 'read-spread', property, 'đối tượng')
  }
  draft.weight += scope.traces.weight(value)
  if (draft.weight > limits.values) return refuses(scope, 'read-too-much', property)
  for (const [number, key] of Object.keys(value).entries()) {
    if (draft.isWritten(key)) return refuses(scope, 'read-duplicate-key', property, key)
    const item = (value as Record<string, Value>)[key] as Value
    draft.copy(key, item, property.pos, property.end, originIn(scope, value, number))
  }
  return true
}
