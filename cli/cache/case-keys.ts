import { createHash } from 'node:crypto'
import type { CaseGroup, CompiledCase } from '../../generators/generator.js'
import { pathOf } from '../disk.js'
import type { Loaded } from '../load.js'
import { addTexts } from './digest.js'
import type { InputSums } from './inputs.js'

/**
 * What the files of a single case depend on, as one hash: the definition with all that it takes from others, and whatever
 * no case has for itself (registers, provinces, spreadsheets, the tool). Everything that is not surely a case's own counts
 * as shared: a change there makes every case anew.
 */
export class CaseKeys {
  /** Definitions of processes and of national facts: a case sees those that its own takes something from. */
  readonly #own: ReadonlyMap<string, string | undefined>
  readonly #shared: string
  readonly #imports: Loaded['imports']
  readonly #keys = new Map<CompiledCase, string | undefined>()

  constructor({ setting, files }: InputSums, { corpus, imports }: Loaded, base: string) {
    const paths = new Map([...corpus.processes, ...corpus.nationals].map(({ file }) => [file, pathOf(base, file)]))
    this.#own = new Map([...paths].map(([file, path]) => [file, files.get(path)]))
    this.#imports = imports
    const own = new Set(paths.values())
    const hash = createHash('sha256')
    addTexts(hash, ...setting)
    for (const [path, sum] of files) if (!own.has(path)) addTexts(hash, path, sum)
    this.#shared = hash.digest('hex')
  }

  /**
   * Of what is made of cases together; `undefined` where something that it is made from was not told. With `findings` what
   * the checks found counts as well.
   */
  of({ cases, names }: CaseGroup, findings: boolean): string | undefined {
    const keys = cases.map((compiled) => this.#keyIn(compiled, findings))
    const [own] = keys
    // Nearly every target makes its files of each case by itself.
    if (keys.length === 1 && names.length === 0) return own
    const hash = createHash('sha256')
    addTexts(hash, String(names.length), ...names)
    for (const key of keys) {
      if (key === undefined) return undefined
      addTexts(hash, key)
    }
    return hash.digest('hex')
  }

  #keyIn(compiled: CompiledCase, findings: boolean): string | undefined {
    if (!this.#keys.has(compiled)) this.#keys.set(compiled, this.#keyOf(compiled))
    const key = this.#keys.get(compiled)
    if (key === undefined || !findings || compiled.findings.length === 0) return key
    const hash = createHash('sha256')
    addTexts(hash, key, JSON.stringify(compiled.findings))
    return hash.digest('hex')
  }

  #keyOf({ id, name, index, entry, publication }: CompiledCase): string | undefined {
    const hash = createHash('sha256')
    addTexts(hash, this.#shared, id, name, String(index), JSON.stringify(publication))
    for (const file of this.#closureOf(entry.file)) {
      if (!this.#own.has(file)) continue
      const sum = this.#own.get(file)
      if (sum === undefined) return undefined
      addTexts(hash, file, sum)
    }
    return hash.digest('hex')
  }

  /** A file, and all that it takes something from. */
  #closureOf(file: string): ReadonlySet<string> {
    const files = new Set([file])
    // A set that grows while it is walked through is walked to its new end.
    for (const each of files) for (const other of this.#imports.get(each) ?? []) files.add(other)
    return files
  }
}
