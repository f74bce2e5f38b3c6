import { resolve } from 'node:path'
import { versionsOf } from '../machines/build/versions.js'
import { diffCorpora, sideOf } from '../machines/compare/diff-corpus.js'
import { migrationPlans, type MigrationPlan } from '../machines/compare/passage.js'
import type { Corpus } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Succession } from '../machines/model/unit.js'
import { judgeFolder } from './review.js'
import { readSuccessions } from './successions.js'
import { today } from './today.js'
import { openTree } from './tree.js'

/** What a change does to dossiers: the plans of the processes that change, and which units take over from which. */
export interface Passages {
  plans: readonly MigrationPlan[]
  successions: readonly Succession[]
}

/** Between two trees; `before` absent: between the versions that follow one another in one tree. */
export async function passagesOf(
  base: string,
  before: string | undefined,
  after: string,
  { asOf, units }: { asOf?: Day | undefined; units?: string | undefined },
): Promise<Passages> {
  const read = (folder: string) => {
    const { loaded, result } = judgeFolder(folder, asOf ?? today())
    return soundOf(loaded.corpus, result.sound)
  }
  const successionsIn = (folder: string, corpus: Corpus): Succession[] =>
    readSuccessions(
      folder,
      corpus,
      [...corpus.provinces.keys()],
      units === undefined ? undefined : resolve(base, units),
    )
  if (before === undefined) {
    const corpus = read(base)
    return { plans: withinOne(corpus, asOf), successions: successionsIn(base, corpus) }
  }
  const trees = [await openTree(base, before), await openTree(base, after)] as const
  try {
    const [old, fresh] = [read(trees[0].folder), read(trees[1].folder)]
    return { plans: between(old, fresh), successions: successionsIn(trees[1].folder, fresh) }
  } finally {
    for (const tree of trees) tree.dispose()
  }
}

/** A version that is not sound has no states to speak of. */
const soundOf = (corpus: Corpus, sound: ReadonlySet<string>): Corpus => ({
  ...corpus,
  processes: corpus.processes.filter(({ id }) => sound.has(id)),
})

const between = (old: Corpus, fresh: Corpus): MigrationPlan[] =>
  diffCorpora(old, fresh).flatMap(({ before, after }) => {
    const was = old.processes.find(({ id }) => id === before?.id)
    const is = fresh.processes.find(({ id }) => id === after?.id)
    return was === undefined ? [] : migrationPlans(sideOf(was, old), is && sideOf(is, fresh))
  })

/** Of several versions in a row, the change into the one that is in force on the day, or into the last one. */
function withinOne(corpus: Corpus, asOf: Day | undefined): MigrationPlan[] {
  return [...versionsOf(corpus).values()].flatMap((versions) => {
    const begun = versions.filter(({ value }) => asOf === undefined || value.effective.from <= asOf)
    const [before, after] = begun.slice(-2)
    return before === undefined || after === undefined
      ? []
      : migrationPlans(sideOf(before, corpus), sideOf(after, corpus))
  })
}
