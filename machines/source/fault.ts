import type { FaultRule } from './fault-words.js'

/** A fault inside one file, by offsets in its text; its words are `fault-words.ts`'s. */
export interface Fault {
  rule: FaultRule
  start: number
  end: number
  /** What the words name: an identifier, a key, a file. */
  about?: readonly string[]
}
