import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import type { Case } from '../machines/model/process.js'
import type { Province } from '../machines/model/registry.js'
import type { Diagnostic } from '../machines/check/diagnostic.js'
import type { SoundFlow } from '../machines/build/flow.js'

/** A file to write, path relative to the tree that is being built, with `/`. Same input, same bytes. */
export interface GeneratedFile {
  path: string
  content: string | Uint8Array
}
/** Something that the target cannot hold; never silent. Vietnamese. */
export interface Loss {
  process: string
  caseId?: string
  what: string
  full?: string
}
/** One case of a process that passed the structural rules, with everything a generator may show. */
export interface CompiledCase {
  entry: ProcessEntry
  case: Case
  flows: readonly SoundFlow[]
  /** Findings on it, accepted ones included: a generator shows them, it does not validate. */
  findings: readonly Diagnostic[]
  /** `chinh-thuc`: approved by the province being built and in force; anything else is marked in every file. */
  tree: 'chinh-thuc' | 'de-xuat'
}
export interface GeneratorInput {
  corpus: Corpus
  province: Province
  cases: readonly CompiledCase[]
  asOf: string
  toolVersion: string
}
/** A target: pure, cannot fail halfway, never validates. */
export interface Generator {
  id: string
  generate(input: GeneratorInput): { files: Iterable<GeneratedFile>; losses: readonly Loss[] }
}
