import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { versionOf } from '../machines/compare/change.js'
import { consequencesOf, type Judged } from '../machines/compare/consequences.js'
import { diffCorpora, sideOf } from '../machines/compare/diff-corpus.js'
import type { Corpus } from '../machines/model/corpus.js'
import type { CheckResult } from '../machines/check/run.js'
import { compare } from '../machines/model/words.js'
import type { Day } from '../machines/model/register.js'
import { checkFolder, type Checked } from './check-folder.js'
import { drawingsOf } from './reporters/diff/drawing.js'
import type { Review } from './reporters/diff/review.js'
import { isRepository } from './repository.js'
import { readSettings, type Settings } from './settings.js'

/** A version that was read and judged. */
export interface JudgedTree {
  corpus: Corpus
  result: CheckResult
}

export const treeOf = ({ loaded, result }: Checked): JudgedTree => ({ corpus: loaded.corpus, result })

/** What changed between two versions, what follows from it, and diagrams of it. */
export function reviewOf(
  before: { name: string; tree: JudgedTree },
  after: { name: string; tree: JudgedTree },
  unread: readonly string[] = [],
): Review {
  const changes = diffCorpora(before.tree.corpus, after.tree.corpus)
  const judged = changes.map((change) => ({
    change,
    was: judgedOf(before.tree, change.before?.id),
    is: judgedOf(after.tree, change.after?.id),
  }))
  return {
    before: before.name,
    after: after.name,
    changes,
    consequences: judged.flatMap(({ change, was, is }) => consequencesOf(change, was, is)),
    unread,
    drawings: new Map(judged.map(({ change, was, is }) => [versionOf(change), drawingsOf(change, was, is)])),
  }
}

/** A tree with the processes of some files only. */
export const narrowed = ({ corpus, result }: JudgedTree, shown: (file: string) => boolean): JudgedTree => ({
  corpus: { ...corpus, processes: corpus.processes.filter(({ file }) => shown(file)) },
  result,
})

/** A folder that was judged, with what could be read of it. */
export interface JudgedFolder {
  folder: string
  checked: Checked
}

/** Compares two folders; a file that one side cannot be read of is named, and compared in neither. */
export function reviewFolders(
  names: { before: string; after: string },
  old: JudgedFolder,
  fresh: JudgedFolder,
): Review {
  const unread = unreadOf(old, fresh)
  const shown = (file: string): boolean => !unread.includes(file)
  const tree = ({ checked }: JudgedFolder): JudgedTree => narrowed(treeOf(checked), shown)
  return reviewOf({ name: names.before, tree: tree(old) }, { name: names.after, tree: tree(fresh) }, unread)
}

/** Files that one of two folders could not be read of. */
export const unreadOf = (old: JudgedFolder, fresh: JudgedFolder): string[] =>
  [...new Set([...unreadIn(fresh, old), ...unreadIn(old, fresh)])].sort(compare)

/** Files that are there and hold a process on the other side, but none here: with faults of reading, they were not read. */
function unreadIn({ folder, checked: { loaded } }: JudgedFolder, other: JudgedFolder): string[] {
  if (loaded.faults.length === 0) return []
  const read = new Set(loaded.corpus.processes.map(({ file }) => file))
  return other.checked.loaded.corpus.processes.flatMap(({ file }) =>
    read.has(file) || !existsSync(join(folder, file)) ? [] : [file],
  )
}

/** Reads and checks the definitions of a folder. */
export const judgeFolder = (folder: string, asOf: Day): Checked =>
  checkFolder({ base: folder, settings: settingsOf(folder), paths: [], strict: false, asOf })

/** A repository names its folders in `tthc.json`; a bare folder of definitions is its own root. */
function settingsOf(folder: string): Settings {
  return isRepository(folder) ? readSettings(folder) : { ...readSettings(folder, ['.']), roots: ['.'] }
}

function judgedOf({ corpus, result }: JudgedTree, id: string | undefined): Judged | undefined {
  const entry = corpus.processes.find((one) => one.id === id)
  if (entry === undefined) return undefined
  const view = result.views.get(entry.id)
  return {
    ...sideOf(entry, corpus),
    cases: result.sound.has(entry.id)
      ? (view?.cases ?? []).map((one) => ({
          id: one.case.id,
          title: one.path.length === 0 ? '' : one.case.title,
          flows: one.flows,
          budgets: one.budgets(),
        }))
      : [],
    findings: result.diagnostics.filter((one) => one.procedure === entry.id),
  }
}
