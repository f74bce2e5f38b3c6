import type ExcelJS from 'exceljs'
import Workbook from 'exceljs/lib/doc/workbook.js'

/** Workbooks carry dates in their properties; a fixed one gives the same bytes for the same content. */
const DATE = new Date('2025-07-01T00:00:00Z')

/** A workbook without sheets. */
export function newWorkbook(): ExcelJS.Workbook {
  const workbook = new Workbook()
  workbook.created = DATE
  workbook.modified = DATE
  workbook.creator = 'tthc'
  workbook.lastModifiedBy = 'tthc'
  return workbook
}
