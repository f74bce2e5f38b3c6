import { CUT_MARK } from '../../machines/model/print-text.js'
import type ExcelJS from 'exceljs'
import { newWorkbook } from '../new-workbook.js'
import { sealedWorkbook } from '../sealed-workbook.js'
import type { Cell, OfficialTable, TableRow } from './official-table.js'

const WIDTHS = { no: 10, who: 32, what: 56, time: 18, gives: 36, fee: 20, note: 28, service: 14 } as const
const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const SHEET = 'Quy trình'

/** Official tables as a workbook, one sheet each; every cell is text, merged where the source merges. */
export async function toXlsx(tables: readonly OfficialTable[]): Promise<Uint8Array> {
  const workbook = newWorkbook()
  tables.forEach((table, i) => {
    addSheet(workbook, table, tables.length === 1 ? SHEET : `${SHEET} ${i + 1}`)
  })
  return sealedWorkbook(workbook)
}

function addSheet(workbook: ExcelJS.Workbook, table: OfficialTable, name: string): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  sheet.columns = table.columns.map(({ key }) => ({ key, width: WIDTHS[key] }))
  addWideRow(sheet, table, table.title, true)
  for (const line of table.lines) addWideRow(sheet, table, line, false)
  const head = sheet.addRow(table.columns.map((column) => column.title))
  for (let i = 1; i <= table.columns.length; i++) style(head.getCell(i), true)
  const first = head.number + 1
  for (const row of table.rows) addTableRow(sheet, table, row)
  for (const note of [...table.notes, ...table.homeless]) addWideRow(sheet, table, note, false)
  // Merging creates the rows that it covers, so it comes after they are filled.
  mergeCells(sheet, table, first)
}

function mergeCells(sheet: ExcelJS.Worksheet, table: OfficialTable, first: number): void {
  table.rows.forEach((row, i) => {
    table.columns.forEach(({ key }, column) => {
      const span = row.cells[key]?.span ?? 1
      if (span > 1) sheet.mergeCells(first + i, column + 1, first + i + span - 1, column + 1)
    })
  })
}

function addWideRow(sheet: ExcelJS.Worksheet, table: OfficialTable, text: string, bold: boolean): void {
  const row = sheet.addRow([text])
  row.getCell(1).font = { bold }
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' }
  sheet.mergeCells(row.number, 1, row.number, table.columns.length)
}

function addTableRow(sheet: ExcelJS.Worksheet, table: OfficialTable, row: TableRow): void {
  const added = sheet.addRow([])
  table.columns.forEach(({ key }, i) => {
    const cell = added.getCell(i + 1)
    const content = row.cells[key]
    style(cell, row.kind !== 'step')
    cell.value = valueOf(content)
  })
}

function valueOf(cell: Cell | undefined): ExcelJS.CellValue {
  if (cell === undefined || cell.text === '') return null
  if (!cell.cut) return cell.text
  return { richText: [{ text: `${cell.text} ` }, { text: CUT_MARK, font: { italic: true } }] }
}

function style(cell: ExcelJS.Cell, bold: boolean): void {
  cell.border = BORDER
  cell.font = { bold }
  cell.alignment = { wrapText: true, vertical: 'top' }
}
