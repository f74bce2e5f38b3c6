import type {
  Identifier,
  Node,
  ObjectLiteralElementLike,
  ObjectLiteralExpression,
  PropertyName,
  SpreadAssignment,
} from 'typescript'
import { limits } from './access.js'
import { originIn } from './array.js'
import { bare } from './bare.js'
import { isForbiddenKey, isIntegerKey } from './keys.js'
import { readName } from './name.js'
import { remember } from './remember.js'
import { fail, failed, type Failed, type Scope, type Value } from './scope.js'
import { checkedText } from './strings.js'
import type { Mark } from './trace.js'
import ts from './typescript.js'

/** An object while it is being read. */
class Draft {
  readonly value: Record<string, unknown> = {}
  readonly entries: number[] = []
  origins: Map<number, Mark> | undefined
  weight = 1
  depth = 0
  whole = true
  /** Numbers of the entries by key, once a spread has made "the last key" unsure; and the keys written out by hand. */
  private numbers: Map<string, number> | undefined

  constructor(private readonly scope: Scope) {}

  has(key: string): boolean {
    return Object.hasOwn(this.value, key)
  }

  /** A later value takes the place of a spread one, as in JavaScript. */
  put(key: string, value: Value, pos: number, end: number, origin: Mark | undefined): void {
    const number = this.numberOf(key)
    if (origin !== undefined) (this.origins ??= new Map()).set(number, origin)
    else this.origins?.delete(number)
    this.weight += this.scope.traces.weight(value)
    this.depth = Math.max(this.depth, this.scope.traces.depth(value))
    this.value[key] = value
    this.entries[2 * number] = pos
    this.entries[2 * number + 1] = end
  }

  private numberOf(key: string): number {
    const next = this.entries.length / 2
    if (!this.has(key)) {
      this.numbers?.set(key, next)
      return next
    }
    this.numbers ??= new Map(Object.keys(this.value).map((known, number) => [known, number]))
    return this.numbers.get(key) ?? next
  }
}

/** The value of `{…}`, with its spreads written out. The order of keys is kept: it is part of the value. */
export function readObject(scope: Scope, node: ObjectLiteralExpression): Value | Failed {
  const draft = new Draft(scope)
  const written = new Set<string>()
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      if (!spread(scope, draft, property, written)) return failed
    } else readEntry(scope, draft, property, written)
  }
  return draft.whole ? remember(scope, node, draft.value, draft) : failed
}

function readEntry(scope: Scope, draft: Draft, property: ObjectLiteralElementLike, written: Set<string>): void {
  const refused = refuseProperty(scope, property)
  const key = refused ? failed : keyOf(scope, property.name as PropertyName)
  const expression = ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined
  const value = refused
    ? failed
    : expression === undefined
      ? readName(scope, property.name as Identifier)
      : scope.read(expression)
  if (key === failed || value === failed) draft.whole = false
  if (key === failed) return
  if (written.has(key)) {
    draft.whole = false
    fail(scope, 'read-duplicate-key', property.name as Node, key)
    return
  }
  written.add(key)
  const place = expression ?? property
  if (value !== failed) draft.put(key, value, place.pos, place.end, scope.origin)
}

function refuseProperty(scope: Scope, property: ObjectLiteralElementLike): boolean {
  if (ts.isMethodDeclaration(property)) fail(scope, 'read-method', property)
  else if (ts.isAccessor(property)) fail(scope, 'read-accessor', property)
  else return false
  return true
}

function keyOf(scope: Scope, name: PropertyName): string | Failed {
  if (ts.isComputedPropertyName(name)) return fail(scope, 'read-computed-key', name)
  if (ts.isNumericLiteral(name) || ts.isBigIntLiteral(name)) return fail(scope, 'read-integer-key', name, name.text)
  const key = name.text
  if (isForbiddenKey(key)) return fail(scope, 'read-forbidden-key', name, key)
  if (isIntegerKey(key)) return fail(scope, 'read-integer-key', name, key)
  return checkedText(scope, key, name)
}

/** Writes out `...value`. False when the object would be too large to go on. */
function spread(scope: Scope, draft: Draft, property: SpreadAssignment, written: ReadonlySet<string>): boolean {
  const value = scope.read(property.expression)
  if (value === failed) draft.whole = false
  else if (typeof value !== 'object' || Array.isArray(value)) {
    draft.whole = false
    fail(scope, 'read-spread', property, 'đối tượng')
  } else if (draft.weight + scope.traces.weight(value) > limits.values) {
    fail(scope, 'read-too-much', property)
    return false
  } else {
    for (const [number, key] of Object.keys(value).entries()) {
      if (written.has(key)) {
        draft.whole = false
        fail(scope, 'read-duplicate-key', property, key)
        return true
      }
      draft.put(
        key,
        (value as Record<string, Value>)[key] as Value,
        property.pos,
        property.end,
        originIn(scope, value, number),
      )
    }
  }
  return true
}
