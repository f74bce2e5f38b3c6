import { printTime, readTime } from '../machines/model/duration.js'
import { isNone } from '../machines/model/fact.js'
import { printActor } from '../machines/model/print-actor.js'
import type { Step } from '../machines/model/step.js'
import { isAmount, type Time } from '../machines/model/time.js'
import { limitFor } from './budgets.js'
import type { CompiledCase } from './generator.js'
import type { LossNotes } from './loss-notes.js'
import { perCase } from './per-case.js'
import { blockName, rowsOf, type PlacedStep } from './rows.js'
import { printPapers, sayMade } from './table/print-papers.js'
import { CASE_FACTS, joined, type Input, type Says } from './unheld-of-case.js'
import { SIGNED } from './words.js'

/** What each step that says something says, with its name. */
const ofSteps =
  (says: (placed: PlacedStep, compiled: CompiledCase, input: Input) => string | undefined): Says =>
  (compiled, input) =>
    joined(
      [...rowsOf(compiled).steps.values()].flatMap((placed) => {
        const said = says(placed, compiled, input)
        return said === undefined || said === '' ? [] : `${placed.step.name}: ${said}`
      }),
    )
/** The names of the steps of which something is true. */
const namesOf =
  (isTrue: (step: Step) => boolean): Says =>
  (compiled) =>
    joined([...rowsOf(compiled).steps.values()].flatMap(({ step }) => (isTrue(step) ? step.name : [])))

/** Facts of a case that some target has no place for: how the loss report calls them, and what they are. */
const FACTS = {
  // Named only: whole, they would be most of the report, and stand in the table and the configuration.
  text: ['nội dung công việc của các bước', namesOf(({ text }) => text !== undefined)],
  made: [
    'biểu mẫu, kết quả và khoản thu của bước',
    ofSteps(({ step }, { entry }, { corpus }) => joined(sayMade(step, entry.value, corpus.registers.forms))),
  ],
  actors: [
    'người thứ hai trở đi của bước do nhiều người làm; việc giao cho người thứ nhất',
    ofSteps(({ step: { by }, office }, _, { province }) =>
      by !== undefined && (isShared(by) || isJoint(by)) ? printActor(by, office, province) : undefined,
    ),
  ],
  order: [
    'việc nhiều người cùng làm hoặc làm lần lượt; một người làm là xong bước',
    ofSteps(({ step: { by }, office }, _, { province }) =>
      by !== undefined && isJoint(by) ? printActor(by, office, province) : undefined,
    ),
  ],
  clock: ['bước không tính vào thời hạn giải quyết', namesOf(({ clock }) => clock === 'stops')],
  uncounted: [
    'thời gian không phải một số lượng',
    ofSteps(({ step: { within } }) => (within === undefined || isAmount(within) ? undefined : printTime(within))),
  ],
  running: [
    'việc tính cả ngày nghỉ hoặc ngoài giờ làm việc; số ngày, số giờ đếm theo lịch làm việc của hệ thống',
    (compiled) =>
      joined([
        ...new Set(
          timesOf(compiled).flatMap(([whose, time]) => {
            const read = readTime(time, compiled.entry.value.reads?.day)
            const isRunning = isAmount(read) && (read.unit === 'calendar-day' || read.unit === 'hour')
            return isRunning ? `${whose}: ${printTime(read)}` : []
          }),
        ),
      ]),
  ],
  needs: [
    'giấy tờ phải có trước khi làm',
    ofSteps(({ step: { needs } }, { entry }, { corpus }) =>
      isNone(needs) ? undefined : printPapers(needs, entry.value, corpus.registers.forms),
    ),
  ],
  onBehalf: ['văn bản ủy quyền, giao ký thay', ofSteps(({ step }) => step.onBehalf?.document)],
  receipt: [
    'loại biên lai phát ra',
    ofSteps(({ step: { receipt } }, _, { province }) => receipt && (province.receipts?.[receipt]?.name ?? receipt)),
  ],
  signs: ['cách ký', ofSteps(({ step: { signs } }) => signs && SIGNED[signs])],
  phases: [
    'giai đoạn và thời gian cộng của giai đoạn',
    (compiled) =>
      joined(
        [...rowsOf(compiled).blocks.values()].flatMap(({ row }) => {
          if (row.branches !== undefined || row.title === undefined) return []
          return row.subtotal === undefined ? row.title : `${row.title} (${printTime(row.subtotal)})`
        }),
      ),
  ],
  subtotals: [
    'thời gian cộng của từng giai đoạn',
    (compiled) =>
      joined(
        [...rowsOf(compiled).blocks.values()].flatMap(({ row }) =>
          row.branches !== undefined || row.subtotal === undefined
            ? []
            : `${blockName(row)}: ${printTime(row.subtotal)}`,
        ),
      ),
  ],
  untimed: [
    'việc chưa có thời gian; thời gian ghi là 0',
    (compiled) =>
      joined([
        ...(compiled.flows.some((flow) => limitFor(compiled, flow) === undefined) ? ['Cả quy trình'] : []),
        ...[...rowsOf(compiled).steps.values()].flatMap(({ step, shares }) =>
          step.within === undefined && shares === undefined ? step.name : [],
        ),
      ]),
  ],
  ...CASE_FACTS,
} as const satisfies Readonly<Record<string, readonly [words: string, says: Says]>>

/** Every time that a target writes, and whose it is. */
function timesOf(compiled: CompiledCase): (readonly [whose: string, time: Time | undefined])[] {
  const { steps, blocks } = rowsOf(compiled)
  return [
    ...compiled.flows.map((flow) => ['Cả quy trình', limitFor(compiled, flow)] as const),
    ...Array.from(steps.values(), ({ step }) => [step.name, step.within] as const),
    ...[...blocks.values()].flatMap(({ row }) =>
      row.branches === undefined ? [[blockName(row), row.within] as const] : [],
    ),
  ]
}

const isShared = (by: NonNullable<Step['by']>): boolean => typeof by === 'object' && 'oneOf' in by
const isJoint = (by: NonNullable<Step['by']>): boolean => typeof by === 'object' && ('inTurn' in by || 'together' in by)

/** A fact that a target may lack. */
export type Fact = keyof typeof FACTS

/** Notes those facts of a case that a target lacks and the case has: each once, with all that is said. */
export function noteUnheld(
  target: string,
  lacked: readonly Fact[],
  compiled: CompiledCase,
  input: Input,
  { lose }: Pick<LossNotes, 'lose'>,
): void {
  for (const fact of lacked) {
    const [words, says] = FACTS[fact]
    const said = remembered(compiled, fact, () => says(compiled, input))
    if (said !== undefined) lose(`${target} không giữ ${words}.`, said)
  }
}
/**
 * Many targets lack the same: what a case says is put together once, and stands once in memory for all their reports. A case
 * is compiled for one day and one corpus.
 */
const remembered = perCase<Fact, string | undefined>()
