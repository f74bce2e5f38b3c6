import type { Path } from '../../model/corpus.js'
import { listed } from '../../model/listed.js'
import { defineRule, type CaseView, type PlacedRow, type Say } from '../rule.js'
import { rowWords } from '../say.js'

/** Ids are unique: rows in a case, cases in a process, fees and papers in the facts of a procedure. */
export default defineRule({
  id: 'id-duplicate',
  title: 'Một mã đặt cho hai thứ',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  check({ definition }, say) {
    if (definition.kind === 'process') {
      const { cases } = definition
      for (const { rows } of cases) repeated(rows, ({ row }) => row.id, rowOf, say)
      if (cases.length > 1) repeated(cases, ({ case: { id } }) => id, caseOf, say)
    }
    if (definition.kind === 'national') {
      const { fees, papers, results } = definition.value
      const placed = (key: string, kind: string, things: readonly { id: string; name: string }[]): Named[] =>
        things.map(({ id, name }, i) => ({ id, path: [key, i], words: () => `${kind} "${name}"` }))
      repeated(placed('fees', 'khoản thu', listed(fees)), idOf, itself, say)
      const all = placed('papers', 'giấy tờ', listed(papers))
      repeated([...all, ...placed('results', 'kết quả', results ?? [])], idOf, itself, say)
    }
  },
})

interface Named {
  id: string
  path: Path
  words: () => string
}
const idOf = ({ id }: Named): string => id
const itself = (named: Named): Named => named
const rowOf = ({ row, path }: PlacedRow): Named => ({ id: row.id, path, words: () => rowWords(row) })
const caseOf = ({ case: { id, title }, path }: CaseView): Named => ({ id, path, words: () => `trường hợp "${title}"` })

/** Only what is repeated is put in words. */
function repeated<T>(things: readonly T[], idOf: (thing: T) => string, nameOf: (thing: T) => Named, say: Say): void {
  const first = new Map<string, T>()
  for (const thing of things) {
    const id = idOf(thing)
    const known = first.get(id)
    if (known === undefined) {
      first.set(id, thing)
      continue
    }
    const named = nameOf(thing)
    const before = nameOf(known)
    say({
      path: [...named.path, 'id'],
      at: named.id,
      what: `Mã '${named.id}' đặt cho cả ${before.words()} và ${named.words()}.`,
      why: 'Mã dùng để nói hồ sơ chuyển tới đâu; hai thứ cùng mã thì không biết là thứ nào.',
      fix: `Đổi một trong hai mã '${named.id}'; mã là tên viết không dấu, nối bằng gạch ngang.`,
    })
  }
}
