import { afterAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { decisionHead } from '../../cli/decision-source.js'
import { writeDecision } from '../../generators/docx/write-decision.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { importTables } from '../../generators/import/import-tables.js'
import type { ImportedTable } from '../../generators/import/imported-table.js'
import { readGrid } from '../../generators/import/read-grid.js'
import { readXlsx } from '../../generators/import/read-xlsx.js'
import { officialTables } from '../../generators/table/write.js'
import { toXlsx } from '../../generators/table/xlsx.js'
import { casesOf } from '../../machines/build/cases.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import type { Process } from '../../machines/model/process.js'
import { registersOf } from '../import/registers.js'

const { corpus } = loadCorpus(['procedures'])
const registers = registersOf(corpus)
let cells = 0

/** What a definition prints: every cell of every row with its place, merged cells, headings, subtotals, the total. */
const printed = (process: Process, index: number): unknown => {
  const table = officialTables({ ...process, standing: 'published' }, corpus)[index]
  cells += (table?.rows.length ?? 0) * (table?.columns.length ?? 0)
  return table?.rows.map(({ kind, cells: row }) => ({
    kind,
    ...Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.text !== '' || cell.covered === true)),
  }))
}

const facts = ({ province, decision, of }: Process): unknown => ({
  province,
  decision: { no: decision?.no, date: decision?.date },
  codes: of.flatMap(({ code }) => code ?? []),
})

function expectSame({ id, value }: ProcessEntry, tables: readonly ImportedTable[]): void {
  expect(tables, id).toHaveLength(casesOf(value).length)
  const decision = value.decision ?? { no: '1/QĐ-UBND', date: value.effective.from }
  for (const [index, table] of tables.entries()) {
    const { definitions, unplaced } = importTables(
      [{ ...table, field: table.field || 'Thử nghiệm', decision: table.decision ?? decision }],
      registers,
    )
    const process = definitions[0]?.process
    expect(process, `${id}: ${JSON.stringify(unplaced)}`).toBeDefined()
    if (process === undefined) return
    expect(printed({ ...process, ...(value.layout && { layout: value.layout }) }, 0), id).toEqual(printed(value, index))
    expect(facts(process), id).toEqual(facts({ ...value, decision }))
  }
}

describe('every shipped process comes back', () => {
  const provinces = [...new Set(corpus.processes.map(({ value }) => value.province))]

  it.each(provinces)('from the decision of %s in Word', async (province) => {
    for (const entry of corpus.processes.filter(({ value }) => value.province === province)) {
      const head = decisionHead([entry], corpus, {})
      const bytes = await writeDecision({ head, entries: [entry], corpus, charts: new Map(), version: '0' })
      expectSame(entry, readDocument(readDocx(bytes).blocks, entry.slug).tables)
    }
  })

  it.each(provinces)('from the workbook of %s', async (province) => {
    for (const entry of corpus.processes.filter(({ value }) => value.province === province)) {
      const grids = await readXlsx(await toXlsx(officialTables(entry.value, corpus)), entry.slug)
      expectSame(
        entry,
        grids.flatMap((grid) => readGrid(grid).tables),
      )
    }
  })

  afterAll(() => {
    expect(cells).toBeGreaterThan(1_000)
    process.stdout.write(
      `định nghĩa → Word, Excel → định nghĩa: ${corpus.processes.length} quy trình, ${cells} ô so lại\n`,
    )
  })
})
