import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asPrinted,
  calendarDays,
  days,
  hours,
  officeHours,
  workingDays,
  type Limit,
  type Process,
  type Row,
  type Step,
} from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import { budgetOf } from '../../machines/build/budget.js'
import type { Budget, Proof } from '../../machines/build/proof.js'
import { asSound } from '../../machines/build/sound.js'
import { fits, NO_TIME, printSpan, spanOf } from '../../machines/model/duration.js'
import { isBlock, isParallel } from '../../machines/model/step.js'
import { arbitraryProcess } from './arbitrary.js'
import { national, processOf, registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'
import { longestFrom } from './parallel-time.js'
import { timesOfWalks } from './time-search.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 1000)

function budget(process: Process, index = 0, flow = 0): Budget {
  const built = buildFlows(process, index, registers, 'p').flows[flow]
  if (built === undefined) throw new Error('no flow')
  return budgetOf(process, index, built, registers)
}
const step = (id: string, days: number | undefined, more: Partial<Step> = {}): Step => ({
  id,
  name: id.toUpperCase(),
  does: 'other',
  ...(days === undefined ? {} : { within: workingDays(days) }),
  ...more,
})
const limited = (limit: Limit, rows: readonly Row[], more: Partial<Process> = {}): Process =>
  processOf(rows, { of: [national([limit])], ...more })
const proof = (process: Process, index = 0): Proof => {
  const found = budget(process).proofs[index]
  if (found === undefined) throw new Error('no proof')
  return found
}
const said = ({ verdict, worst }: Proof): string => `${verdict} ${printSpan(worst.span)}`

describe('the six hard tables', () => {
  it('take 25, 30, 17, 42, 12 or 40, and 10 days, as they say', () => {
    expect(Object.values(six).map((process) => budget(process).proofs.map(said))).toEqual([
      ['holds 25 ngày làm việc', 'holds 25 ngày làm việc'],
      ['holds 30 ngày làm việc', 'holds 30 ngày làm việc'],
      ['holds 17 ngày làm việc', 'holds 17 ngày làm việc'],
      ['holds 42 ngày làm việc', 'holds 42 ngày làm việc'],
      ['exceeds 12 ngày làm việc', 'exceeds 40 ngày làm việc'],
      ['holds 10 ngày làm việc'],
    ])
  })

  it('have their subtotals, appointments and totals proved', () => {
    expect(budget(six.twoPhases).blocks.map(({ block, kind, verdict }) => [block, kind, verdict])).toEqual([
      ['cap-xa', 'subtotal', 'holds'],
      ['cap-tinh', 'subtotal', 'holds'],
    ])
    expect(budget(six.appointments).blocks.map(({ block, kind, verdict }) => [block, kind, verdict])).toEqual([
      ['hen-1', 'limit', 'holds'],
      ['hen-2', 'limit', 'holds'],
    ])
    expect(budget(six.jumps).total).toMatchObject({ equal: true })
  })

  it('show the way that takes longest, and where there is slack', () => {
    const { worst, steps } = proof(six.jumps)
    expect(worst.nodes.slice(0, 6)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6[b5=du-dieu-kien]'])
    expect(steps.find(({ node }) => node === 'b9[b5=khong-du-dieu-kien]')?.slack).toEqual(spanOf(workingDays(20)))
    expect(steps.find(({ node }) => node === 'b1')?.slack).toEqual(spanOf(workingDays(0)))
  })
})

describe('returns for rework', () => {
  const reviewed = (time: 'inside' | 'again', atMost?: number): readonly Row[] => [
    step('a', 5),
    step('b', 2, {
      ways: { được: 'next', lại: { backTo: 'a', time, ...(atMost === undefined ? {} : { atMost }) } },
    }),
    step('c', 1),
  ]

  it('inside the printed time cost nothing, however many', () => {
    const found = proof(limited({ time: workingDays(8) }, reviewed('inside')))
    expect(said(found)).toBe('holds 08 ngày làm việc')
    expect([found.holdsForReturns, found.assumesInside]).toEqual(['unbounded', true])
  })

  it('again cost what is gone back over, as often as the process says', () => {
    const rows = reviewed('again')
    expect(said(proof(limited({ time: workingDays(8) }, rows)))).toBe('holds 08 ngày làm việc')
    const policy = { base: 'nd-118-2025', reworks: 2 } as const
    const found = proof(limited({ time: workingDays(8) }, rows, { policy }))
    expect(said(found)).toBe('exceeds 22 ngày làm việc')
    expect(found.worst.nodes).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'c'])
    expect([found.returns, found.holdsForReturns]).toEqual([2, 0])
    expect(proof(limited({ time: workingDays(20) }, rows, { policy })).holdsForReturns).toBe(1)
  })

  it('with a bound of their own eat the limit whatever the policy', () => {
    const found = proof(limited({ time: workingDays(8) }, reviewed('again', 1)))
    expect(said(found)).toBe('exceeds 15 ngày làm việc')
    expect(found.returns).toBe(1)
  })

  it('with more bounds of their own than can be counted apart are never said to exceed what they may not', () => {
    // Nine steps that each repeat themselves once: 13 days printed, 26 with every return. Taken together it is 58.
    const rows = Array.from({ length: 9 }, (_, i) => {
      const ways = { được: 'next', lại: { backTo: `b${i}`, time: 'again', atMost: 1 } } as const
      return step(`b${i}`, i === 0 ? 5 : 1, { ways })
    })
    const verdict = (limit: number): Proof => proof(limited({ time: workingDays(limit) }, rows))
    expect([12, 26, 58].map((limit) => verdict(limit).verdict)).toEqual(['exceeds', 'undecided', 'holds'])
    expect(verdict(26)).toMatchObject({ missing: [{ kind: 'returns' }], slack: undefined, steps: [] })
    // One bound alone is counted as it is, however large; beyond reckoning it is not said to hold.
    const once = (atMost: number, limit: number) =>
      proof(limited({ time: workingDays(limit) }, reviewed('again', atMost)))
    expect([once(300, 2108).verdict, once(300, 2107).verdict]).toEqual(['holds', 'exceeds'])
    expect([once(5000, 30_000).verdict, once(5000, 40_000).verdict]).toEqual(['undecided', 'undecided'])
    expect(once(5000, 20_000).verdict).toBe('exceeds')
  })

  it('spend what is met for the first time after them', () => {
    // Sent back, the examiner decides otherwise: the notice is time that nobody has spent yet.
    const rows = [
      step('a', 5, { ways: { đạt: 'next', 'không đạt': 'd' } }),
      step('b', 2, { ways: { được: 'next', lại: { backTo: 'a', time: 'inside' } } }),
      step('c', 1, { ways: { xong: { end: 'returned' } } }),
      step('d', 3),
    ]
    const found = proof(limited({ time: workingDays(9) }, rows))
    expect(said(found)).toBe('exceeds 10 ngày làm việc')
    expect(found.worst.nodes).toEqual(['a', 'b', 'a', 'd'])
  })

  it('inside the printed time lead on from there, also where no way comes back', () => {
    // The notice at the end of the table is reached only by going back: what it takes is spent once more on top.
    const rows = [
      step('a', 1, { ways: { thường: 'c' } }),
      step('b', 4, { ways: { xong: 'd' } }),
      step('c', 2, { ways: { được: 'next', lại: { backTo: 'b', time: 'inside' } } }),
      step('d', 1),
    ]
    const found = proof(limited({ time: workingDays(7) }, rows))
    expect(said(found)).toBe('exceeds 08 ngày làm việc')
    expect(found.worst.nodes).toEqual(['a', 'c', 'b', 'd'])
  })

  it('inside the printed time meet nothing twice that was spent, also where no way comes back', () => {
    // The shared time of b and c is spent once, although the dossier leaves it and is sent back into it.
    const shared: Row = {
      id: 'khoi',
      within: workingDays(4),
      rows: [
        step('b', undefined, { ways: { xong: 'e' } }),
        step('c', undefined, { ways: { được: 'next', lại: { backTo: 'b', time: 'inside' } } }),
      ],
    }
    const rows = [
      step('a', 1, { ways: { thường: 'c' } }),
      shared,
      step('d', 1, { ways: { được: 'next', lại: { backTo: 'b', time: 'inside' } } }),
      step('e', 1),
    ]
    expect(said(proof(limited({ time: workingDays(7) }, rows)))).toBe('holds 07 ngày làm việc')
  })

  it('with a bound of their own are counted by it also where an earlier decision routes them', () => {
    const rows = [
      step('a', 4, { ways: { đạt: 'next', 'không đạt': 'next' } }),
      step('b', 1, { after: { a: { 'không đạt': { backTo: 'a', time: 'again', atMost: 1 }, đạt: 'next' } } }),
    ]
    const found = proof(limited({ time: workingDays(9) }, rows))
    expect([said(found), found.returns]).toEqual(['exceeds 10 ngày làm việc', 1])
  })

  it('on a way that is not the longest are counted until it is', () => {
    const rows = [
      step('a', 1, { ways: { khó: 'c', dễ: 'next' } }),
      step('b', 1, { ways: { được: { end: 'returned' }, lại: { backTo: 'b', time: 'again' } } }),
      step('c', 9),
    ]
    const most = (limit: number): Proof['holdsForReturns'] =>
      proof(limited({ time: workingDays(limit) }, rows)).holdsForReturns
    expect([9, 10, 11, 101, 102].map(most)).toEqual([undefined, 8, 9, 99, 'unbounded'])
  })

  it('by the policy are counted apart', () => {
    const rows = [step('a', 5), step('b', 2, { does: 'review' }), step('c', 1)]
    const found = proof(limited({ time: workingDays(15) }, rows))
    expect([found.holdsForReturns, found.holdsForPolicyReturns]).toEqual(['unbounded', 1])
    const asked = limited({ time: workingDays(14) }, rows, { policy: { base: 'nd-118-2025', reworks: 1 } })
    expect(said(proof(asked))).toBe('exceeds 15 ngày làm việc')
  })
})

describe('a time shared by rows', () => {
  const shared = (rows: readonly Row[]): Row => ({ id: 'khoi', within: workingDays(7), rows })

  it('is spent once on each passage', () => {
    const rows = [step('a', 1), shared([step('b', undefined), step('c', undefined)]), step('d', 1)]
    expect(said(proof(limited({ time: workingDays(9) }, rows)))).toBe('holds 09 ngày làm việc')
  })

  it('is not spent again by a return inside it, but by one from outside', () => {
    const policy = { base: 'nd-118-2025', reworks: 1 } as const
    const back = { được: 'next', lại: { backTo: 'b', time: 'again' } } as const
    const inside = [shared([step('b', undefined), step('c', undefined, { ways: back })]), step('d', 1)]
    expect(said(proof(limited({ time: workingDays(8) }, inside, { policy })))).toBe('holds 08 ngày làm việc')
    const outside = [shared([step('b', undefined), step('c', undefined)]), step('d', 1, { ways: back })]
    expect(said(proof(limited({ time: workingDays(8) }, outside, { policy })))).toBe('exceeds 16 ngày làm việc')
  })
})

describe('parallel branches', () => {
  const fork = (needed?: number): Row => ({
    id: 'p',
    ...(needed === undefined ? {} : { needed }),
    branches: [3, 7, 5].map((n) => ({ id: `n${n}`, rows: [step(`b${n}`, n)] })),
  })

  it('take the longest, or the longest of as many as are needed', () => {
    const total = (needed?: number): string =>
      said(proof(limited({ time: workingDays(9) }, [step('a', 1), fork(needed), step('c', 1)])))
    expect([total(), total(2), total(1)]).toEqual([
      'holds 09 ngày làm việc',
      'holds 07 ngày làm việc',
      'holds 05 ngày làm việc',
    ])
    const found = proof(limited({ time: workingDays(8) }, [step('a', 1), fork(), step('c', 1)]))
    expect(found.worst.nodes).toEqual(['a', 'p.tach', 'b7', 'p.hop', 'c'])
    expect(found.steps.map(({ node, slack }) => [node, slack.working / 480])).toEqual([
      ['a', -1],
      ['b3', 3],
      ['b7', -1],
      ['b5', 1],
      ['c', -1],
    ])
  })

  it('give all returns to one branch at a time', () => {
    const again = (id: string, n: number): Step =>
      step(id, n, { ways: { được: 'next', lại: { backTo: id, time: 'again' } } })
    const rows: readonly Row[] = [
      {
        id: 'p',
        branches: [
          { id: 'm', rows: [again('b', 3)] },
          { id: 'n', rows: [again('c', 4)] },
        ],
      },
      again('d', 1),
    ]
    const policy = { base: 'nd-118-2025', reworks: 2 } as const
    expect(said(proof(limited({ time: workingDays(13) }, rows, { policy })))).toBe('holds 13 ngày làm việc')
  })
})

describe('parallel branches that cannot be reckoned exactly', () => {
  const kinds = ({ missing }: Proof): readonly string[] => missing.map(({ kind }) => kind)

  it('may meet in a loop what they passed by before: proved only with all of it', () => {
    // b then c one time, d the next time round: 1 + 5 + 3 in the branch, although no single way takes more than 6.
    const rows: readonly Row[] = [
      {
        id: 'p',
        branches: [
          {
            id: 'm',
            rows: [
              step('b', 1, { ways: { x: 'next', y: 'd' } }),
              step('c', 5, { ways: { xong: 'e' } }),
              step('d', 3),
              step('e', 0),
            ],
          },
          { id: 'n', rows: [step('f', 2)] },
        ],
      },
      step('g', 1, { ways: { được: 'next', lại: { backTo: 'p', time: 'inside' } } }),
    ]
    const of = (limit: number): Proof => proof(limited({ time: workingDays(limit) }, rows))
    expect([of(6), of(9), of(12)].map(({ verdict }) => verdict)).toEqual(['exceeds', 'undecided', 'holds'])
    expect(kinds(of(9))).toEqual(['branches'])
    expect(said(of(9))).toBe('undecided 07 ngày làm việc')
  })

  it('are exact in a loop where each has one way only', () => {
    const rows: readonly Row[] = [
      {
        id: 'p',
        branches: [
          { id: 'm', rows: [step('b', 1), step('c', 5)] },
          { id: 'n', rows: [step('f', 2)] },
        ],
      },
      step('g', 1, { ways: { được: 'next', lại: { backTo: 'p', time: 'inside' } } }),
    ]
    const found = proof(limited({ time: workingDays(7) }, rows))
    expect([found.verdict, found.slack]).toEqual(['holds', NO_TIME])
  })

  it('share returns: of two, one of which is needed, only one can be sent back', () => {
    const rows: readonly Row[] = [
      {
        id: 'p',
        needed: 1,
        branches: [
          { id: 'm', rows: [step('b', 3, { ways: { được: 'next', lại: { backTo: 'b', time: 'again' } } })] },
          { id: 'n', rows: [step('c', 3, { ways: { được: 'next', lại: { backTo: 'c', time: 'again' } } })] },
        ],
      },
    ]
    const policy = { base: 'nd-118-2025', reworks: 1 } as const
    const of = (limit: number): Proof => proof(limited({ time: workingDays(limit) }, rows, { policy }))
    expect([of(2), of(5), of(6)].map(({ verdict }) => verdict)).toEqual(['exceeds', 'undecided', 'holds'])
    expect(kinds(of(5))).toEqual(['branches'])
  })

  it('have all their time before them when a clock starts in one of them', () => {
    const rows = (needed: number): readonly Row[] => [
      {
        id: 'p',
        needed,
        branches: [
          { id: 'm', rows: [step('x', 9), step('y', 2)] },
          { id: 'n', rows: [step('z', 20)] },
        ],
      },
      step('e', 1),
    ]
    const of = (needed: number): Proof => proof(limited({ time: workingDays(5), starts: { after: 'x' } }, rows(needed)))
    expect([said(of(2)), of(2).worst.nodes]).toEqual(['exceeds 21 ngày làm việc', ['z', 'p.hop', 'e']])
    expect([said(of(1)), of(1).worst.nodes]).toEqual(['holds 03 ngày làm việc', ['x', 'y', 'p.hop', 'e']])
  })

  it('and what is behind them share returns when a clock starts in one of them', () => {
    const shared = (id: string, n: number): Step =>
      step(id, n, { ways: { được: 'next', lại: { backTo: id, time: 'again' } } })
    const rows: readonly Row[] = [
      {
        id: 'p',
        branches: [
          { id: 'm', rows: [step('x', 9), shared('y', 2)] },
          { id: 'n', rows: [step('z', 1)] },
        ],
      },
      shared('e', 3),
    ]
    const policy = { base: 'nd-118-2025', reworks: 1 } as const
    const of = (limit: number): Proof =>
      proof(limited({ time: workingDays(limit), starts: { after: 'x' } }, rows, { policy }))
    expect([of(6), of(8), of(10)].map(({ verdict }) => verdict)).toEqual(['exceeds', 'undecided', 'holds'])
  })

  it('in which a supplement restarts the clock are not refuted by time from before it', () => {
    // c is reached only after the citizen completed the dossier: what is before the fork is in no epoch with it.
    const rows: readonly Row[] = [
      step('a', 9),
      {
        id: 'p',
        branches: [
          {
            id: 'm',
            rows: [step('b', 1, { ways: { đủ: 'd', thiếu: { supplement: 'c' } } }), step('c', 5), step('d', 1)],
          },
          { id: 'n', rows: [step('f', 1)] },
        ],
      },
    ]
    const of = (limit: number): Proof => proof(limited({ time: workingDays(limit) }, rows))
    expect([of(10), of(12), of(15)].map(({ verdict }) => verdict)).toEqual(['exceeds', 'undecided', 'holds'])
  })
})

describe('limits', () => {
  const rows = [step('a', 2), step('b', 3), step('c', undefined, { does: 'return' })]

  it('say where they come from, the strongest first', () => {
    const process = processOf(rows, {
      of: [national([{ time: workingDays(5) }, { time: workingDays(4), cite: { law: 'luat' } as never }])],
      total: workingDays(5),
    })
    const found = budget(process)
    expect(found.proofs.map(({ limit, verdict }) => [limit.source, verdict, limit.path.join('/')])).toEqual([
      ['law', 'exceeds', 'of/0/limits/1'],
      ['national', 'holds', 'of/0/limits/0'],
      ['table', 'holds', 'total'],
    ])
    expect(found.strongest).toBe(0)
    const decided = budget({ ...process, decision: { no: '1/QĐ-UBND', date: '2025-11-01' } })
    expect(decided.proofs.at(-1)?.limit.source).toBe('decision')
  })

  it('hold for their case, channel and outcome only', () => {
    const process = processOf([], {
      of: [
        national([
          { time: workingDays(1), case: 'khac' },
          { time: workingDays(4), channel: ['online'] },
        ]),
      ],
      cases: [{ id: 'mot', title: 'Một', table: [...rows, step('d', 1, { only: { channel: ['post'] } })] }],
    })
    expect(budget(process, 0, 0).proofs.map(({ limit }) => limit.channel)).toEqual([['online']])
    expect(budget(process, 0, 1).proofs).toEqual([])
  })

  it('may start after a step', () => {
    const found = proof(limited({ time: workingDays(3), starts: { after: 'a' } }, rows))
    expect(said(found)).toBe('holds 03 ngày làm việc')
    const inBranch: readonly Row[] = [
      {
        id: 'p',
        branches: [
          { id: 'm', rows: [step('x', 9), step('y', 2)] },
          { id: 'n', rows: [step('z', 1)] },
        ],
      },
      step('e', 1),
    ]
    expect(said(proof(limited({ time: workingDays(2), starts: { after: 'x' } }, inBranch)))).toBe(
      'exceeds 03 ngày làm việc',
    )
  })

  it('are undecided where a time is missing, but refuted where even so they are exceeded', () => {
    const lacking = [step('a', 2), step('b', undefined), step('c', undefined, { clock: 'stops' })]
    const found = proof(limited({ time: workingDays(5) }, lacking))
    expect([found.verdict, found.missing.map(({ kind, id }) => `${kind} ${id}`)]).toEqual([
      'undecided',
      ['time-absent b'],
    ])
    expect(proof(limited({ time: workingDays(1) }, lacking)).verdict).toBe('exceeds')
    const printed = [step('a', undefined, { within: asPrinted('theo quy định') })]
    expect(proof(limited({ time: workingDays(5) }, printed)).missing[0]?.kind).toBe('time-not-understood')
    expect(proof(limited({ time: asPrinted('ngay') }, rows)).missing[0]?.kind).toBe('limit-not-understood')
  })

  it('are undecided, and say why, where no way to an end has the outcome that they name', () => {
    const asking = [step('a', 2, { ways: { đủ: 'next', thiếu: { supplement: 'a' } } }), step('b', 1)]
    const found = proof(limited({ time: workingDays(2), outcome: { step: 'a', is: 'thiếu' } }, asking))
    expect([found.verdict, found.missing.map(({ kind }) => kind)]).toEqual(['undecided', ['no-way']])
  })

  it('compare units only as far as that is sure', () => {
    const of = (time: Limit['time'], within: Step['within'], more: Partial<Process> = {}): string => {
      const { verdict, missing } = proof(limited({ time }, [step('a', undefined, within ? { within } : {})], more))
      return [verdict, ...missing.map(({ kind }) => kind)].join(' ')
    }
    expect(of(days(5), days(5))).toBe('holds')
    expect(of(workingDays(5), days(5))).toBe('holds')
    expect(of(calendarDays(5), days(5))).toBe('undecided reading')
    expect(of(calendarDays(5), days(6))).toBe('exceeds')
    expect(of(calendarDays(5), days(5), { reads: { day: 'calendar-day', because: 'luật' } })).toBe('holds')
    expect(of(workingDays(5), calendarDays(5))).toBe('holds')
    expect(of(workingDays(5), calendarDays(6))).toBe('undecided units')
    expect(of(workingDays(5), hours(8))).toBe('undecided units')
    expect(of(workingDays(5), officeHours())).toBe('holds')
  })
})

describe('supplements', () => {
  const rows = [step('a', 5, { ways: { đủ: 'next', thiếu: { supplement: 'a' } } }), step('b', 1)]
  const of = (supplement: 'restart' | 'pause' | 'count'): Proof =>
    proof(limited({ time: workingDays(6) }, rows, { policy: { base: 'nd-118-2025', supplement } }))

  it('begin a new epoch, or pause the clock, or count without a bound', () => {
    expect([said(of('restart')), of('restart').perEpoch]).toEqual(['holds 06 ngày làm việc', true])
    expect(said(of('pause'))).toBe('exceeds 11 ngày làm việc')
    expect(of('pause').worst.nodes).toEqual(['a', 'bo-sung@a', 'a', 'b'])
    const counted = limited({ time: workingDays(20) }, rows, { policy: { base: 'nd-118-2025', supplement: 'count' } })
    expect([proof(counted).verdict, proof(counted).missing.map(({ kind }) => kind)]).toEqual([
      'undecided',
      ['wait-unbounded'],
    ])
  })

  it('let an epoch begin where nothing else leads', () => {
    const late = [step('a', 1, { ways: { đủ: 'c', thiếu: { supplement: 'b' } } }), step('b', 9), step('c', 1)]
    expect(said(proof(limited({ time: workingDays(9) }, late)))).toBe('exceeds 10 ngày làm việc')
  })
})

describe('printed sums', () => {
  it('equal the longest way, or all that is printed', () => {
    const rows = [
      step('a', 1, { ways: { x: 'next', y: 'c' } }),
      step('b', 2, { ways: { xong: { end: 'returned' } } }),
      step('c', 4),
    ]
    const total = (n: number): unknown => budget(processOf(rows, { total: workingDays(n) })).total?.equal
    expect([total(5), total(7), total(6)]).toEqual([true, true, false])
    // The opinion is asked for only when the dossier is sent back: it is on no way without returns.
    const asked = [
      step('a', 1, { ways: { thường: 'c' } }),
      step('b', 2),
      step('c', 4, { ways: { được: 'next', 'cần ý kiến': { backTo: 'b', time: 'inside' } } }),
      step('d', 1),
    ]
    const compared = (n: number): unknown =>
      budget(processOf([{ id: 'k', subtotal: workingDays(n), rows: asked }], { total: workingDays(n) }))
    expect([compared(6), compared(8)]).toMatchObject([
      { total: { equal: true, worst: { nodes: ['a', 'c', 'd'] } }, blocks: [{ verdict: 'holds' }] },
      { total: { equal: true }, blocks: [{ verdict: 'holds' }] },
    ])
    expect(compared(7)).toMatchObject({ total: { equal: false }, blocks: [{ verdict: 'exceeds' }] })
    const lacking = [...rows.slice(0, 2), step('c', undefined)]
    expect(budget(processOf(lacking, { total: workingDays(9) })).total?.equal).toBeUndefined()
    expect(budget(processOf(lacking, { total: workingDays(2) })).total?.equal).toBe(false)
  })
})

const blocksShareTime = (rows: readonly Row[]): boolean =>
  rows.some((row) =>
    isParallel(row)
      ? blocksShareTime(row.branches)
      : isBlock(row) && (row.within !== undefined || blocksShareTime(row.rows)),
  )

describe('every walk', () => {
  it(`is within what is proved, and the longest is found, on ${RUNS} random processes`, () => {
    let compared = 0
    let looped = 0
    fc.assert(
      fc.property(arbitraryProcess({ parallel: false, rows: 5 }), fc.boolean(), (drawn, withReturns) => {
        const policy = { ...drawn.policy, supplement: 'restart' as const, without: { 'tra-lai-buoc-truoc': 'thử' } }
        const process = { ...drawn, policy }
        const { flows, faults } = buildFlows(process, 0, registers, 'p')
        for (const flow of flows.slice(0, 1)) {
          if (asSound(flow, faults) === undefined) continue
          const reworks = process.policy.reworks ?? 0
          const walks = timesOfWalks(process, flow, withReturns ? { returns: reworks } : {}, 3000)
          if (walks === undefined) continue
          const longest = Math.max(...walks.map(({ working }) => working))
          const found = budgetOf(process, 0, flow, registers)
          const worst = withReturns ? found.proofs[0]?.worst : found.worst
          expect(worst?.span.working).toBe(longest)
          if (withReturns) {
            const limit = spanOf(process.of[0]?.limits instanceof Array ? process.of[0].limits[0]?.time : undefined)
            expect(found.proofs[0]?.verdict).toBe(longest > limit.working ? 'exceeds' : 'holds')
          }
          compared++
          if (flow.edges.some(({ rework, tag }) => rework !== undefined && tag === 'process')) looped++
        }
      }),
      { numRuns: RUNS },
    )
    expect(compared).toBeGreaterThan(RUNS * 0.4)
    expect(looped).toBeGreaterThan(RUNS * 0.1)
  })

  it(`waits for the branches that are needed, on ${RUNS} random processes`, () => {
    let parallel = 0
    fc.assert(
      fc.property(arbitraryProcess({ rows: 4 }), (process) => {
        const { flows, faults } = buildFlows(process, 0, registers, 'p')
        for (const flow of flows) {
          const kinds = new Set([...flow.nodes.values()].map(({ kind }) => kind))
          const loops = flow.edges.some(
            ({ tag, move }) => tag === 'process' && (move === 'back' || move === 'supplement'),
          )
          if (asSound(flow, faults) === undefined || !kinds.has('fork') || loops) continue
          if (blocksShareTime(process.table ?? [])) continue
          const { worst } = budgetOf(process, 0, flow, registers)
          expect(worst.span.working).toBe(longestFrom(flow, flow.start))
          parallel++
        }
      }),
      { numRuns: RUNS },
    )
    expect(parallel).toBeGreaterThan(RUNS * 0.02)
  })

  it('that is shown is one that a dossier can go', () => {
    fc.assert(
      fc.property(arbitraryProcess({ parallel: false, rows: 5 }), (process) => {
        const { flows, faults } = buildFlows(process, 0, registers, 'p')
        for (const flow of flows) {
          if (asSound(flow, faults) === undefined) continue
          const { worst } = budgetOf(process, 0, flow, registers).proofs[0] as Proof
          worst.nodes.slice(1).forEach((to, index) => {
            const leaving = flow.out.get(worst.nodes[index] ?? '') ?? []
            expect(leaving.map((edge) => edge.to)).toContain(to)
          })
        }
      }),
      { numRuns: Math.min(RUNS, 500) },
    )
  })

  it(`decides as the proof does where units differ, on ${RUNS} random processes`, () => {
    const verdicts = { holds: 0, exceeds: 0, undecided: 0 }
    fc.assert(
      fc.property(
        arbitraryProcess({ parallel: false, rows: 4, units: true }),
        fc.constantFrom(workingDays, calendarDays, days),
        fc.nat(20),
        (drawn, unit, n) => {
          const time = unit(n + 1)
          const process = { ...drawn, of: [national([{ time }])], policy: { base: 'nd-118-2025', reworks: 0 } as const }
          const { flows, faults } = buildFlows(process, 0, registers, 'p')
          for (const flow of flows.slice(0, 1)) {
            if (asSound(flow, faults) === undefined) continue
            const walks = timesOfWalks(process, flow, { returns: 0 }, 3000)
            if (walks === undefined) continue
            const fit = walks.map((span) => fits(span, spanOf(time)))
            const verdict = budgetOf(process, 0, flow, registers).proofs[0]?.verdict ?? 'undecided'
            verdicts[verdict]++
            // A proof or refutation is never more than the walks bear out; what they all bear out is found.
            if (verdict === 'holds') expect(fit.every((each) => each === true)).toBe(true)
            if (fit.every((each) => each === true)) expect(verdict).toBe('holds')
            if (verdict === 'exceeds') expect(fit.some((each) => each !== true)).toBe(true)
            if (fit.includes(false)) expect(verdict).toBe('exceeds')
          }
        },
      ),
      { numRuns: RUNS },
    )
    for (const count of Object.values(verdicts)) expect(count).toBeGreaterThan(RUNS * 0.02)
  })
})
