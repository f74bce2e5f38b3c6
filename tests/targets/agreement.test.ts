import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLanguages } from '../../generators/agreement/compare.js'
import { flowLanguage } from '../../generators/agreement/flow-language.js'
import { relabelled, type Language } from '../../generators/agreement/language.js'
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
    expect(compareLanguages(straight, other)).toEqual({ verdict: 'different', parting })
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
