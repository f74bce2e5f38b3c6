import { publicationOf } from '../generators/publication.js'
import type { Change } from '../machines/compare/change.js'
import { sideOf } from '../machines/compare/diff-corpus.js'
import { diffProcess, titleOf } from '../machines/compare/diff-process.js'
import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import { printClause } from '../machines/model/law-words.js'
import type { Decision } from '../machines/model/process.js'
import type { Day } from '../machines/model/register.js'

/** One version in the story of a process. */
export interface Chapter {
  id: string
  file: string
  from: Day
  /** The last day: its own, or the day before the next version. */
  to?: Day
  standing: string
  /** What stands of it on the as-of day, in Vietnamese. */
  now: string
  decision?: Decision
  /** Laws that the decision cites, in words. */
  cites: readonly string[]
  /** What changed against the version before; absent for the first. */
  changes?: readonly Change[]
}
/** The versions of one process, the oldest first. */
export interface History {
  process: string
  title: string
  chapters: readonly Chapter[]
}

/** The story of a process from its versions, oldest first. */
export function historyOf(versions: readonly ProcessEntry[], corpus: Corpus, asOf: Day): History | undefined {
  const last = versions.at(-1)
  if (last === undefined) return undefined
  return {
    process: `${last.value.province}/${last.slug}`,
    title: titleOf(last.value),
    chapters: versions.map((entry, i) => {
      const { effective, standing, decision } = entry.value
      const before = versions[i - 1]
      const place = publicationOf(entry, versions, asOf)
      return {
        id: entry.id,
        file: entry.file,
        from: effective.from,
        ...(effective.to === undefined ? {} : { to: effective.to }),
        standing,
        now: 'retired' in place ? place.retired : place.tree === 'chinh-thuc' ? 'đang có hiệu lực' : place.because,
        ...(decision === undefined ? {} : { decision }),
        cites: (decision?.cites ?? []).map(({ law, clause }) => printClause(clause, corpus.registers.laws[law], law)),
        ...(before === undefined ? {} : { changes: diffProcess(sideOf(before, corpus), sideOf(entry, corpus)) }),
      }
    }),
  }
}
