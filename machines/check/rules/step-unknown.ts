import type { Path } from '../../model/corpus.js'
import type { Process } from '../../model/process.js'
import { listed } from '../../model/listed.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type CaseView } from '../rule.js'
import { rowWords } from '../say.js'

interface Mention {
  step: string
  path: Path
  at?: string
  who: string
}

/** Every step that something else is about must exist: what routes a later step, what a limit depends on, migration. */
export default defineRule({
  id: 'step-unknown',
  title: 'Nhắc tới một bước không có trong bảng',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, cases }, say) {
    const mentions = [
      ...cases.flatMap((view) => inTable(view).map((mention) => ({ ...mention, views: [view] }))),
      ...ofProcess(process).map((mention) => ({ ...mention, views: cases })),
    ]
    for (const { step, path, at, who, views } of mentions) {
      const known = views.flatMap(({ rows }) => rows.map(({ row }) => row.id))
      if (known.includes(step)) continue
      say({
        path,
        ...(at !== undefined && { at }),
        what: `${who} nhắc tới bước '${step}', nhưng bảng không có bước nào mang mã này.`,
        why: 'Điều kiện dựa vào một bước không có thì không bao giờ đúng, nên phần này không có tác dụng.',
        fix: `${didYouMean(step, known)}Sửa mã bước, hoặc xóa phần nhắc tới nó.`,
      })
    }
  },
})

const inTable = ({ steps }: CaseView): Mention[] =>
  steps
    .filter(({ row }) => row.after !== undefined)
    .flatMap(({ row, path }) =>
      Object.keys(row.after ?? {}).map((step) => ({
        step,
        path: [...path, 'after', step],
        at: row.id,
        who: `Hướng chuyển ("after") của ${rowWords(row)}`,
      })),
    )

function ofProcess({ of, migrates }: Process): Mention[] {
  const limits = of.flatMap((national, i) =>
    listed(national.limits).flatMap(({ outcome, starts }, j): Mention[] => {
      const path = ['of', i, 'limits', j]
      const who = `Thời hạn của thủ tục "${national.name}"`
      return [
        ...(outcome === undefined ? [] : [{ step: outcome.step, path: [...path, 'outcome', 'step'], who }]),
        ...(typeof starts === 'object' ? [{ step: starts.after, path: [...path, 'starts', 'after'], who }] : []),
      ]
    }),
  )
  const moves = Object.entries(migrates ?? {}).flatMap(([old, to]): Mention[] =>
    'to' in to ? [{ step: to.to, path: ['migrates', old, 'to'], who: `Chuyển tiếp của bước cũ '${old}'` }] : [],
  )
  return [...limits, ...moves]
}
