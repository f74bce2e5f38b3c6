import { join } from 'node:path'
import type { Part } from '../generate/part.js'
import type { Output, Sums } from '../write.js'
import type { Kept } from '../writer.js'
import type { CaseKeys } from './case-keys.js'
import { stands, type Standing } from './outputs.js'
import type { FindPart } from './parts-record.js'

/** What is known of the files of an output folder. */
export interface KnownOutputs {
  folder: string
  outputs: Standing
  sums: Sums
  partsOf: (target: string) => FindPart
}

/** The last build of an output folder, as far as its files may be taken over into the next one. */
export class LastBuild {
  /** The parts of one target at a time: a thread makes one after the other. */
  #open: { target: string; find: FindPart } | undefined

  constructor(
    readonly keys: CaseKeys,
    /** Absent before the first build, and where everything is to be made again. */
    private readonly known?: KnownOutputs,
  ) {}

  /** Takes over what a target made of a case; `undefined` where that is not known, or a file of it is not as it was. */
  takeOver(target: string, key: string, output: Output): Part | undefined {
    if (this.known === undefined) return undefined
    const { folder, outputs, sums, partsOf } = this.known
    if (this.#open?.target !== target) this.#open = { target, find: partsOf(target) }
    const part = this.#open.find(key)
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
