import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planGantt } from '../../generators/plan/gantt.js'
import { planLines } from '../../generators/plan/lines.js'
import { planMarkdown } from '../../generators/plan/markdown.js'
import { lastDay, scheduleOf } from '../../machines/build/plan.js'
import type { Plan, PlanDeadline, PlanTask, Rollout } from '../../machines/model/plan.js'

const rollout: Rollout = {
  systems: { tthc: { name: 'Hệ thống thông tin giải quyết TTHC' } },
  events: { 'hieu-luc': { name: 'quyết định có hiệu lực', on: '2025-07-01' }, 'quyet-dinh': { name: 'có quyết định' } },
  things: {},
  review: { name: 'Rà soát', event: 'hieu-luc', daysBefore: 10, sendTo: 'A', thenTo: 'B', source: 'mẫu', items: [] },
}
const task = (id: string, due?: PlanDeadline, needs: readonly string[] = []): PlanTask => ({
  id,
  text: `Việc ${id}`,
  lead: ['Sở A'],
  coordinators: [],
  ...(due && { due }),
  needs,
})
const planOf = (tasks: readonly PlanTask[]): Plan => ({
  province: 'mau',
  document: { no: '1/KH-UBND', kind: 'Kế hoạch', issuer: 'UBND tỉnh Mẫu', date: '2025-06', subject: 'Mẫu', basis: [] },
  sections: [{ id: '1', title: 'Mục 1', system: 'tthc', tasks }],
})
const last = (due: PlanDeadline): string | undefined => {
  const [one] = scheduleOf(planOf([task('a', due)]), rollout).tasks
  return one && lastDay(one)
}

describe('a deadline in days', () => {
  const text = 'như in'
  it.each<[PlanDeadline, string | undefined]>([
    [{ kind: 'day', text, bound: 'before', date: '2025-06-21' }, '2025-06-20'],
    [{ kind: 'day', text, bound: 'on', date: '2025-06-30', at: '24:00' }, '2025-06-30'],
    [{ kind: 'day', text, bound: 'before', date: '2025-03-01' }, '2025-02-28'],
    [{ kind: 'month', text, month: '2025-12' }, '2025-12-31'],
    [{ kind: 'month', text, month: '2024-02' }, '2024-02-29'],
    [{ kind: 'event', text, event: 'hieu-luc', days: -10 }, '2025-06-21'],
    [{ kind: 'event', text, event: 'hieu-luc', days: 0, bound: 'before' }, '2025-06-30'],
    [{ kind: 'event', text, event: 'quyet-dinh', days: 15 }, undefined],
    [{ kind: 'recurring', text }, undefined],
    [
      {
        kind: 'waves',
        text,
        bound: 'before',
        waves: [
          { who: 'Xã', date: '2025-06-15' },
          { who: 'Sở', date: '2025-08-30' },
        ],
      },
      '2025-08-29',
    ],
  ])('%o → %s', (due, day) => {
    expect(last(due)).toBe(day)
  })
})

describe('the order of a plan', () => {
  it('puts a task deeper than everything that it needs, and finds no circle where there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 30 }), (needs) => {
        const tasks = needs.map((of, i) =>
          task(
            `t${i}`,
            undefined,
            of.filter((n) => n < i).map((n) => `t${n}`),
          ),
        )
        const { byId, cycle } = scheduleOf(planOf(tasks), rollout)
        expect(cycle).toBeUndefined()
        for (const { task: one, depth } of byId.values())
          for (const need of one.needs ?? []) expect(depth).toBeGreaterThan(byId.get(need)?.depth ?? Infinity)
      }),
      { numRuns: 60 },
    )
  })

  it('names a circle from its beginning to its beginning', () => {
    const { cycle } = scheduleOf(
      planOf([task('a', undefined, ['c']), task('b', undefined, ['a']), task('c', undefined, ['b'])]),
      rollout,
    )
    expect(cycle).toHaveLength(4)
    expect(cycle?.[0]).toBe(cycle?.[3])
  })
})

describe('what is due', () => {
  const on = (date: string): PlanDeadline => ({ kind: 'day', text: 'như in', bound: 'on', date })
  const plan = planOf([
    task('c', on('2025-06-25'), ['b']),
    task('a', on('2025-06-20')),
    task('b', on('2025-06-25'), ['a']),
    task('d'),
  ])
  const lines = planLines(plan, rollout, { asOf: '2025-06-24' })

  it('comes by day, then by need; what has no day comes last, with the reason', () => {
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(lines[1]).toMatchObject({ from: '2025-06-21', squeezed: false })
    expect(lines[2]).toMatchObject({ squeezed: true })
    expect(lines[3]).toMatchObject({ open: 'văn bản không ghi thời hạn' })
  })

  it('can be cut to the next days', () => {
    expect(planLines(plan, rollout, { asOf: '2025-06-24', within: 1 }).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('is drawn without what has no day, and says the impossible', () => {
    const gantt = planGantt('Kế hoạch: thử', lines)
    expect(gantt).toContain('  b Việc b :2025-06-21, 2025-06-25\n')
    expect(gantt).toContain('  c Việc c :crit, 2025-06-25, 2025-06-25\n')
    expect(gantt).not.toContain('Việc d')
  })

  it('is a page of Markdown in which a text can break nothing', () => {
    const hostile = planOf([{ ...task('a', on('2025-06-20')), text: 'x | y\n# z `c` <b>' }])
    const page = planMarkdown(hostile, planLines(hostile, rollout, { asOf: '2025-06-19' }), '', '2025-06-19')
    const row = page.split('\n').find((line) => line.startsWith('| 20/6/2025'))
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(10)
    expect(row).toContain('còn 1 ngày')
    expect(page).not.toContain('<b>')
  })
})
