import type { Corpus, ProcessEntry } from '../model/corpus.js'
import { groupBy } from '../model/group-by.js'
import { compare } from '../model/words.js'

/** A version and the one that takes its place. */
export interface Succession {
  before: ProcessEntry
  after: ProcessEntry
}

/** The versions of each process (same province and slug), in the order of the days from which they are in force. */
export function versionsOf(corpus: Pick<Corpus, 'processes'>): ReadonlyMap<string, readonly ProcessEntry[]> {
  const versions = groupBy(corpus.processes, ({ value, slug }) => `${value.province}/${slug}`)
  for (const all of versions.values()) all.sort((a, b) => compare(a.value.effective.from, b.value.effective.from))
  return versions
}

/** Every version that another one follows, with that one. */
export const successionsOf = (corpus: Pick<Corpus, 'processes'>): Succession[] =>
  [...versionsOf(corpus).values()].flatMap((all) =>
    all.slice(1).map((after, i): Succession => ({ before: all[i] ?? after, after })),
  )
