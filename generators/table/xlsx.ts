import ExcelJS from 'exceljs'
import { strFromU8, strToU8 } from 'fflate'
import { partsOf, zipParts, type Part } from '../zip-parts.js'
import { CUT_MARK, type Cell, type OfficialTable, type TableRow } from './official-table.js'

/** Workbooks carry dates in their properties; a fixed one gives the same bytes for the same table. */
const FIXED_DATE = new Date('2025-07-01T00:00:00Z')
const WIDTHS = { no: 10, who: 32, what: 56, time: 18, gives: 36, fee: 20, note: 28, service: 14 } as const
const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const SHEET = 'Quy trình'

/** Official tables as a workbook, one sheet each; every cell is text, merged where the source merges. */
export async function toXlsx(tables: readonly OfficialTable[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = FIXED_DATE
  workbook.modified = FIXED_DATE
  workbook.creator = 'tthc'
  workbook.lastModifiedBy = 'tthc'
  tables.forEach((table, i) => {
    addSheet(workbook, table, tables.length === 1 ? SHEET : `${SHEET} ${i + 1}`)
  })
  return sealed(new Uint8Array(await workbook.xlsx.writeBuffer()))
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

/**
 * The archive with fixed entry dates in a fixed order, its parts as `edit` leaves them, and every cell format marked
 * `quotePrefix`: a text that begins with = + - or @ stays text also when somebody edits the cell and presses Enter.
 */
export function sealed(
  workbook: Uint8Array,
  edit: (name: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const parts = partsOf(workbook).map(([name, bytes]): Part => {
    const text = edit(name, strFromU8(bytes))
    return [name, strToU8(name === 'xl/styles.xml' ? quoted(text) : text)]
  })
  // Cells repeat themselves at short distances: a higher level takes twice the time for the same size.
  return zipParts(parts, 3)
}

const quoted = (styles: string): string =>
  styles.replace(/<cellXfs[\s\S]*?<\/cellXfs>/, (formats) => formats.replaceAll('<xf ', '<xf quotePrefix="1" '))
