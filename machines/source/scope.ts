import type { Expression, Node, SourceFile } from 'typescript'
import type { Fault } from './fault.js'
import type { FaultRule } from './fault-words.js'
import type { Texts } from './texts.js'
import type { Mark, Traces } from './trace.js'

/** What a part with a fault evaluates to. What uses it stays silent: one fault, one diagnostic. */
export const failed: unique symbol = Symbol('failed')
export type Failed = typeof failed

/** Plain data, as JSON has it, without null. */
export type Value = string | number | boolean | object

/** A named value with the place of its definition. */
export interface Constant {
  value: Value | Failed
  mark: Mark
}
/** What a name stands for in a file. */
export type Binding = Constant | { builder: string }

/** The state of reading one file. */
export interface Scope {
  file: string
  tree: SourceFile
  traces: Traces
  texts: Texts
  names: Map<string, Binding>
  /** All constants of the file, also those further down. */
  declared: ReadonlySet<string>
  /** Where the text that was evaluated last is defined, when that is not where it stands. */
  origin: Mark | undefined
  /** Whether texts must be looked at one by one: the file holds something unusual. */
  suspicious: boolean
  faults: Fault[]
  /** Reads an expression inside another one. */
  read: (expression: Expression) => Value | Failed
}

/** Notes a fault at a node. False, for parts that have no value of their own. */
export function refuses(scope: Scope, rule: FaultRule, node: Node, ...about: string[]): false {
  fail(scope, rule, node, ...about)
  return false
}

/** Notes a fault at a node; gives the value of a part that has one. */
export function fail(scope: Scope, rule: FaultRule, node: Node, ...about: string[]): Failed {
  scope.faults.push({ rule, start: node.getStart(scope.tree), end: node.end, about })
  return failed
}
