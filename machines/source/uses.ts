import type { Mark } from './trace.js'

/** Where the entries of an object or array are used, by their number, and where those are defined that stand elsewhere. */
export class Uses {
  /** Offsets: pos, end, pos, end … */
  readonly entries: number[] = []
  origins: Map<number, Mark> | undefined

  /** The number of the entry that comes next. */
  get next(): number {
    return this.entries.length / 2
  }

  /** Says it of an entry: a new one, or one whose value takes the place of another. */
  set(number: number, pos: number, end: number, origin: Mark | undefined): void {
    this.entries[2 * number] = pos
    this.entries[2 * number + 1] = end
    if (origin !== undefined) (this.origins ??= new Map()).set(number, origin)
    else this.origins?.delete(number)
  }
}
