import type { Path } from '../model/corpus.js'
import type { Locator, Place } from './source.js'
import type { Mark, Trace, Traces } from './trace.js'

/** Makes the locator of what was read. */
export function createLocator(traces: Traces, place: (mark: Mark) => Place): Locator {
  return {
    locate(root, path) {
      const { use, definition } = follow(traces, root, path)
      return definition === undefined ? { use: place(use) } : { use: place(use), definition: place(definition) }
    },
  }
}

const contains = (outer: Mark, inner: Mark): boolean =>
  outer.file === inner.file && outer.pos <= inner.pos && inner.end <= outer.end

/** The entry of a key: where it is used, and where its value was defined when that is elsewhere. */
function entryOf(
  trace: Trace,
  value: object,
  key: string | number,
): { use: Mark; origin: Mark | undefined } | undefined {
  const index = Array.isArray(value) ? Number(key) : Object.keys(value).indexOf(String(key))
  const [pos, end] = [trace.entries[2 * index], trace.entries[2 * index + 1]]
  if (pos === undefined || end === undefined) return undefined
  return { use: { file: trace.file, pos, end }, origin: trace.origins?.get(index) }
}

function follow(traces: Traces, root: unknown, path: Path): { use: Mark; definition: Mark | undefined } {
  let value = root
  let trace = traces.get(root as object)
  if (trace === undefined) throw new TypeError('A place was asked for in a value that the reader did not read.')
  let here: Mark = trace
  /** The first use of a value that is written elsewhere: what the reader of a finding must see first. */
  let use: Mark | undefined
  for (const key of path) {
    const entry = trace === undefined ? undefined : entryOf(trace, value as object, key)
    if (entry === undefined) break
    value = (value as Record<string | number, unknown>)[key]
    trace = traces.get(value as object)
    here = entry.use
    const defined: Mark | undefined = trace ?? entry.origin
    if (defined === undefined) continue
    if (!contains(here, defined)) use ??= here
    here = defined
  }
  return use === undefined ? { use: here, definition: undefined } : { use, definition: here }
}
