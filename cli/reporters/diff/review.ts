import { versionOf, type Change, type ProcessChange } from '../../../machines/compare/change.js'
import { isRelabelled } from '../../../machines/compare/say.js'
import type { Drawing } from './drawing.js'
import type { Consequence } from '../../../machines/compare/consequences.js'

/** What a reviewer is shown: what changed, and what follows from it. */
export interface Review {
  before: string
  after: string
  changes: readonly ProcessChange[]
  consequences: readonly Consequence[]
  /** Diagrams of a changed process with added, removed and changed parts marked, by the id of its version. */
  drawings: ReadonlyMap<string, readonly Drawing[]>
  /** Files that one side could not be read of: their processes are in neither, or they would seem new or gone. */
  unread: readonly string[]
}

/** Pure: review in, whole output out. */
export type DiffReporter = (review: Review) => string

export const drawingsOfChange = (review: Review, change: ProcessChange): readonly Drawing[] =>
  review.drawings.get(versionOf(change)) ?? []

export const consequencesOfChange = (review: Review, change: ProcessChange): readonly Consequence[] =>
  review.consequences.filter((one) => one.version === versionOf(change))

/** 'quy trình mới', 'quy trình bị bỏ', or how many changes. */
export function headline(change: ProcessChange): string {
  if (change.before === undefined) return 'quy trình mới'
  if (change.after === undefined) return 'quy trình bị bỏ'
  const { changes, relabelled } = inReadingOrder(change.changes)
  return `${changes.length + (relabelled.length > 0 ? 1 : 0)} thay đổi`
}

/**
 * In the order in which a reviewer reads: what changed, came, went, moved; steps that only have another number, as one
 * line at the end.
 */
export function inReadingOrder(changes: readonly Change[]): { changes: Change[]; relabelled: Change[] } {
  const rank = { changed: 0, added: 1, removed: 2, moved: 3 } as const
  const relabelled = changes.filter(isRelabelled)
  const some = relabelled.length > 1
  return {
    changes: changes
      .filter((change) => !some || !isRelabelled(change))
      .map((change, i) => ({ change, i }))
      .sort((a, b) => rank[a.change.kind] - rank[b.change.kind] || a.i - b.i)
      .map(({ change }) => change),
    relabelled: some ? relabelled : [],
  }
}

/** Files are named as long as somebody reads the list. */
const NAMED = 5

/** What could not be compared; empty: everything could. */
export function sayUnread({ unread }: Review): string {
  if (unread.length === 0) return ''
  const rest = unread.length > NAMED ? ` và ${unread.length - NAMED} tệp nữa` : ''
  return `Chưa so sánh được ${unread.slice(0, NAMED).join(', ')}${rest}: tệp chưa đọc được, xem kết quả kiểm tra.`
}

/** One sentence for the whole review. */
export function summary(review: Review): string {
  if (review.changes.length === 0)
    return review.unread.length === 0
      ? 'Không có thay đổi nào về nội dung quy trình.'
      : 'Ở các tệp đọc được không có thay đổi nào về nội dung quy trình.'
  const grave = review.consequences.filter((one) => one.grave === true).length
  const processes = `${review.changes.length} quy trình có thay đổi`
  return grave === 0
    ? `${processes}; không phát sinh lỗi mới.`
    : `${processes}; ${grave} điểm phải xem trước khi đồng ý.`
}
