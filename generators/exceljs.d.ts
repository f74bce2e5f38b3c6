/* A part of ExcelJS by its path: the package as a whole also loads its readers, and with them five hundred files more. */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'
  const workbook: new () => Workbook
  export default workbook
}
