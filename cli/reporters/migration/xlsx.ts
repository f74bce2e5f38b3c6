import type ExcelJS from 'exceljs'
import { newWorkbook } from '../../../generators/new-workbook.js'
import { sealedWorkbook } from '../../../generators/sealed-workbook.js'
import type { MigrationPlan } from '../../../machines/compare/passage.js'
import { CLOCKS, VERDICTS } from './words.js'

/** The plans for the office: one sheet of states, one of what must be looked at; every cell is text. */
export async function plansToXlsx(plans: readonly MigrationPlan[]): Promise<Uint8Array> {
  const workbook = newWorkbook()
  addSheet(
    workbook,
    'Hồ sơ đang giải quyết',
    [
      ['Mã thủ tục', 18],
      ['Quy trình cũ', 44],
      ['Trạng thái', 28],
      ['Bước', 40],
      ['Xử lý', 26],
      ['Tới bước', 28],
      ['Thời gian', 24],
      ['Lý do', 60],
      ['Căn cứ', 22],
    ],
    plans.flatMap(({ codes, flow, verdicts }) =>
      verdicts.map((one) => [
        codes.join(', '),
        flow,
        one.state,
        one.title,
        VERDICTS[one.verdict].name,
        one.to ?? '',
        one.clock === undefined ? '' : CLOCKS[one.clock],
        one.reason,
        one.declared ? 'bản mới quy định' : 'công cụ đối chiếu',
      ]),
    ),
  )
  addSheet(
    workbook,
    'Phải xem',
    [
      ['Quy trình cũ', 44],
      ['Bước cũ', 28],
      ['Mức', 12],
      ['Nội dung', 70],
      ['Vì sao', 60],
      ['Cách sửa', 60],
    ],
    plans.flatMap(({ flow, faults }) =>
      faults.map(({ step, possible, what, why, fix }) => [flow, step, possible ? 'có thể' : 'lỗi', what, why, fix]),
    ),
  )
  return sealedWorkbook(workbook)
}

function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly string[])[],
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header, width]) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow([...row])
  sheet.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: 'top' }
  })
}
