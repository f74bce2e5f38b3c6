import { lawNumber } from '../../model/law-words.js'
import type { Period } from '../../model/register.js'
import { printDay } from '../../model/words.js'
import { citationsOf } from '../citations.js'
import { isEmpty } from '../known.js'
import { firstUncovered } from '../periods.js'
import { defineRule, type Definition } from '../rule.js'

/** What a definition rests on is in force on every day of its period; one that has lapsed names what replaced it. */
export default defineRule({
  id: 'law-lapsed',
  title: 'Văn bản được dẫn không còn hiệu lực',
  on: 'definition',
  kind: 'legal',
  severity: 'error',
  check({ definition, corpus }, say) {
    const { laws } = corpus.registers
    if (isEmpty(laws)) {
      say({ undecided: 'Chưa có danh mục văn bản.' })
      return
    }
    const cited = citationsOf(definition)
    if (cited.length === 0 && definition.kind === 'national')
      say({ undecided: 'Dữ liệu của thủ tục chưa dẫn văn bản nào.' })
    for (const { law, path } of cited) {
      const entry = laws[law]
      const period = periodOf(definition, path)
      const day = entry === undefined || period === undefined ? undefined : firstUncovered(period, [entry.effective])
      if (entry === undefined || day === undefined) continue
      const next = entry.replacedBy === undefined ? undefined : laws[entry.replacedBy]
      say({
        path,
        shows: law,
        what: `${lawNumber(entry)} ("${entry.name}") được dẫn nhưng không có hiệu lực vào ngày ${printDay(day)}.`,
        why: 'Quy định dựa vào văn bản không còn hiệu lực thì không còn căn cứ.',
        fix:
          next === undefined
            ? 'Dẫn văn bản đang có hiệu lực, hoặc giới hạn thời gian của định nghĩa này.'
            : `Văn bản thay thế là ${lawNumber(next)} ('${entry.replacedBy ?? ''}'): đối chiếu rồi dẫn văn bản đó. Các thủ tục cùng bị ảnh hưởng: tthc law ${entry.no}`,
      })
    }
  },
})

/** The period in which the cited document must hold: the definition's, or that of the entry which cites. */
function periodOf(definition: Definition, path: readonly (string | number)[]): Period | undefined {
  if (definition.kind === 'process' || definition.kind === 'national' || definition.kind === 'adoption')
    return definition.value.effective
  if (definition.kind !== 'policies' && definition.kind !== 'forms') return undefined
  const [id = ''] = path
  return definition.value[String(id)]?.effective
}
