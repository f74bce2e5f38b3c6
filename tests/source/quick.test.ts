import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../cli/files.js'
import type { ReadResult } from '../../machines/source/read.js'
import { isUnusual } from '../../machines/source/strings.js'
import { faultsOf, readFiles, type Files } from './memory.js'

/*
 * Two ways through a file: quickly, and by its syntax tree. The second is the one that is proved elsewhere; here the
 * first is held to it, on everything that is shipped and on damaged copies of it.
 */

const base = fileURLToPath(new URL('../..', import.meta.url))
const { files } = findDefinitions(base, ['procedures'], ['procedures'])
const shipped: Readonly<Record<string, string>> = Object.fromEntries(
  files.map((file) => [file.replace(/^procedures\//, 'p/'), readFileSync(join(base, file), 'utf8')]),
)

/** Every path inside a value, down to its leaves. */
const pathsIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...(Array.isArray(value)
          ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
          : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))),
      ]

/** All that a reader of the result can see: values in their order, kinds, places of every part, faults, imports. */
const seen = ({ reads, locator, faults, imports }: ReadResult) => ({
  values: reads.map(({ file, builder, value }) => [file, builder, JSON.stringify(value)]),
  places: reads.flatMap(({ value }) => pathsIn(value).map((path) => locator.locate(value, path))),
  faults,
  imports: [...imports].filter(([, targets]) => targets.length > 0).sort(),
})

const both = (given: Files): [ReturnType<typeof seen>, ReturnType<typeof seen>] => [
  seen(readFiles(given)),
  seen(readFiles(given, {}, {}, { quick: false })),
]

describe('the quick way', () => {
  it('gives for every shipped definition what the syntax tree gives', () => {
    const [quick, tree] = both(shipped)
    expect(tree.values.length).toBeGreaterThan(100)
    expect(quick.values).toEqual(tree.values)
    expect(quick.faults).toEqual([])
    expect(quick.imports).toEqual(tree.imports)
    // Compared one by one: the difference of two lists of a hundred thousand places is not to be printed.
    expect(quick.places.length).toBe(tree.places.length)
    const differs = quick.places.findIndex((place, i) => JSON.stringify(place) !== JSON.stringify(tree.places[i]))
    expect([quick.places[differs], tree.places[differs]]).toEqual([undefined, undefined])
  })

  it('is open for every shipped definition: one that is not makes every run load TypeScript', () => {
    expect(Object.keys(shipped).filter((file) => isUnusual(shipped[file] ?? ''))).toEqual([])
  })

  it('looks at every sign that is hidden or not in NFC', () => {
    const isFine = (sign: string): boolean => /^[\P{C}\t\n\r]$/u.test(sign) && !/^[\p{Zl}\p{Zp}\p{M}]$/u.test(sign)
    const passed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => !isUnusual(one),
    )
    expect(passed.length).toBeGreaterThan(1_000)
    expect(passed.filter((sign) => !isFine(sign) || sign.normalize('NFC') !== sign)).toEqual([])
  })

  it('knows the line of every definition without its text', () => {
    const given = {
      ...shipped,
      'p/gaps.ts':
        "import { defineNational } from 'tthc'\r\n// a\r\nconst a = /* b\n */ { x: 'm' }\n\nexport default /* c\n */ defineNational( // d\n { p :\n [\n a, // e\n a\n ], q: /*\n*/ a }\n)\n",
    }
    const { reads, locator } = readFiles(given)
    const differ = reads.flatMap(({ value }) =>
      pathsIn(value).filter((path) => {
        const { use, definition = use } = locator.locate(value, path)
        const { file, line } = locator.lineOf(value, path)
        return file !== definition.file || line !== definition.line
      }),
    )
    expect(reads.some(({ file }) => file === 'p/gaps.ts')).toBe(true)
    expect(differ).toEqual([])
  })

  it('gives for every damaged definition what the syntax tree gives', () => {
    const sources = Object.entries(shipped).filter(([, text]) => text.length < 3_000)
    expect(sources.length).toBeGreaterThan(50)
    const signs = [...'\'"`\\/*(){}[],.:;=+-!?<> \n\r\t0189a_$đ́#@&|'].concat([
      '//',
      '/*',
      '...',
      '=>',
      ' as const',
      'null',
      '\u00A0',
      '\uFEFF',
    ])
    const edit = fc.record({
      source: fc.nat(sources.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      cut: fc.nat(3),
      put: fc.oneof(fc.constant(''), fc.constantFrom(...signs)),
    })
    fc.assert(
      fc.property(edit, ({ source, at, cut, put }) => {
        const [file = '', text = ''] = sources[source] ?? []
        const place = Math.floor(at * text.length)
        const damaged = text.slice(0, place) + put + text.slice(place + cut)
        const imported = Object.fromEntries(
          [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, to = '']) => {
            const name = join(file, '..', `${to}.ts`).replaceAll('\\', '/')
            return [name, shipped[name] ?? '']
          }),
        )
        const [quick, tree] = both({ ...imported, [file]: damaged })
        expect(quick).toEqual(tree)
      }),
      { numRuns: 1_000, seed: 20_260_101 },
    )
  })

  it.each([
    ['a lone carriage return ends a comment', "// x\rconst a = 1\nexport default defineNational({ name: 'b', a })"],
    ['a name is another one with an escape', "const \\u0061b = 1\nexport default defineNational({ name: 'b', x: ab })"],
    ['a call goes on over the line', "export default defineNational\n({ name: 'b' })"],
    ['a template of two lines', 'export default defineNational({ name: `b\r\nc` })'],
    [
      'numbers of every kind',
      'export default defineNational({ a: 0x10, b: 1e3, c: 1_000, d: 0.50, e: -0.5, f: 5., g: .5 })',
    ],
    ['a keyword as a key', "export default defineNational({ default: 'a', get: 'b', async: 'c' })"],
    ['a getter', "export default defineNational({ get name() { return 'b' } })"],
    ['two defaults', "export default defineNational({ name: 'a' })\nexport default defineNational({ name: 'b' })"],
    ['two constants on one line', "const a = 1, b = 2\nexport default defineNational({ name: 'a', a, b })"],
    ['a spread that is overwritten', 'const a = { x: 1, y: 2 }\nexport default defineNational({ ...a, x: 3, z: a })'],
    ['a spread that overwrites', 'const a = { x: 1 }\nexport default defineNational({ x: 3, ...a })'],
    [
      'a shared constant in two places',
      "export const a = { x: 'm' }\nexport const b = 'n'\nexport default defineNational({ p: [a, a, b], q: b })",
    ],
    ['no new line between statements', 'const a = 1 export default defineNational({ a })'],
    ['a semicolon alone', ';const a = 1;;\nexport default defineNational({ a });'],
    ['an import below', "export default defineNational({ name: 'b' })\nimport { workingDays } from 'tthc'"],
  ])('%s', (_, text) => {
    const [quick, tree] = both({ 'p/a.ts': `import { defineNational } from 'tthc'\n${text}\n` })
    expect(quick).toEqual(tree)
  })

  it('says nothing itself: a fault has the words of the syntax tree', () => {
    const text = `import { defineNational } from 'tthc'\nexport default defineNational({ name: fetch('x') })\n`
    expect(faultsOf(readFiles({ 'p/a.ts': text }))).toEqual(['read-global p/a.ts:2:39'])
  })
})
