import { describe, expect, it } from 'vitest'
import { at, excerpt, type Process, type Row, type Step } from 'tthc'
import { buildFlows, casesOf } from '../../machines/build/build-flow.js'
import type { Flow } from '../../machines/build/flow.js'
import { national, processOf, registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

const flowOf = (process: Process, index = 0): Flow => {
  const flow = buildFlows(process, index, registers, 'cao-bang/thu@2025-11-01').flows[0]
  if (flow === undefined) throw new Error('no flow')
  return flow
}
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, name: id.toUpperCase(), does: 'other', ...more })
const ids = (flow: Flow): readonly string[] => [...flow.nodes.keys()]
const edges = (flow: Flow, from: string, tag = 'process'): readonly string[] =>
  (flow.out.get(from) ?? []).filter((edge) => edge.tag === tag).map(({ event, move, to }) => `${event} ${move} ${to}`)
const faultsOf = (table: readonly Row[]): readonly string[] =>
  buildFlows(processOf(table), 0, registers, 'p').faults.map(({ kind, id, path }) => `${kind} ${id} ${path.join('/')}`)

describe('a flow', () => {
  it('is the table, row by row, where nothing is decided', () => {
    const flow = flowOf(processOf([step('a'), { id: 'khoi', rows: [step('b'), step('c')] }]))
    expect(flow.id).toBe('cao-bang/thu@2025-11-01#chinh')
    expect(ids(flow).slice(0, 3)).toEqual(['a', 'b', 'c'])
    expect(edges(flow, 'a')).toEqual(['a:tiep forward b'])
    expect(edges(flow, 'c')).toEqual(['c:tiep end ket-thuc.returned'])
    expect(flow.nodes.get('b')).toMatchObject({ path: ['table', 1, 'rows', 0], within: ['khoi'] })
  })

  it('multiplies only the steps between a decision and the last step that reads it', () => {
    const flow = flowOf(six.memory)
    const steps = [...flow.nodes.values()].filter(({ kind }) => kind === 'step')
    expect(steps).toHaveLength(13)
    expect(ids(flow)).toContain('van-thu[tong-hop=yeu-cau-bo-sung]')
    expect(edges(flow, 'van-thu[tong-hop=yeu-cau-bo-sung]')).toEqual(['van-thu:tiep supplement bo-sung@tong-hop'])
    expect(edges(flow, 'bo-sung@tong-hop')).toEqual(['bo-sung@tong-hop:tiep resume tong-hop'])
    expect(edges(flow, 'tra[ubnd=tu-choi]')).toEqual(['tra:tiep end ket-thuc.refused'])
  })

  it('forgets a decision when the dossier goes back to it or past it', () => {
    const flow = flowOf(
      processOf([
        step('nhan'),
        step('tham-dinh', { ways: { đạt: 'next', 'không đạt': 'next' } }),
        step('ky', {
          ways: {
            'đồng ý': 'next',
            lại: { backTo: 'tham-dinh', time: 'inside' },
            hỏi: { backTo: 'nhan', time: 'again', atMost: 1 },
          },
        }),
        step('tra', { after: { 'tham-dinh': { đạt: { end: 'returned' }, 'không đạt': { end: 'refused' } } } }),
      ]),
    )
    expect(edges(flow, 'ky[tham-dinh=dat]')).toEqual([
      'ky:dong-y forward tra[tham-dinh=dat]',
      'ky:lai back tham-dinh',
      'ky:hoi back nhan',
    ])
  })

  it('keeps a decision through a return that stays after it', () => {
    const flow = flowOf(
      processOf([
        step('a', { ways: { x: 'next', y: 'next' } }),
        step('b', { after: { a: { x: 'next', y: 'next' } } }),
        step('c', { ways: { được: 'next', lại: { backTo: 'b', time: 'inside' } } }),
        step('d'),
      ]),
    )
    expect(edges(flow, 'c[a=x]')).toEqual(['c:duoc forward d', 'c:lai back b[a=x]'])
    expect(ids(flow)).toContain('d')
  })

  it('carries what is known at a fork through its branches to what follows the join', () => {
    const flow = flowOf(
      processOf([
        step('a', { ways: { x: 'next', y: 'next' } }),
        {
          id: 'p',
          branches: [
            { id: 'm', rows: [step('b')] },
            { id: 'n', rows: [step('c')] },
          ],
        },
        step('d', { after: { a: { x: 'next', y: { end: 'refused' } } } }),
        step('e'),
      ]),
    )
    expect(edges(flow, 'a')).toEqual(['a:x forward p.tach[a=x]', 'a:y forward p.tach[a=y]'])
    expect(edges(flow, 'p.tach[a=x]')).toEqual(['p:tach fork b[a=x]', 'p:tach fork c[a=x]'])
    expect(edges(flow, 'b[a=x]')).toEqual(['b:tiep join p.hop[a=x]'])
    expect(edges(flow, 'p.hop[a=x]')).toEqual(['p:hop forward d[a=x]'])
    expect(flow.nodes.get('b[a=x]')?.branch).toEqual({ fork: 'p.tach[a=x]', id: 'm' })
  })

  it('is specialised to case and channel, and shared by channels that have the same rows', () => {
    const process = processOf([], {
      cases: [
        {
          id: 'dau',
          title: 'Lần đầu',
          table: [
            step('a'),
            step('b', { only: { channel: ['online'] } }),
            step('c', { only: { case: 'khac' } }),
            step('d'),
          ],
        },
        { id: 'khac', title: 'Khác', applies: { channel: ['online'] }, table: [step('a')] },
      ],
    })
    expect(casesOf(process).map(({ path }) => path)).toEqual([
      ['cases', 0],
      ['cases', 1],
    ])
    const built = buildFlows(process, 0, registers, 'p')
    expect(built.faults).toEqual([])
    expect(built.flows.map(({ id, channels }) => [id, channels])).toEqual([
      ['p#dau/in-person+post', ['in-person', 'post']],
      ['p#dau/online', ['online']],
    ])
    expect(built.flows.map((flow) => edges(flow, 'a'))).toEqual([['a:tiep forward d'], ['a:tiep forward b']])
    expect(buildFlows(process, 1, registers, 'p').flows.map(({ id, channels }) => [id, channels])).toEqual([
      ['p#khac', ['online']],
    ])
  })

  it('leads a way to a removed row to the next row that is left', () => {
    const built = buildFlows(
      processOf([
        step('a', { ways: { thẳng: 'c', thường: 'next' } }),
        step('b'),
        step('c', { only: { channel: ['online'] } }),
        step('d', { after: { c: { xong: 'next' } } }),
      ]),
      0,
      registers,
      'p',
    )
    expect(edges(built.flows[0] as Flow, 'a')).toEqual(['a:thang jump d', 'a:thuong forward b'])
    expect(edges(built.flows[0] as Flow, 'd')).toEqual(['d:tiep end ket-thuc.returned'])
  })

  it('has the national status of every node, and the office in force', () => {
    const flow = flowOf(six.twoPhases)
    const of = (id: string): unknown => flow.nodes.get(id)?.status
    expect([of('tiep-nhan'), of('tham-dinh'), of('tra[quyet-dinh=tiep-nhan]'), of('bo-sung@tham-dinh')]).toEqual([
      2, 4, 9, 5,
    ])
    expect([of('ket-thuc.returned'), of('ket-thuc.refused'), of('ket-thuc.denied'), of('ket-thuc.withdrawn')]).toEqual([
      10, 10, 3, 7,
    ])
    const office = (id: string): unknown => {
      const node = flow.nodes.get(id)
      return node?.kind === 'step' ? node.office : undefined
    }
    expect([office('phan-cong'), office('duyet'), office('tiep-nhan')]).toEqual(['phong-vhxh', 'ubnd-xa', undefined])
    const hands = flowOf(
      processOf([step('a', { by: { inTurn: [at('ubnd-xa', 'van-thu'), at('ubnd-xa', 'lanh-dao')] } })]),
    )
    expect(hands.nodes.get('a')).toMatchObject({ office: 'ubnd-xa' })
  })
})

describe('the exceptions that the law gives every dossier', () => {
  it('are edges of their own, where the policy says they may happen', () => {
    const flow = flowOf(six.twoPhases)
    expect(edges(flow, 'tham-dinh', 'policy')).toEqual([
      'tham-dinh:yeu-cau-bo-sung supplement bo-sung@tham-dinh',
      'tham-dinh:rut-ho-so end ket-thuc.withdrawn',
    ])
    expect(edges(flow, 'duyet', 'policy')).toEqual([
      'duyet:tu-choi-giai-quyet end ket-thuc.refused',
      'duyet:xin-loi-hen-lai stay duyet',
      'duyet:tra-lai-buoc-truoc back xem-xet',
    ])
    expect(edges(flow, 'van-thu', 'policy')).toEqual([])
    expect(edges(flow, 'bo-sung@tham-dinh', 'policy')).toEqual([
      'bo-sung@tham-dinh:tiep resume tham-dinh',
      'bo-sung@tham-dinh:rut-ho-so end ket-thuc.withdrawn',
    ])
  })

  it('are not doubled where the table prints them, nor made where the procedure has none', () => {
    const flow = flowOf(six.loops)
    expect(edges(flow, 'tham-dinh', 'policy')).toEqual(['tham-dinh:rut-ho-so end ket-thuc.withdrawn'])
    expect(edges(flow, 'xem-xet', 'policy')).toEqual(['xem-xet:rut-ho-so end ket-thuc.withdrawn'])
    expect(edges(flow, 'bo-sung@tham-dinh')).toEqual(['bo-sung@tham-dinh:tiep resume tham-dinh'])
    const without = flowOf({ ...six.loops, policy: { base: 'nd-118-2025', without: { 'rut-ho-so': 'không áp dụng' } } })
    expect(edges(without, 'xem-xet', 'policy')).toEqual([])
  })

  it('go back to the row that the dossier came from', () => {
    const flow = flowOf(six.jumps)
    expect(edges(flow, 'b10[b5=du-dieu-kien]', 'policy')).toContain('b10:tra-lai-buoc-truoc back b9[b5=du-dieu-kien]')
    // Both copies of the clerk's step lead here; what told them apart is forgotten, so one goes further back.
    const merged = flowOf(
      processOf([
        step('a', { ways: { x: 'next', y: 'next' } }),
        step('b', { after: { a: { x: 'next', y: 'next' } } }),
        step('c', { does: 'review' }),
      ]),
    )
    expect(edges(merged, 'c', 'policy')).toContain('c:tra-lai-buoc-truoc back a')
  })

  it('take the whole dossier out of a parallel branch', () => {
    const flow = flowOf(
      processOf([
        {
          id: 'p',
          branches: [
            { id: 'm', rows: [step('b')] },
            { id: 'n', rows: [step('c')] },
          ],
        },
      ]),
    )
    expect(edges(flow, 'b', 'policy')).toEqual(['b:rut-ho-so end ket-thuc.withdrawn'])
  })
})

describe('what is wrong in a table', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['an unknown target', [step('a', { ways: { x: 'z' } })], ['target-unknown z table/0/ways/x']],
    ['a jump back', [step('a'), step('b', { ways: { x: 'a' } })], ['jump-backward a table/1/ways/x']],
    [
      'a return forward',
      [step('a', { ways: { x: { backTo: 'b', time: 'inside' } } }), step('b')],
      ['back-forward b table/0/ways/x'],
    ],
    ['an id twice', [step('a'), step('a')], ['id-duplicate a table/1']],
    [
      'a way to an id that is there twice',
      [step('a', { ways: { x: 'b' } }), step('b'), step('b')],
      ['id-duplicate b table/2', 'target-ambiguous b table/0/ways/x'],
    ],
    [
      'outcomes with one slug',
      [step('a', { ways: { Đạt: 'next', đạt: 'next' } })],
      ['id-duplicate a:dat table/0/ways/đạt'],
    ],
    ['an after of nothing', [step('a', { after: { z: { x: 'next' } } })], ['target-unknown z table/0/after/z']],
    [
      'an after of a step that decides nothing',
      [step('z'), step('a', { after: { z: { x: 'next' } } })],
      ['after-unknown z table/1/after/z'],
    ],
    [
      'an after of a step that can be passed by',
      [
        step('z', { ways: { x: 'b', y: 'next' } }),
        step('a', { ways: { đi: 'next' } }),
        step('b', { after: { a: { đi: 'next' } } }),
      ],
      ['after-unknown b table/2/after'],
    ],
    ['a table without rows', [], ['empty chinh table']],
    ['a block without rows', [step('a'), { id: 'b', rows: [] }], ['empty b table/1']],
    [
      'an end inside a branch',
      [{ id: 'p', branches: [{ id: 'm', rows: [step('b', { ways: { x: { end: 'refused' } } })] }] }],
      ['target-outside-branch ket-thuc.refused table/0/branches/0/rows/0/ways/x'],
    ],
  ])('%s is a fault at its place', (_, table, expected) => {
    expect(faultsOf(table)).toEqual(expected)
  })

  it('is reported, and the rest is still derived', () => {
    const { flows } = buildFlows(processOf([step('a', { ways: { x: 'z', y: 'next' } }), step('b')]), 0, registers, 'p')
    expect(edges(flows[0] as Flow, 'a')).toEqual(['a:y forward b'])
  })

  it('does not stop at a cut text or an unknown policy', () => {
    const process = processOf([step('a', { text: excerpt('Kiểm tra…') })], { of: [national()] })
    const { flows } = buildFlows({ ...process, policy: { base: 'khong-co' as 'nd-118-2025' } }, 0, registers, 'p')
    expect(edges(flows[0] as Flow, 'a')).toEqual(['a:tiep end ket-thuc.returned'])
  })
})
