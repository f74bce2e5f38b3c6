import { afterAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import type { Block } from '../../generators/import/document/block.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { readHtml } from '../../generators/import/html/read-html.js'
import { leafRows, type ImportedTable } from '../../generators/import/imported-table.js'
import { readGrid } from '../../generators/import/read-grid.js'
import { readXlsx } from '../../generators/import/read-xlsx.js'
import { readText } from '../../generators/import/text/read-text.js'
import { printedGrid, toWorkbook, type PrintedGrid } from '../import/printed-grids.js'
import { sourceCells } from '../table/source-tables.js'
import { defects, layOut, type Placed } from './layouts.js'
import { printScore, score, tablesByProvince } from './score.js'
import { toHtml, toPasted } from './web-layouts.js'

const { corpus } = loadCorpus(['procedures'])
const provinces = [...tablesByProvince(corpus)]
const lines: string[] = []

const expectRead = (layout: string, blocks: readonly Block[], own: readonly Placed[]): void => {
  expectTables(layout, readDocument(blocks, layout).tables, own)
}

/** All columns but the first in the other order. */
function swapped({ rows, merges }: PrintedGrid): PrintedGrid {
  const width = Math.max(...rows.map((row) => row.length))
  const swap = (row: string[]): string[] => (row.length < width ? row : [...row.slice(0, 1), ...row.slice(1).reverse()])
  return {
    rows: rows.map(swap),
    merges: merges.map((merge) => ({ ...merge, column: merge.column === 0 ? 0 : width - merge.column })),
  }
}

function expectTables(layout: string, tables: readonly ImportedTable[], own: readonly Placed[]): void {
  const sources = own.map(({ source }) => source)
  expect(tables.map(({ codes }) => codes)).toEqual(sources.map(({ codes }) => codes ?? []))
  expect(tables.map((table) => leafRows(table).length)).toEqual(sources.map((source) => sourceCells(source).length))
  const result = score(tables, sources)
  lines.push(printScore(layout, result))
  expect(result.right / result.expected).toBeGreaterThanOrEqual(0.99)
  expect(result.right / result.found).toBeGreaterThanOrEqual(0.99)
}

describe.each(defects)('real tables in Word, %s', (defect) => {
  it.each(provinces)('in the columns of %s', async (province, own) => {
    const { blocks, notices } = readDocx(await layOut(own, defect))
    expect(notices).toEqual([])
    expectRead(`${defect} · ${province}`, blocks, own)
  })
})

describe('real tables elsewhere', () => {
  const grids = (own: readonly Placed[]) => own.map(({ source, columns }) => printedGrid(source, columns))

  it.each(provinces)('on a web page, in the columns of %s', (province, own) => {
    expectRead(`html · ${province}`, readHtml(toHtml(grids(own))), own)
  })

  it.each(provinces)('in Excel with swapped columns, in the columns of %s', async (province, own) => {
    const workbook = await toWorkbook(grids(own).map(swapped))
    const tables = (await readXlsx(workbook, province)).flatMap((grid) => readGrid(grid).tables)
    expectTables(`xlsx, swapped · ${province}`, tables, own)
  })

  // Pasted text has no merged cells: rows under one label or one time cannot be told from empty cells.
  const isPlain = ({ source, columns }: Placed): boolean => printedGrid(source, columns).merges.length === 0
  const plain = provinces.map(([province, own]) => [province, own.filter(isPlain)] as const)
  it.each(plain.filter(([, own]) => own.length > 0))('pasted as text, in the columns of %s', (province, own) => {
    expectRead(`text · ${province}`, readText(toPasted(grids(own))), own)
  })
})

afterAll(() => {
  expect(lines.length).toBeGreaterThan((defects.length + 1) * provinces.length)
  process.stdout.write(`ô của bảng thật đọc lại:\n${lines.join('\n')}\n`)
})
