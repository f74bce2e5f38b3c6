import type { Language } from '../agreement/language.js'
import type { GeneratorInput } from '../generator.js'

/*
 * An export in the shape in which it is compared: sections (a process, or a list of the package), in them entries (steps,
 * or lines of the list), in them facts and ways. Every target that is read back gives it, from its own files on both sides.
 */

/** What is compared, and how it is said to people, where that is not the same: codes have names. */
export type Fact = string | { is: string; says: string }

/** A step of a process, or an entry of a list. */
export interface Entry {
  /** What tells it apart; the same on both sides. */
  key: string
  /** For people: 'Bước "Thẩm định hồ sơ" (120-tham-dinh)'. */
  title: string
  /** What it says, by a Vietnamese label. A fact that one side does not mention is not compared. */
  facts: ReadonlyMap<string, Fact>
  /** What may be done there, by a key; what one side lacks is a difference. */
  ways: ReadonlyMap<string, SectionWay>
}
export interface SectionWay {
  title: string
  /** For people: 'tới bước "Thẩm định" (tham-dinh)'. */
  says: string
  /** What is compared: where it leads is a code, so that another name of a step is told once, at the step. */
  is: string
  /** The export has no id for it: its key was made from its title. */
  isByWords?: true
  /** What else it asks and does, by a Vietnamese label; compared one by one. Empty: nothing. */
  facts?: ReadonlyMap<string, Fact>
}
export interface Section {
  key: string
  title: string
  facts: ReadonlyMap<string, Fact>
  entries: readonly Entry[]
  /** Of a process: what it accepts. */
  language?: Language
}

/** Says in sections what an export holds, and what it ought to hold. */
export interface SectionReader {
  /** What an export says; throws `ExportFault`. */
  read: (bytes: Uint8Array) => readonly Section[]
  /** What the definitions of a tree would say. */
  defined: (input: GeneratorInput) => readonly Section[]
}
