import { describe, expect, it } from 'vitest'
import { define, faultsOf, readFiles } from './memory.js'

const valueOf = (result: ReturnType<typeof readFiles>, file: string): unknown =>
  result.reads.find((read) => read.file === file)?.value

describe('imports', () => {
  it('bring default and named values, once, in the order that they need', () => {
    const result = readFiles({
      'p/a.ts': `import shared, { half as h, type Unused } from './sub/b.js'\nimport type { X } from 'anywhere'\n${define('[shared, h]')}`,
      'p/sub/b.ts': `import { workingDays } from 'tthc'\nimport { one } from '../c.js'\nexport const half = workingDays(0.5)\nexport default { one }\n`,
      'p/c.ts': `export const one = 1\n`,
    })
    expect(faultsOf(result)).toEqual([])
    expect(valueOf(result, 'p/a.ts')).toEqual({ name: [{ one: 1 }, { n: 0.5, unit: 'working-day' }] })
    expect([...result.opened].sort()).toEqual(['p/a.ts', 'p/c.ts', 'p/sub/b.ts'])
  })

  it('in a circle are one diagnostic that shows the circle', () => {
    const result = readFiles({
      'p/a.ts': `import b from './b.js'\n${define('b')}`,
      'p/b.ts': `import c from './c.js'\n${define('c')}`,
      'p/c.ts': `import a from './a.js'\n${define('a')}`,
      'p/d.ts': `import a from './a.js'\n${define('a')}`,
    })
    expect(faultsOf(result)).toEqual(['read-cycle p/c.ts:1:15'])
    expect(result.faults[0]?.what).toContain('p/a.ts → p/b.ts → p/c.ts → p/a.ts')
    expect(result.reads).toEqual([])
  })

  it('that circle by types only are none', () => {
    const result = readFiles({
      'p/a.ts': `import type b from './b.js'\n${define(`'a'`)}`,
      'p/b.ts': `import a from './a.js'\n${define('a')}`,
    })
    expect(faultsOf(result)).toEqual([])
  })

  it('of a faulty file add no diagnostic of their own', () => {
    const result = readFiles({
      'p/a.ts': `import b, { c } from './b.js'\n${define('{ b, c, d: b.x, e: [...b.y], f: c.z(1) }')}`,
      'p/b.ts': `export const c = () => 1\nexport default c\n`,
      'p/d.ts': `import e from './e.js'\n${define('e')}`,
      'p/e.ts': `export default {`,
      'p/f.ts': define(`'f'`),
    })
    expect(faultsOf(result)).toEqual(['read-function p/b.ts:1:18', 'read-syntax p/e.ts:1:17'])
    expect(result.reads.map(({ file }) => file)).toEqual(['p/f.ts'])
  })

  it('of a name that is not there say so at the name', () => {
    const result = readFiles({
      'p/a.ts': `import b, { two } from './b.js'\n${define('[b, two]')}`,
      'p/b.ts': `export const one = 1\n`,
    })
    expect(faultsOf(result)).toEqual(['read-import-name p/a.ts:1:8', 'read-import-name p/a.ts:1:13'])
  })

  it('form a chain of any length', () => {
    const length = 3_000
    const files = Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `p/f${i}.ts`,
        i === length - 1
          ? `export const a = 1\n`
          : `export { } from './x.js'`.slice(0, 0) + `import { a as b } from './f${i + 1}.js'\nexport const a = b\n`,
      ]),
    )
    const result = readFiles({ 'p/a.ts': `import { a } from './f0.js'\n${define('a')}`, ...files })
    expect(faultsOf(result)).toEqual([])
    expect(valueOf(result, 'p/a.ts')).toEqual({ name: 1 })
  })

  it('may not go through a link that leaves the folders', () => {
    const files = { 'p/a.ts': `import b from './link/b.js'\n${define('b')}` }
    const result = readFiles(files, {}, { 'p/link/b.ts': '/etc/b.ts' })
    expect(faultsOf(result)).toEqual(['read-import-outside p/a.ts:1:15'])
    expect(result.asked).toEqual(['p/a.ts'])
  })

  it('go through a link inside the folders to the one file that is there', () => {
    const files = { 'p/a.ts': `import b from './link/b.js'\n${define('b')}`, 'p/real/b.ts': `export default 'b'\n` }
    const result = readFiles(files, {}, { 'p/link/b.ts': 'p/real/b.ts' })
    expect(faultsOf(result)).toEqual([])
    expect(valueOf(result, 'p/a.ts')).toEqual({ name: 'b' })
  })

  it('of another file than the definitions are none', () => {
    const files = { 'p/a.ts': `import b from './b.js'\n${define('b')}`, 'p/b.ts': `export default 'b'\n` }
    expect(faultsOf(readFiles(files, { files: new Set(['p/a.ts']) }))).toEqual(['read-import-missing p/a.ts:1:15'])
  })

  it('name files by their very letters, also on a disk that does not mind', () => {
    const files = { 'p/a.ts': `import b from './B.js'\n${define('b')}`, 'p/b.ts': `export default 'b'\n` }
    const result = readFiles(files, {}, { 'p/B.ts': 'p/b.ts' })
    expect(result.faults.map(({ rule }) => rule)).toContain('read-import-missing')
  })
})

describe('a file', () => {
  it('without a default export is a fault, unless others take parts from it', () => {
    const result = readFiles({
      'p/a.ts': `import { x } from './b.js'\n${define('x')}`,
      'p/b.ts': `export const x = 1\n`,
      'p/c.ts': `\n// ghi chú\nexport const y = 1\n`,
    })
    expect(faultsOf(result)).toEqual(['read-no-default p/c.ts:3:1'])
  })

  it('whose default export no builder made is a fault, unless others take it', () => {
    const result = readFiles({
      'p/a.ts': `import x from './b.js'\n${define('x')}`,
      'p/b.ts': `export default { x: 1 }\n`,
      'p/c.ts': `const y = { x: 1 }\nexport default y\n`,
    })
    expect(faultsOf(result)).toEqual(['read-kind p/c.ts:1:11'])
  })

  it('reports all that is wrong with it at once, in the order of its lines', () => {
    const text = `import fs from 'node:fs'\nconst a = process\nconst b = a\n${define('[fetch(1), { get x() { return 1 } }, b]')}`
    const moved = text
      .replace(/\n(import .*)\n/, '\n')
      .replace('import fs', `import { defineNational } from 'tthc'\nimport fs`)
    expect(faultsOf(readFiles({ 'p/a.ts': moved }))).toEqual([
      'read-import-package p/a.ts:2:16',
      'read-global p/a.ts:3:11',
      'read-global p/a.ts:5:40',
      'read-accessor p/a.ts:5:52',
    ])
  })
})
