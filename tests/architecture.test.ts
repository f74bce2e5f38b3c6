import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { cycles, loadedBy } from './architecture/graph.js'
import { parse, readSources, root, type SourceFile } from './architecture/imports.js'
import { keptPackages, roomOf, rooms } from './architecture/rooms.js'

const code = readSources('{machines,generators,cli}/**/*.ts')
const definitions = readSources('procedures/**/*.ts')
const tests = readSources('tests/**/*.ts', '!tests/fixtures/**', '!tests/rules/*/**')
const house = [...code, ...definitions]

/** Imports that leave the room by a door that the plan does not have. */
const strays = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ file, imports }) => {
    const room = roomOf(file)
    if (room === undefined) return [`${file}: stands in no room of the plan`]
    const open = [room.folder, ...room.mayImport]
    return imports
      .filter(({ target }) => target.includes('/') && roomOf(target) !== undefined)
      .concat(imports.filter(({ target }) => target === 'tthc' || target.startsWith('../')))
      .filter(({ target }) => !open.some((door) => target.startsWith(door)))
      .map(({ target, line }) => `${file}:${line} → ${target}`)
  })

const keptApart = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ file, imports }) =>
    imports.flatMap(({ target, line }) =>
      keptPackages
        .filter(({ packages, only }) => packages.test(target) && !only.some((folder) => file.startsWith(folder)))
        .map(({ why }) => `${file}:${line} → ${target}: ${why}`),
    ),
  )

describe('the plan of the house', () => {
  it('was checked on real files', () => {
    for (const { folder } of rooms) {
      expect(house.filter(({ file }) => file.startsWith(folder)).length, folder).toBeGreaterThan(0)
    }
    expect(house.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(100)
  })

  it('has imports that point one way', () => expect(strays(house)).toEqual([]))
  it('keeps packages in their rooms', () => expect(keptApart(code)).toEqual([]))
  it('has no import cycle', () => expect(cycles(house)).toEqual([]))

  it('gives definitions nothing but the door and other definitions', () => {
    const packages = definitions.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target !== 'tthc' && !target.startsWith('procedures/'))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(packages).toEqual([])
  })
})

describe('what is loaded', () => {
  it('by a definition: no package at all', () => {
    const loaded = [...loadedBy('machines/index.ts', code)].filter((target) => !target.startsWith('machines/'))
    expect(loaded).toEqual([])
  })

  it('by tthc check: no library that only another command needs', () => {
    const loaded = loadedBy('cli/commands/check.ts', code)
    const heavy = [
      'xstate',
      '@xstate/graph',
      'ajv',
      'exceljs',
      'ts-morph',
      'mermaid',
      'docx',
      'yaml',
      'csv-parse',
      'elkjs',
    ]
    expect(loaded.size).toBeGreaterThan(20)
    expect(
      [...loaded].filter((target) => heavy.some((name) => target === name || target.startsWith(`${name}/`))),
    ).toEqual([])
  })

  it('by tthc --help: no command', () => {
    expect(
      [...loadedBy('cli/main.ts', code)].filter((target) => /^(machines|generators|cli\/commands)\//.test(target)),
    ).toEqual([])
  })
})

describe('shared code', () => {
  const provinces = globSync('procedures/*/province/index.ts', { cwd: root }).map((file) => {
    const name = /\bname: '([^']+)'/.exec(readFileSync(join(root, file), 'utf8'))?.[1]
    return { id: file.split('/')[1] ?? '', name }
  })

  it('knows no province and no procedure', () => {
    expect(provinces.length).toBeGreaterThan(1)
    expect(provinces.filter(({ name }) => name === undefined)).toEqual([])
    const special = code.flatMap(({ file, strings }) =>
      strings
        .filter(({ text }) => isSpecial(text, provinces))
        .map(({ text, line }) => `${file}:${line}: ${text.slice(0, 60)}`),
    )
    expect(special).toEqual([])
  })

  it('has files that one reads in one sitting', () => {
    const long = code
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('silences nothing and leaves nothing for later', () => {
    const smell =
      /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|\b(?:TODO|FIXME|XXX)\b|\b(?:it|test|describe)\.(?:skip|only|todo)\b/
    const self = 'tests/architecture.test.ts'
    const found = [...house, ...tests].filter(({ file, text }) => file !== self && smell.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('names no place that is missing on another machine', () => {
    const foreign = /\.\.\/shared\b|['"`](?:\/home\/|\/root\/|\/tmp\/|[A-Z]:\\)/
    const self = 'tests/architecture.test.ts'
    const found = [...house, ...tests].filter(({ file, text }) => file !== self && foreign.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('puts tone marks where official papers put them: hóa, xóa, ủy, tùy', () => {
    const late = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/iu
    // What is read comes in both spellings, and what is compared.
    const readers =
      /^(?:generators\/(?:place|import\/document\/frame|import\/work-verbs)|machines\/model\/(?:duration|spelling))\.ts$/
    const found = code.flatMap(({ file, strings }) =>
      readers.test(file) ? [] : strings.filter(({ text }) => late.test(text)).map(({ line }) => `${file}:${line}`),
    )
    expect(found).toEqual([])
  })

  it('is written in NFC', () => {
    const pages = globSync(['*.md', 'docs/**/*.md', 'generators/**/*.md'], { cwd: root })
    expect(pages.length).toBeGreaterThan(3)
    const texts = [...house, ...tests, ...pages.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))]
    expect(texts.filter(({ text }) => text !== text.normalize('NFC')).map(({ file }) => file)).toEqual([])
  })
})

/** A string of code that is a province's id or a code, or that holds a province's name. Examples of a command's help are free. */
const isSpecial = (text: string, provinces: readonly { id: string; name: string | undefined }[]): boolean =>
  !text.includes('Ví dụ:') &&
  (/^\d\.\d{6}(?:\.H\d\d)?$/.test(text) ||
    provinces.some(
      ({ id, name }) =>
        text === id || text.startsWith(`procedures/${id}`) || (name !== undefined && text.includes(name)),
    ))

describe('this test', () => {
  it('sees every kind of import', () => {
    const seen = parse(
      'machines/build/x.ts',
      `import fs from 'node:fs'
       import type { A } from '../model/a.js'
       import { type B } from '../check/b.js'
       export * from '../../cli/c.js'
       const d = () => import('xstate')
       type E = import('zod').E`,
    ).imports
    expect(seen.map(({ target, typeOnly, lazy }) => [target, typeOnly, lazy])).toEqual([
      ['node:fs', false, false],
      ['machines/model/a.ts', true, false],
      ['machines/check/b.ts', true, false],
      ['cli/c.ts', false, false],
      ['xstate', false, true],
      ['zod', true, false],
    ])
  })

  it('finds a wrong door, a package out of its room, and a cycle', () => {
    const wrong = [
      parse('machines/model/a.ts', `import '../build/b.js'\nimport 'node:fs'`),
      parse('machines/build/b.ts', `import '../model/a.js'`),
    ]
    expect(strays(wrong)).toEqual(['machines/model/a.ts:1 → machines/build/b.ts'])
    expect(keptApart(wrong)).toEqual(['machines/model/a.ts:2 → node:fs: only cli/ touches the disk'])
    expect(cycles(wrong)).toHaveLength(1)
    expect(strays([parse('machines/check/c.ts', `import '../../../elsewhere/x.js'`)])).toHaveLength(1)
  })
})
