import type { GeneratedFile } from '../../generators/generator.js'

/** A file of the tree as it is written. */
export interface Sheet extends Pick<GeneratedFile, 'path' | 'obeys'> {
  content: string | readonly string[] | Uint8Array
  /** It reaches the disk before anything else happens: after a power cut it is not an empty one. */
  lasting?: true
}
/** A file of the last tree that is one of this tree as well. */
export interface Kept {
  path: string
  /** Where it stands. */
  from: string
  sum: string
}
/** A written file, and the SHA-256 of its bytes. */
export type Sum = [path: string, sha256: string]

/** Writes the files of one tree. */
export interface Writer {
  /** Writes a file where none is, or puts one there that is kept; at once or soon. */
  write(sheet: Sheet | Kept): Promise<void>
  /** When everything is written: the sums of what came since it was last asked, in order. Fails where a file did. */
  sums(): Promise<Sum[]>
  /** Nothing is written any more when this is over. */
  stop(): Promise<void>
}
