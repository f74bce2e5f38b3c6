import { resolve } from 'node:path'
import { versionsOf } from '../machines/build/versions.js'
import { diffCorpora, sideOf } from '../machines/compare/diff-corpus.js'
import { migrationPlans, type MigrationPlan } from '../machines/compare/passage.js'
import type { ProcessEntry } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Succession } from '../machines/model/unit.js'
import { compare } from '../machines/model/words.js'
import { judgeFolder, unreadOf, type JudgedFolder } from './review.js'
import { readSuccessions } from './successions.js'
import { today } from './today.js'
import { openTree } from './tree.js'

/** What a change does to dossiers: the plans of the processes that change, and which units take over from which. */
export interface Passages {
  plans: readonly MigrationPlan[]
  successions: readonly Succession[]
  /** Codes and names of all processes, of both versions. */
  known: ReadonlySet<string>
  /** Files of which no plan can be made: one version cannot be read, or has faults of structure and so no states. */
  unplanned: readonly string[]
}

/** Between two trees; `before` absent: between the versions that follow one another in one tree. */
export async function passagesOf(
  base: string,
  before: string | undefined,
  after: string,
  { asOf, units }: { asOf?: Day | undefined; units?: string | undefined },
): Promise<Passages> {
  const read = (folder: string): JudgedFolder => ({ folder, checked: judgeFolder(folder, asOf ?? today()) })
  const successionsIn = ({ folder, checked }: JudgedFolder): Succession[] => {
    const { corpus } = checked.loaded
    const asked = units === undefined ? undefined : resolve(base, units)
    return readSuccessions(folder, corpus, [...corpus.provinces.keys()], asked)
  }
  if (before === undefined) {
    const only = read(base)
    return { ...withinOne(only, asOf), successions: successionsIn(only), known: namesIn(only) }
  }
  const trees = [await openTree(base, before), await openTree(base, after)] as const
  try {
    const [old, fresh] = [read(trees[0].folder), read(trees[1].folder)]
    return { ...between(old, fresh), successions: successionsIn(fresh), known: namesIn(old, fresh) }
  } finally {
    for (const tree of trees) tree.dispose()
  }
}

/** By what a list of dossiers calls a process: the code of its procedure, or its own name where that has none. */
const namesIn = (...folders: readonly JudgedFolder[]): ReadonlySet<string> =>
  new Set(
    folders.flatMap(({ checked }) =>
      checked.loaded.corpus.processes.flatMap(({ slug, value }) => [
        `${value.province}/${slug}`,
        ...value.of.flatMap(({ code }) => code ?? []),
      ]),
    ),
  )

type Planned = Pick<Passages, 'plans' | 'unplanned'>
/** A version with where it comes from. */
interface Version {
  entry: ProcessEntry
  from: JudgedFolder
}

function between(old: JudgedFolder, fresh: JudgedFolder): Planned {
  const [was, is] = [old, fresh].map(({ checked }) => checked.loaded.corpus)
  if (was === undefined || is === undefined) return { plans: [], unplanned: [] }
  const unread = unreadOf(old, fresh)
  const planned = diffCorpora(was, is)
    .filter(({ before, after }) => ![before, after].some((one) => one !== undefined && unread.includes(one.file)))
    .map(({ before, after }) => {
      const entry = was.processes.find(({ id }) => id === before?.id)
      const next = is.processes.find(({ id }) => id === after?.id)
      return planOf(entry && { entry, from: old }, next && { entry: next, from: fresh })
    })
  return together([...planned, { plans: [], unplanned: unread }])
}

/** Of several versions in a row, the change into the one that is in force on the day, or into the last one. */
function withinOne(only: JudgedFolder, asOf: Day | undefined): Planned {
  return together(
    [...versionsOf(only.checked.loaded.corpus).values()].map((versions) => {
      const begun = versions.filter(({ value }) => asOf === undefined || value.effective.from <= asOf)
      const [before, after] = begun.slice(-2)
      return before === undefined || after === undefined
        ? { plans: [], unplanned: [] }
        : planOf({ entry: before, from: only }, { entry: after, from: only })
    }),
  )
}

/** A version that is not sound has no states to speak of; without an old version there is no dossier. */
function planOf(before: Version | undefined, after: Version | undefined): Planned {
  if (before === undefined) return { plans: [], unplanned: [] }
  const unsound = [before, after].flatMap((version) =>
    version === undefined || version.from.checked.result.sound.has(version.entry.id) ? [] : [version.entry.file],
  )
  if (unsound.length > 0) return { plans: [], unplanned: unsound }
  const side = ({ entry, from }: Version) => sideOf(entry, from.checked.loaded.corpus)
  return { plans: migrationPlans(side(before), after && side(after)), unplanned: [] }
}

const together = (parts: readonly Planned[]): Planned => ({
  plans: parts.flatMap(({ plans }) => plans),
  unplanned: [...new Set(parts.flatMap(({ unplanned }) => unplanned))].sort(compare),
})
