import { printTime } from '../../machines/model/duration.js'
import type { Step } from '../../machines/model/step.js'
import { compare } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { titleOf } from '../marks.js'
import { fileName } from '../naming.js'
import { rowsOf } from '../rows.js'
import { sayMade } from '../table/print-papers.js'
import { tableTitle } from '../table/table-frame.js'
import { whoOf, type Position } from '../who.js'
import type { Sheet } from './sheet.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** What a post does in one step of one case. */
export interface PostDuty {
  compiled: CompiledCase
  step: Step
}
/** A processing position (vị trí xử lý) with all that it does across procedures. */
export interface PostDuties {
  post: { role: string; at: string }
  /** The name that the official tables print. */
  name: string
  officeName: string
  /** File name without extension, unique. */
  file: string
  duties: readonly PostDuty[]
}

/** How a step is done by whom the duties are told of; as the process says, unless a unit has ways of its own. */
type Doing = (step: Step, compiled: CompiledCase) => Step

const asPublished: Doing = (step) => step

/** Who may act in each step of a case, by step id; an intake point is the post that the province names for it. */
export function positionsOf(
  compiled: CompiledCase,
  { corpus, province }: Registers,
  doing = asPublished,
): Map<string, readonly Position[]> {
  const positions = new Map<string, readonly Position[]>()
  for (const [id, { step, office }] of rowsOf(compiled).steps) {
    const { by } = doing(step, compiled)
    if (by === undefined) continue
    positions.set(id, whoOf(by, office, province, corpus.registers.roles).positions)
  }
  return positions
}

type Draft = Omit<PostDuties, 'duties'> & { duties: PostDuty[] }

/** Every post that acts in these cases, by office and role. */
export function postsOf(cases: readonly CompiledCase[], registers: Registers, doing = asPublished): PostDuties[] {
  /** By office, then by role. */
  const posts = new Map<string, Map<string, Draft>>()
  for (const compiled of cases) {
    const { steps } = rowsOf(compiled)
    for (const [id, positions] of positionsOf(compiled, registers, doing)) {
      const step = steps.get(id)?.step
      for (const { role, office, officeName, name } of positions) {
        if (step === undefined || office === undefined) continue
        const there = posts.get(office) ?? new Map<string, Draft>()
        posts.set(office, there)
        let draft = there.get(role)
        if (draft === undefined) {
          const file = `${fileName(office)}.${fileName(role)}`
          draft = { post: { role, at: office }, name, officeName: officeName ?? office, file, duties: [] }
          there.set(role, draft)
        }
        draft.duties.push({ compiled, step: doing(step, compiled) })
      }
    }
  }
  return [...posts.values()].flatMap((there) => [...there.values()]).sort((a, b) => compare(a.file, b.file))
}

/** What posts do in one case, in the order of its table. */
export function dutiesIn(compiled: CompiledCase, posts: readonly PostDuties[]): { post: string; duty: PostDuty }[] {
  const order = [...rowsOf(compiled).steps.keys()]
  return posts
    .flatMap(({ name, duties }) =>
      duties.filter((duty) => duty.compiled === compiled).map((duty) => ({ post: name, duty })),
    )
    .sort((a, b) => order.indexOf(a.duty.step.id) - order.indexOf(b.duty.step.id))
}

export const DUTY_COLUMNS = ['Thủ tục', 'Bước', 'Nội dung công việc', 'Thời gian', 'Biểu mẫu, kết quả, phí'] as const

/** How long a step takes: 'chung 02 ngày' where it shares the time of its block. */
export function timeWords(compiled: CompiledCase, { id, within }: Step): string {
  if (within !== undefined) return printTime(within)
  const shared = rowsOf(compiled).steps.get(id)?.shares?.within
  return shared === undefined ? 'chưa ghi' : `chung ${printTime(shared)}`
}

/** The row of a duty, in the order of `DUTY_COLUMNS`. */
export function dutyCells({ compiled, step }: PostDuty, { corpus }: Registers): string[] {
  const gives = sayMade(step, compiled.entry.value, corpus.registers.forms)
  return [titleOf(compiled), step.no ?? '', step.name, timeWords(compiled, step), gives.join('; ')]
}

/** All that a post does across procedures, on paper; `rows`: the cells of its duties. */
export function postSheet(
  { name, officeName, duties }: PostDuties,
  rows: readonly (readonly string[])[],
  { province }: Pick<Registers, 'province'>,
): Sheet {
  const shares = [3.2, 1, 3, 1.4, 2]
  return {
    title: `Vị trí ${name}`,
    parts: [
      { kind: 'subtitle', text: 'VIỆC CỦA MỘT VỊ TRÍ TRONG CÁC THỦ TỤC' },
      { kind: 'title', text: name },
      { kind: 'subtitle', text: `${officeName}, ${province.name}` },
      { kind: 'space', height: 8 },
      {
        kind: 'table',
        columns: DUTY_COLUMNS.map((title, i) => ({ title, share: shares[i] ?? 1 })),
        rows,
      },
    ],
    provenance: [...new Set(duties.map(({ compiled }) => compiled))].map(
      (compiled) => `${tableTitle(compiled.entry.value, compiled.case)}: ${compiled.entry.file}`,
    ),
  }
}
