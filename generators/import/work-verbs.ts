import type { Act } from '../../machines/model/step.js'

/**
 * Verbs that begin a clause of "Nội dung công việc", with the act that they say and the short form for a title. The
 * longest verb that fits decides ('ký nháy' before 'ký').
 */
const VERBS: Readonly<Record<string, readonly [Act, string?]>> = {
  'tiếp nhận': ['receive'],
  nhận: ['receive'],
  'hướng dẫn': ['receive'],
  'lập phiếu tiếp nhận': ['receive'],
  'viết phiếu tiếp nhận': ['receive'],
  'nộp hồ sơ': ['receive'],
  'phân công': ['assign'],
  'giao nhiệm vụ': ['assign'],
  'chỉ đạo': ['assign'],
  'kiểm tra': ['examine'],
  'thẩm định': ['examine'],
  'thẩm tra': ['examine'],
  'thụ lý': ['examine'],
  'xử lý': ['examine'],
  'nghiên cứu': ['examine'],
  'tham mưu': ['examine'],
  'dự thảo': ['examine'],
  'soạn thảo': ['examine'],
  'tổng hợp': ['examine'],
  'xác minh': ['examine'],
  'đánh giá': ['examine'],
  'giải quyết': ['examine'],
  'đối chiếu': ['examine'],
  'trích lục': ['examine'],
  'chỉnh lý': ['examine'],
  'cập nhật chỉnh lý': ['examine'],
  'thực hiện': ['examine'],
  'tổ chức': ['examine'],
  'hoàn thiện': ['examine'],
  'hoàn thành': ['examine'],
  'lập biên bản': ['examine'],
  họp: ['examine'],
  'nhận xét': ['examine'],
  'xem xét': ['review'],
  duyệt: ['review'],
  'ký nháy': ['review'],
  trình: ['review'],
  'cho ý kiến': ['review'],
  'xác nhận': ['review'],
  'phê duyệt': ['decide'],
  'ký phê duyệt': ['decide'],
  'ký duyệt': ['decide'],
  'ký ban hành': ['decide'],
  'ký kết quả': ['decide'],
  'ký quyết định': ['decide'],
  'ký giấy': ['decide'],
  'ký chứng thực': ['decide'],
  'quyết định': ['decide'],
  'ban hành': ['decide'],
  'kết luận': ['decide'],
  'công nhận': ['decide'],
  cấp: ['decide'],
  'lấy ý kiến': ['consult'],
  'xin ý kiến': ['consult'],
  'có ý kiến': ['consult'],
  'vào sổ': ['number', 'vào sổ'],
  'vào số': ['number', 'vào sổ'],
  'đóng dấu': ['number', 'đóng dấu'],
  'lấy số': ['number', 'lấy số'],
  'phát hành': ['number', 'phát hành'],
  'lưu trữ': ['number'],
  'chuyển kết quả': ['transfer', 'chuyển kết quả'],
  'chuyển hồ sơ': ['transfer', 'chuyển hồ sơ'],
  'chuyển văn bản': ['transfer', 'chuyển văn bản'],
  'chuyển trả kết quả': ['transfer', 'chuyển kết quả'],
  chuyển: ['transfer', 'chuyển'],
  gửi: ['transfer', 'gửi'],
  'liên thông': ['transfer', 'liên thông'],
  'bàn giao': ['transfer'],
  'thu phí': ['collect'],
  'thu lệ phí': ['collect'],
  'trả kết quả': ['return'],
  'thông báo và trả kết quả': ['return'],
  'thông báo cho cá nhân, tổ chức đến nhận kết quả': ['return'],
  'thông báo cho tổ chức, cá nhân để nhận kết quả': ['return'],
  'trao giấy': ['return'],
  trao: ['return'],
}

const LONGEST_FIRST = Object.keys(VERBS).sort((a, b) => b.length - a.length)

/** A clause begins with a person or body, or with what the work starts from, before its verb comes. */
const SUBJECT =
  /^(?:lãnh đạo|chuyên viên|công chức|viên chức|cán bộ|văn thư|bộ phận|phòng|sở|ubnd|uỷ ban|ủy ban|hội đồng|người|cơ quan|đơn vị|các cơ quan|thủ trưởng|trên cơ sở|căn cứ|kể từ|sau khi)(?=\s)/iu

export interface Clause {
  act: Act
  /** Short form for a title, where the verb has one. */
  short?: string
  /** Where the verb stands in the text. */
  start: number
}

const CLAUSE_END =
  /[;.:\n]|,(?!\s*(?:tổ chức đến|cá nhân để|phường))|\s[-+]\s|^[-+]\s*|\svà\s|(?<=đóng dấu|vào sổ)\s(?=chuyển )/giu

/** The clauses of a text that begin with a known verb, a leading subject skipped. */
export function readClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const end of [...text.matchAll(CLAUSE_END), undefined]) {
    const raw = text.slice(from, end?.index)
    const clause = raw.trimStart()
    const found = fromVerb(clause.trimEnd(), from + raw.length - clause.length)
    if (found) clauses.push(found)
    if (end) from = end.index + end[0].length
  }
  return clauses
}

function fromVerb(clause: string, offset: number): Clause | undefined {
  const starts = SUBJECT.test(clause) ? [...clause.matchAll(/(?<=\s)\S/gu)].map((match) => match.index) : [0]
  for (const start of starts) {
    const [act, short] = verbAt(clause.slice(start).toLowerCase()) ?? []
    if (act !== undefined) return { act, ...(short === undefined ? {} : { short }), start: offset + start }
  }
  return undefined
}

function verbAt(words: string): readonly [Act, string?] | undefined {
  // "cấp xã" is a level, not something that is issued; "chuyển lại bước 3" is a return, not a transfer.
  if (/^cấp (?:xã|tỉnh|huyện|bộ|trung ương|trên|dưới|có thẩm quyền)|^chuyển lại/u.test(words)) return undefined
  // Alone it is the decision; "ký tờ trình" only passes it on.
  if (words === 'ký') return ['decide']
  const verb = LONGEST_FIRST.find((one) => words.startsWith(one) && !/^\p{L}/u.test(words.slice(one.length)))
  return verb === undefined ? undefined : VERBS[verb]
}
