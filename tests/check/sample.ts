import type { PlaceFinder } from '../../machines/check/diagnostic.js'
import { runChecks, type CheckOptions, type CheckResult } from '../../machines/check/run.js'
import { defineRule, type Rule } from '../../machines/check/rule.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import type { Acceptance, Process } from '../../machines/model/process.js'

/** Every place is line 1 of a file named after the value: these tests are about verdicts, not about places. */
export const nowhere: PlaceFinder = {
  locate: (_root, path) => ({ use: { file: 'mau.ts', line: 1, column: 1, text: path.join('/'), length: 1 } }),
}

export const process = (more: Partial<Process> = {}): Process => ({
  of: [{ name: 'Cấp giấy', field: 'Y tế', effective: { from: '2025-07-01' }, source: 'Ví dụ' }],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'nd-118-2025' },
  table: [{ id: 'tra', name: 'Trả kết quả', does: 'return' }],
  ...more,
})

export const entry = (slug: string, value: Process): ProcessEntry => ({
  file: `mau/${slug}.ts`,
  id: `${value.province}/${slug}@${value.effective.from}`,
  slug,
  fieldFolder: 'y-te',
  value,
})

export const corpusOf = (...processes: readonly ProcessEntry[]): Corpus => ({
  registers: {
    roles: {},
    forms: {},
    laws: {},
    policies: {},
    statuses: {
      names: [],
      acts: {},
      intake: 2,
      otherwise: 4,
      ends: { returned: 10, refused: 10, denied: 3, withdrawn: 7, stopped: 8 },
      supplement: 5,
    },
  },
  nationals: [],
  provinces: new Map(),
  processes,
  adoptions: [],
  overrides: [],
  files: processes.length,
})

/** A rule that finds the fact it is told in every step called 'sai', and is undecided about 'chua-ro'. */
export const stepRule = (more: Partial<Pick<Rule, 'id' | 'kind' | 'severity' | 'needs'>> = {}): Rule =>
  defineRule({
    id: 'step-wrong',
    title: 'Bước sai',
    on: 'process',
    kind: 'data',
    severity: 'warning',
    check({ cases }, say) {
      for (const { row, path } of cases.flatMap(({ steps }) => steps)) {
        if (row.name === 'chưa rõ') say({ undecided: 'Chưa rõ.', path })
        if (row.name === 'sai')
          say({ path, at: row.id, shows: row.no ?? '', what: 'Sai.', why: 'Vì sai.', fix: 'Sửa.' })
      }
    },
    ...more,
  })

export const acceptance = (more: Partial<Acceptance> = {}): Acceptance => ({
  rule: 'step-wrong',
  because: 'Quyết định in như vậy',
  decidedBy: 'Văn phòng Sở',
  document: '12/QĐ-UBND',
  ...more,
})

export const check = (corpus: Corpus, rules: readonly Rule[], options: Partial<CheckOptions> = {}): CheckResult =>
  runChecks(corpus, nowhere, { asOf: '2026-01-01', now: () => 0, rules, ...options })
