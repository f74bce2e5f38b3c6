import type { Flow } from '../../build/flow.js'
import { addSpans, fits, readSpan, spanOf } from '../../model/duration.js'
import type { PolicyChoice } from '../../model/process.js'
import { isParallel } from '../../model/step.js'
import { defineRule, type ProcessView } from '../rule.js'

type Clock = NonNullable<PolicyChoice['supplement']>

/** What a supplement does to the legal clock is the law's: not what a process chooses, and never a wait without end. */
export default defineRule({
  id: 'supplement-clock-unfounded',
  title: 'Cách tính thời hạn khi bổ sung hồ sơ không có căn cứ',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check(view, say) {
    const { process, corpus, cases } = view
    const policy = corpus.registers.policies[process.policy.base]
    if (policy === undefined || !cases.some(({ flows }) => flows.some(printsSupplement))) return
    const chosen = process.policy.supplement
    const clock = chosen ?? policy.supplement
    const cite = policy.exceptions.find(({ then }) => 'wait' in then)?.cite
    const path = ['policy', chosen === undefined ? 'base' : 'supplement']
    if (clock === 'count')
      say({
        path,
        shows: clock,
        what: 'Thời gian chờ người dân bổ sung hồ sơ được tính vào thời hạn, mà không có gì giới hạn thời gian chờ.',
        why: 'Cơ quan không biết người dân nộp bổ sung lúc nào, nên không bảo đảm được ngày hẹn nào.',
        fix: "Ghi supplement: 'restart' (tính lại từ đầu) hoặc 'pause' (tạm dừng) theo quy định.",
      })
    else if (cite !== undefined && clock !== policy.supplement)
      say({
        path,
        shows: `${clock} ≠ ${policy.supplement}`,
        what: `Quy trình ${CLOCKS[clock]} khi bổ sung hồ sơ, còn "${policy.name}" ${CLOCKS[policy.supplement]}.`,
        why: 'Cách tính khác với quy định thì ngày hẹn trên giấy sai, dù bảng cộng đúng.',
        fix: 'Bỏ "supplement" để theo quy định chung; nếu luật chuyên ngành quy định khác, chấp nhận phát hiện này và dẫn điều khoản.',
      })
    // Where no clause was read, it matters only if the verdict may depend on it.
    else if (cite === undefined && !fitsTwice(view))
      say({
        undecided:
          'Chưa đọc được điều khoản về thời hạn khi bổ sung hồ sơ; tính lại từ đầu và tạm dừng có thể cho hai kết luận khác nhau.',
        path,
      })
  },
})

const CLOCKS: Readonly<Record<Clock, string>> = {
  restart: 'tính lại thời hạn từ đầu',
  pause: 'tạm dừng thời hạn',
  count: 'vẫn tính thời hạn',
}

const printsSupplement = ({ published }: Flow): boolean => published.edges.some(({ move }) => move === 'supplement')

/** Whether everything printed may be spent twice within every limit: then it is in time whatever the clock does. */
const fitsTwice = ({ process, cases }: ProcessView): boolean =>
  cases.every((view) => {
    const printed = addSpans(...view.rows.map(({ row }) => spanOf(isParallel(row) ? undefined : row.within)))
    const twice = readSpan(addSpans(printed, printed), process.reads?.day)
    return view
      .budgets()
      .every(({ proofs }) =>
        proofs.every(
          ({ limit, returns }) =>
            returns === 0 && fits(twice, readSpan(spanOf(limit.time), process.reads?.day)) === true,
        ),
      )
  })
