import type { Path } from '../../model/corpus.js'
import { isNone } from '../../model/fact.js'
import { defineRule, type Definition } from '../rule.js'
import { rowWords } from '../say.js'

interface Named {
  id: string
  words: () => string
  path: Path
}

/** Ids are unique: rows in a case, cases in a process, fees and papers in the facts of a procedure. */
export default defineRule({
  id: 'id-duplicate',
  title: 'Một mã đặt cho hai thứ',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  *check({ definition }) {
    for (const group of groupsOf(definition)) {
      const seen = new Map<string, Named>()
      for (const named of group) {
        const first = seen.get(named.id)
        if (first === undefined) {
          seen.set(named.id, named)
          continue
        }
        yield {
          path: [...named.path, 'id'],
          at: named.id,
          what: `Mã '${named.id}' đặt cho cả ${first.words()} và ${named.words()}.`,
          why: 'Mã dùng để nói hồ sơ chuyển tới đâu; hai thứ cùng mã thì không biết là thứ nào.',
          fix: `Đổi một trong hai mã '${named.id}'; mã là tên viết không dấu, nối bằng gạch ngang.`,
        }
      }
    }
  },
})

function groupsOf(definition: Definition): Named[][] {
  if (definition.kind === 'process')
    return [
      ...definition.cases.map(({ rows }) =>
        rows.map(({ row, path }) => ({ id: row.id, words: () => rowWords(row), path })),
      ),
      definition.cases
        .filter(({ path }) => path.length > 0)
        .map(({ case: { id, title }, path }) => ({ id, words: () => `trường hợp "${title}"`, path })),
    ]
  if (definition.kind !== 'national') return []
  const { fees, papers, results } = definition.value
  const named = (key: string, kind: string, things: readonly { id: string; name: string }[]): Named[] =>
    things.map(({ id, name }, i) => ({ id, words: () => `${kind} "${name}"`, path: [key, i] }))
  return [
    named('fees', 'khoản thu', isNone(fees) ? [] : (fees ?? [])),
    [
      ...named('papers', 'giấy tờ', isNone(papers) ? [] : (papers ?? [])),
      ...named('results', 'kết quả', results ?? []),
    ],
  ]
}
