import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../../cli/load.js'
import { reportText } from '../../cli/reporters/text.js'
import { runChecks, type CheckResult } from '../../machines/check/run.js'
import type { ReadFault } from '../../machines/source/source.js'

export const here = dirname(fileURLToPath(import.meta.url))
const base = join(here, '_base')
/** Where a fixture of one file stands: a process of the province of examples. */
const oneFile = 'mau/y-te/thu-tuc.ts'

export interface Fixture {
  /** 'invalid-hai-buoc' */
  name: string
  path: string
}

/** The fixtures of a rule: a file is one process; a folder is laid over the province of examples. */
export const fixturesOf = (rule: string): Fixture[] =>
  (existsSync(join(here, rule)) ? readdirSync(join(here, rule)) : [])
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => ({ name: name.replace(/\.ts$/, ''), path: join(here, rule, name) }))

/** Reads a fixture with the real reader and runs every rule on it. */
export function checkFixture({ path }: Fixture): { result: CheckResult; faults: readonly ReadFault[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-rule-'))
  try {
    const procedures = join(folder, 'procedures')
    cpSync(base, procedures, { recursive: true })
    if (statSync(path).isDirectory()) cpSync(path, procedures, { recursive: true })
    else {
      mkdirSync(dirname(join(procedures, oneFile)), { recursive: true })
      cpSync(path, join(procedures, oneFile))
    }
    const { corpus, locator, faults } = loadCorpus(['procedures'], { base: folder, spreadsheets: true })
    return { result: runChecks(corpus, locator, { asOf: '2026-01-01', now: () => 0 }), faults }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The findings of one rule as the text reporter prints them. */
export function proseOf(rule: string, { diagnostics, summary }: CheckResult): string {
  const found = diagnostics.filter((one) => one.rule === rule)
  if (found.length === 0) return ''
  const [prose = ''] = reportText(false)({ diagnostics: found, perRule: [], summary, partial: false }).split(
    '\n\nĐã đọc ',
  )
  return prose
}
