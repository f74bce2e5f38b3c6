import { describe, expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import type { Process, Row, Step } from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import { asSound } from '../../machines/build/sound.js'
import { machineConfigOf, stateIdOf, toMachine, type StateConfig } from '../../machines/build/to-machine.js'
import { processOf, registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

function soundFlow(process: Process): SoundFlow {
  const { flows, faults } = buildFlows(process, 0, registers, 'cao-bang/thu@2025-11-01')
  const sound = flows[0] && asSound(flows[0], faults)
  if (sound === undefined) throw new Error('not sound')
  return sound
}
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, name: id.toUpperCase(), does: 'other', ...more })
const branch = (id: string, ...rows: Row[]): { id: string; rows: Row[] } => ({ id, rows })

/** Runs the machine through events, and says where it stands after each. */
function run(process: Process, events: readonly string[]): readonly unknown[] {
  const actor = createActor(toMachine(soundFlow(process)))
  actor.start()
  return events.map((type) => {
    actor.send({ type })
    const { value, status } = actor.getSnapshot() as { value: unknown; status: string }
    return status === 'done' ? [value, status] : value
  })
}

describe('a machine', () => {
  it('is nested by block and, where a block has several, by office', () => {
    const { states } = machineConfigOf(soundFlow(six.twoPhases))
    expect(Object.keys(states)).toEqual([
      'cap-xa',
      'cap-tinh',
      'ket-thuc:returned',
      'ket-thuc:refused',
      'ket-thuc:denied',
      'ket-thuc:withdrawn',
    ])
    expect(Object.keys(states['cap-xa']?.states ?? {})).toEqual([
      'tiep-nhan',
      'co-quan:phong-vhxh',
      'co-quan:ubnd-xa',
      'bo-sung@tham-dinh',
    ])
    expect(states['cap-tinh']?.states?.['khoi-co-so']?.states).toHaveProperty('co-so-nhan')
  })

  it('goes through the table by the events of its steps', () => {
    expect(
      run(processOf([step('a'), step('b', { ways: { 'Đồng ý': 'next', lại: { backTo: 'a', time: 'inside' } } })]), [
        'a:tiep',
        'b:lai',
        'a:tiep',
        'b:dong-y',
      ]),
    ).toEqual(['b', 'a', 'b', ['ket-thuc:returned', 'done']])
  })

  it('waits for all branches, or leaves when as many as are needed have ended', () => {
    const parallel = (needed?: number): Process =>
      processOf([
        {
          id: 'p',
          branches: [branch('m', step('b')), branch('n', step('c')), branch('o', step('d'))],
          ...(needed === undefined ? {} : { needed }),
        },
        step('e'),
      ])
    expect(run(parallel(), ['b:tiep', 'c:tiep', 'd:tiep'])).toEqual([
      { 'p:tach': { m: 'xong', n: 'c', o: 'd' } },
      { 'p:tach': { m: 'xong', n: 'xong', o: 'd' } },
      'e',
    ])
    expect(run(parallel(2), ['d:tiep', 'b:tiep'])).toEqual([
      { 'p:tach': { ':dem': '1-nhanh', m: 'b', n: 'c', o: 'xong' } },
      'e',
    ])
  })

  it('ends from inside a branch when the citizen withdraws', () => {
    const process = processOf([{ id: 'p', branches: [branch('m', step('b')), branch('n', step('c'))] }])
    expect(run(process, ['c:rut-ho-so'])).toEqual([['ket-thuc:withdrawn', 'done']])
  })

  it('leaves out what only the exceptions of the law lead to, where that is asked for', () => {
    const flow = soundFlow(six.twoPhases)
    const plain = JSON.stringify(machineConfigOf(flow, { policy: false }))
    expect(plain).not.toContain('bo-sung@')
    expect(plain).not.toContain('ket-thuc:withdrawn')
    expect(plain).toContain('ket-thuc:refused')
  })

  it('is plain JSON without guards, context, actions or history', () => {
    for (const process of Object.values(six)) {
      const config = machineConfigOf(soundFlow(process), { statuses: registers.statuses })
      expect(JSON.parse(JSON.stringify(config))).toEqual(config)
      expect(() =>
        createMachine(JSON.parse(JSON.stringify(config)) as Parameters<typeof createMachine>[0]),
      ).not.toThrow()
      const keys = new Set<string>()
      const walk = (state: StateConfig): void => {
        for (const key of Object.keys(state)) keys.add(key)
        for (const child of Object.values(state.states ?? {})) walk(child)
      }
      walk(config)
      const known = ['id', 'type', 'initial', 'states', 'on', 'onDone', 'tags', 'meta']
      expect([...keys].filter((key) => !known.includes(key))).toEqual([])
      expect(JSON.stringify(config)).not.toMatch(/"(guard|actions|reenter|type":"history)"/)
    }
  })

  it('says on every state in which national status a dossier is', () => {
    const missing: string[] = []
    const walk = (state: StateConfig, key: string): void => {
      const children = Object.entries(state.states ?? {})
      if (children.length === 0 && (state.tags?.length !== 1 || typeof state.meta?.['status'] !== 'number'))
        missing.push(key)
      for (const [name, child] of children) walk(child, `${key}/${name}`)
    }
    const nested: Row = { id: 'p', needed: 1, branches: [branch('m', step('b')), branch('n', step('c'))] }
    for (const process of [...Object.values(six), processOf([nested, step('d')])])
      walk(machineConfigOf(soundFlow(process)), '')
    expect(missing).toEqual([])
    const { states } = machineConfigOf(soundFlow(six.jumps), { statuses: registers.statuses })
    expect(states['b2']?.meta).toMatchObject({ status: 4, statusName: 'Đang xử lý', title: 'Chuyển hồ sơ' })
  })

  it('names states as the flow names nodes, with a colon for the full stop', () => {
    expect(stateIdOf('ket-thuc.returned')).toBe('ket-thuc:returned')
    expect(stateIdOf('tra[ubnd=tu-choi]')).toBe('tra[ubnd=tu-choi]')
  })
})
