import { afterAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { importTables } from '../../generators/import/import-tables.js'
import type { ImportedTable } from '../../generators/import/imported-table.js'
import { readCsv } from '../../generators/import/read-csv.js'
import { readGrid } from '../../generators/import/read-grid.js'
import { readXlsx } from '../../generators/import/read-xlsx.js'
import { readYaml } from '../../generators/import/read-yaml.js'
import type { TableRow } from '../../generators/table/official-table.js'
import { toXlsx } from '../../generators/table/xlsx.js'
import { officialTables } from '../../generators/table/write.js'
import { casesOf } from '../../machines/build/cases.js'
import type { Process } from '../../machines/model/process.js'
import { sourceCells, sourceFiles, sourceTables, type SourceCells, type SourceTable } from '../table/source-tables.js'
import { printedGrid, toCsv, toWorkbook } from './printed-grids.js'
import { registersOf } from './registers.js'
import { layoutOf } from './source-layout.js'

const { corpus } = loadCorpus(['procedures'])
const registers = registersOf(corpus)
const tables = sourceTables()
let compared = 0

const printed = (row: TableRow): SourceCells => {
  const text = (key: keyof TableRow['cells']): string => row.cells[key]?.text ?? ''
  const further = (['gives', 'fee', 'note', 'service'] as const).map(text).filter((cell) => cell !== '')
  return { no: text('no'), who: text('who'), what: text('what'), time: text('time'), further: further.join(' ') }
}

const stepsOf = (process: Process, index: number): SourceCells[] =>
  (officialTables(process, corpus)[index]?.rows ?? []).filter((row) => row.kind === 'step').map(printed)

function expectTable(read: readonly ImportedTable[], source: SourceTable): void {
  const { definitions, unplaced } = importTables(read, registers)
  expect(definitions, JSON.stringify(unplaced)).toHaveLength(1)
  const process = definitions[0]?.process as Process
  const expected = sourceCells(source)
  expect(stepsOf(process, 0)).toEqual(expected)
  const total = officialTables(process, corpus)[0]?.rows.find((row) => row.kind === 'total')
  const declared = source.declared_total ?? source.stated_limit ?? ''
  if (/\d/.test(declared)) expect(declared.endsWith(total?.cells.time?.text ?? '-')).toBe(true)
  expect(process.decision?.no).toBe(source.decision)
  expect(process.of.flatMap((national) => national.code ?? [])).toEqual(source.codes ?? [])
  compared += expected.length * 5
}

describe('import and print gives the printed table again', () => {
  it.each(sourceFiles().map(({ file, text }) => [file, text] as const))('%s', (_, text) => {
    const { definitions } = importTables(readYaml(text).tables, registers)
    for (const { process } of definitions) {
      casesOf(process).forEach(({ case: one }, i) => {
        const sources = (one.source ?? '')
          .split('+')
          .map((id) => tables.find((table) => table.id === id) as SourceTable)
        expect(stepsOf(process, i)).toEqual(sources.flatMap(sourceCells))
        compared += sources.flatMap(sourceCells).length * 5
      })
    }
  })

  it.each(tables.map((table) => [table.id, table] as const))('%s from CSV', (id, source) => {
    const delimiter = [',', ';', '\t'][tables.indexOf(source) % 3] ?? ','
    const csv = toCsv(printedGrid(source, layoutOf(corpus, source)), delimiter)
    expectTable(readGrid(readCsv(csv, id)).tables, source)
  })

  it.each([...new Set(tables.map((table) => table.province))])('%s from XLSX', async (province) => {
    const own = tables.filter((table) => table.province === province)
    const workbook = await toWorkbook(own.map((table) => printedGrid(table, layoutOf(corpus, table))))
    const grids = await readXlsx(workbook, province)
    expect(grids).toHaveLength(own.length)
    own.forEach((source, i) => {
      expectTable(
        grids.slice(i, i + 1).flatMap((grid) => readGrid(grid).tables),
        source,
      )
    })
  })

  it('reads the workbooks that tthc table writes', async () => {
    const published = corpus.processes.filter(({ value }) => value.standing === 'published')
    // One of each province and layout, and all that have cases, phases or appointments.
    const seen = new Set<string>()
    const chosen = published.filter(({ value: { province, layout, cases, table = [] } }) => {
      const kind = `${province} ${layout ?? ''}`
      const isFirst = !seen.has(kind)
      seen.add(kind)
      return isFirst || cases !== undefined || table.some((row) => row.rows !== undefined)
    })
    expect(chosen.length).toBeGreaterThan(10)
    for (const entry of chosen) {
      const grids = await readXlsx(await toXlsx(officialTables(entry.value, corpus)), entry.slug)
      const read = grids.flatMap((grid) => readGrid(grid).tables)
      expect(read).toHaveLength(casesOf(entry.value).length)
      for (const [i, table] of read.entries()) {
        const { definitions } = importTables([{ ...table, field: 'Thử nghiệm' }], registers)
        expect(stepsOf(definitions[0]?.process as Process, 0), entry.id).toEqual(stepsOf(entry.value, i))
      }
    }
  })

  afterAll(() => {
    expect(compared).toBeGreaterThan(0)
    process.stdout.write(`imported tables: ${compared} cells compared after import from YAML, CSV and XLSX\n`)
  })
})
