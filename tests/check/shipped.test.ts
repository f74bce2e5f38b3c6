import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { runChecks } from '../../machines/check/run.js'

const base = fileURLToPath(new URL('../..', import.meta.url))
const { corpus, faults, locator } = loadCorpus(['procedures'], { base, spreadsheets: true })
const result = runChecks(corpus, locator, { asOf: '2026-01-01', now: () => 0 })

/** Defects that the published decisions really have: rule, process (without its day), place, how many. */
const defects: readonly (readonly [rule: string, process: string, shows: string | undefined, count: number])[] = [
  ['total-mismatch', 'cao-bang/giai-the-thanh-nien-xung-phong', '9,5 ngày làm việc ≠ 10,5 ngày làm việc', 1],
  ['total-mismatch', 'dong-nai/cong-nhan-trung-tam-khoi-nghiep-cap-tinh', '15 ngày ≠ 27 ngày', 1],
  ['total-mismatch', 'dong-nai/dang-ky-nhiem-vu-doi-moi-sang-tao', '51 ngày ≠ 53 ngày', 1],
  ['time-missing', 'cao-bang/thi-tuyen-cong-chuc', undefined, 1],
  ['time-missing', 'cao-bang/xet-tuyen-cong-chuc', undefined, 1],
  ['time-missing', 'cao-bang/thi-tuyen-vien-chuc', undefined, 1],
  ['time-missing', 'cao-bang/xet-tuyen-vien-chuc', undefined, 1],
  ['time-over-limit', 'son-la/xac-minh-quan-nhan-mat-tich', '12 ngày > 10 ngày', 1],
  ['time-over-limit', 'son-la/xac-minh-quan-nhan-mat-tich', '40 ngày > 30 ngày', 1],
  ['label-duplicate', 'cao-bang/ho-tro-hoc-nghe-cho-nan-nhan', 'Bước 3', 1],
  ['label-duplicate', 'son-la/tro-cap-mot-lan-than-nhan', 'B5', 1],
  ['label-out-of-order', 'cao-bang/tiep-nhan-doi-tuong-bao-tro-xa-hoi', 'III', 1],
  ['code-shared', 'cao-bang/phi-bao-ve-moi-truong-khi-thai', '1.013040', 1],
]

test.each(defects)('%s of %s surfaces (%s) and is accepted with its reason', (rule, process, shows, count) => {
  const found = result.diagnostics.filter(
    (one) =>
      one.rule === rule && one.procedure.startsWith(`${process}@`) && (shows === undefined || one.shows === shows),
  )
  expect(found).toHaveLength(count)
  for (const { accepted } of found) expect(accepted?.because).toBeTruthy()
})

test('nothing else is found: no false alarm, no crash, no stale acceptance, every process sound', () => {
  expect(faults).toEqual([])
  // The roll-out documents of 2025 are kept as they were issued; tests/plan/documents.test.ts names all that they lack.
  const open = result.diagnostics.filter(({ accepted, rule }) => accepted === undefined && !rule.startsWith('plan-'))
  expect(open.map(({ rule, procedure, what }) => `${rule} ${procedure}: ${what}`)).toEqual([])
  expect(corpus.processes.length).toBeGreaterThan(80)
  expect(result.sound.size).toBe(corpus.processes.length)
})

test('every rule was asked, and the counts of each add up', () => {
  for (const { subjects, finding, clean, undecided } of result.perRule) {
    expect(finding + clean + undecided).toBe(subjects)
    expect(subjects).toBeGreaterThan(0)
  }
  expect(result.summary.undecided).toBe(result.perRule.reduce((sum, { undecided }) => sum + undecided, 0))
})
