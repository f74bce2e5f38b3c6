import type { Path } from '../../model/corpus.js'
import type { Paper } from '../../model/national.js'
import { listed } from '../../model/listed.js'
import { isEmpty, isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Definition } from '../rule.js'

/** Every form that a paper, a result or another form names must be in the register of forms. */
export default defineRule({
  id: 'form-unknown',
  title: 'Biểu mẫu không có trong danh mục biểu mẫu',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  check({ definition, corpus }, say) {
    const { forms } = corpus.registers
    if (isEmpty(forms)) {
      say({ undecided: 'Chưa có danh mục biểu mẫu.' })
      return
    }
    for (const { form, path } of formsOf(definition)) {
      if (isKnown(forms, form)) continue
      say({
        path,
        what: `Biểu mẫu '${form}' không có trong danh mục biểu mẫu.`,
        why: 'Không có biểu mẫu thì không in được giấy tờ này, và không biết mẫu nào đang có hiệu lực.',
        fix: `${didYouMean(form, Object.keys(forms))}Sửa mã biểu mẫu, hoặc thêm biểu mẫu này vào danh mục.`,
      })
    }
  },
})

function formsOf({ kind, value }: Definition): { form: string; path: Path }[] {
  if (kind === 'forms')
    return Object.entries(value).flatMap(([id, { replacedBy }]) =>
      replacedBy === undefined ? [] : [{ form: replacedBy, path: [id, 'replacedBy'] }],
    )
  if (kind !== 'national') return []
  return [...ofPapers(listed(value.papers), 'papers'), ...ofPapers(value.results ?? [], 'results')]
}

const ofPapers = (papers: readonly Paper[], key: string) =>
  papers.flatMap(({ form }, i) => (form === undefined ? [] : [{ form, path: [key, i, 'form'] }]))
