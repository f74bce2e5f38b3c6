import type { Day, PolicyId } from '../machines/model/register.js'

/** What is known of a procedure before anyone has written its process. */
export interface ProcedureStart {
  code: string
  name: string
  province: string
  /** Field (lĩnh vực) in words. */
  field: string
  from: Day
  /** The regime in force on that day. */
  policy: PolicyId
}

/** National facts with only what is known; what is not written is "not said", and rules that need it say so. */
export const nationalSkeleton = ({
  code,
  name,
  field,
  from,
}: ProcedureStart): string => `import { defineNational } from 'tthc'

export default defineNational({
  code: ${literal(code)},
  name: ${literal(name)},
  field: ${literal(field)},
  // Ghi thêm khi biết: levels (cấp), limits (thời hạn), fees (phí, lệ phí), papers (thành phần hồ sơ), results (kết quả).
  effective: { from: ${literal(from)} },
  source: 'Chưa ghi nguồn',
  uncollated: true,
})
`

/** A process of the usual seven steps, as a proposal, without posts and times: the check names each one that is missing. */
export const processSkeleton = (
  { province, from, policy, name }: ProcedureStart,
  nationalImport: string,
): string => `import { defineProcess } from 'tthc'
import thuTuc from ${literal(nationalImport)}

/** ${name.replaceAll('*/', '* /')} */
export default defineProcess({
  of: [thuTuc],
  province: ${literal(province)},
  // Đề xuất cho tới khi có quyết định; khi đó viết standing: 'published' và decision: { no: '…', date: 'YYYY-MM-DD' }.
  standing: 'proposal',
  effective: { from: ${literal(from)} },
  policy: { base: ${literal(policy)} },
  // Mỗi dòng là một bước. Còn phải ghi: ai làm, by: at('<cơ quan>', '<vai trò>'); trong bao lâu, within: workingDays(0.5).
  table: [
${usualSteps.map(([id, step, rest], index) => `    { id: '${id}', no: 'Bước ${index + 1}', name: '${step}', ${rest} },`).join('\n')}
  ],
})
`

/** The canonical flow of a one-stop procedure. */
const usualSteps: readonly [id: string, name: string, rest: string][] = [
  ['tiep-nhan', 'Tiếp nhận hồ sơ', "by: 'intake-point', does: 'receive'"],
  ['phan-cong', 'Phân công thụ lý', "does: 'assign'"],
  ['tham-dinh', 'Thẩm định hồ sơ, dự thảo kết quả', "does: 'examine'"],
  ['xem-xet', 'Xem xét dự thảo', "does: 'review'"],
  ['ky-duyet', 'Ký duyệt kết quả', "does: 'decide'"],
  ['dong-dau', 'Vào sổ, đóng dấu', "does: 'number'"],
  ['tra-ket-qua', 'Trả kết quả', "by: 'intake-point', does: 'return'"],
]

/** A string literal of the definition language, whatever the text holds. */
export const literal = (text: string): string =>
  `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\s+/g, ' ').trim()}'`
