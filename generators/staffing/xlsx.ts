import type ExcelJS from 'exceljs'
import { NOT_CARRIED, OUTSIDE, UNKNOWN } from '../../machines/build/staffing/matrix.js'
import { unitWords } from '../../machines/model/unit-office.js'
import { newWorkbook } from '../new-workbook.js'
import { sealedWorkbook } from '../sealed-workbook.js'
import type { CellTexts } from '../cell-texts.js'
import { textCell, withRows, type FillSheet } from '../sheet-rows.js'
import type { Grid, GridRow } from './grid.js'
import type { MapNotes } from './html.js'
import { LEGEND, shadeOf } from './legend.js'

const SHEET = 'Bố trí người'
/** Rows above the first procedure. */
const HEAD = 1

/**
 * The matrix as a workbook: procedures down, units across, the steps of a procedure in a group under it that opens. Its
 * cells are written as XML directly: 400,000 objects of the library would take as long as everything else together.
 */
export async function matrixWorkbook(grid: Grid, { title, lines }: MapNotes): Promise<Uint8Array> {
  const workbook = newWorkbook()
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEAD }],
    properties: { outlineLevelRow: 1, outlineProperties: { summaryBelow: false, summaryRight: false } },
  })
  const { units, groups } = grid
  sheet.columns = [{ width: 60 }, ...units.map(() => ({ width: 4.5 }))]
  const head = sheet.addRow(['Thủ tục, bước', ...units.map(unitWords)])
  head.height = 150
  head.eachCell((cell, column) => {
    cell.font = { bold: true }
    cell.alignment = column === 1 ? { vertical: 'bottom' } : { textRotation: 90, vertical: 'bottom' }
  })
  const rows = groups.reduce((sum, { steps }) => sum + 1 + steps.length, 0)
  const last = sheet.getColumn(units.length + 1).letter
  if (rows > 0 && units.length > 0) shade(sheet, `B${HEAD + 1}:${last}${HEAD + rows}`)
  addNotes(workbook, title, lines)
  const letters = Array.from({ length: units.length + 1 }, (_, i) => sheet.getColumn(i + 1).letter)
  const fill: FillSheet = (worksheet, texts) =>
    withRows(worksheet, rowsXml(grid, letters, texts), `${last}${HEAD + rows}`)
  return sealedWorkbook(workbook, new Map([['xl/worksheets/sheet1.xml', fill]]))
}

function shade(sheet: ExcelJS.Worksheet, ref: string): void {
  const fill = (argb: string) => ({ fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } } }) as const
  const rule = (operator: 'equal' | 'greaterThan', value: number, argb: string, priority: number) => ({
    type: 'cellIs' as const,
    operator,
    formulae: [value],
    style: fill(`FF${argb}`),
    priority,
  })
  sheet.addConditionalFormatting({
    ref,
    rules: [
      // An empty cell counts as 0 for a spreadsheet, so it is told apart first.
      { type: 'expression', formulae: [`NOT(ISNUMBER(${ref.split(':')[0] ?? 'B2'}))`], style: {}, priority: 1 },
      rule('equal', 0, shadeOf(0).colour, 2),
      rule('equal', 1, shadeOf(1).colour, 3),
      rule('greaterThan', 1, shadeOf(2).colour, 4),
    ],
  })
}

function addNotes(workbook: ExcelJS.Workbook, title: string, lines: readonly string[]): void {
  const sheet = workbook.addWorksheet('Chú giải')
  sheet.columns = [{ width: 8 }, { width: 100 }]
  for (const line of [title, ...lines]) sheet.addRow(['', line])
  for (const { sign, meaning } of LEGEND) sheet.addRow([sign, meaning])
}

function rowsXml({ groups }: Grid, letters: readonly string[], texts: CellTexts): string {
  let xml = ''
  let number = HEAD
  const add = (row: GridRow, attributes: string): void => {
    number++
    xml += `<row r="${number}"${attributes}>${textCell(`A${number}`, texts.numberOf(row.title))}`
    row.values.forEach((value, unit) => {
      xml += cellXml(value, `${letters[unit + 1] ?? ''}${number}`, texts)
    })
    xml += '</row>'
  }
  for (const { steps, ...group } of groups) {
    add(group, ' collapsed="1"')
    for (const step of steps) add({ ...step, title: `    ${step.title}` }, ' outlineLevel="1" hidden="1"')
  }
  return xml
}

function cellXml(value: number, at: string, texts: CellTexts): string {
  if (value === NOT_CARRIED) return ''
  if (value !== OUTSIDE && value !== UNKNOWN) return `<c r="${at}"><v>${value}</v></c>`
  return textCell(at, texts.numberOf(shadeOf(value).sign))
}
