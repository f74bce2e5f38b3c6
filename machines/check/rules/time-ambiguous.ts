import type { Proof } from '../../build/proof.js'
import { printTime, spanOf } from '../../model/duration.js'
import { defineRule } from '../rule.js'

/** Where the reading of bare "ngày" or "giờ" decides whether the limit holds, the process says which it means. */
export default defineRule({
  id: 'time-ambiguous',
  title: '"ngày", "giờ" đọc hai cách cho hai kết luận khác nhau',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const proofs = view.budgets().flatMap((budget) => budget.proofs)
      const open = proofs.find((proof) => lacks(proof, 'reading'))
      const mixed = proofs.find(hasHoursInWorkingTime)
      if (open !== undefined) {
        const limit = printTime(open.limit.time)
        say({
          path: view.path,
          at: view.case.id,
          shows: limit,
          what: `Bảng ghi "ngày" mà không nói là ngày làm việc hay ngày theo lịch; đọc cách này thì đúng thời hạn ${limit}, đọc cách kia thì không.`,
          why: 'Năm ngày theo lịch có thể chỉ có ba ngày làm việc, nên chưa kết luận được quy trình có đúng thời hạn hay không.',
          fix: "Ghi \"reads\" cho quy trình: { day: 'working-day' hoặc 'calendar-day', because: lý do đọc như vậy }.",
        })
      } else if (mixed !== undefined) {
        const limit = printTime(mixed.limit.time)
        say({
          path: view.path,
          at: view.case.id,
          shows: limit,
          what: `Bảng ghi "giờ" mà không nói là giờ làm việc, còn thời hạn ${limit} tính bằng thời gian làm việc; hai bên chưa so được với nhau.`,
          why: 'Bốn giờ tính cả ngoài giờ làm việc không phải là nửa ngày làm việc, nên chưa kết luận được quy trình có đúng thời hạn hay không.',
          fix: "Là giờ làm việc thì thay hours(4) bằng workingHours(4, '04 giờ'): trong dấu nháy là lời in ở bảng. Là giờ liên tục thì giữ nguyên và chấp nhận phát hiện này.",
        })
      }
    }
  },
})

const lacks = ({ missing }: Proof, wanted: 'reading' | 'units'): boolean => missing.some(({ kind }) => kind === wanted)

/** Working time and bare hours alone: read as working hours, they could be compared. */
function hasHoursInWorkingTime(proof: Proof): boolean {
  if (!lacks(proof, 'units')) return false
  const { span } = proof.worst
  const limit = spanOf(proof.limit.time)
  return span.clock > 0 && span.calendar === 0 && limit.working > 0
}
