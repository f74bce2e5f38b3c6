import type { Path } from '../model/corpus.js'
import type { LineStarts } from './line-starts.js'
import type { Locator, Place } from './source.js'
import type { Mark, Traces } from './trace.js'

/** A definition that was read again, this time with its places. */
export interface Again {
  root: object | undefined
  locator: Locator
}

/** Makes the locator of what was read; `again` reads anew what was read without keeping its places. */
export function createLocator(
  traces: Traces,
  place: (mark: Mark) => Place,
  starts: LineStarts,
  again: (root: unknown) => Again | undefined,
): Locator {
  return {
    locate(root, path) {
      const anew = again(root)
      if (anew !== undefined) return anew.locator.locate(anew.root, path)
      const { use, definition } = follow(traces, root, path)
      return definition === undefined ? { use: place(use) } : { use: place(use), definition: place(definition) }
    },
    lineOf(root, path) {
      const anew = again(root)
      if (anew !== undefined) return anew.locator.lineOf(anew.root, path)
      const { use, definition: mark = use } = follow(traces, root, path)
      return { file: mark.file, line: starts.lineOf(mark) ?? place(mark).line }
    },
  }
}

const contains = (outer: Mark, inner: Mark): boolean =>
  outer.file === inner.file && outer.pos <= inner.pos && inner.end <= outer.end

/** Which entry of an object or array a key names; -1 for none. */
const numberOf = (value: unknown, key: string | number): number =>
  typeof value !== 'object' || value === null
    ? -1
    : Array.isArray(value)
      ? Number(key)
      : Object.keys(value).indexOf(String(key))

function follow(traces: Traces, root: unknown, path: Path): { use: Mark; definition: Mark | undefined } {
  const start = traces.mark(root)
  if (start === undefined) throw new TypeError('A place was asked for in a value that the reader did not read.')
  let value = root
  let here = start
  /** The first use of a value that is written elsewhere: what the reader of a finding must see first. */
  let use: Mark | undefined
  for (const key of path) {
    const number = numberOf(value, key)
    const entry = traces.entry(value, number)
    if (entry === undefined) break
    const origin = traces.origin(value, number)
    value = (value as Record<string | number, unknown>)[key]
    const defined = traces.mark(value) ?? origin
    if (defined !== undefined && !contains(entry, defined)) use ??= entry
    here = defined ?? entry
  }
  return use === undefined ? { use: here, definition: undefined } : { use, definition: here }
}
