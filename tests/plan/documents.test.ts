import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus, type Loaded } from '../../cli/load.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { runChecks } from '../../machines/check/run.js'
import type { Plan } from '../../machines/model/plan.js'
import known from '../fixtures/rollout-conflicts.json' with { type: 'json' }

const root = join(import.meta.dirname, '..', '..')
let loaded: Loaded
let findings: readonly Diagnostic[]
beforeAll(() => {
  loaded = loadCorpus(['procedures/national'], { base: root })
  findings = runChecks(loaded.corpus, loaded.locator, { asOf: '2025-06-01', now: () => 0 }).diagnostics
})

const planOf = (no: string): { value: Plan; file: string } => {
  const found = loaded.corpus.plans?.find(({ value }) => value.document.no === no)
  if (found === undefined) throw new Error(`no plan ${no}`)
  return found
}

describe('the four documents of 2025', () => {
  it.each(known.tasks)('$document: every task, in printed order', ({ document, ids }) => {
    expect(planOf(document).value.sections.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(ids)
  })

  it('hold 95 tasks and demands, and no structural fault', () => {
    expect(known.tasks.flatMap(({ ids }) => ids)).toHaveLength(95)
    expect(loaded.faults).toEqual([])
    expect(findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)).toEqual([])
  })

  it.each(known.conflicts)('$id of $document: found by a rule, or noted', ({ document, id, weight, at }) => {
    const { value, file } = planOf(document)
    const remark = value.remarks?.find((one) => one.id === id)
    expect(remark).toMatchObject({ weight, at })
    const { rules = [], says } = remark ?? {}
    if (rules.length === 0) {
      // Only a point to agree on may be left to a reader.
      expect(weight).toBe('note')
      expect(says).toMatch(/\S/)
      return
    }
    for (const rule of rules) {
      const said = findings.filter((one) => one.rule === rule && one.file === file)
      const names = (task: string): boolean =>
        said.some(
          ({ at: main, what, shows = '' }) => main === task || `${what} ${shows}`.split(/[\s,;:()]+/).includes(task),
        )
      const named = at.filter(names)
      expect(named.length, `${rule} names ${at.join(', ')}`).toBeGreaterThan(0)
      if (weight === 'contradiction') expect(named).toEqual(at)
    }
  })

  it('have nothing noted that no conflict stands for', () => {
    const noted = (loaded.corpus.plans ?? []).flatMap(({ value }) => (value.remarks ?? []).map(({ id }) => id))
    expect([...noted].sort()).toEqual(known.conflicts.map(({ id }) => id).sort())
  })

  it('give no finding but those noted, and those of reading the documents side by side', () => {
    const noted = new Set(
      (loaded.corpus.plans ?? []).flatMap(({ value, file }) =>
        (value.remarks ?? []).flatMap(({ rules = [], at }) =>
          rules.flatMap((rule) => at.map((task) => `${file} ${rule} ${task}`)),
        ),
      ),
    )
    const others = findings
      .filter(({ rule, file, at }) => rule.startsWith('plan-') && !noted.has(`${file} ${rule} ${at ?? ''}`))
      .map(({ rule, at }) => `${rule} ${at ?? ''}`)
    // Another province's letter sets the review; rights before approval follow from the same two dates as QN-10.
    expect(others.sort()).toEqual([
      'plan-after-review II.3.d',
      'plan-after-review II.3.e',
      'plan-after-review II.3.đ',
      'plan-after-review II.6.a',
      'plan-stage-before-ready II.3.e',
    ])
  })
})
