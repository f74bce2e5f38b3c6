import ExcelJS from 'exceljs'
import { sealed } from '../table/xlsx.js'

/** A sheet of a list: headings, rows of text, and the values that a column may hold. */
export interface ListSheet {
  name: string
  columns: readonly { title: string; width?: number; choices?: readonly string[] }[]
  rows: readonly (readonly string[])[]
}

/** Fixed, like the dates inside the archive: the same lists give the same bytes. */
const DATE = new Date('2025-07-01T00:00:00Z')
/** Rows below the last one that people may add; they are offered the same values. */
const SPARE = 200
const THIN = { style: 'thin', color: { argb: 'FFB0B0B0' } } as const

/** Lists as a workbook: frozen headings with filters, offered values, and every cell text that no formula can come of. */
export async function listWorkbook(about: readonly string[], sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = DATE
  workbook.modified = DATE
  workbook.creator = 'tthc'
  workbook.lastModifiedBy = 'tthc'
  const first = workbook.addWorksheet('Đọc trước')
  first.columns = [{ width: 110 }]
  for (const line of about) first.addRow([line]).getCell(1).alignment = { wrapText: true, vertical: 'top' }
  first.getCell('A1').font = { bold: true, size: 14 }
  for (const sheet of sheets) addSheet(workbook, sheet)
  return sealed(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: ListSheet): void {
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0, printTitlesRow: '1:1' },
  })
  sheet.columns = columns.map(({ width = 18 }) => ({ width, style: { numFmt: '@' } }))
  const head = sheet.addRow(columns.map(({ title }) => title))
  head.eachCell((cell) => {
    cell.font = { bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDE7F3' } }
    cell.border = { bottom: THIN, right: THIN }
    cell.alignment = { wrapText: true, vertical: 'middle' }
  })
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  columns.forEach(({ choices }, i) => {
    if (choices !== undefined) offer(sheet, i + 1, rows.length + 1 + SPARE, choices)
  })
}

/** One validation for the whole column; the library keeps one object for each cell, so the range is given by name. */
function offer(sheet: ExcelJS.Worksheet, column: number, last: number, choices: readonly string[]): void {
  const letter = sheet.getColumn(column).letter
  const validations = (
    sheet as unknown as { dataValidations: { add: (range: string, rule: ExcelJS.DataValidation) => void } }
  ).dataValidations
  validations.add(`${letter}2:${letter}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Giá trị không được dùng',
    error: `Chọn một trong: ${choices.join('; ')}.`,
  })
}

/** At most 31 characters, none of those that a sheet's name may not have. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
