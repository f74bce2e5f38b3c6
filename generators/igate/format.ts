/*
 * The JSON of VNPT iGate 2.x, by the key names seen in public client tools; wrong spellings are the system's own. An empty
 * text is a value that only the province's own system knows: the declaration sheet lists it.
 */

export type TimeUnit = 'd' | 'h'

export interface ProcessDefinition {
  name: string
  processingTime: number
  processingTimeUnit: TimeUnit
  applicantEForm: string
  eForm: string
  reportTemplate: string
  timesheet: string
  appliedAgency: readonly string[]
  firstTask: string
  activiti: { id: string; model: { id: string; name: string; project: { id: string } } }
  definedTask: readonly { id: string; status: number }[]
  dynamicVariable: {
    constraintTotalProcessTime: boolean
    processType: string
    isRequiredInputEForm: boolean
    isProcessingTimeUnitType: boolean
    processingTimeAfterAddition: 'restart' | 'continue'
    extendHCM: boolean
  }
}

/** What a task allows (`can…`) and demands (`must…`), in the order of the system's form, with words for the sheet. */
export const FLAGS = {
  canPaused: 'Được tạm dừng',
  canUploadResult: 'Được tải kết quả lên',
  canIncreaseDue: 'Được gia hạn',
  canUseDigitalSign: 'Được ký số',
  canUseDigitalSignSmartCA: 'Ký số SmartCA',
  canUseDigitalSignVGCA: 'Ký số Ban Cơ yếu (VGCA)',
  canUseDigitalSignVNPTCA: 'Ký số VNPT-CA',
  canUseDigitalSignNEAC: 'Ký số NEAC',
  canUpdateDossierComp: 'Được sửa thành phần hồ sơ',
  canUpdateApplicant: 'Được sửa thông tin người nộp',
  canCancelDosssier: 'Được hủy, từ chối hồ sơ',
  canChoiceNextStep: 'Được chọn bước tiếp theo',
  canResendDossierToPriviousStep: 'Được trả lại bước trước',
  canEvictDossier: 'Được thu hồi hồ sơ',
  canConnectedQLVB: 'Liên thông quản lý văn bản',
  canConnectedIOffice: 'Liên thông iOffice',
  canPrintReceiptTicket: 'Được in giấy tiếp nhận',
  mustRatingOfficials: 'Bắt buộc đánh giá cán bộ',
  mustPublishInvoice: 'Bắt buộc xuất biên lai',
  mustChooseAssignee: 'Bắt buộc chọn người xử lý',
  mustSendSMSToApplicant: 'Bắt buộc nhắn tin cho người nộp',
  mustAttachResultsFile: 'Bắt buộc đính kèm kết quả',
  mustConfirm: 'Bắt buộc xác nhận',
} as const
export type Flag = keyof typeof FLAGS

export const TEMPLATES = [
  'officerSMSTemplate',
  'officerEmailTemplate',
  'officerZaloTemplate',
  'citizenSMSTemplate',
  'citizenEmailTemplate',
  'citizenZaloTemplate',
] as const

export interface Task {
  name: string
  remind: string
  candidatePosition: string
  candidateGroup: readonly string[]
  processingTime: number
  processingTimeUnit: TimeUnit
  assignee: string
  isFirst: boolean
  isLast: boolean
  description: string
  totalDayProcessAgency: number
  dayProcessAgencyUnit: TimeUnit
  processBranch: string
  variable: Readonly<Record<Flag, boolean>> & Readonly<Record<(typeof TEMPLATES)[number], string>>
  dynamicVariable: Readonly<Record<string, never>>
  /** The key of its user task in the BPMN file. */
  activiti: { definitionKey: string }
  processDefinition: { name: string }
}
export interface IgateFile {
  ghiChu: readonly string[]
  processDefinition: ProcessDefinition
  tasks: readonly Task[]
}
