import { limits } from '../access.js'
import { builders, isDefinition } from '../builders.js'
import { Draft } from '../draft.js'
import { isForbiddenKey, isIntegerKey } from '../keys.js'
import { failed, type Binding, type Constant, type Value } from '../scope.js'
import type { Texts } from '../texts.js'
import type { Mark, Parts, Traces } from '../trace.js'
import { notPlain, type Cursor } from './cursor.js'
import { own } from './head.js'

const QUOTE = 39
const DOUBLE_QUOTE = 34
const OPEN_PAREN = 40
const CLOSE_PAREN = 41
const COMMA = 44
const MINUS = 45
const DOT = 46
const COLON = 58
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** Reads the values of one plain file as it goes along; whatever is not plain ends it. */
export class Values {
  readonly names = new Map<string, Binding>()
  /** Where the value that was read last is defined, when that is not where it stands. */
  origin: Mark | undefined
  private depth = 0

  constructor(
    private readonly file: string,
    private readonly cursor: Cursor,
    private readonly traces: Traces,
    private readonly texts: Texts,
  ) {}

  /** A named value with the place of its definition. */
  constant(): Constant {
    const pos = this.cursor.at
    const value = this.value()
    return { value, mark: this.origin ?? { file: this.file, pos, end: this.cursor.at } }
  }

  private value(): Value {
    const { cursor } = this
    const pos = cursor.at
    const code = cursor.peek()
    this.origin = undefined
    switch (code) {
      case QUOTE:
      case DOUBLE_QUOTE:
        return this.texts.one(cursor.quoted(code))
      case OPEN_BRACE:
        return this.object(pos)
      case OPEN_BRACKET:
        return this.array(pos)
      case MINUS:
        cursor.pass(MINUS)
        return -this.digits(cursor.peek())
      default:
        return code >= 48 && code <= 57 ? cursor.number() : this.named(pos)
    }
  }

  private digits(code: number): number {
    if (code < 48 || code > 57) throw notPlain
    return this.cursor.number()
  }

  private object(pos: number): object {
    const { cursor } = this
    const draft = new Draft(this.traces)
    this.enter()
    cursor.pass(OPEN_BRACE)
    for (let from = cursor.at; !cursor.passes(CLOSE_BRACE); from = cursor.at) {
      if (cursor.peek() === DOT) this.spreadInto(draft, from)
      else this.property(draft, from)
      if (draft.weight > limits.values) throw notPlain
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_BRACE) throw notPlain
    }
    this.depth -= 1
    return this.remember(pos, draft.value, draft)
  }

  private enter(): void {
    this.depth += 1
    if (this.depth > limits.depth) throw notPlain
  }

  private property(draft: Draft, pos: number): void {
    const { cursor } = this
    const code = cursor.peek()
    const isText = code === QUOTE || code === DOUBLE_QUOTE
    const key = isText ? cursor.quoted(code) : cursor.name()
    const { at: end } = cursor
    if (cursor.passes(COLON)) {
      const from = cursor.at
      this.write(draft, key, this.value(), from, cursor.at)
    } else if (!isText && (cursor.peek() === COMMA || cursor.peek() === CLOSE_BRACE)) {
      this.write(draft, key, this.constantOf(own(key)), pos, end)
    } else throw notPlain
  }

  private write(draft: Draft, key: string, value: Value, pos: number, end: number): void {
    if (!this.texts.isKey(key)) {
      if (isForbiddenKey(key) || isIntegerKey(key)) throw notPlain
      this.texts.addKey(this.texts.one(key))
    }
    if (draft.isWritten(key)) throw notPlain
    draft.write(key, value, pos, end, this.origin)
  }

  private array(pos: number): unknown[] {
    const { cursor, traces } = this
    const values: unknown[] = []
    const entries: number[] = []
    const holder = { weight: 1, depth: 0 }
    let origins: Map<number, Mark> | undefined
    this.enter()
    cursor.pass(OPEN_BRACKET)
    while (!cursor.passes(CLOSE_BRACKET)) {
      const from = cursor.at
      const value = this.value()
      if (this.origin !== undefined) (origins ??= new Map()).set(values.length, this.origin)
      values.push(value)
      entries.push(from, cursor.at)
      traces.measure(holder, value)
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_BRACKET) throw notPlain
    }
    this.depth -= 1
    return this.remember(pos, values, { ...holder, entries, origins })
  }

  /** `...name` of an object. */
  private spreadInto(draft: Draft, pos: number): void {
    const { cursor, traces } = this
    for (let i = 0; i < 3; i += 1) {
      if (cursor.text.charCodeAt(cursor.at) !== DOT) throw notPlain
      cursor.at += 1
    }
    const value = this.constantOf(own(cursor.name()))
    if (typeof value !== 'object' || Array.isArray(value)) throw notPlain
    draft.weight += traces.weight(value)
    for (const [number, key] of Object.keys(value).entries()) {
      if (draft.isWritten(key)) throw notPlain
      const item = (value as Record<string, Value>)[key] as Value
      const origin = traces.origin(value, number) ?? traces.entry(value, number) ?? traces.mark(value)
      draft.copy(key, item, pos, cursor.at, origin)
    }
  }

  /** `true`, `false`, the name of a constant, or a call of a builder. */
  private named(pos: number): Value {
    const { cursor } = this
    const name = cursor.name()
    if (name === 'true' || name === 'false') return name === 'true'
    own(name)
    const end = cursor.at
    if (cursor.passes(OPEN_PAREN)) return this.call(pos, name)
    cursor.at = end
    return this.constantOf(name)
  }

  private constantOf(name: string): Value {
    const binding = this.names.get(name)
    if (binding === undefined || 'builder' in binding || binding.value === failed) throw notPlain
    this.origin = binding.mark
    return binding.value
  }

  private call(pos: number, name: string): object {
    const { cursor } = this
    const binding = this.names.get(name)
    const builder = binding !== undefined && 'builder' in binding ? builders.get(binding.builder) : undefined
    if (binding === undefined || !('builder' in binding) || builder === undefined) throw notPlain
    const values: Value[] = []
    while (!cursor.passes(CLOSE_PAREN)) {
      values.push(this.value())
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_PAREN) throw notPlain
    }
    this.origin = undefined
    if (values.length < builder.required || values.length > builder.required + builder.optional) throw notPlain
    const result = (builder.build as (...args: Value[]) => object)(...values)
    if (!isDefinition(binding.builder)) {
      const parts: Parts = { entries: [], origins: undefined, weight: 2, depth: 0 }
      for (const value of values) this.traces.measure(parts, value)
      return this.remember(pos, result, parts)
    }
    if (typeof result !== 'object' || Array.isArray(result)) throw notPlain
    this.traces.setBuilder(result, binding.builder)
    return result
  }

  private remember<T extends object>(pos: number, value: T, parts: Parts): T {
    if (parts.weight > limits.values || parts.depth >= limits.depth) throw notPlain
    this.traces.add(value, { file: this.file, pos, end: this.cursor.at }, parts)
    this.origin = undefined
    return value
  }
}
