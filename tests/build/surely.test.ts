import { expect, test } from 'vitest'
import { firstCommon, firstUncovered } from '../../machines/check/periods.js'
import { missingPapers } from '../../machines/build/papers.js'
import { meet } from '../../machines/build/together.js'
import { buildFlows } from '../../machines/build/build-flow.js'
import type { Process } from '../../machines/model/process.js'
import type { Row } from '../../machines/model/step.js'
import { loadCorpus } from '../../cli/load.js'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { corpus } = loadCorpus(['procedures'], { base: repository })

const flowOf = (table: readonly Row[]) => {
  const process = {
    of: [],
    province: 'x',
    standing: 'proposal',
    effective: { from: '2025-07-01' },
    policy: { base: 'nd-118-2025' },
    table,
  }
  const [flow] = buildFlows(process as Process, 0, corpus.registers, 'x/y@2025-07-01').flows
  if (flow === undefined) throw new Error('no flow')
  return flow
}
const step = (id: string, more: object = {}): Row => ({ id, name: id, does: 'examine', ...more })

test('a paper is there when every branch that is needed brings it, or one of those that all are', () => {
  const branches = (needed: number | undefined, second: object): Row[] => [
    step('a'),
    {
      id: 'p',
      ...(needed !== undefined && { needed }),
      branches: [
        { id: 'n1', rows: [step('b', { gives: ['giay'] })] },
        { id: 'n2', rows: [step('c', second)] },
      ],
    },
    step('d', { needs: ['giay'] }),
  ]
  expect(missingPapers(flowOf(branches(undefined, {})), [])).toEqual([])
  expect(missingPapers(flowOf(branches(1, {})), []).map(({ paper }) => paper)).toEqual(['giay'])
  expect(missingPapers(flowOf(branches(1, { gives: ['giay'] })), [])).toEqual([])
})

test('a way round the maker of a paper is shown', () => {
  const flow = flowOf([
    step('a', { ways: { dài: 'next', ngắn: 'c' } }),
    step('b', { gives: ['giay'] }),
    step('c', { needs: ['giay'] }),
  ])
  expect(missingPapers(flow, []).map(({ way }) => way)).toEqual([['a', 'c']])
  expect(missingPapers(flow, ['giay'])).toEqual([])
})

test('a return does not make a paper that was made before it vanish', () => {
  const ways = { được: 'next', 'trả lại': { backTo: 'a', time: 'inside' } }
  expect(
    missingPapers(flowOf([step('a', { gives: ['giay'] }), step('b', { needs: ['giay'], ways }), step('c')]), []),
  ).toEqual([])
})

test('steps of exclusive ways never meet in one dossier, steps of parallel branches do', () => {
  const either = flowOf([
    step('a', { ways: { một: 'b', hai: 'c' } }),
    step('b', { ways: { xong: 'd' } }),
    step('c'),
    step('d'),
  ])
  expect([meet(either, 'b', 'c'), meet(either, 'b', 'd'), meet(either, 'd', 'b')]).toEqual([false, true, true])
  const both = flowOf([
    {
      id: 'p',
      branches: [
        { id: 'n1', rows: [step('b')] },
        { id: 'n2', rows: [step('c')] },
      ],
    },
  ])
  expect(meet(both, 'b', 'c')).toBe(true)
})

test('periods are covered on every day, or the first day that is not is named', () => {
  const until = { from: '2025-07-01', to: '2026-06-30' }
  const since = { from: '2026-07-01' }
  expect(firstUncovered({ from: '2025-11-27' }, [until, since])).toBeUndefined()
  expect(firstUncovered({ from: '2025-11-27' }, [until])).toBe('2026-07-01')
  expect(firstUncovered({ from: '2025-06-30' }, [until, since])).toBe('2025-06-30')
  expect(firstUncovered({ from: '2025-11-27', to: '2026-06-30' }, [until])).toBeUndefined()
  expect(firstUncovered({ from: '2025-11-27' }, [])).toBe('2025-11-27')
  expect([firstCommon(until, since), firstCommon(until, { from: '2026-01-01' })]).toEqual([undefined, '2026-01-01'])
})
