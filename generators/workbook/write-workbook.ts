import type ExcelJS from 'exceljs'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { groupBy } from '../../machines/model/group-by.js'
import { newWorkbook } from '../new-workbook.js'
import { sealedWorkbook } from '../sealed-workbook.js'
import { COLUMNS, EDITABLE, type ColumnKey, type StepRow } from './step-rows.js'

export const SHEET = 'Các bước'
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFECECEC' } } as const

/**
 * A workbook for review: one row a step, filters, a heading that stays, findings as comments on the cells that they are
 * about. Grey columns only say which step a row is.
 */
export async function writeWorkbook(rows: readonly StepRow[], findings: readonly Diagnostic[]): Promise<Uint8Array> {
  const workbook = newWorkbook()
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  sheet.columns = COLUMNS.map(({ key, title, width }) => ({ key, header: title, width }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } }
  const left = groupBy(findings, ({ procedure }) => procedure)
  for (const row of rows) addRow(sheet, row, left)
  return sealedWorkbook(workbook)
}

type Findings = Map<string, Diagnostic[]>

/** Adds a row; findings on its step stand at their cells, those on no step at the first row of their process. */
function addRow(sheet: ExcelJS.Worksheet, { cells, entry, path }: StepRow, left: Findings): void {
  const added = sheet.addRow(cells)
  const own = `${path.join('/')}/`
  const ofProcess = left.get(entry.id) ?? []
  // A finding on a phase stands at the first step of it.
  const isOwn = (found: Diagnostic): boolean =>
    `${found.path}/`.startsWith(own) || (STEP.test(found.path) && own.startsWith(`${found.path}/`))
  const general = ofProcess.filter((found) => !STEP.test(found.path))
  left.set(
    entry.id,
    ofProcess.filter((found) => !isOwn(found) && !general.includes(found)),
  )
  const editable = new Set<ColumnKey>(EDITABLE)
  COLUMNS.forEach(({ key }, i) => {
    const cell = added.getCell(i + 1)
    cell.alignment = { wrapText: true, vertical: 'top' }
    if (!editable.has(key)) cell.fill = GREY
    const here = ofProcess.filter(
      (found) => isOwn(found) && columnOf(found.path.length < own.length ? '' : found.path.slice(own.length)) === key,
    )
    const about = key === 'procedure' ? general : here
    if (about.length > 0) cell.note = about.map(inWords).join('\n\n')
  })
}

/** The path of a row of a table, or of a part of it. */
const STEP = /(?:^|\/)table\/\d/

const inWords = ({ rule, what, fix, accepted }: Diagnostic): string =>
  `[${rule}] ${what}\n${accepted === undefined ? `Cách sửa: ${fix}` : `Đã ghi nhận: ${accepted.because}`}`

/** A finding on a part of a step stands at the cell that shows it; any other at the step's title. */
function columnOf(field: string): ColumnKey {
  const [first = ''] = field.split('/')
  return EDITABLE.find((key) => key === first) ?? 'name'
}
