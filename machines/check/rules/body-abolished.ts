import type { Path } from '../../model/corpus.js'
import type { LawEntry, LawRegister } from '../../model/registry.js'
import { words } from '../../model/fact.js'
import { printDay } from '../../model/words.js'
import { oncePer } from '../once.js'
import { firstCommon } from '../periods.js'
import { defineRule, type PlacedStep, type ProcessView } from '../rule.js'
import { rowWords } from '../say.js'

type Abolishing = LawEntry & Required<Pick<LawEntry, 'abolishes'>>
interface Naming {
  text: string
  path: Path
  at: string
  where: string
}

/** Nobody acts for a body that a law has ended: the district level since 1 July 2025. */
export default defineRule({
  id: 'body-abolished',
  title: 'Người thực hiện thuộc cơ quan đã kết thúc hoạt động',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check(view, say) {
    const laws = abolishing(view.corpus.registers.laws, '')
    if (laws.length === 0) {
      say({ undecided: 'Danh mục văn bản chưa ghi cơ quan nào đã kết thúc hoạt động.' })
      return
    }
    for (const law of laws) {
      const day = firstCommon(view.process.effective, law.abolishes)
      if (day === undefined) continue
      for (const { text, path, at, where } of namingsOf(view, (text) => endedIn(law, text) !== '')) {
        const ended = endedIn(law, text)
        say({
          path,
          at,
          shows: ended,
          what: `${where} giao cho "${text}", nhưng ${ended} đã kết thúc hoạt động từ ngày ${printDay(law.abolishes.from)}.`,
          why: `Theo ${law.no}, không còn cơ quan này để nhận và giải quyết hồ sơ.`,
          fix: 'Giao bước cho cơ quan cấp xã hoặc cấp tỉnh đã nhận nhiệm vụ đó.',
        })
      }
    }
  },
})

const abolishing = oncePer((laws: LawRegister): Abolishing[] =>
  Object.values(laws).flatMap((law) => (law.abolishes === undefined ? [] : [{ ...law, abolishes: law.abolishes }])),
)

/** The ended body that a text names, or nothing. */
const endedIn = oncePer((law: Abolishing, text): string => {
  const low = text.toLowerCase()
  return law.abolishes.names.find((name) => low.includes(name.toLowerCase())) ?? ''
})

/** The texts by which the process says who acts, of those that are looked for. */
function namingsOf({ steps, process, province }: ProcessView, isSought: (text: string) => boolean): Naming[] {
  const found: Naming[] = []
  if (process.level !== undefined && isSought(process.level))
    found.push({ text: process.level, path: ['level'], at: '', where: 'Quy trình' })
  for (const step of steps) {
    const { row, posts } = step
    const { by } = row
    if (typeof by === 'object') {
      if ('outside' in by && isSought(by.outside)) found.push(naming(step, by.outside, 'by', 'outside'))
      if ('asPrinted' in by && isSought(words(by.asPrinted)))
        found.push(naming(step, words(by.asPrinted), 'by', 'asPrinted'))
      if ('together' in by)
        for (const [i, one] of by.together.entries())
          if (typeof one === 'object' && 'outside' in one && isSought(one.outside))
            found.push(naming(step, one.outside, 'by', 'together', i, 'outside'))
    }
    for (const { role, office, within } of posts) {
      const entry = office === undefined ? undefined : province?.offices[office]
      if (entry === undefined) continue
      if (isSought(entry.name)) found.push(naming(step, entry.name, 'by', ...within))
      const post = entry.posts[role]
      if (post !== undefined && post !== entry.name && isSought(post)) found.push(naming(step, post, 'by', ...within))
    }
    const printed = row.printed?.by
    if (printed !== undefined && isSought(words(printed))) found.push(naming(step, words(printed), 'printed', 'by'))
  }
  return found
}

const naming = ({ row, path }: PlacedStep, text: string, ...keys: Path): Naming => ({
  text,
  path: [...path, ...keys],
  at: row.id,
  where: `Việc của ${rowWords(row)}`,
})
