import ExcelJS from 'exceljs'
import { decimal, list } from '../../machines/model/words.js'
import { gridKey, type Grid } from './grid.js'
import { noticesOf } from './package/notices.js'
import { OfficePackage, PackageFault } from './package/open-package.js'
import { xmlReader } from './package/xml.js'
import { plainText } from './plain-text.js'

/** All steps of a province stand on a sheet of half as many rows; a wider sheet is read up to here. */
const MOST_ROWS = 50_000
const MOST_COLUMNS = 60

/** A sheet is held whole in memory while it is read. */
const MOST_SHEET_BYTES = 60_000_000

/** What of a workbook is not taken as it stands: macros, outside links, formulas. Throws a `PackageFault` where it is hostile. */
export function lookIntoXlsx(bytes: Uint8Array): string[] {
  const file = OfficePackage.open(bytes)
  const formulas = { count: 0 }
  const counting = { open: (name: string) => void (name === 'f' && formulas.count++), close: ignore, text: ignore }
  for (const name of file.names.filter((one) => one.endsWith('.xml'))) {
    const reader = xmlReader(counting)
    file.stream(name, reader.write, MOST_SHEET_BYTES)
    reader.end()
  }
  const found =
    formulas.count === 0 ? [] : [`${formulas.count} ô là công thức; công thức không được tính, chỉ lấy giá trị đã lưu.`]
  return [...noticesOf(file), ...found]
}

const ignore = (): void => undefined

/** The grids of a workbook, one per sheet that holds anything. */
export async function readXlsx(bytes: Uint8Array, id: string): Promise<Grid[]> {
  const workbook = new ExcelJS.Workbook()
  // A small file comes as a view of a larger buffer, and `slice` of a Buffer is no copy.
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook.worksheets
    .filter((sheet) => sheet.actualRowCount > 0)
    .map((sheet) => readSheet(sheet, workbook.worksheets.length === 1 ? id : `${id}#${sheet.name}`))
}

function readSheet(sheet: ExcelJS.Worksheet, id: string): Grid {
  const cells: string[][] = []
  const coveredFromAbove = new Set<string>()
  if (sheet.rowCount > MOST_ROWS) throw new PackageFault(`trang tính "${sheet.name}" có hơn ${MOST_ROWS} dòng`)
  const lastRow = sheet.rowCount
  const lastColumn = Math.min(sheet.columnCount, MOST_COLUMNS)
  for (let row = 1; row <= lastRow; row++) {
    const texts: string[] = []
    for (let column = 1; column <= lastColumn; column++) {
      const cell = sheet.getCell(row, column)
      const covered = cell.master !== cell
      texts.push(covered ? '' : cellText(cell.value))
      if (covered && Number(cell.master.row) < row) coveredFromAbove.add(gridKey(row - 1, column - 1))
    }
    cells.push(texts)
  }
  const unseen = unseenOn(sheet)
  return { id, cells, coveredFromAbove, ...(unseen === undefined ? {} : { unseen }) }
}

/** A row or a sheet is often hidden because it no longer holds; whether that is so, only a person knows. */
function unseenOn(sheet: ExcelJS.Worksheet): string | undefined {
  if (sheet.state !== 'visible') return 'Trang tính đang ẩn; vẫn được đọc.'
  const rows: string[] = []
  sheet.eachRow((row, number) => {
    if (row.hidden) rows.push(String(number))
  })
  return rows.length === 0 ? undefined : `Dòng ${list(rows)} của trang tính đang ẩn; vẫn được đọc.`
}

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return decimal(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return plainText(String(value))
  if ('richText' in value)
    return value.richText
      .map((run) => run.text)
      .join('')
      .normalize('NFC')
  if ('text' in value) return cellText(value.text)
  return 'result' in value ? cellText(value.result) : ''
}
