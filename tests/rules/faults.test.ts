import { expect, test } from 'vitest'
import type { FaultKind } from '../../machines/build/flow.js'
import { rules } from '../../machines/check/registry.js'
import { checkFixture, fixturesOf } from './check-fixture.js'

const kinds: Record<FaultKind, true> = {
  'target-unknown': true,
  'target-ambiguous': true,
  'target-outside-branch': true,
  'jump-backward': true,
  'back-forward': true,
  'after-unknown': true,
  'id-duplicate': true,
  empty: true,
}
const structural = rules.filter(({ kind }) => kind === 'structural').map(({ id }) => id)

test('every fault of deriving a flow is said by a structural rule, and nothing is unsound in silence', () => {
  const seen = new Set<FaultKind>()
  for (const fixture of structural.flatMap(fixturesOf)) {
    const { result } = checkFixture(fixture)
    const said = new Set(
      result.diagnostics.filter(({ rule }) => structural.includes(rule)).map(({ procedure }) => procedure),
    )
    for (const [id, { cases }] of result.views) {
      for (const { kind } of cases.flatMap(({ faults }) => faults)) seen.add(kind)
      expect([id, result.sound.has(id)]).toEqual([id, !said.has(id)])
    }
  }
  expect([...seen].sort()).toEqual(Object.keys(kinds).sort())
})
