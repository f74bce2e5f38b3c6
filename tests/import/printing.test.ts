import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { importTables } from '../../generators/import/import-tables.js'
import { printNational, printProcess } from '../../generators/import/print-definition.js'
import { readYaml } from '../../generators/import/read-yaml.js'
import type { National, Process } from '../../machines/index.js'
import { readDefinitions } from '../../machines/source/read.js'
import { sourceFiles } from '../table/source-tables.js'
import { registersOf } from './registers.js'

const { corpus } = loadCorpus(['procedures'])
const registers = registersOf(corpus)

/** Reads files that stand only in memory, as the tool reads a definition folder. */
function readBack(files: Readonly<Record<string, string>>): unknown[] {
  const text = (name: string): Uint8Array => new TextEncoder().encode(files[name] ?? '')
  const { reads, faults } = readDefinitions(
    { roots: ['procedures'], files: new Set(Object.keys(files)), refused: new Set() },
    { readFile: text, realpath: (name) => name },
  )
  expect(faults).toEqual([])
  return reads.map(({ value }) => value)
}

const options = (printWidth: number) =>
  ({ semi: false, singleQuote: true, trailingComma: 'all', printWidth, parser: 'typescript' }) as const

describe('written definitions', () => {
  const imported = sourceFiles().flatMap(({ text }) => {
    const { definitions, nationals } = importTables(readYaml(text).tables, registers)
    return [{ definitions, nationals }]
  })

  it('read back as the values that they were written from', () => {
    for (const { definitions, nationals } of imported) {
      const files = Object.fromEntries([...nationals].map(([path, text]) => [`procedures/${path}`, text]))
      for (const { path, process, content } of definitions) {
        const values = readBack({ ...files, [`procedures/${path}`]: content })
        expect(
          values.some((value) => JSON.stringify(value) === JSON.stringify(process)),
          path,
        ).toBe(true)
      }
    }
  })

  it('are what prettier writes', async () => {
    for (const { definitions, nationals } of imported) {
      for (const { content } of definitions) expect(await format(content, options(160))).toBe(content)
      for (const content of nationals.values()) expect(await format(content, options(120))).toBe(content)
    }
  })

  const national = (name: string): National => ({ name, field: name, effective: { from: '2025-01-01' }, source: name })
  const hostile = fc.string({
    unit: fc.constantFrom("'", '"', '`', '\\', '$', '{', '}', '\n', '\r', '\t', '/', '*', ',', 'ă', ' '),
    maxLength: 40,
  })

  it('hold any text as data', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, id) => {
        const file = 'procedures/national/facts/x/y.ts'
        expect(readBack({ [file]: printNational(national(name)) })).toEqual([national(name)])
        const process: Process = {
          of: [],
          province: id,
          standing: 'proposal',
          effective: { from: '2025-01-01' },
          policy: { base: 'nd-118-2025' },
          table: [{ id, name, does: 'other', ways: { [`k${name}`]: 'next' }, printed: { by: { excerpt: name } } }],
        }
        expect(readBack({ 'procedures/a/b/c.ts': printProcess(process, []) })).toEqual([process])
      }),
      { numRuns: 200 },
    )
  })
})
