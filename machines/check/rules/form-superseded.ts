import type { Path } from '../../model/corpus.js'
import { isNone } from '../../model/fact.js'
import { printClause } from '../../model/law-words.js'
import type { FormRegister } from '../../model/registry.js'
import { printDay } from '../../model/words.js'
import { listed } from '../../model/listed.js'
import { isEmpty } from '../known.js'
import { firstUncovered } from '../periods.js'
import { defineRule, type ProcessView } from '../rule.js'
import { rowWords } from '../say.js'

interface Use {
  form: string
  path: Path
  at: string
  where: string
}

/** A form is used only while it is in force, on every day of the process; the new number is named. */
export default defineRule({
  id: 'form-superseded',
  title: 'Biểu mẫu không có hiệu lực trong thời gian của quy trình',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check(view, say) {
    const { forms, laws } = view.corpus.registers
    if (isEmpty(forms)) {
      say({ undecided: 'Chưa có danh mục biểu mẫu.' })
      return
    }
    const uses = usesOf(view, forms)
    if (uses.length === 0) say({ undecided: 'Bảng không nêu mã biểu mẫu nào.' })
    for (const { form, path, at, where } of uses) {
      const entry = forms[form]
      if (entry === undefined) continue
      const day = firstUncovered(view.process.effective, [entry.effective])
      if (day === undefined) continue
      const next = entry.replacedBy === undefined ? undefined : forms[entry.replacedBy]
      const law = printClause(undefined, laws[entry.law], entry.law)
      say({
        path,
        at,
        shows: form,
        what: `${where} dùng mẫu ${entry.no} "${entry.name}" của ${law}, không có hiệu lực vào ngày ${printDay(day)}.`,
        why: 'Giấy tờ lập theo mẫu hết hiệu lực phải làm lại, và số mẫu cũ nay là số của một mẫu khác.',
        fix:
          next === undefined
            ? 'Dùng biểu mẫu đang có hiệu lực.'
            : `Thay bằng mẫu ${next.no} "${next.name}" của ${printClause(undefined, laws[next.law], next.law)}: '${entry.replacedBy ?? ''}'.`,
      })
    }
  },
})

function usesOf({ steps, process }: ProcessView, forms: FormRegister): Use[] {
  const uses: Use[] = []
  for (const { row, path } of steps)
    for (const key of ['needs', 'gives'] as const) {
      const papers = row[key]
      if (papers === undefined || isNone(papers)) continue
      for (const [i, form] of papers.entries())
        if (Object.hasOwn(forms, form))
          uses.push({ form, path: [...path, key, i], at: row.id, where: `Ở ${rowWords(row)}` })
    }
  for (const [i, { papers, results }] of process.of.entries())
    for (const key of ['papers', 'results'] as const) {
      const own = key === 'results' ? (results ?? []) : listed(papers)
      for (const [j, { form, id, name }] of own.entries())
        if (form !== undefined) uses.push({ form, path: ['of', i, key, j, 'form'], at: id, where: `Giấy tờ "${name}"` })
    }
  return uses
}
