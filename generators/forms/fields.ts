import type { FormEntry } from '../../machines/model/registry.js'

/** What is known of a field before a dossier comes; everything else is left blank. */
export type Known = 'counter' | 'procedure' | 'limit' | 'fees' | 'returnPlace' | 'sets'

/** A line of a form: a label with a blank, with what is known, or with boxes to tick. */
export interface Field {
  label: string
  known?: Known
  boxes?: readonly string[]
  /** Blank lines below, for a text. */
  lines?: number
}
/** A table of a form: the papers of the procedure, its steps, or a book of empty rows. */
export interface FormTable {
  of: 'papers' | 'steps' | 'book'
  title?: string
  columns: readonly { title: string; share: number }[]
}
export interface FormBody {
  /** Begins with whom it is addressed to. */
  isLetter?: true
  /** The words before the fields. */
  opening?: string
  fields: readonly Field[]
  table?: FormTable
  after?: readonly Field[]
  signatures: readonly string[]
  /** Lies across, because its table is wide. */
  wide?: true
}

/** Columns by their shares of the width. */
const shared = (shares: Readonly<Record<string, number>>): FormTable['columns'] =>
  Object.entries(shares).map(([title, share]) => ({ title, share }))

const APPLICANT: readonly Field[] = [
  { label: 'Tiếp nhận hồ sơ của (người nộp)' },
  { label: 'Địa chỉ' },
  { label: 'Số điện thoại' },
  { label: 'Thư điện tử' },
  { label: 'Giấy tờ tùy thân (loại, số)' },
]
const SUBJECT: readonly Field[] = [{ label: 'Nội dung yêu cầu giải quyết', known: 'procedure' }, { label: 'Chủ hồ sơ' }]
const PAPERS: FormTable = {
  of: 'papers',
  title: 'Thành phần hồ sơ nộp gồm',
  columns: shared({ STT: 7, 'Tên giấy tờ': 51, 'Bản chính': 13, 'Bản sao chứng thực': 16, 'Bản photo': 13 }),
}
const FOR_THE_OFFICE = ['Người tiếp nhận hồ sơ\n(ký, ghi rõ họ tên)']

/** What each form of the one-stop mechanism holds, by its purpose; TT 01/2018 and TT 03/2025 differ in number only. */
export const FORMS: Readonly<Partial<Record<FormEntry['purpose'], FormBody>>> = {
  intake: {
    fields: [
      { label: 'Bộ phận tiếp nhận và trả kết quả', known: 'counter' },
      ...APPLICANT,
      ...SUBJECT,
      { label: 'Phí, lệ phí', known: 'fees' },
      { label: 'Hình thức thu phí, lệ phí', boxes: ['Tiền mặt', 'Chuyển khoản', 'Thanh toán trực tuyến'] },
    ],
    table: PAPERS,
    after: [
      { label: 'Số bộ hồ sơ', known: 'sets' },
      { label: 'Thời gian giải quyết theo quy định', known: 'limit' },
      { label: 'Thời điểm nhận hồ sơ' },
      { label: 'Thời điểm trả kết quả' },
      { label: 'Nơi nhận kết quả', known: 'returnPlace', boxes: ['Trực tiếp', 'Trực tuyến', 'Bưu chính'] },
    ],
    signatures: ['Người nộp hồ sơ\n(ký, ghi rõ họ tên)', ...FOR_THE_OFFICE],
  },
  supplement: {
    fields: [
      ...APPLICANT,
      ...SUBJECT,
      { label: 'Nội dung cần bổ sung, hoàn thiện', lines: 4 },
      { label: 'Lý do', lines: 3 },
    ],
    table: { ...PAPERS, title: 'Thành phần hồ sơ theo quy định (đánh dấu giấy tờ cần bổ sung, hoàn thiện)' },
    after: [{ label: 'Thời hạn bổ sung' }, { label: 'Nơi nộp bổ sung', known: 'returnPlace' }],
    signatures: ['Người nộp hồ sơ\n(ký, ghi rõ họ tên)', ...FOR_THE_OFFICE],
  },
  refusal: {
    fields: [
      ...APPLICANT,
      ...SUBJECT,
      { label: 'Lý do từ chối tiếp nhận giải quyết', lines: 5 },
      { label: 'Căn cứ (điều, khoản, văn bản)', lines: 2 },
    ],
    signatures: ['Người nộp hồ sơ\n(ký, ghi rõ họ tên)', ...FOR_THE_OFFICE],
  },
  apology: {
    isLetter: true,
    opening: 'Cơ quan giải quyết hồ sơ xin lỗi và thông báo với ông (bà), tổ chức về việc chậm trả kết quả như sau:',
    fields: [
      ...SUBJECT,
      { label: 'Thời gian giải quyết theo quy định', known: 'limit' },
      { label: 'Ngày hẹn trả kết quả đã ghi' },
      { label: 'Lý do chậm', lines: 3 },
      { label: 'Ngày hẹn trả kết quả mới' },
    ],
    signatures: ['Thủ trưởng cơ quan, đơn vị\n(ký, ghi rõ họ tên, đóng dấu)'],
  },
  stop: {
    opening: 'Theo đề nghị của người nộp hồ sơ, cơ quan giải quyết thông báo dừng giải quyết hồ sơ sau đây:',
    fields: [
      ...APPLICANT,
      ...SUBJECT,
      { label: 'Văn bản, yêu cầu dừng giải quyết (ngày, số)' },
      { label: 'Lý do dừng', lines: 3 },
      { label: 'Thời điểm dừng giải quyết' },
      { label: 'Giấy tờ trả lại', lines: 2 },
    ],
    signatures: ['Người nộp hồ sơ\n(ký, ghi rõ họ tên)', 'Thủ trưởng cơ quan, đơn vị\n(ký, ghi rõ họ tên, đóng dấu)'],
  },
  control: {
    fields: [
      { label: 'Cơ quan, bộ phận giải quyết hồ sơ', known: 'counter' },
      ...SUBJECT,
      { label: 'Thời gian giải quyết theo quy định', known: 'limit' },
    ],
    table: {
      of: 'steps',
      columns: shared({
        Bước: 8,
        'Người, bộ phận thực hiện': 26,
        'Thời gian quy định': 12,
        'Giao (giờ, ngày)': 12,
        'Nhận (giờ, ngày)': 12,
        'Kết quả (trước hạn, đúng hạn, quá hạn)': 18,
        'Ghi chú': 12,
      }),
    },
    signatures: FOR_THE_OFFICE,
    wide: true,
  },
  book: {
    fields: [
      { label: 'Bộ phận tiếp nhận và trả kết quả', known: 'counter' },
      { label: 'Thủ tục', known: 'procedure' },
    ],
    table: {
      of: 'book',
      columns: shared({
        STT: 5,
        'Mã hồ sơ': 14,
        'Người nộp, địa chỉ, số điện thoại': 20,
        'Cơ quan chủ trì': 12,
        'Ngày nhận': 9,
        'Ngày hẹn trả': 9,
        'Ngày trả': 9,
        'Phương thức nhận kết quả': 12,
        'Ghi chú': 10,
      }),
    },
    signatures: [],
    wide: true,
  },
}
