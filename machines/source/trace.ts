/** Where a value was written: offsets in a file. `pos` may stand before white space and comments; locate.ts skips them. */
export interface Mark {
  file: string
  pos: number
  end: number
}

/** What the reader remembers of an object or array that it made. */
export interface Trace extends Mark {
  /** Offsets of each entry's use, in the order of its keys: pos, end, pos, end … */
  entries: number[]
  /** Where a text, number or boolean was defined when its use is elsewhere: by the number of its entry. */
  origins: Map<number, Mark> | undefined
  /** Values that it comes to when written out, and how deep it nests: a shared value counts wherever it is used. */
  weight: number
  depth: number
  /** The builder of a definition (`defineProcess`) that it was given to. */
  builder: string | undefined
}

/** Positions of all objects and arrays, by identity: a shared constant is one object on many paths. */
export type Traces = Map<object, Trace>

export const weightOf = (traces: Traces, value: unknown): number =>
  typeof value === 'string' ? 1 + (value.length >> 6) : (traces.get(value as object)?.weight ?? 1)

export const depthOf = (traces: Traces, value: unknown): number => traces.get(value as object)?.depth ?? 0
