import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CaseKeys } from '../../cli/cache/case-keys.js'
import type { Loaded } from '../../cli/load.js'
import type { CompiledCase } from '../../generators/generator.js'
import { compiled } from '../generators/compiled.js'
import { smallProcess } from '../targets/small-process.js'

/* What is taken over depends on every case that it is made of, and on the names that were given out. */

const TOLD = { 'mot.ts': '1', 'hai.ts': '2' }
const base = '/vi-du'
const { compiled: one, input } = compiled(smallProcess)
const caseIn = (file: string): CompiledCase => ({ ...one, id: file, entry: { ...one.entry, file } })
const [first, second] = [caseIn('mot.ts'), caseIn('hai.ts')]
/** The key of cases and names, where the two files are told so. */
function keyOf(cases: readonly CompiledCase[], names: readonly string[], told: Record<string, string> = TOLD) {
  const processes = [first, second].map(({ entry }) => entry)
  const files = new Map(Object.entries(told).map(([file, sum]) => [join(base, file), sum]))
  const loaded = { corpus: { ...input.corpus, processes, nationals: [] }, imports: new Map() } as unknown as Loaded
  return new CaseKeys({ setting: [], files }, loaded, base).of({ cases, names }, false)
}
const group = [first, second]
const names = ['mot', 'hai']

test('what has not changed has the same key', () => {
  expect(keyOf(group, names)).toBe(keyOf(group, names))
})

test.each([
  ['the definition of its first case', keyOf(group, names, { ...TOLD, 'mot.ts': '3' })],
  ['the definition of another case', keyOf(group, names, { ...TOLD, 'hai.ts': '3' })],
  ['a case less', keyOf([first], names)],
  ['other cases', keyOf([first, first], names)],
  ['another name', keyOf(group, ['mot', 'hai-2'])],
  ['a name less', keyOf(group, ['mot'])],
  ['no names', keyOf(group, [])],
])('%s gives another key', (_, key) => {
  expect(key).not.toBe(keyOf(group, names))
})

test('where a definition was not told there is no key', () => {
  expect(keyOf(group, names, { 'mot.ts': '1' })).toBeUndefined()
})
