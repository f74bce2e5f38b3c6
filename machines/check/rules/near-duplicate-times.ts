import { printTime } from '../../model/duration.js'
import { isBlock } from '../../model/step.js'
import { isAmount } from '../../model/time.js'
import { defineRule, type CaseView, type PlacedRow, type PlacedStep, type ProcessView } from '../rule.js'
import { titled } from '../say.js'

interface Known {
  view: ProcessView
  steps: readonly PlacedStep[]
  times: readonly string[]
}
/** So many steps a mistyped pair differs in at most: a slip, and what was changed to keep the total. */
const SLIPS = 2
/** Like processes that differ are compared with the first few kinds of times only. */
const KINDS = 8

/**
 * Processes of one province, field and total that go through the same posts doing the same things under the same names
 * give like steps like times; where one or two differ, one of the two tables was most likely mistyped.
 */
export default defineRule({
  id: 'near-duplicate-times',
  title: 'Hai quy trình giống nhau nhưng bước giống nhau có thời gian khác nhau',
  on: 'corpus',
  kind: 'data',
  severity: 'warning',
  check({ processes }, say) {
    const alike = new Map<string, Known[]>()
    for (const view of processes)
      for (const one of view.cases) {
        const like = likenessOf(view, one)
        if (like === undefined) continue
        const { key, times } = like
        const known = alike.get(key) ?? []
        if (known.some((other) => isSame(times, other.times))) continue
        const mine = { view, steps: one.steps, times }
        const compared = known.map((other) => ({ other, differing: differing(mine, other) }))
        if (known.length < KINDS) alike.set(key, [...known, mine])
        const near = compared.find(({ differing }) => differing.length <= SLIPS)
        for (const { placed, like } of near?.differing ?? []) {
          const { row, path } = placed
          const { entry } = near?.other.view ?? view
          say({
            subject: view.entry,
            path: [...path, ...(row.within === undefined ? [] : ['within'])],
            at: row.id,
            shows: `${timeOf(row.within)} ≠ ${timeOf(like.row.within)}`,
            what: `Bước ${titled(row.name, row.id)} ghi ${timeOf(row.within)}, còn bước ${titled(like.row.name, like.row.id)} giống hệt của "${entry.slug}" (${entry.file}) ghi ${timeOf(like.row.within)}, dù hai quy trình cùng tổng thời gian.`,
            why: 'Hai bảng chép từ một mẫu mà lệch nhau ở một, hai bước thì thường một bảng gõ nhầm.',
            fix: 'So hai bảng với quyết định ban hành; nếu khác nhau là đúng, chấp nhận phát hiện này và nêu lý do.',
          })
        }
      }
  },
})

interface Likeness {
  /** The same for cases that are alike in everything but the times of their steps. */
  key: string
  times: readonly string[]
}
/** A case says the same whenever it is asked; while a tree is watched it is asked at every save. */
const remembered = new WeakMap<CaseView, Likeness>()

function likenessOf(view: ProcessView, one: CaseView): Likeness | undefined {
  const { total } = one.case
  if (total === undefined || one.steps.length < 3) return undefined
  const had = remembered.get(one)
  if (had !== undefined) return had
  const { province } = view.process
  const like = {
    key: [province, view.entry.fieldFolder, lengthOf(total), ...one.rows.map(signature)].join('\n'),
    times: one.steps.map(({ row }) => lengthOf(row.within)),
  }
  remembered.set(one, like)
  return like
}

const isSame = (times: readonly string[], others: readonly string[]): boolean =>
  times.every((time, i) => time === others[i])

const differing = (one: Known, other: Known) =>
  one.steps.flatMap((placed, i) => {
    const like = other.steps[i]
    return like === undefined || one.times[i] === other.times[i] ? [] : [{ placed, like }]
  })

/** What a row is, without its time. */
const signature = ({ row, office }: PlacedRow): string =>
  'does' in row && row.does !== undefined
    ? `${row.name}\t${String(row.does)}\t${typeof row.by === 'object' ? JSON.stringify(row.by) : (row.by ?? '')}\t${office ?? ''}`
    : isBlock(row)
      ? 'block'
      : 'parallel'

/** Times that are as long are alike, however they are printed. */
const lengthOf = (time: PlacedStep['row']['within']): string =>
  time === undefined ? '' : isAmount(time) ? `${time.n} ${time.unit}` : printTime(time)

const timeOf = (time: PlacedStep['row']['within']): string =>
  time === undefined ? 'không có thời gian' : printTime(time)
