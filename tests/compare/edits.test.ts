import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffMarkdown } from '../../cli/reporters/diff/markdown.js'
import { loadCorpus } from '../../cli/load.js'
import { reviewOf, type JudgedTree } from '../../cli/review.js'
import { rules } from '../../machines/check/registry.js'
import { runChecks } from '../../machines/check/run.js'

/*
 * `tests/fixtures/edits/<name>/expected.md` is the comment that a pull request shows for `before.ts` becoming `after.ts`: read it as
 * prose. `vitest -u` writes them anew, for a person to judge.
 */
const here = fileURLToPath(new URL('../fixtures/edits/', import.meta.url))
const provinceOfExamples = fileURLToPath(new URL('../rules/_base/', import.meta.url))
const edits = readdirSync(here).filter((name) => !name.includes('.'))
// A fixed choice of rules: a rule that is written tomorrow changes none of these comments.
const judged = rules.filter(
  ({ id, kind }) => kind === 'structural' || ['time-over-limit', 'total-mismatch'].includes(id),
)
let folder = ''
let old: JudgedTree

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-edits-'))
  layOut('ban-cu', join(here, 'before.ts'))
  old = judge('ban-cu')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the comment for a typical edit', () => {
  it.each(edits)('%s', async (name) => {
    layOut(name, join(here, name, 'after.ts'))
    const out = diffMarkdown(reviewOf({ name: 'cũ', tree: old }, { name: 'mới', tree: judge(name) }))
    await expect(out).toMatchFileSnapshot(join(here, name, 'expected.md'))
    // At most a screen; details are folded.
    expect(out.replace(/<details>[^]*?<\/details>/g, '…').split('\n').length).toBeLessThanOrEqual(40)
  })
})

function judge(name: string): JudgedTree {
  const { corpus, locator, faults } = loadCorpus(['procedures'], { base: join(folder, name) })
  expect(faults).toEqual([])
  return { corpus, result: runChecks(corpus, locator, { asOf: '2026-02-01', now: () => 0, rules: judged }) }
}

function layOut(name: string, file: string): void {
  const procedures = join(folder, name, 'procedures')
  cpSync(provinceOfExamples, procedures, { recursive: true })
  mkdirSync(join(procedures, 'mau/y-te'), { recursive: true })
  cpSync(file, join(procedures, 'mau/y-te/giay-phep-hoat-dong.ts'))
}
