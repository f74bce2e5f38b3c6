import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { compareLanguages } from '../../generators/agreement/compare.js'
import { flowLanguage } from '../../generators/agreement/flow-language.js'
import { relabelled, type Language } from '../../generators/agreement/language.js'
import { machineLanguage } from '../../generators/agreement/machine-language.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import { machineConfigOf, toMachine, type StateConfig } from '../../machines/build/to-machine.js'
import type { Process } from '../../machines/model/process.js'
import type { Row, Step } from '../../machines/model/step.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'

/** An automaton as a table: state → moves 'label>to'; a move '>to' is silent; a state in `ends` is final. */
const automaton = (
  moves: Readonly<Record<string, readonly string[]>>,
  ends: readonly string[],
  start = 's',
): Language => ({
  starts: [start],
  isEnd: (state) => ends.includes(state),
  moves: (state) =>
    (moves[state] ?? []).map((text) => {
      const [label = '', to = ''] = text.split('>')
      return label === '' ? { to } : { label, to }
    }),
})

describe('two languages', () => {
  const straight = automaton({ s: ['a>t'], t: ['b>e'] }, ['e'])

  test('are the same whatever the states are called, and whatever is silent', () => {
    const other = automaton({ 0: ['>1'], 1: ['a>2', 'a>3'], 2: ['>3'], 3: ['b>4'] }, ['4'], '0')
    expect(compareLanguages(straight, other)).toEqual({ verdict: 'same' })
  })

  test('are the same after unrolling a loop', () => {
    const loop = automaton({ s: ['a>s', 'b>e'] }, ['e'])
    const unrolled = automaton({ s: ['a>t', 'b>e'], t: ['a>s', 'b>f'] }, ['e', 'f'])
    expect(compareLanguages(loop, unrolled)).toEqual({ verdict: 'same' })
  })

  test.each<[string, Language, object]>([
    ['a way more', automaton({ s: ['a>t'], t: ['b>e', 'c>e'] }, ['e']), { trace: ['a'], label: 'c', only: 'right' }],
    ['a way less', automaton({ s: ['a>t'], t: [] }, []), { trace: ['a'], label: 'b', only: 'left' }],
    ['an end too early', automaton({ s: ['a>t'], t: ['b>e'] }, ['e', 't']), { trace: ['a'], only: 'right' }],
    [
      'a way into a dead end',
      automaton({ s: ['a>t'], t: ['b>e', 'x>d'] }, ['e']),
      { trace: ['a'], label: 'x', only: 'right' },
    ],
    ['no start', { starts: [], moves: () => [], isEnd: () => false }, { trace: [], label: 'a', only: 'left' }],
  ])('part where there is %s, with a shortest trace', (_, other, parting) => {
    expect(compareLanguages(straight, other)).toMatchObject({ verdict: 'different', parting })
  })

  test('a limit makes them undecided, never the same', () => {
    expect(compareLanguages(straight, straight, 2)).toEqual({ verdict: 'undecided', pairs: 2 })
  })
})

test('the verdict on small automata is that of all their words', () => {
  const move = fc.tuple(fc.constantFrom('a', 'b', ''), fc.constantFrom('s', 't', 'u'))
  const some = fc
    .record({
      s: fc.array(move, { maxLength: 3 }),
      t: fc.array(move, { maxLength: 2 }),
      u: fc.array(move, { maxLength: 2 }),
      ends: fc.subarray(['s', 't', 'u']),
    })
    .map(({ ends, ...moves }) =>
      automaton(
        Object.fromEntries(
          Object.entries(moves).map(([state, list]) => [state, list.map(([label, to]) => `${label}>${to}`)]),
        ),
        ends,
      ),
    )
  /** What is seen of an automaton after a word: whether it may end, and whether it is still alive. */
  const seen = (language: Language, word: readonly string[]): string => {
    const close = (states: Set<string>) => {
      for (const state of states)
        for (const { label, to } of language.moves(state)) if (label === undefined) states.add(to)
      return states
    }
    let states = close(new Set(language.starts))
    for (const letter of word)
      states = close(
        new Set(
          [...states].flatMap((state) =>
            language
              .moves(state)
              .filter(({ label }) => label === letter)
              .map(({ to }) => to),
          ),
        ),
      )
    return `${states.size > 0} ${[...states].some(language.isEnd)}`
  }
  // Two automata of three states each differ, if at all, on a word shorter than the number of pairs of subsets.
  const words = (length: number): string[][] =>
    length === 0
      ? [[]]
      : [
          ...words(length - 1),
          ...words(length - 1)
            .filter((word) => word.length === length - 1)
            .flatMap((word) => ['a', 'b'].map((letter) => [...word, letter])),
        ]
  const all = words(7)
  fc.assert(
    fc.property(some, some, (left, right) => {
      const found = compareLanguages(left, right)
      const differing = all.find((word) => seen(left, word) !== seen(right, word))
      if (differing !== undefined) {
        expect(found.verdict).toBe('different')
        // The trace is what both accept; the word that tells them apart is it, or it and one label.
        const common = found.verdict === 'different' ? found.parting.trace.length : -1
        expect([differing.length, differing.length - 1]).toContain(common)
      } else if (found.verdict === 'different') expect(found.parting.trace.length).toBeGreaterThanOrEqual(6)
    }),
    { numRuns: 200 },
  )
})

test('a language under other labels differs, and is itself again when they are turned back', () => {
  const flows = shippedTrees().flatMap(({ cases }) => cases.flatMap(({ flows }) => flows))
  expect(flows.length).toBeGreaterThan(100)
  for (const flow of flows.slice(0, 20)) {
    const own = flowLanguage(flow, true)
    const renamed = relabelled(own, (label) => `x-${label}`)
    expect(compareLanguages(own, renamed).verdict).toBe('different')
    expect(
      compareLanguages(
        own,
        relabelled(renamed, (label) => label.slice(2)),
      ).verdict,
    ).toBe('same')
    expect(compareLanguages(own, flowLanguage(flow, false)).verdict).toBe('different')
  }
})

describe('the XState machine, walked by XState', () => {
  const all = shippedTrees().flatMap(({ cases }) => cases.flatMap(({ flows }) => flows))

  test.each([true, false])('accepts what its flow accepts; with the exceptions of the law: %s', (policy) => {
    const apart = all.filter(
      (flow) =>
        compareLanguages(flowLanguage(flow, policy), machineLanguage(toMachine(flow, { policy }))).verdict !== 'same',
    )
    expect(all.length).toBeGreaterThan(100)
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  test('accepts what its flow accepts where branches run at once, and where not all of them are waited for', () => {
    for (const needed of [undefined, 1, 2]) {
      const flow = together(needed)
      const machine = machineLanguage(toMachine(flow))
      expect([needed, compareLanguages(flowLanguage(flow, true), machine)]).toEqual([needed, { verdict: 'same' }])
    }
    expect(
      compareLanguages(machineLanguage(toMachine(together(2))), flowLanguage(together(undefined), true)),
    ).toMatchObject({
      verdict: 'different',
      parting: { only: 'left' },
    })
  })

  test('parts from its flow where a transition was taken out of its configuration, and the trace shows it', () => {
    const [flow] = all
    if (flow === undefined) throw new Error('nothing shipped')
    const config = machineConfigOf(flow)
    const first = atomic(config)
    const [event = ''] = Object.keys(first.on ?? {})
    delete first.on?.[event]
    const damaged = createMachine(config as Parameters<typeof createMachine>[0])
    expect(compareLanguages(flowLanguage(flow, true), machineLanguage(damaged))).toMatchObject({
      verdict: 'different',
      parting: { trace: [], label: event, only: 'left' },
    })
  })
})

const step = (id: string, does: Step['does'] = 'examine'): Step => ({ id, name: id, does })

/** Three branches of two steps at once, of which so many must be done. */
function together(needed: number | undefined): SoundFlow {
  const branch = (id: string): Row => ({ id, title: id, rows: [step(`${id}-1`), step(`${id}-2`)] })
  const parallel = { id: 'song-song', branches: [branch('a'), branch('b'), branch('c')] } as Row
  const table = [step('nhan', 'receive'), { ...parallel, ...(needed && { needed }) } as Row, step('tra', 'return')]
  const [flow] = compiled(processWith(table)).compiled.flows
  if (flow === undefined) throw new Error('not sound')
  return flow
}

const processWith = (table: readonly Row[]): Process => ({
  of: [{ name: 'Thủ tục mẫu', field: 'Y tế', effective: { from: '2025-07-01' }, source: 'mẫu' }],
  province: 'cao-bang',
  standing: 'published',
  effective: { from: '2025-11-27' },
  policy: { base: 'nd-118-2025' },
  table,
})

/** The state in which a machine starts. */
function atomic(state: StateConfig): StateConfig {
  const child = state.initial === undefined ? undefined : state.states?.[state.initial]
  return child === undefined ? state : atomic(child)
}
