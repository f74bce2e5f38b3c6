import { list } from '../model/words.js'
import type { Side } from './diff-process.js'
import { migrationPlans } from './passage.js'
import type { Verdict } from './verdict.js'

/** What is said of dossiers at some steps, in the order in which it matters; those that stay are not worth a word. */
const FATES: Readonly<Record<Exclude<Verdict['verdict'], 'stays'>, string>> = {
  person: 'cần người quyết định',
  old: 'làm tiếp theo quy trình cũ',
  moves: 'chuyển sang bước khác',
}

/**
 * What a change means for dossiers that are half-way, in one sentence without its full stop; undefined: each stays where
 * it is. `tthc migrate` says it state by state, with reasons.
 */
export function sayHalfWay(before: Side, after: Side): string | undefined {
  const verdicts = migrationPlans(before, after).flatMap((plan) => plan.verdicts)
  const said = Object.entries(FATES).flatMap(([fate, words]) => {
    // A dossier that waits for the citizen goes with the step at which it resumes.
    const titles = verdicts.filter(({ verdict, waits }) => verdict === fate && waits !== true).map(({ title }) => title)
    return titles.length === 0 ? [] : [`ở ${list([...new Set(titles)].map((title) => `"${title}"`))} ${words}`]
  })
  if (said.length === 0) return undefined
  const others = verdicts.some(({ verdict }) => verdict === 'stays') ? '; ở các bước khác giữ nguyên' : ''
  return `hồ sơ đang giải quyết: ${said.join('; ')}${others}`
}
