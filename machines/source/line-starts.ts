import { lineAt } from './place.js'
import type { Mark } from './trace.js'

/**
 * Where the lines of files begin, kept while they are read: who only wants the line of a mark need not have the file read
 * again. Of files whose marks begin at a token, not before white space and comments.
 */
export class LineStarts {
  readonly #files = new Map<string, Int32Array>()

  /** A text whose lines end at LF or CRLF. */
  add(file: string, text: string): void {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#files.set(file, Int32Array.from(starts))
  }

  /** The number of a mark's line, from 1; none for a file that was not added. */
  lineOf({ file, pos }: Mark): number | undefined {
    const starts = this.#files.get(file)
    return starts === undefined ? undefined : lineAt(starts, pos) + 1
  }
}
