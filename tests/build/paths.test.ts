import { describe, expect, it } from 'vitest'
import type { Process, Row, Step } from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import type { Flow } from '../../machines/build/flow.js'
import { shortestPaths, simplePaths } from '../../machines/build/paths.js'
import { processOf, registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

function flowOf(process: Process): Flow {
  const flow = buildFlows(process, 0, registers, 'p').flows[0]
  if (flow === undefined) throw new Error('no flow')
  return flow
}
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, name: id.toUpperCase(), does: 'other', ...more })
const events = (flow: Flow): readonly string[] =>
  simplePaths(flow).paths.map(({ edges }) => edges.map(({ event }) => event).join(' '))

describe('simple paths', () => {
  it('are all ways from the start to an end', () => {
    const flow = flowOf(
      processOf([
        step('a', { ways: { đạt: 'next', hỏng: { end: 'refused' } } }),
        step('b', { ways: { được: 'next', lại: { backTo: 'a', time: 'inside' } } }),
      ]),
    )
    expect(events(flow)).toEqual(['a:dat b:duoc', 'a:hong'])
    expect(simplePaths(flow).paths[0]?.markings).toEqual([['a'], ['b'], ['ket-thuc.returned']])
  })

  it('interleave parallel branches', () => {
    const p: Row = {
      id: 'p',
      branches: [
        { id: 'm', rows: [step('b')] },
        { id: 'n', rows: [step('c')] },
      ],
    }
    const flow = flowOf(processOf([step('a'), p, step('d')]))
    expect(events(flow)).toEqual(['a:tiep b:tiep c:tiep d:tiep', 'a:tiep c:tiep b:tiep d:tiep'])
    expect(simplePaths(flow).paths[0]?.markings.slice(1, 3)).toEqual([
      ['b', 'c'],
      ['c', 'p.hop/m'],
    ])
  })

  it('follow the exceptions of the law where that is asked for', () => {
    const flow = flowOf(six.twoPhases)
    expect(simplePaths(flow).paths).toHaveLength(2)
    expect(simplePaths(flow, { policy: true }).paths.length).toBeGreaterThan(8)
  })

  it('say when there are more than were asked for', () => {
    const rows = Array.from({ length: 14 }, (_, i) =>
      step(`b${i}`, { ways: { có: 'next', không: 'next', chờ: `b${i + 1}` } }),
    )
    const flow = flowOf(processOf([...rows, step('b14')]))
    const { paths, cut } = simplePaths(flow, { limit: 500 })
    expect([paths.length, cut]).toEqual([500, true])
    expect(shortestPaths(flow, { limit: 3 })).toMatchObject({ cut: true })
    expect(shortestPaths(flow).cut).toBe(false)
  })

  it('do not try for ever where branches have too many interleavings', () => {
    const branches = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, rows: [step(`x${i}`), step(`y${i}`)] }))
    const { cut } = simplePaths(flowOf(processOf([{ id: 'p', branches }])), { limit: 50 })
    expect(cut).toBe(true)
  })
})
