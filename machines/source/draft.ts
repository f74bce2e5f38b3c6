import type { Value } from './scope.js'
import type { Mark, Parts, Traces } from './trace.js'
import { Uses } from './uses.js'

/** An object while it is being read. */
export class Draft extends Uses implements Parts {
  readonly value: Record<string, unknown> = {}
  weight = 1
  depth = 0
  /** False when a part of it has a fault: then it has no value. */
  whole = true
  /** Numbers of the entries by key, once a key has taken the place of another. */
  private numbers: Map<string, number> | undefined
  /** Keys that only a spread has brought so far: those may be written again. */
  private spread: Set<string> | undefined

  constructor(private readonly traces: Traces) {
    super()
  }

  /** Whether somebody wrote this key into the object. */
  isWritten(key: string): boolean {
    return Object.hasOwn(this.value, key) && this.spread?.has(key) !== true
  }

  /** Adds a key that is written out. It takes the place of one that a spread brought, as in JavaScript. */
  write(key: string, value: Value, pos: number, end: number, origin: Mark | undefined): void {
    this.spread?.delete(key)
    this.put(key, value, pos, end, origin)
  }

  /** Adds a key that a spread brings. */
  copy(key: string, value: Value, pos: number, end: number, origin: Mark | undefined): void {
    this.spread ??= new Set()
    this.spread.add(key)
    this.put(key, value, pos, end, origin)
  }

  private put(key: string, value: Value, pos: number, end: number, origin: Mark | undefined): void {
    const number = this.numberOf(key)
    this.set(number, pos, end, origin)
    this.traces.measure(this, value)
    this.value[key] = value
  }

  private numberOf(key: string): number {
    if (this.spread === undefined || !Object.hasOwn(this.value, key)) {
      this.numbers?.set(key, this.next)
      return this.next
    }
    this.numbers ??= new Map(Object.keys(this.value).map((known, number) => [known, number]))
    return this.numbers.get(key) ?? this.next
  }
}
