import type { Path } from '../model/corpus.js'

/** What a change is about, outermost first: the process, a case of it, a block or parallel part, a step. */
export type SubjectKind = 'process' | 'case' | 'block' | 'parallel' | 'step'

/** The thing that changed, named as people know it. */
export interface Subject {
  kind: SubjectKind
  /** Id in the definition; the new one where it changed. */
  id: string
  /** Printed label: 'Bước 3'. */
  no?: string
  /** Title: 'Thẩm định hồ sơ'. */
  title: string
}

/** One fact before and after, in words. Absent side: the source did not say, or no longer says. */
export interface FactChange {
  /** Key of the fact in the definition: 'within', 'by', 'ways.đồng ý'. */
  fact: string
  /** Vietnamese name: 'thời hạn'. */
  name: string
  before?: string
  after?: string
}

/** One change of meaning. A reordering of keys, a comment, a layout or an extracted constant is none. */
export interface Change {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  subject: Subject
  /** Case that the subject is in; absent where the process has one table or the process itself changed. */
  caseId?: string
  /** Its title. */
  caseTitle?: string
  /** Place in the new definition, for a removed subject in the old one. */
  path: Path
  /** `changed`: the facts that differ; of a step that came or went, who does what in what time. */
  facts: readonly FactChange[]
  /** `moved`: the subject that it follows now and followed before; absent: it is the first. */
  position?: { before?: Subject; after?: Subject }
}

/** What changed in one process; `before` or `after` absent: the process is new, or gone. */
export interface ProcessChange {
  /** `<province>/<slug>` */
  process: string
  title: string
  codes: readonly string[]
  before?: { id: string; file: string }
  after?: { id: string; file: string }
  changes: readonly Change[]
}

/** Id of the version that changed: the new one's, of a process that is gone the old one's. */
export const versionOf = (change: ProcessChange): string => (change.after ?? change.before)?.id ?? change.process
