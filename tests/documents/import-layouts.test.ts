import { afterAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import type { Block } from '../../generators/import/document/block.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { readHtml } from '../../generators/import/html/read-html.js'
import { recogniseHeadings } from '../../generators/import/headings.js'
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

const headOf = ({ rows }: PrintedGrid): number => rows.findIndex((row) => recogniseHeadings(row))

/** The grid with rows put in before a row; merged cells below move down, those that they would cut are left out. */
function withRows({ rows, merges }: PrintedGrid, at: number, added: string[][]): PrintedGrid {
  const move = (row: number): number => (row >= at ? row + added.length : row)
  return {
    rows: [...rows.slice(0, at), ...added, ...rows.slice(at)],
    merges: merges.map(({ from, to, column }) => ({ from: move(from), to: move(to), column })),
  }
}

/** All headings but the outer two under one, and the columns numbered below. */
function stacked(grid: PrintedGrid): PrintedGrid {
  const head = headOf(grid)
  const titles = grid.rows[head] ?? []
  const inner = (i: number): boolean => i === 1 || i === 2
  const upper = titles.map((title, i) => (inner(i) ? (i === 1 ? 'Tổ chức thực hiện' : '') : title))
  const lower = titles.map((title, i) => (inner(i) ? title : ''))
  const { rows, merges } = withRows(grid, head + 1, [lower, titles.map((_, i) => `(${i + 1})`)])
  return { rows: rows.map((row, i) => (i === head ? upper : row)), merges }
}

/** The heading again before the last row that no merged cell reaches, as on the next page. */
function continued(grid: PrintedGrid): PrintedGrid {
  const head = headOf(grid)
  const isFree = (row: number): boolean =>
    (grid.rows[row]?.[0] ?? '').trim() !== '' && !grid.merges.some(({ from, to }) => from < row && row <= to)
  const free = grid.rows.map((_, i) => i).filter((i) => i > head + 1 && isFree(i))
  const at = free[Math.floor(free.length / 2)]
  const titles = grid.rows[head] ?? []
  return at === undefined ? grid : withRows(grid, at, [titles.map((_, i) => (i === 0 ? '(tiếp theo)' : '')), titles])
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

  it.each(provinces)('in Excel with stacked headings, in the columns of %s', async (province, own) => {
    const workbook = await toWorkbook(grids(own).map(stacked))
    const tables = (await readXlsx(workbook, province)).flatMap((grid) => readGrid(grid).tables)
    expectTables(`xlsx, stacked · ${province}`, tables, own)
  })

  it.each(provinces)('in Excel, continued on the next page, in the columns of %s', async (province, own) => {
    const workbook = await toWorkbook(grids(own).map(continued))
    const tables = (await readXlsx(workbook, province)).flatMap((grid) => readGrid(grid).tables)
    expectTables(`xlsx, continued · ${province}`, tables, own)
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
