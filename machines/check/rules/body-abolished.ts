import type { Path } from '../../model/corpus.js'
import type { LawEntry, LawRegister } from '../../model/registry.js'
import { printDay } from '../../model/words.js'
import { firstCommon } from '../periods.js'
import { defineRule, type ProcessView } from '../rule.js'
import { rowWords } from '../say.js'

type Abolishing = LawEntry & Required<Pick<LawEntry, 'abolishes'>>
interface Naming {
  text: string
  path: Path
  at: string
  where: () => string
}

/** Nobody acts for a body that a law has ended: the district level since 1 July 2025. */
export default defineRule({
  id: 'body-abolished',
  title: 'Người thực hiện thuộc cơ quan đã kết thúc hoạt động',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  *check(view) {
    const laws = abolishing(view.corpus.registers.laws)
    if (laws.length === 0) {
      yield { undecided: 'Danh mục văn bản chưa ghi cơ quan nào đã kết thúc hoạt động.' }
      return
    }
    const namings = namingsOf(view)
    for (const law of laws) {
      const day = firstCommon(view.process.effective, law.abolishes)
      if (day === undefined) continue
      const names = law.abolishes.names.map((name) => ({ name, low: name.toLowerCase() }))
      for (const { text, path, at, where } of namings) {
        const low = text.toLowerCase()
        const found = names.find((one) => low.includes(one.low))
        if (found === undefined) continue
        yield {
          path,
          at,
          shows: found.name,
          what: `${where()} giao cho "${text}", nhưng ${found.name} đã kết thúc hoạt động từ ngày ${printDay(law.abolishes.from)}.`,
          why: `Theo ${law.no}, không còn cơ quan này để nhận và giải quyết hồ sơ.`,
          fix: 'Giao bước cho cơ quan cấp xã hoặc cấp tỉnh đã nhận nhiệm vụ đó.',
        }
      }
    }
  },
})

const abolishing = (laws: LawRegister): Abolishing[] =>
  Object.values(laws).flatMap((law) => (law.abolishes === undefined ? [] : [{ ...law, abolishes: law.abolishes }]))

/** Every text by which the process names who acts. */
function namingsOf({ steps, process, province }: ProcessView): Naming[] {
  const namings: Naming[] =
    process.level === undefined ? [] : [{ text: process.level, path: ['level'], at: '', where: () => 'Quy trình' }]
  for (const { row, path, posts } of steps) {
    const add = (text: string | undefined, ...keys: Path): void => {
      if (text !== undefined)
        namings.push({ text, path: [...path, ...keys], at: row.id, where: () => `Việc của ${rowWords(row)}` })
    }
    const { by } = row
    if (typeof by === 'object' && 'outside' in by) add(by.outside, 'by', 'outside')
    if (typeof by === 'object' && 'asPrinted' in by) add(by.asPrinted, 'by', 'asPrinted')
    if (typeof by === 'object' && 'together' in by)
      by.together.forEach((one, i) => {
        if (typeof one === 'object' && 'outside' in one) add(one.outside, 'by', 'together', i, 'outside')
      })
    for (const { role, office, within } of posts) {
      const entry = office === undefined ? undefined : province?.offices[office]
      add(entry?.name, 'by', ...within)
      if (entry?.posts[role] !== entry?.name) add(entry?.posts[role], 'by', ...within)
    }
    const printed = row.printed?.by
    add(typeof printed === 'object' ? printed.excerpt : printed, 'printed', 'by')
  }
  return namings
}
