import * as apart from '@xstate/graph'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyMachineSnapshot, EventObject } from 'xstate'
import * as merged from 'xstate/graph'
import type { Process } from 'tthc'
import { loadCorpus } from '../../cli/load.js'
import { buildFlows, casesOf } from '../../machines/build/build-flow.js'
import type { Flow, SoundFlow } from '../../machines/build/flow.js'
import { isFinal, movesAt, startOf, type Marking } from '../../machines/build/markings.js'
import { shortestPaths, simplePaths } from '../../machines/build/paths.js'
import { asSound } from '../../machines/build/sound.js'
import { stateIdOf, toMachine } from '../../machines/build/to-machine.js'
import { traversalOptions, walkable } from '../../machines/build/traversal.js'
import { arbitraryProcess } from './arbitrary.js'
import { registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 1000)
/** Markings beyond which a flow is left out of the comparison of random ones, and paths of it are not enumerated. */
const MOST = 120

/** The active atomic states of a snapshot, said as the tokens of a marking. */
function tokensOf(snapshot: AnyMachineSnapshot): string {
  const tokens = snapshot._nodes.flatMap((node) => {
    if (node.type !== 'atomic' && node.type !== 'final') return []
    const named = node.meta as { node?: string } | undefined
    if (named?.node !== undefined) return [named.node]
    // A branch that is done; the region that counts them says nothing more.
    const ended = /^(.*):tach(.*)\/([^/]*)\/xong$/.exec(node.id)
    return ended === null ? [] : [`${ended[1] ?? ''}.hop${ended[2] ?? ''}/${ended[3] ?? ''}`]
  })
  return keyOf(tokens.sort())
}
interface Walked {
  [state: string]: {
    state: AnyMachineSnapshot
    transitions: { [event: string]: { event: EventObject; state: AnyMachineSnapshot } }
  }
}
const keyOf = (marking: Marking): string => [...marking].sort().join(' ')

function adjacency(flow: Flow, policy: boolean): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>()
  const queue: Marking[] = [startOf(flow)]
  for (const marking of queue) {
    if (found.has(keyOf(marking))) continue
    const moves = new Map<string, string>()
    found.set(keyOf(marking), moves)
    for (const move of movesAt(flow, marking, policy)) {
      moves.set(move.edge.event, keyOf(move.marking))
      queue.push(move.marking)
    }
  }
  return found
}

/** Compares the graph functions of XState with ours on one flow; says how many states were compared. */
function agree(flow: SoundFlow, policy: boolean): number {
  const ours = shortestPaths(flow, { policy, limit: 20_000 })
  expect(ours.cut).toBe(false)
  const machine = walkable(toMachine(flow, { policy }))
  const options = traversalOptions(100_000)

  const map = apart.getAdjacencyMap(machine, options) as unknown as Walked
  const theirs = new Map(
    Object.values(map).map(({ state, transitions }) => [
      tokensOf(state),
      new Map(Object.values(transitions).map(({ event, state: next }) => [event.type, tokensOf(next)])),
    ]),
  )
  expect(theirs).toEqual(adjacency(flow, policy))

  const shortest = apart.getShortestPaths(machine, options)
  expect(new Map(shortest.map(({ state, weight }) => [tokensOf(state), weight]))).toEqual(
    new Map(ours.paths.map(({ edges, markings }) => [keyOf(markings.at(-1) ?? []), edges.length])),
  )
  return ours.paths.length
}

/** Compares all simple paths to an end; says whether there were few enough. */
function agreeOnPaths(flow: SoundFlow): boolean {
  const { paths, cut } = simplePaths(flow, { limit: 60 })
  if (cut || shortestPaths(flow, { limit: 40 }).cut) return false
  const theirs = apart
    .getSimplePaths(walkable(toMachine(flow, { policy: false })), traversalOptions(10_000))
    .filter(({ state }) => state.status === 'done')
    .map(({ steps }) => steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init'))
  expect(theirs.map((events) => events.join(' ')).sort()).toEqual(
    paths.map(({ edges }) => edges.map(({ event }) => event).join(' ')).sort(),
  )
  return true
}

const soundFlowsOf = (process: Process): readonly SoundFlow[] =>
  casesOf(process).flatMap((_, index) => {
    const { flows, faults } = buildFlows(process, index, registers, 'p')
    return flows.flatMap((flow) => asSound(flow, faults) ?? [])
  })

describe('the machine and the flow', () => {
  it('have the same states, transitions and paths for the six hard tables', () => {
    for (const process of Object.values(six))
      for (const flow of soundFlowsOf(process)) {
        expect(agree(flow, true)).toBeGreaterThan(agree(flow, false))
        expect(agreeOnPaths(flow)).toBe(true)
      }
  })

  it('have the same states, transitions and paths for every shipped procedure', () => {
    const { corpus } = loadCorpus(['procedures'], { base: fileURLToPath(new URL('../..', import.meta.url)) })
    let compared = 0
    for (const { value } of corpus.processes)
      for (const [index] of casesOf(value).entries()) {
        const { flows, faults } = buildFlows(value, index, corpus.registers, 'p')
        for (const flow of flows) {
          const sound = asSound(flow, faults)
          expect(sound).toBeDefined()
          if (sound === undefined) continue
          agree(sound, compared % 2 === 0)
          agreeOnPaths(sound)
          compared++
        }
      }
    // A green check must have looked.
    expect(compared).toBeGreaterThan(0)
    expect(compared).toBeGreaterThanOrEqual(corpus.processes.length)
  })

  it(`have the same states, transitions and paths for ${RUNS} random processes`, () => {
    let compared = 0
    let parallel = 0
    let enumerated = 0
    fc.assert(
      fc.property(arbitraryProcess({ rows: 4 }), fc.boolean(), (process, policy) => {
        for (const flow of soundFlowsOf(process).slice(0, 1)) {
          if (shortestPaths(flow, { policy, limit: MOST }).cut) continue
          agree(flow, policy)
          compared++
          if (agreeOnPaths(flow)) enumerated++
          if ([...flow.nodes.values()].some(({ kind }) => kind === 'fork')) parallel++
        }
      }),
      { numRuns: RUNS },
    )
    expect(compared).toBeGreaterThan(RUNS * 0.6)
    expect(enumerated).toBeGreaterThan(RUNS * 0.4)
    expect(parallel).toBeGreaterThan(RUNS * 0.1)
  })

  it('are walked alike by @xstate/graph and by xstate/graph', () => {
    for (const process of Object.values(six))
      for (const flow of soundFlowsOf(process)) {
        const machine = walkable(toMachine(flow, { policy: false }))
        const options = traversalOptions(1000)
        const said = (paths: readonly { weight: number; steps: readonly { event: EventObject }[] }[]): string =>
          JSON.stringify(paths.map(({ weight, steps }) => [weight, steps.map(({ event }) => event)]))
        expect(said(apart.getShortestPaths(machine, options))).toBe(said(merged.getShortestPaths(machine, options)))
        expect(said(apart.getSimplePaths(machine, options))).toBe(said(merged.getSimplePaths(machine, options)))
        const keys = (map: object): string => JSON.stringify(Object.keys(map))
        expect(keys(apart.getAdjacencyMap(machine, options))).toBe(keys(merged.getAdjacencyMap(machine, options)))
      }
  })

  it('name every state by its node, with its national status', () => {
    for (const process of Object.values(six))
      for (const flow of soundFlowsOf(process)) {
        const machine = toMachine(flow)
        for (const node of flow.nodes.values()) {
          if (node.kind === 'join') continue
          const state = machine.getStateNodeById(stateIdOf(node.id))
          if (node.kind === 'fork') continue
          expect(state.meta).toMatchObject({ status: node.status })
          expect(state.tags).toEqual([`trang-thai-${node.status}`])
        }
      }
  })

  it('come to an end from every marking', () => {
    const flow = soundFlowsOf(six.loops)[0] as SoundFlow
    for (const { markings } of simplePaths(flow).paths) expect(isFinal(flow, markings.at(-1) ?? [])).toBe(true)
  })
})
