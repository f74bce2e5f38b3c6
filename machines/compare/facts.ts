import { isDeepStrictEqual } from 'node:util'
import type { FactChange } from './change.js'

/** How one fact of a definition is compared and said. */
export interface FactWords<T, C> {
  name: string
  say: (value: T, context: C) => string
  /** The order of its keys has a meaning. */
  ordered?: true
  /** It names entries of a register: an entry that is called otherwise now changes what is printed here. */
  registered?: true
}
/** Words for every fact of a thing, except those that are compared elsewhere: what a definition gains gets its words too. */
export type FactTable<S, C, Elsewhere extends keyof S = never> = {
  readonly [K in Exclude<keyof S, Elsewhere>]-?: FactWords<NonNullable<S[K]>, C>
}

/**
 * The facts in which two versions of a thing differ, in the order of the table, then by key. `skip` names the keys that
 * are compared elsewhere (rows, ids). Key order, layout and shared constants do not matter: values are compared deeply.
 */
export function diffFacts<S extends object, C>(
  before: S,
  after: S,
  table: { readonly [key: string]: FactWords<never, C> },
  skip: ReadonlySet<string>,
  contexts: { before: C; after: C },
): FactChange[] {
  const keys = new Set([...Object.keys(table), ...Object.keys(before), ...Object.keys(after)])
  const changes: FactChange[] = []
  for (const key of keys) {
    if (skip.has(key)) continue
    const [was, is] = [read(before, key), read(after, key)]
    const words = (table as Record<string, FactWords<unknown, C> | undefined>)[key]
    const say = (value: unknown, context: C): string => (words ? words.say(value, context) : JSON.stringify(value))
    const said = {
      ...(was === undefined ? {} : { before: say(was, contexts.before) }),
      ...(is === undefined ? {} : { after: say(is, contexts.after) }),
    }
    const same = isDeepStrictEqual(was, is) && (words?.ordered !== true || isDeepStrictEqual(keysOf(was), keysOf(is)))
    if (same && (words?.registered !== true || said.before === said.after)) continue
    changes.push({ fact: key, name: words?.name ?? key, ...said })
  }
  return changes
}

const read = (thing: object, key: string): unknown => (thing as Record<string, unknown>)[key]
const keysOf = (value: unknown): string[] => Object.keys(value ?? {})
