import { decimal } from '../../machines/model/words.js'
import { FLAGS, TEMPLATES, type Flag, type ProcessDefinition, type Task, type TimeUnit } from './format.js'

/** Something to type in: what the form may call it, its key in the JSON, and its value. */
export type Declared<Of> = readonly [what: string, key: string, valueOf: (of: Of) => string]

export const NAME = 'name'
export const YES = 'Có'
export const NO = 'Không'
const CHOOSE = '(chọn theo hệ thống của tỉnh)'

const UNITS = { d: 'ngày', h: 'giờ' } as const
const time = (amount: number, unit: TimeUnit): string => `${decimal(amount)} ${UNITS[unit]}`
const answer = (value: boolean): string => (value ? YES : NO)
const choose = (): string => CHOOSE

/** The form of a process, behind its name. */
export const PROCESS_VALUES: readonly Declared<ProcessDefinition>[] = [
  ['Mã trong tệp BPMN', 'activiti.id, activiti.model.name', ({ activiti }) => activiti.id],
  [
    'Thời hạn',
    'processingTime, processingTimeUnit',
    ({ processingTime, processingTimeUnit }) => time(processingTime, processingTimeUnit),
  ],
  ['Bước đầu', 'firstTask', ({ firstTask }) => firstTask],
  [
    'Tính lại hạn sau bổ sung',
    'dynamicVariable.processingTimeAfterAddition',
    ({ dynamicVariable }) => AFTER_SUPPLEMENT[dynamicVariable.processingTimeAfterAddition],
  ],
  [
    'Ràng buộc tổng thời gian',
    'dynamicVariable.constraintTotalProcessTime',
    ({ dynamicVariable }) => answer(dynamicVariable.constraintTotalProcessTime),
  ],
  [
    'Thời gian xử lý có đơn vị tính',
    'dynamicVariable.isProcessingTimeUnitType',
    ({ dynamicVariable }) => answer(dynamicVariable.isProcessingTimeUnitType),
  ],
  [
    'Bắt buộc nhập biểu mẫu điện tử',
    'dynamicVariable.isRequiredInputEForm',
    ({ dynamicVariable }) => answer(dynamicVariable.isRequiredInputEForm),
  ],
  ['Phần mở rộng extendHCM', 'dynamicVariable.extendHCM', ({ dynamicVariable }) => answer(dynamicVariable.extendHCM)],
  ['Loại quy trình', 'dynamicVariable.processType', choose],
  ['Cơ quan áp dụng', 'appliedAgency', choose],
  ['Lịch làm việc', 'timesheet', choose],
  ['Biểu mẫu điện tử', 'eForm', choose],
  ['Biểu mẫu điện tử của người nộp', 'applicantEForm', choose],
  ['Mẫu in', 'reportTemplate', choose],
  ['Mẫu và dự án trên Activiti', 'activiti.model.id, activiti.model.project.id', choose],
]

const AFTER_SUPPLEMENT = { restart: 'restart (tính lại từ đầu)', continue: 'continue (tính tiếp)' } as const

/** The form of a step, behind its name. */
export const TASK_VALUES: readonly Declared<Task>[] = [
  ['Mã nhiệm vụ', 'activiti.definitionKey', ({ activiti }) => activiti.definitionKey],
  ['Vị trí xử lý', 'candidatePosition', ({ candidatePosition }) => candidatePosition],
  ['Nhóm xử lý', 'candidateGroup', ({ candidateGroup }) => candidateGroup.join(', ')],
  [
    'Thời gian',
    'processingTime, processingTimeUnit',
    ({ processingTime, processingTimeUnit }) => time(processingTime, processingTimeUnit),
  ],
  [
    'Tổng thời gian của cơ quan',
    'totalDayProcessAgency, dayProcessAgencyUnit',
    ({ totalDayProcessAgency, dayProcessAgencyUnit }) => time(totalDayProcessAgency, dayProcessAgencyUnit),
  ],
  ['Nhánh', 'processBranch', ({ processBranch }) => (processBranch === '' ? '(để trống)' : processBranch)],
  ['Nội dung', 'description', ({ description }) => description],
  ['Nhắc việc', 'remind', choose],
  ['Người xử lý', 'assignee', choose],
  ['Mẫu tin nhắn, thư điện tử, Zalo', `variable.${TEMPLATES.join(', ')}`, choose],
]

/** What is on or off at a step. */
export const SWITCHES: readonly (readonly [what: string, key: string, isOn: (task: Task) => boolean])[] = [
  ['Bước đầu', 'isFirst', ({ isFirst }) => isFirst],
  ['Bước cuối', 'isLast', ({ isLast }) => isLast],
  ...(Object.entries(FLAGS) as [Flag, string][]).map(
    ([flag, what]) => [what, `variable.${flag}`, ({ variable }: Task) => variable[flag]] as const,
  ),
]
