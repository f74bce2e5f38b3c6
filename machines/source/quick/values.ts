import { limits } from '../access.js'
import { builders, isDefinition } from '../builders.js'
import { isForbiddenKey, isIntegerKey } from '../keys.js'
import { failed, type Binding, type Constant, type Value } from '../scope.js'
import type { Texts } from '../texts.js'
import type { Mark, Traces } from '../trace.js'
import { Uses } from '../uses.js'
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

/**
 * Reads the values of one plain file as it goes along; whatever is not plain ends it. Places are kept only where they
 * are wanted: most values are never found fault with.
 */
export class Values {
  readonly names = new Map<string, Binding>()
  /** Where the value that was read last is defined, when that is not where it stands. */
  private origin: Mark | undefined
  /** What the value that was read last comes to when written out, and how many levels it has. */
  private weight = 1
  private levels = 0
  private open = 0

  constructor(
    private readonly file: string,
    private readonly cursor: Cursor,
    private readonly traces: Traces,
    private readonly texts: Texts,
    private readonly keepsPlaces: boolean,
  ) {}

  /** A named value with the place of its definition. */
  constant(): Constant {
    this.cursor.peek()
    const pos = this.cursor.at
    const value = this.value()
    if (typeof value === 'object' && !this.keepsPlaces) this.traces.setMeasure(value, this.weight, this.levels)
    return { value, mark: this.origin ?? { file: this.file, pos, end: this.cursor.at } }
  }

  private value(): Value {
    const { cursor } = this
    const code = cursor.peek()
    const pos = cursor.at
    this.origin = undefined
    switch (code) {
      case QUOTE:
      case DOUBLE_QUOTE:
        return this.text(code)
      case OPEN_BRACE:
        return this.object(pos)
      case OPEN_BRACKET:
        return this.array(pos)
      case MINUS:
        cursor.pass(MINUS)
        return -this.digits(cursor.peek())
      default:
        return code >= 48 && code <= 57 ? this.digits(code) : this.named(pos)
    }
  }

  private text(quote: number): string {
    const text = this.texts.one(this.cursor.quoted(quote))
    this.weight = 1 + (text.length >> 6)
    this.levels = 0
    return text
  }

  private digits(code: number): number {
    if (code < 48 || code > 57) throw notPlain
    this.weight = 1
    this.levels = 0
    return this.cursor.number()
  }

  private enter(sign: number): void {
    this.open += 1
    if (this.open > limits.depth) throw notPlain
    this.cursor.pass(sign)
  }

  private object(pos: number): object {
    const { cursor } = this
    const value: Record<string, unknown> = {}
    const uses = this.keepsPlaces ? new Uses() : undefined
    /** Keys that only a spread has brought so far: those may be written again, and keep their place in the order. */
    let spread: Set<string> | undefined
    let weight = 1
    let depth = 0
    let before = ''
    this.enter(OPEN_BRACE)
    while (!cursor.passes(CLOSE_BRACE)) {
      const from = cursor.at
      if (cursor.peek() === DOT) {
        spread ??= new Set()
        this.spreadInto(value, spread, uses, from)
      } else before = this.property(value, before, spread, uses, from)
      weight += this.weight
      depth = Math.max(depth, this.levels)
      if (weight > limits.values) throw notPlain
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_BRACE) throw notPlain
    }
    this.open -= 1
    return this.remember(pos, value, weight, depth, uses)
  }

  /** Reads an entry and says its key. */
  private property(
    into: Record<string, unknown>,
    before: string,
    spread: Set<string> | undefined,
    uses: Uses | undefined,
    pos: number,
  ): string {
    const { cursor } = this
    const code = cursor.peek()
    const isText = code === QUOTE || code === DOUBLE_QUOTE
    const key = isText ? this.goodKey(cursor.quoted(code)) : this.nameAfter(before)
    let { at: end } = cursor
    let from = pos
    const isNew = !Object.hasOwn(into, key)
    if (!isNew && spread?.delete(key) !== true) throw notPlain
    if (cursor.passes(COLON)) {
      cursor.peek()
      from = cursor.at
      into[key] = this.value()
      end = cursor.at
    } else if (!isText && (cursor.peek() === COMMA || cursor.peek() === CLOSE_BRACE)) {
      into[key] = this.constantOf(own(key))
    } else throw notPlain
    uses?.set(isNew ? uses.next : numberOf(into, key), from, end, this.origin)
    return key
  }

  /** Definitions say like things in one order: what came after the key before is tried first, and needs no cutting out. */
  private nameAfter(before: string): string {
    const likely = this.texts.keyAfter(before)
    if (likely !== undefined && this.cursor.passesName(likely)) return likely
    const key = this.goodKey(this.cursor.name())
    this.texts.setKeyAfter(before, key)
    return key
  }

  private goodKey(text: string): string {
    const known = this.texts.key(text)
    if (known !== undefined) return known
    if (isForbiddenKey(text) || isIntegerKey(text)) throw notPlain
    return this.texts.addKey(text)
  }

  private array(pos: number): unknown[] {
    const { cursor } = this
    const values: unknown[] = []
    const uses = this.keepsPlaces ? new Uses() : undefined
    let weight = 1
    let depth = 0
    this.enter(OPEN_BRACKET)
    while (!cursor.passes(CLOSE_BRACKET)) {
      const from = cursor.at
      values.push(this.value())
      uses?.set(uses.next, from, cursor.at, this.origin)
      weight += this.weight
      depth = Math.max(depth, this.levels)
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_BRACKET) throw notPlain
    }
    this.open -= 1
    return this.remember(pos, values, weight, depth, uses)
  }

  /** `...name` of an object. */
  private spreadInto(into: Record<string, unknown>, spread: Set<string>, uses: Uses | undefined, pos: number): void {
    const { cursor, traces } = this
    for (let i = 0; i < 3; i += 1) {
      if (cursor.text.charCodeAt(cursor.at) !== DOT) throw notPlain
      cursor.at += 1
    }
    const value = this.constantOf(own(cursor.name()))
    if (typeof value !== 'object' || Array.isArray(value)) throw notPlain
    for (const [number, [key, item]] of Object.entries(value).entries()) {
      const isNew = !Object.hasOwn(into, key)
      if (!isNew && !spread.has(key)) throw notPlain
      spread.add(key)
      into[key] = item
      const origin = traces.origin(value, number) ?? traces.entry(value, number) ?? traces.mark(value)
      uses?.set(isNew ? uses.next : numberOf(into, key), pos, cursor.at, origin)
    }
    // Its parts are written out beside it, and stand one level higher.
    this.weight = 2 * this.weight - 1
    this.levels = Math.max(0, this.levels - 1)
  }

  /** `true`, `false`, the name of a constant, or a call of a builder. */
  private named(pos: number): Value {
    const { cursor } = this
    const name = cursor.name()
    if (name === 'true' || name === 'false') {
      this.weight = 1
      this.levels = 0
      return name === 'true'
    }
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
    this.weight = this.traces.weight(binding.value)
    this.levels = this.traces.depth(binding.value)
    return binding.value
  }

  private call(pos: number, name: string): object {
    const { cursor } = this
    const binding = this.names.get(name)
    const builder = binding !== undefined && 'builder' in binding ? builders.get(binding.builder) : undefined
    if (binding === undefined || !('builder' in binding) || builder === undefined) throw notPlain
    const values: Value[] = []
    let weight = 2
    let depth = 0
    while (!cursor.passes(CLOSE_PAREN)) {
      values.push(this.value())
      weight += this.weight
      depth = Math.max(depth, this.levels)
      if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE_PAREN) throw notPlain
    }
    this.origin = undefined
    if (values.length < builder.required || values.length > builder.required + builder.optional) throw notPlain
    const result = (builder.build as (...args: Value[]) => object)(...values)
    // What a builder makes stands where the call does; it has no entries of its own in the text.
    if (!isDefinition(binding.builder))
      return this.remember(pos, result, weight, depth, this.keepsPlaces ? new Uses() : undefined)
    if (typeof result !== 'object' || Array.isArray(result)) throw notPlain
    // The name is cut out of the file, and would keep all of it in memory.
    this.traces.setBuilder(result, this.texts.one(binding.builder))
    return result
  }

  private remember<T extends object>(pos: number, value: T, weight: number, depth: number, uses: Uses | undefined): T {
    if (weight > limits.values || depth >= limits.depth) throw notPlain
    if (uses !== undefined) {
      const { entries, origins } = uses
      this.traces.add(value, { file: this.file, pos, end: this.cursor.at }, { weight, depth, entries, origins })
    }
    this.origin = undefined
    this.weight = weight
    this.levels = depth + 1
    return value
  }
}

/** Which entry of an object a key is. */
const numberOf = (value: object, key: string): number => Object.keys(value).indexOf(key)
