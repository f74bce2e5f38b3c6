import { decimal } from '../../machines/model/words.js'
import { FLAGS, TEMPLATES, type Flag, type IgateFile } from './format.js'

/** What whoever types a process in goes through: a value a line, and a box to tick off. */
export function declarationRows({ ghiChu, processDefinition: process, tasks }: IgateFile): string[][] {
  const rows: string[][] = [['Phiếu khai báo quy trình trên VNPT iGate'], ...ghiChu.map((line) => [line]), []]
  rows.push(['Nơi nhập', 'Mục', 'Khoá', 'Giá trị', 'Đã nhập (đánh dấu x)'])
  const put = (where: string, what: string, key: string, value: string): void =>
    void rows.push([where, what, key, value, ''])
  put('Quy trình', 'Tên', 'name', process.name)
  put(
    'Quy trình',
    'Thời hạn',
    'processingTime',
    `${decimal(process.processingTime)} ${UNITS[process.processingTimeUnit]}`,
  )
  put('Quy trình', 'Mã trong tệp BPMN', 'activiti.id', process.activiti.id)
  put('Quy trình', 'Bước đầu', 'firstTask', process.firstTask)
  put(
    'Quy trình',
    'Tính lại hạn sau bổ sung',
    'dynamicVariable.processingTimeAfterAddition',
    process.dynamicVariable.processingTimeAfterAddition,
  )
  put(
    'Quy trình',
    'Ràng buộc tổng thời gian',
    'dynamicVariable.constraintTotalProcessTime',
    yes(process.dynamicVariable.constraintTotalProcessTime),
  )
  for (const [key, what] of OWN) put('Quy trình', what, key, CHOOSE)
  for (const task of tasks) {
    const where = `Bước: ${task.name}`
    put(where, 'Mã nhiệm vụ', 'activiti.definitionKey', task.activiti.definitionKey)
    put(where, 'Vị trí xử lý', 'candidatePosition', task.candidatePosition)
    put(where, 'Nhóm xử lý', 'candidateGroup', task.candidateGroup.join(', '))
    put(where, 'Thời gian', 'processingTime', `${decimal(task.processingTime)} ${UNITS[task.processingTimeUnit]}`)
    put(
      where,
      'Tổng thời gian của cơ quan',
      'totalDayProcessAgency',
      `${decimal(task.totalDayProcessAgency)} ${UNITS[task.dayProcessAgencyUnit]}`,
    )
    put(where, 'Bước đầu', 'isFirst', yes(task.isFirst))
    put(where, 'Bước cuối', 'isLast', yes(task.isLast))
    for (const { flag, what, key } of FLAG_LINES) put(where, what, key, yes(task.variable[flag]))
    put(where, 'Mẫu tin nhắn, thư điện tử, Zalo', TEMPLATE_KEYS, CHOOSE)
  }
  return rows
}

const FLAG_LINES = Object.entries(FLAGS).map(([flag, what]) => ({ flag: flag as Flag, what, key: `variable.${flag}` }))
const TEMPLATE_KEYS = `variable.${TEMPLATES.join(', ')}`
const UNITS = { d: 'ngày', h: 'giờ' } as const
const CHOOSE = '(chọn theo hệ thống của tỉnh)'
const yes = (value: boolean): string => (value ? 'Có' : 'Không')

/** What only the province's own system knows. */
const OWN = [
  ['appliedAgency', 'Cơ quan áp dụng'],
  ['timesheet', 'Lịch làm việc'],
  ['eForm', 'Biểu mẫu điện tử'],
  ['applicantEForm', 'Biểu mẫu điện tử của người nộp'],
  ['reportTemplate', 'Mẫu in'],
  ['activiti.model.project.id', 'Dự án trên Activiti'],
] as const
