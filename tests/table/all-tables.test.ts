import { afterAll, describe, expect, it } from 'vitest'
import { casesOf } from '../../machines/build/cases.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import { loadCorpus } from '../../cli/load.js'
import type { OfficialTable, TableRow } from '../../generators/table/official-table.js'
import { officialTables } from '../../generators/table/write.js'
import { cutCells, sourceCells, sourceTables, type SourceCells, type SourceTable } from './source-tables.js'

const { corpus } = loadCorpus(['procedures'])
const tables = sourceTables()
let compared = 0

interface Found {
  entry: ProcessEntry
  table: OfficialTable
  /** Rows of this printed table: all of them, or one phase of the process's table. */
  rows: readonly TableRow[]
}

/** Every printed table is named by `source` in exactly one case, or as a phase of one. */
function find(id: string): Found {
  const found = corpus.processes.flatMap((entry) =>
    casesOf(entry.value).flatMap(({ case: one }, i) => {
      const phase = (one.source ?? '').split('+').indexOf(id)
      const table = phase === -1 ? undefined : officialTables(entry.value, corpus)[i]
      if (!table) return []
      const phases = (one.source ?? '').split('+').length
      return [{ entry, table, rows: phases === 1 ? table.rows : phaseRows(table, phase) }]
    }),
  )
  expect(found, `${id} stands in exactly one definition`).toHaveLength(1)
  return found[0] as Found
}

function phaseRows(table: OfficialTable, phase: number): readonly TableRow[] {
  const starts = table.rows.flatMap((row, i) => (row.kind === 'heading' ? [i] : []))
  return table.rows.slice(starts[phase], starts[phase + 1])
}

const FURTHER = ['gives', 'fee', 'note', 'service'] as const

function printed(row: TableRow): SourceCells {
  const text = (key: keyof TableRow['cells']): string => row.cells[key]?.text ?? ''
  const further = FURTHER.map(text).filter((cell) => cell !== '')
  return { no: text('no'), who: text('who'), what: text('what'), time: text('time'), further: further.join(' ') }
}

const declared = (table: SourceTable): { label?: string; time: string } => {
  const [first = '', second] = (table.declared_total ?? table.stated_limit ?? '').split(' | ')
  if (second !== undefined) return { label: first, time: second }
  return /\d/.test(first) ? { time: first } : { label: first, time: '' }
}

describe('official tables equal their sources', () => {
  it('reads 93 printed tables', () => {
    expect(tables).toHaveLength(93)
  })

  it.each(tables.map((table) => [table.id, table] as const))('%s, cell by cell', (id, source) => {
    const { entry, table, rows } = find(id)
    const steps = rows.filter((row) => row.kind === 'step').map(printed)
    const expected = sourceCells(source)
    expect(steps).toEqual(expected)
    compared += expected.length * Object.keys(expected[0] ?? {}).length

    const { decision, of } = entry.value
    expect([decision?.no, decision?.date]).toEqual([source.decision, source.decision_date])
    expect(of.flatMap((national) => national.code ?? [])).toEqual(source.codes ?? [])
    expect(table.homeless).toEqual([])
  })

  it.each(tables.map((table) => [table.id, table] as const))('%s, its total', (id, source) => {
    const { table, rows } = find(id)
    const total = rows.find((row) => row.kind === 'total')
    const { label, time } = declared(source)
    if (label === '' && time === '') {
      expect(total).toBeUndefined()
      return
    }
    expect(total?.cells.time?.text).toBe(time)
    if (label !== undefined) expect(total?.cells.no?.text).toBe(label)
    compared += label === undefined ? 1 : 2
    expect(table.rows.at(-1)).toBe(total)
  })

  it.each(tables.flatMap((table) => (table.appointments ? [[table.id, table.appointments] as const] : [])))(
    '%s, its appointments',
    (id, appointments) => {
      const headings = find(id).rows.filter((row) => row.kind === 'heading')
      expect(headings.map((row) => `${row.cells.what?.text}: ${row.cells.time?.text}`)).toEqual(appointments)
      compared += appointments.length
    },
  )

  it('marks every text of which the source holds only the beginning, and no other', () => {
    let marked = 0
    for (const source of tables) {
      const steps = find(source.id).rows.filter((row) => row.kind === 'step')
      const found = steps.map(({ cells }) => ({
        who: cells.who?.cut === true,
        what: cells.what?.cut === true,
        further: FURTHER.some((key) => cells[key]?.cut),
      }))
      expect(found, source.id).toEqual(cutCells(source))
      marked += found.flatMap((row) => Object.values(row)).filter(Boolean).length
    }
    expect(marked).toBeGreaterThan(150)
  })

  afterAll(() => {
    expect(compared).toBeGreaterThan(0)
    process.stdout.write(`official tables: ${compared} cells of ${tables.length} printed tables compared\n`)
  })
})
