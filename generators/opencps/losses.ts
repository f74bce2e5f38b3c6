import { printTime } from '../../machines/model/duration.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { blockName, rowsOf } from '../rows.js'
import type { LossNotes } from '../loss-notes.js'
import { noteUnheld, type Fact } from '../unheld.js'

/** Of what a case says: `text`, `actors`, `clock`, papers and phases have their elements. */
const LACKED: readonly Fact[] = ['uncounted', 'running', 'needs', 'onBehalf', 'receipt', 'subtotals', 'limits', 'times']

/** Notes what a case says and no element of the package can hold. */
export function noteLosses(compiled: CompiledCase, input: GeneratorInput, { lose }: LossNotes): void {
  const { blocks } = rowsOf(compiled)
  noteUnheld('OpenCPS', LACKED, compiled, input, { lose })
  for (const { row } of blocks.values())
    if (row.branches === undefined && row.limit !== undefined)
      lose(
        `Giai đoạn "${blockName(row)}" có thời hạn riêng; OpenCPS chỉ có một thời hạn cho cả hồ sơ.`,
        printTime(row.limit),
      )
  const returns = compiled.flows.flatMap(({ edges }) =>
    edges.filter(({ tag, rework }) => tag === 'process' && rework !== undefined),
  )
  if (returns.length > 0) lose('OpenCPS không giới hạn số lần chuyển lại để xử lý lại.')
}
