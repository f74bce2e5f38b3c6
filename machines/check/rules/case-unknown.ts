import type { When } from '../../model/step.js'
import type { Path } from '../../model/corpus.js'
import { listed } from '../../model/listed.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type CaseView } from '../rule.js'
import { rowWords } from '../say.js'

interface Condition {
  case: string
  path: Path
  whose: string
}

/** A row, limit or fee that holds for one case names a case that the process has. */
export default defineRule({
  id: 'case-unknown',
  title: 'Giới hạn cho một trường hợp không có',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, corpus, cases }, say) {
    const known = cases.map((view) => view.case.id)
    const ofFacts = process.of.flatMap((national, i) => [
      ...conditions(listed(national.limits), ['of', i, 'limits'], 'Thời hạn'),
      ...conditions(listed(national.fees), ['of', i, 'fees'], 'Khoản thu'),
    ])
    const isKnown = (condition: Condition): boolean => known.includes(condition.case)
    // Facts may be shared: a case of any process that carries them out is one.
    const isElsewhere = (condition: Condition): boolean =>
      corpus.processes.some(({ value }) => (value.cases ?? []).some(({ id }) => id === condition.case))
    const unknown = [
      ...cases.flatMap(ofRows).filter((condition) => !isKnown(condition)),
      ...ofFacts.filter((condition) => !isKnown(condition) && !isElsewhere(condition)),
    ]
    for (const condition of unknown)
      say({
        path: condition.path,
        at: condition.case,
        what: `${condition.whose} chỉ dành cho trường hợp '${condition.case}', nhưng quy trình không có trường hợp nào mang mã này.`,
        why: 'Điều kiện không bao giờ đúng, nên phần này không bao giờ được áp dụng.',
        fix: `${didYouMean(condition.case, known)}Sửa mã trường hợp, hoặc bỏ giới hạn này.`,
      })
  },
})

const ofRows = ({ steps }: CaseView): Condition[] =>
  steps.flatMap(({ row, path }) =>
    row.only?.case === undefined
      ? []
      : [{ case: row.only.case, path: [...path, 'only', 'case'], whose: `Dòng của ${rowWords(row)}` }],
  )

const conditions = (things: readonly When[] | undefined, path: Path, whose: string): Condition[] =>
  (things ?? []).flatMap((thing, i) =>
    thing.case === undefined ? [] : [{ case: thing.case, path: [...path, i, 'case'], whose }],
  )
