import { printTime } from '../../machines/model/duration.js'
import { isNone } from '../../machines/model/fact.js'
import type { Step } from '../../machines/model/step.js'
import type { CompiledCase } from '../generator.js'
import { rowsOf } from '../rows.js'
import type { LossNotes } from '../loss-notes.js'

/** What a step says that the target has no element for, with the words for it. */
const OF_STEP: readonly (readonly [says: (step: Step) => string | undefined, words: string])[] = [
  [
    ({ needs }) => (needs === undefined || isNone(needs) ? undefined : needs.join(', ')),
    'giấy tờ phải có trước khi làm',
  ],
  [({ onBehalf }) => onBehalf?.document, 'văn bản uỷ quyền, giao ký thay'],
  [({ receipt }) => receipt, 'loại biên lai phát ra'],
]

/** Notes what a case says and no element of the package can hold. */
export function noteUnheld(compiled: CompiledCase, { lose }: LossNotes): void {
  const { steps, blocks } = rowsOf(compiled)
  for (const { step } of steps.values())
    for (const [says, words] of OF_STEP) {
      const said = says(step)
      if (said !== undefined) lose(`Bước "${step.name}": OpenCPS không giữ ${words}.`, said)
    }
  for (const { row } of blocks.values())
    if (row.branches === undefined && row.limit !== undefined)
      lose(
        `Giai đoạn "${row.title ?? row.id}" có thời hạn riêng; OpenCPS chỉ có một thời hạn cho cả hồ sơ.`,
        printTime(row.limit),
      )
  for (const budget of compiled.budgets())
    for (const [index, { limit }] of budget.proofs.entries())
      if (index !== budget.strongest && (limit.channel !== undefined || limit.outcome !== undefined))
        lose(
          'Thời hạn khác nhau theo kênh nộp hoặc theo kết quả; OpenCPS chỉ giữ thời hạn chặt nhất.',
          printTime(limit.time),
        )
  const returns = compiled.flows.flatMap(({ edges }) =>
    edges.filter(({ tag, rework }) => tag === 'process' && rework !== undefined),
  )
  if (returns.length > 0) lose('OpenCPS không giới hạn số lần chuyển lại để xử lý lại.')
}
