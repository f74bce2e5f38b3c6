import { isNone } from '../../model/fact.js'
import type { Process } from '../../model/process.js'
import { listed } from '../../model/listed.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Papers that a step needs or makes must be forms, or papers or results of the procedure. */
export default defineRule({
  id: 'paper-unknown',
  title: 'Giấy tờ không có trong thành phần hồ sơ, kết quả hay biểu mẫu',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, corpus, steps }, say) {
    const { forms } = corpus.registers
    let own: readonly string[] | undefined
    for (const { row, path } of steps)
      for (const key of ['needs', 'gives'] as const) {
        const papers = row[key]
        if (papers === undefined || isNone(papers)) continue
        for (const [i, paper] of papers.entries()) {
          if (isKnown(forms, paper) || (own ??= papersOf(process)).includes(paper)) continue
          say({
            path: [...path, key, i],
            at: row.id,
            what: `Giấy tờ '${paper}' mà ${rowWords(row)} ${key === 'needs' ? 'cần' : 'làm ra'} không có trong biểu mẫu, thành phần hồ sơ hay kết quả của thủ tục.`,
            why: 'Giấy tờ không khai thì không ai biết nó từ đâu ra và ai phải nộp hay lập nó.',
            fix: `${didYouMean(paper, new Set([...Object.keys(forms), ...own]))}Sửa mã giấy tờ, hoặc khai nó trong "papers" hay "results" của thủ tục.`,
          })
        }
      }
  },
})

/** Papers and results of the procedures. */
const papersOf = ({ of }: Process): readonly string[] =>
  of.flatMap(({ papers, results }) => [...listed(papers), ...(results ?? [])]).map(({ id }) => id)
