import { expect, test } from 'vitest'
import type { CompiledCase } from '../../generators/generator.js'
import { groupsOf } from '../../generators/opencps/services.js'
import type { Process } from '../../machines/model/process.js'
import { compiled } from '../generators/compiled.js'
import { smallProcess } from './small-process.js'

/* Which cases are written together, and by which names. */

const { compiled: one, input } = compiled(smallProcess)
type National = Process['of'][number]
const [national] = smallProcess.of
/** A case of a process that carries out procedures of these codes. */
const caseOf = (slug: string, ...codes: (string | undefined)[]): CompiledCase => {
  const { code: _, ...local } = { ...national } as National
  const of = codes.map((code) => (code === undefined ? local : { ...local, code }))
  return { ...one, id: slug, entry: { ...one.entry, slug, value: { ...one.entry.value, of } } }
}
const groups = (...cases: CompiledCase[]): string[][] =>
  groupsOf({ ...input, cases }).map((group) => group.cases.map(({ id }) => id))

test('cases that share a procedure are one group, directly or through another; each is in one', () => {
  expect(groups(caseOf('a', '1'), caseOf('b', '2'), caseOf('c', '3'), caseOf('d', '2', '1'))).toEqual([
    ['a', 'b', 'd'],
    ['c'],
  ])
  expect(groups(caseOf('a', '1'), caseOf('b', '2'), caseOf('c', '1'), caseOf('d', '2'))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
})

test('a procedure without a national code is its own process alone', () => {
  expect(groups(caseOf('a', undefined), caseOf('b', undefined), caseOf('a', undefined))).toEqual([['a', 'a'], ['b']])
})

test('names are given out among all cases, so that a clash in another group counts', () => {
  const [first, second] = groupsOf({ ...input, cases: [caseOf('a b', '1'), caseOf('a-b', '2')] })
  expect(second?.names).toEqual(first?.names.map((name) => `${name}-2`))
})
