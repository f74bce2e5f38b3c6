import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from '../../machines/model/corpus.js'
import type { Place } from '../../machines/source/source.js'
import { define, readFiles } from './memory.js'
import { data, print } from './print.js'

const marked = ({ text, column, length }: Place): string => text.slice(column - 1, column - 1 + length)
const show = (place: Place | undefined): string =>
  place === undefined ? '' : `${place.file}:${place.line}:${place.column} ${marked(place)}`

/** Reads files and locates a path in the value of `p/a.ts`: use, then definition. */
function locate(files: Record<string, string>, ...path: Path): string[] {
  const result = readFiles(files)
  expect(result.faults).toEqual([])
  const root = result.reads.find(({ file }) => file === 'p/a.ts')?.value
  const { use, definition } = result.locator.locate(root, path)
  return definition === undefined ? [show(use)] : [show(use), show(definition)]
}
const inFile = (name: string, before: string, ...path: Path): string[] =>
  locate({ 'p/a.ts': define(name, before) }, 'name', ...path)

describe('where a value stands', () => {
  it('is the very text of every leaf', () => {
    fc.assert(
      fc.property(data.any, (value) => {
        let turn = 0
        const gaps = ['', ' ', '\n ', '/* , */', '\r\n\t', '// {\n']
        const { text, leaves } = print(value, {
          gap: () => gaps[turn++ % gaps.length] ?? '',
          quote: () => (turn % 2 === 0 ? "'" : '"'),
          dress: (written) => (turn % 3 === 0 ? `( ${written} as const )` : written),
        })
        const { reads, locator } = readFiles({ 'p/a.ts': define(text) })
        for (const { path, written } of leaves) {
          const { use, definition } = locator.locate(reads[0]?.value, ['name', ...path])
          expect(marked(use)).toBe(written)
          expect(definition).toBeUndefined()
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is the object itself for the whole definition, its first line marked', () => {
    expect(
      locate({ 'p/a.ts': `import { defineNational } from 'tthc'\nexport default defineNational({\n  name: 1,\n})` }),
    ).toEqual(['p/a.ts:2:31 {'])
  })

  it('is the deepest part that exists', () => {
    expect(inFile(`{ a: [ 'b' ] }`, '', 'a', 5, 'c')).toEqual([`p/a.ts:2:44 [ 'b' ]`])
    expect(inFile(`{ a: [ 'b' ] }`, '', 'a', 0, 'length')).toEqual([`p/a.ts:2:46 'b'`])
    expect(inFile(`{ a: 1 }`, '', 'toString')).toEqual([`p/a.ts:2:39 { a: 1 }`])
  })

  it('is the call for what a builder made', () => {
    expect(inFile(`{ within: workingDays( 0.5 ) }`, '', 'within', 'n')).toEqual(['p/a.ts:2:49 workingDays( 0.5 )'])
  })

  it('is the use first, the definition second, for a shared object and what is in it', () => {
    const before = `const half = workingDays(0.5)\nconst post = { at: 'so-y-te' }\n`
    expect(inFile(`{ within: half }`, before, 'within', 'n')).toEqual([
      'p/a.ts:4:49 half',
      'p/a.ts:2:14 workingDays(0.5)',
    ])
    expect(inFile(`[{ by: post }]`, before, 0, 'by', 'at')).toEqual(['p/a.ts:4:46 post', `p/a.ts:3:20 'so-y-te'`])
    expect(inFile(`{ post }`, before, 'post')).toEqual([`p/a.ts:4:41 post`, `p/a.ts:3:14 { at: 'so-y-te' }`])
  })

  it('is the use first for a shared text or number too', () => {
    const before = `const so = 'so-y-te'\nconst all = { so, n: 3 }\n`
    expect(inFile(`{ a: so }`, before, 'a')).toEqual([`p/a.ts:4:44 so`, `p/a.ts:2:12 'so-y-te'`])
    expect(inFile(`[all.n]`, before, 0)).toEqual([`p/a.ts:4:40 all.n`, `p/a.ts:3:22 3`])
    expect(inFile(`[all.so]`, before, 0)).toEqual([`p/a.ts:4:40 all.so`, `p/a.ts:2:12 'so-y-te'`])
  })

  it('is the spread that brought it here, and where it was written', () => {
    const before = `const base = { a: 'x', b: { c: 1 } }\nconst rows = ['r', base]\n`
    expect(inFile(`{ ...base, d: 2 }`, before, 'a')).toEqual([`p/a.ts:4:41 ...base`, `p/a.ts:2:19 'x'`])
    expect(inFile(`{ ...base, d: 2 }`, before, 'b', 'c')).toEqual([`p/a.ts:4:41 ...base`, `p/a.ts:2:32 1`])
    expect(inFile(`{ ...base, a: 'y' }`, before, 'a')).toEqual([`p/a.ts:4:53 'y'`])
    expect(inFile(`['q', ...rows]`, before, 1)).toEqual([`p/a.ts:4:45 ...rows`, `p/a.ts:3:15 'r'`])
    expect(inFile(`['q', ...rows]`, before, 2, 'a')).toEqual([`p/a.ts:4:45 ...rows`, `p/a.ts:2:19 'x'`])
  })

  it('is in the other file for what was imported', () => {
    const files = {
      'p/a.ts': `import facts, { name } from './b.js'\n${define('{ of: [facts], name }')}`,
      'p/b.ts': `// Dữ kiện\nexport const name = 'Tên'\nexport default { code: '1.000656' }\n`,
    }
    expect(locate(files, 'name', 'of', 0, 'code')).toEqual([`p/a.ts:3:46 facts`, `p/b.ts:3:24 '1.000656'`])
    expect(locate(files, 'name', 'name')).toEqual([`p/a.ts:3:54 name`, `p/b.ts:2:21 'Tên'`])
  })

  it('cannot be asked of what was not read', () => {
    const { locator } = readFiles({ 'p/a.ts': define('1') })
    expect(() => locator.locate({}, [])).toThrow(TypeError)
  })

  it('is still a place when the file is gone', () => {
    const files: Record<string, string> = { 'p/a.ts': define('1') }
    const { reads, locator } = readFiles(files)
    delete files['p/a.ts']
    expect(locator.locate(reads[0]?.value, ['name']).use).toMatchObject({ file: 'p/a.ts', line: 1, column: 1 })
  })
})
