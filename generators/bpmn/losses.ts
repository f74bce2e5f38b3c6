import { printTime } from '../../machines/model/duration.js'
import { isAmount } from '../../machines/model/time.js'
import { limitFor } from '../budgets.js'
import type { CaseInput, CompiledCase, Loss } from '../generator.js'
import { lossNotes } from '../loss-notes.js'
import { blockName, rowsOf } from '../rows.js'
import { noteUnheld, type Fact } from '../unheld.js'

const TIMED =
  'Đồng hồ của BPMN cho thời hạn của cả thủ tục chạy liền từ lúc nộp, không trừ ngày nghỉ và thời gian chờ bổ sung; ngày hẹn trả do hệ thống chạy tính.'
const UNTIMED =
  'Thời hạn của cả thủ tục không có trong BPMN: đồng hồ của BPMN chạy từ lúc nộp, không dừng khi chờ bổ sung; ngày hẹn trả do hệ thống chạy tính.'

/** What BPMN has no place for in any of its dialects. */
const LACKED: readonly Fact[] = ['order', 'phases', 'papers', 'results', 'fees', 'limits', 'supplement', 'times']

/** What one engine has a place for. */
interface Holds {
  /** It takes a timer for the whole. */
  isLimitTimed?: boolean
  /** Of what BPMN lacks, what stands in files beside it. */
  beside?: readonly Fact[]
}

/** Notes what BPMN cannot hold of a case. */
export function noteLosses(
  compiled: CompiledCase,
  losses: Loss[],
  input: CaseInput,
  { isLimitTimed = false, beside = [] }: Holds,
): void {
  const { lose } = lossNotes(compiled, losses, input.province.id)
  const lacked = LACKED.filter((fact) => !beside.includes(fact))
  noteUnheld('BPMN', lacked, compiled, input, { lose })
  const { steps, blocks } = rowsOf(compiled)
  const own = [...steps.values()].map(({ step }) => step)
  if (own.some(({ within }) => isAmount(within) && within.unit !== 'hour' && within.unit !== 'calendar-day'))
    lose(
      'BPMN đếm giờ đồng hồ, không có lịch làm việc: hạn của bước ghi theo ngày liền nhau, hệ thống chạy phải tự tính ngày nghỉ.',
    )
  for (const flow of compiled.flows) {
    const limit = limitFor(compiled, flow)
    if (isAmount(limit)) lose(isLimitTimed && limit.n > 0 ? TIMED : UNTIMED, printTime(limit))
  }
  for (const { row } of blocks.values()) {
    if (row.branches !== undefined) {
      if (row.needed !== undefined && row.needed < row.branches.length)
        lose(`"${blockName(row)}" chỉ cần xong ${row.needed} việc; cổng song song của BPMN chờ đủ tất cả.`)
      continue
    }
    const shared = row.within ?? row.limit
    if (shared !== undefined)
      lose(`"${blockName(row)}" có thời gian chung cho nhiều bước; BPMN chỉ đặt hạn cho từng bước.`, printTime(shared))
  }
  for (const step of own)
    if (step.within !== undefined && !isAmount(step.within))
      lose(
        `Bước "${step.name}" có thời gian không phải một số lượng nên không có hạn trong BPMN.`,
        printTime(step.within),
      )
  if (compiled.flows.some(({ edges }) => edges.some(({ rework }) => rework !== undefined)))
    lose('BPMN không giới hạn số lần trả lại để làm lại.')
}
