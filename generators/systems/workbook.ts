import type ExcelJS from 'exceljs'
import { newWorkbook } from '../new-workbook.js'
import { sealedWorkbook } from '../sealed-workbook.js'
import type { CellTexts } from '../cell-texts.js'
import { textCell, withRows, type FillSheet } from '../sheet-rows.js'

/** A sheet of a list: headings, rows of text, and the values that a column may hold. */
export interface ListSheet {
  name: string
  columns: readonly { title: string; width?: number; choices?: readonly string[] }[]
  rows: readonly (readonly string[])[]
}

/** Rows below the last one that people may add; they are offered the same values. */
const SPARE = 200
const THIN = { style: 'thin', color: { argb: 'FFB0B0B0' } } as const

/**
 * Lists as a workbook: frozen headings with filters, offered values, and every cell text that no formula can come of. The
 * rows are written as XML directly: the library makes several objects of each cell, and a province has 100,000 of them.
 */
export async function listWorkbook(about: readonly string[], sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = newWorkbook()
  const first = workbook.addWorksheet('Đọc trước')
  first.columns = [{ width: 110 }]
  for (const line of about) first.addRow([line]).getCell(1).alignment = { wrapText: true, vertical: 'top' }
  first.getCell('A1').font = { bold: true, size: 14 }
  const fills = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 2}.xml`, addSheet(workbook, sheet)] as const)
  return sealedWorkbook(workbook, new Map(fills))
}

/** The format of a sheet's columns is that of its cells. */
const COLUMN_STYLE = /<col [^>]*style="(\d+)"/

/** Adds a sheet without its rows; returns what writes them into it. */
function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: ListSheet): FillSheet {
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
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  columns.forEach(({ choices }, i) => {
    if (choices !== undefined) offer(sheet, i + 1, rows.length + 1 + SPARE, choices)
  })
  const letters = columns.map((_, i) => sheet.getColumn(i + 1).letter)
  return (worksheet, texts) => {
    const style = COLUMN_STYLE.exec(worksheet)?.[1]
    let xml = ''
    rows.forEach((cells, i) => {
      xml += rowXml(cells, i + 2, letters, texts, style)
    })
    return withRows(worksheet, xml, `${letters.at(-1) ?? 'A'}${rows.length + 1}`)
  }
}

function rowXml(
  cells: readonly string[],
  number: number,
  letters: readonly string[],
  texts: CellTexts,
  style?: string,
): string {
  let xml = `<row r="${number}">`
  cells.forEach((text, i) => {
    if (text !== '') xml += textCell(`${letters[i] ?? ''}${number}`, texts.numberOf(text), style)
  })
  return `${xml}</row>`
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
