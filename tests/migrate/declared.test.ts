import { describe, expect, it } from 'vitest'
import { at, workingDays, type Migration, type Process, type Province, type Row, type Step } from 'tthc'
import { migrationPlans, type MigrationPlan } from '../../machines/compare/passage.js'
import { processOf } from '../build/fixtures/registers.js'
import { sideOf } from '../compare/side.js'

const step = (id: string, days: number, more: Partial<Step> = {}): Step => ({
  id,
  name: `Việc ${id}`,
  does: 'examine',
  within: workingDays(days),
  ...more,
})
const version = (from: string, table: readonly Row[], migrates?: Process['migrates']): Process =>
  processOf(table, { effective: { from }, ...(migrates === undefined ? {} : { migrates }) })
const plan = (before: readonly Row[], after: readonly Row[], migrates?: Record<string, Migration>): MigrationPlan => {
  const [only] = migrationPlans(sideOf(version('2025-01-01', before)), sideOf(version('2025-07-01', after, migrates)))
  if (only === undefined) throw new Error('no plan')
  return only
}
const kinds = ({ faults }: MigrationPlan): string[] =>
  faults.map(({ kind, step, possible }) => `${kind} ${step}${possible === true ? ' possible' : ''}`)
const verdicts = ({ verdicts }: MigrationPlan): string[] =>
  verdicts
    .filter(({ state }) => !state.startsWith('bo-sung'))
    .map(({ state, verdict, to }) => `${state} ${verdict}${to === undefined ? '' : ` ${to}`}`)

const a = step('nhan', 1, { does: 'receive' })
const b = step('tham-dinh', 3)
const c = step('ky', 1, { does: 'decide' })

describe('what becomes of dossiers in progress', () => {
  it('keeps a dossier where nothing changed for it', () => {
    expect(verdicts(plan([a, b, c], [a, b, c]))).toEqual([
      'nhan stays nhan',
      'tham-dinh stays tham-dinh',
      'ky stays ky',
    ])
  })
  it('lets a step that is gone be finished on the old version, and asks a person where other hands take over', () => {
    const after = [a, { ...c, by: 'intake-point' as const }]
    expect(verdicts(plan([a, b, c], after))).toEqual(['nhan stays nhan', 'tham-dinh old', 'ky person'])
  })
  it('keeps a dossier with the same post under another name', () => {
    const office = (post: string): Province => ({
      ...{ id: 'thu', code: '99', name: 'Thử', layouts: {} },
      offices: { 'phong-vhxh': { name: 'Phòng', level: 'tinh', posts: { 'chuyen-vien': post } } },
    })
    const rows = [{ ...a, by: at('phong-vhxh', 'chuyen-vien') }]
    const [only] = migrationPlans(
      { ...sideOf(version('2025-01-01', rows)), province: office('Chuyên viên') },
      { ...sideOf(version('2025-07-01', rows)), province: office('Công chức') },
    )
    expect(only && verdicts(only)).toEqual(['nhan stays nhan'])
  })
  it('moves only where the new version says so, and says what is kept of the clock', () => {
    const moved = plan([a, b, c], [a, c], { 'tham-dinh': { to: 'ky', clock: 'keep' } })
    expect(verdicts(moved)).toContain('tham-dinh moves ky')
    expect(moved.verdicts.find(({ state }) => state === 'tham-dinh')).toMatchObject({ clock: 'keep', declared: true })
    expect(kinds(moved)).toEqual([])
  })
  it('lets every dossier of a process without successor finish', () => {
    const plans = migrationPlans(sideOf(version('2025-01-01', [a, b])), undefined)
    expect(plans.flatMap(verdicts)).toEqual(['nhan old', 'tham-dinh old'])
  })
  it('gives one verdict to every state of the old flow, ends aside', () => {
    const { verdicts: all } = plan([a, b, c], [a, c])
    expect(new Set(all.map(({ state }) => state)).size).toBe(all.length)
    expect(all.filter(({ state }) => state.startsWith('bo-sung')).length).toBeGreaterThan(0)
  })
})

describe('a declared move is checked', () => {
  it('against a longer way to the end, which only a new appointment with a notice may make', () => {
    const slower = [a, step('xac-minh', 9), c]
    const to = (more: Partial<Extract<Migration, { to: string }>>) =>
      plan([a, b, c], slower, { 'tham-dinh': { to: 'xac-minh', clock: 'keep', ...more } })
    expect(kinds(to({}))).toEqual(['longer tham-dinh'])
    expect(kinds(to({ clock: 'restart' }))).toEqual(['longer tham-dinh'])
    expect(kinds(to({ clock: 'restart', notice: 'mau-04' as never }))).toEqual([])
    expect(to({}).faults[0]?.what).toBe(
      'Hồ sơ từ bước cũ "Việc tham-dinh" còn tối đa 04 ngày làm việc; chuyển tới "Việc xac-minh" thì còn tới 10 ngày làm việc.',
    )
  })
  it('against a fee that was paid already, surely or on some ways', () => {
    const pay = (row: Step): Step => ({ ...row, collects: ['le-phi'] })
    const move = { 'tham-dinh': { to: 'ky', clock: 'keep' } } as const
    expect(kinds(plan([pay(a), b, c], [a, pay(c)], move))).toEqual(['fee tham-dinh'])
    const fork = { ...a, ways: { 'có phí': 'next', 'miễn phí': 'tham-dinh' } }
    expect(kinds(plan([fork, pay(step('thu', 0.5)), b, c], [a, pay(c)], move))).toEqual(['fee tham-dinh possible'])
    // The old step itself was not done yet, and a step that was skipped collects nothing.
    expect(kinds(plan([a, pay(b), c], [a, pay(c)], move))).toEqual([])
    expect(kinds(plan([pay(a), b, c], [pay(a), c], move))).toEqual([])
  })
  it('against a paper that only a skipped step makes', () => {
    const makes = step('lap-to-trinh', 1, { gives: ['to-trinh'] })
    const needs = { ...c, needs: ['to-trinh'] }
    const move = { 'tham-dinh': { to: 'ky', clock: 'keep' } } as const
    expect(kinds(plan([a, b, c], [a, makes, needs], move))).toEqual(['paper tham-dinh'])
    expect(kinds(plan([{ ...a, gives: ['to-trinh'] }, b, c], [a, makes, needs], move))).toEqual([])
  })
  it('against dossiers that nobody decided about', () => {
    const after = [a, { ...b, by: 'intake-point' as const }, c]
    expect(kinds(plan([a, b, c], after, { nhan: { finish: 'old' } }))).toEqual(['total tham-dinh'])
    expect(kinds(plan([a, b, c], after, { 'tham-dinh': { person: 'Giám đốc Sở quyết từng hồ sơ' } }))).toEqual([])
    // Nothing declared: nothing to be whole.
    expect(kinds(plan([a, b, c], after))).toEqual([])
  })
})
