import { unzipSync, zipSync } from 'fflate'
import { compare } from '../machines/model/words.js'
import { ZIP_TIME } from './zip-time.js'

/** A file in an archive. */
export type Part = readonly [name: string, bytes: Uint8Array]

/** The files of an archive that a library has packed, in the order of their names. */
export const partsOf = (archive: Uint8Array): readonly Part[] =>
  Object.entries(unzipSync(archive)).sort(([one], [other]) => compare(one, other))

/** An archive of files in the order given, with no clock in it: the same files give the same bytes. */
export const zipParts = (parts: readonly Part[]): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: ZIP_TIME, level: 6 })
