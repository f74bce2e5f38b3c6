import type { ProcessEntry } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import { printDay } from '../machines/model/words.js'
import type { Publication } from './generator.js'

/** A version that is not built: another one has taken its place, or its time is over. Vietnamese. */
export interface Retired {
  retired: string
}

/**
 * Where a version goes on the as-of date (docs/semantics.md §10). `versions` are all versions of the same process,
 * itself included. Days are `YYYY-MM-DD`, so their order is that of the strings.
 */
export function publicationOf(
  entry: ProcessEntry,
  versions: readonly ProcessEntry[],
  asOf: Day,
): Publication | Retired {
  const { standing, decision, effective } = entry.value
  const proposal = (because: string): Publication => ({ tree: 'de-xuat', because })
  if (standing === 'reconstruction') return proposal('quy trình cũ được dựng lại để đối chiếu')
  if (standing === 'proposal') return proposal('chưa có quyết định phê duyệt của tỉnh')
  if (decision === undefined) return proposal('chưa nêu quyết định phê duyệt của tỉnh')
  if (decision.date > asOf) return proposal(`quyết định phê duyệt ban hành ngày ${printDay(decision.date)}`)
  if (effective.from > asOf) return proposal(`có hiệu lực từ ngày ${printDay(effective.from)}`)
  const newer = versions.filter((other) => isInForceBy(other, asOf) && other.value.effective.from > effective.from)
  const successor = newer.sort((a, b) => (a.value.effective.from < b.value.effective.from ? -1 : 1))[0]
  if (successor !== undefined) {
    return { retired: `đã có phiên bản thay thế, có hiệu lực từ ngày ${printDay(successor.value.effective.from)}` }
  }
  if (effective.to !== undefined && effective.to < asOf) {
    return { retired: `đã hết hiệu lực sau ngày ${printDay(effective.to)}` }
  }
  return { tree: 'chinh-thuc' }
}

/** Approved, and its effect has begun: from then on it stands in the place of earlier versions. */
const isInForceBy = ({ value }: ProcessEntry, asOf: Day): boolean =>
  value.standing === 'published' &&
  value.decision !== undefined &&
  value.decision.date <= asOf &&
  value.effective.from <= asOf
