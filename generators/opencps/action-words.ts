import { printMoney } from '../../machines/model/words.js'
import type { Fact } from '../drift/section.js'
import { DATES, PAYMENT } from './action-kinds.js'
import type { Element } from './elements.js'
import type { PackedFile } from './parts.js'

/** What codes in a package stand for: documents by their type, papers by their number in a dossier template. */
export interface CodeNames {
  documents: ReadonlyMap<string, string>
  papers: ReadonlyMap<string, string>
}

export function codeNames(files: readonly PackedFile[]): CodeNames {
  const documents = new Map<string, string>()
  const papers = new Map<string, string>()
  for (const file of files) {
    if (isOf(file, 'documentTypes'))
      for (const { typeCode, documentName } of file.root['*']) documents.set(typeCode, documentName)
    if (isOf(file, 'templates'))
      for (const { fileTemplateNo, partName } of file.root.parts) papers.set(fileTemplateNo, partName)
  }
  return { documents, papers }
}

const isOf = <P extends PackedFile['part']>(file: PackedFile, part: P): file is PackedFile<P> => file.part === part

/** What an action asks and does on the way, in words; codes are what is compared. */
export function actionFacts(action: Element<'ProcessAction'>, { documents, papers }: CodeNames): Map<string, Fact> {
  const { requestPayment, paymentFee, allowAssignUser, autoEvent, createDossierFiles } = action
  const { document, date, more } = afterwards(action.postAction)
  return new Map<string, Fact>([
    ['điều kiện', each(action.preCondition, (code) => CONDITIONS.get(code))],
    ['tự chạy khi', each(autoEvent, (code) => EVENTS.get(code))],
    ['yêu cầu nộp tiền', option(requestPayment, PAYMENT_WORDS)],
    ['số tiền', requestPayment === PAYMENT.none ? '' : { is: paymentFee, says: sumWords(paymentFee) }],
    ['giao người xử lý', option(allowAssignUser, { 1: 'có' })],
    ['ký số', action.eSignature ? 'có' : ''],
    ['giấy tờ được tạo', each(createDossierFiles, (code) => papers.get(code))],
    ['hồ sơ được tạo thêm', action.createDossiers],
    ['văn bản được lập', each(document, (code) => documents.get(code))],
    ['ngày của hồ sơ', option(Number(date), DATE_WORDS)],
    ['việc khác sau đó', more],
  ])
}

const PAYMENT_WORDS: Readonly<Record<number, string>> = {
  [PAYMENT.advance]: 'nộp trước khi tiếp nhận',
  [PAYMENT.settle]: 'nộp',
  [PAYMENT.confirm]: 'xác nhận đã nộp',
}
const DATE_WORDS: Readonly<Record<number, string>> = {
  [DATES.pause]: 'tạm dừng tính thời hạn',
  [DATES.receive]: 'ghi ngày tiếp nhận',
  [DATES.resume]: 'tính tiếp thời hạn',
  [DATES.release]: 'ghi ngày có kết quả',
  [DATES.finish]: 'ghi ngày kết thúc',
  [DATES.reset]: 'tính lại thời hạn từ đầu',
}
const CONDITIONS = new Map([
  ['payok', 'đã nộp tiền'],
  ['paynotok', 'chưa nộp tiền'],
])
const EVENTS = new Map([['submit', 'người nộp gửi hồ sơ']])

/** The target also takes a script for a sum. */
const sumWords = (fee: string): string => (/^\d{1,12}$/.test(fee) ? printMoney(Number(fee)) : fee)

/** A number of the target; zero is nothing. */
const option = (value: number, words: Readonly<Record<number, string>>): Fact =>
  value === 0 ? '' : { is: String(value), says: words[value] ?? `loại ${value}` }

/** Codes between commas, each with what it stands for. */
const each = (codes: string, nameOf: (code: string) => string | undefined): Fact => ({
  is: codes,
  says: codes
    .split(',')
    .map((text) => text.trim())
    .map((code) => withCode(nameOf(code), code))
    .join(', '),
})

/** 'Lãnh đạo phòng (phong-vhxh.lanh-dao)'; the code alone where nobody says what it stands for. */
export const withCode = (name: string | undefined, code: string): string =>
  name === undefined || name === '' ? code : `${name} (${code})`

interface Afterwards {
  document: string
  date: string
  more: string
}

/** What the target does after an action; `more` as it stands, where it is not what this tool writes. */
function afterwards(postAction: string): Afterwards {
  const asItStands = { document: '', date: '', more: postAction }
  try {
    const { CREATE_DOCUMENT, CHANGE_DATE, ...more } = JSON.parse(postAction) as Readonly<Record<string, object>>
    const document = only(CREATE_DOCUMENT, 'documentType')
    const date = only(CHANGE_DATE, 'dateOption')
    if (document === undefined || date === undefined || !/^\d*$/.test(date)) return asItStands
    return { document, date, more: Object.keys(more).length === 0 ? '' : JSON.stringify(more) }
  } catch {
    return asItStands
  }
}

/** The value of the one key that an object has; empty where there is no object, `undefined` where it has others. */
function only(of: object | undefined, key: string): string | undefined {
  if (of === undefined) return ''
  const [[own, value] = ['', undefined], ...others] = Object.entries(of) as [string, unknown][]
  const isPlain = own === key && others.length === 0 && (typeof value === 'string' || typeof value === 'number')
  return isPlain ? String(value) : undefined
}
