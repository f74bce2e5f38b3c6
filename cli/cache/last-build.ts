import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Made, Part } from '../generate/part.js'
import type { Output, Sums } from '../write.js'
import type { Kept } from '../writer.js'
import type { CaseKeys } from './case-keys.js'
import { stampOf, type Standing } from './outputs.js'

/** Parts by target and key. */
export type Parts = Readonly<Record<string, Readonly<Record<string, Part>>>>
/** What is known of the files of an output folder. */
export interface KnownOutputs {
  folder: string
  outputs: Standing
  sums: Sums
  parts: Parts
}

/** The last build of an output folder, as far as its files may be taken over into the next one. */
export class LastBuild {
  constructor(
    readonly keys: CaseKeys,
    /** Absent before the first build, and where everything is to be made again. */
    private readonly known?: KnownOutputs,
  ) {}

  /** Takes over what a target made of a case; `undefined` where that is not known, or a file of it is not as it was. */
  takeOver(target: string, key: string, output: Output): Part | undefined {
    if (this.known === undefined) return undefined
    const { folder, outputs, sums, parts } = this.known
    const part = parts[target]?.[key]
    const files: Kept[] = []
    for (const path of part?.paths ?? []) {
      const from = join(folder, path)
      const sum = sums[path]
      if (sum === undefined || !stands(from, outputs[path])) return undefined
      files.push({ path, from, sum })
    }
    for (const file of files) output.keep(file)
    return part
  }
}

const stands = (file: string, stamp: string | undefined): boolean => existsSync(file) && stampOf(file) === stamp

/** What may be taken over from a build by the next one. */
export const partsOf = (made: readonly Made[]): Parts =>
  Object.fromEntries(
    made.map(({ target, parts }) => [
      target,
      Object.fromEntries(
        parts.flatMap(({ key, paths, losses, links, entries }) =>
          key === undefined ? [] : [[key, { paths, losses, links, entries }]],
        ),
      ),
    ]),
  )
