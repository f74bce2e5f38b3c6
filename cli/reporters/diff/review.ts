import type { Change, ProcessChange } from '../../../machines/compare/change.js'
import type { Consequence } from '../../../machines/compare/consequences.js'

/** What a reviewer is shown: what changed, and what follows from it. */
export interface Review {
  before: string
  after: string
  changes: readonly ProcessChange[]
  consequences: readonly Consequence[]
  /** Mermaid text of a changed process with added, removed and changed parts marked, by process. */
  drawings: ReadonlyMap<string, string>
}

/** Pure: review in, whole output out. */
export type DiffReporter = (review: Review) => string

export const consequencesOfProcess = (review: Review, process: string): readonly Consequence[] =>
  review.consequences.filter((one) => one.process === process)

/** 'quy trình mới', 'quy trình bị bỏ', or how many changes. */
export function headline(change: ProcessChange): string {
  if (change.before === undefined) return 'quy trình mới'
  if (change.after === undefined) return 'quy trình bị bỏ'
  return `${change.changes.length} thay đổi`
}

/** In the order in which a reviewer reads: cases first, then what changed, came, went, moved. */
export function inReadingOrder(changes: readonly Change[]): Change[] {
  const rank = { changed: 0, added: 1, removed: 2, moved: 3 } as const
  return changes
    .map((change, i) => ({ change, i }))
    .sort((a, b) => rank[a.change.kind] - rank[b.change.kind] || a.i - b.i)
    .map(({ change }) => change)
}

/** One sentence for the whole review. */
export function summary(review: Review): string {
  if (review.changes.length === 0) return 'Không có thay đổi nào về nội dung quy trình.'
  const grave = review.consequences.filter((one) => one.grave === true).length
  const processes = `${review.changes.length} quy trình có thay đổi`
  return grave === 0
    ? `${processes}; không phát sinh lỗi mới.`
    : `${processes}; ${grave} điểm phải xem trước khi đồng ý.`
}
