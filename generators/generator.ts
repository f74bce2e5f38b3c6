import type { Corpus, Path, ProcessEntry } from '../machines/model/corpus.js'
import type { Case } from '../machines/model/process.js'
import type { Province } from '../machines/model/registry.js'
import type { Diagnostic } from '../machines/check/diagnostic.js'
import type { SoundFlow } from '../machines/build/flow.js'
import type { Budget } from '../machines/build/proof.js'
import type { SchemaName } from './config/schema-names.js'
import type { TextPart } from './whole-text.js'

/** A file to write, path relative to the folder that is being built, with `/`. Same input, same bytes. */
export interface GeneratedFile {
  path: string
  /**
   * A text, or a long one in parts, each of whole signs: what is longer than 65,000 in one piece costs several times as
   * much to encode. A part that returns in thousands of files may be there in UTF-8. Bytes that a library packs are asked
   * for when the file is written.
   */
  content: string | readonly TextPart[] | Uint8Array | (() => Promise<Uint8Array>)
  /** The published schema of a JSON text, and what the text says: whoever writes the file holds the one against the other. */
  obeys?: Obedience
  /** For the index page: what a reader finds here (Vietnamese), and of which case. */
  shows?: { caseId: string; what: string }
  /** For what the target makes of all cases: what it says there of this one. Plain data. */
  entry?: object
}
/** A document that is written, and the published schema that it must obey. */
export interface Obedience {
  schema: SchemaName
  document: object
}
/** Something that the target cannot hold; never silent. Vietnamese. */
export interface Loss {
  /** Id of the case; of the province where it concerns everything that the target made. */
  of: string
  /** In words that are the same for every case that they are true of. */
  what: string
  /** What was cut or left out, whole. */
  full?: string
}
/** Where something is written in the definitions. */
export interface DefinitionPlace {
  file: string
  line: number
}
/** `chinh-thuc`: approved by the province being built and in force; anything else is marked in every file. */
export type Tree = 'chinh-thuc' | 'de-xuat'
/** Where a case is published (docs/semantics.md §10), and why it is only a proposal. Vietnamese. */
export type Publication = { tree: 'chinh-thuc' } | { tree: 'de-xuat'; because: string }

/** One case of a process that passed the structural rules, with everything a generator may show. */
export interface CompiledCase {
  entry: ProcessEntry
  case: Case
  /** Its place among the cases of the process; the path of it is `path` (`[]` where the process has one table). */
  index: number
  path: Path
  /** `<process id>#<case id>` */
  id: string
  /** File name without extension, with the folder of its field; unique in its tree: 'y-te/tiep-nhan.tinh'. */
  name: string
  /** Derived when they are asked for; asked again after other cases they may be other objects of the same ids. */
  readonly flows: readonly SoundFlow[]
  /** Time budget of each flow, in their order; computed on first use. */
  budgets: () => readonly Budget[]
  /** Findings on it, accepted ones included: a generator shows them, it does not validate. */
  findings: readonly Diagnostic[]
  publication: Publication
  /** Where the value at a path of the process is defined. */
  place: (path: Path) => DefinitionPlace
}
/** One tree of one province. */
export interface GeneratorInput {
  corpus: Corpus
  province: Province
  tree: Tree
  cases: readonly CompiledCase[]
  asOf: string
  toolVersion: string
  /** Where the value at a path of the province is defined. */
  place: (path: Path) => DefinitionPlace
}
/** Cases of which a target makes something together. */
export interface CaseGroup {
  cases: readonly CompiledCase[]
  /** Names that were given out among all cases of the tree, as far as these have some. */
  names: readonly string[]
}
/** What a target may look at beside the case whose files it makes. */
export type CaseInput = Omit<GeneratorInput, 'cases'>
/**
 * A target: pure, cannot fail halfway, never validates. Paths are relative to its own folder in the tree. Files may be
 * made while they are iterated over; what the target cannot hold is added to `losses` meanwhile.
 */
export interface Generator {
  id: string
  /**
   * Begins a tree: what makes the files of each of its cases. Nothing of another case may be in them, because they are
   * taken over from the last build as long as neither their case nor what all cases share has changed.
   */
  ofCase?: (input: CaseInput) => (compiled: CompiledCase, losses: Loss[]) => Iterable<GeneratedFile>
  /** The files of all cases together. They are made while those of each case are, or before. */
  ofTree?: (input: GeneratorInput, losses: Loss[]) => Iterable<GeneratedFile>
  /**
   * Begins a tree whose cases it takes in groups, each in one of them: what makes an entry of each group. Nothing of another
   * group may be in it beyond the names, for the same reason. Plain data: it is kept, and sent between threads.
   */
  ofGroups?: (input: GeneratorInput) => { groups: readonly CaseGroup[]; entryOf: (group: CaseGroup) => object }
  /**
   * The files that need what those of each case told of themselves: their `entries`, in the order of the cases or of the
   * groups.
   */
  afterCases?: (input: GeneratorInput, entries: readonly object[], losses: Loss[]) => Iterable<GeneratedFile>
}
