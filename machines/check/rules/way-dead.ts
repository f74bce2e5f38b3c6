import type { Path } from '../../model/corpus.js'
import { rowAt } from '../faults.js'
import { defineRule, type CaseView } from '../rule.js'
import { rowWords } from '../say.js'

/** Every way can be taken: an `after` reads outcomes that the deciding step has. */
export default defineRule({
  id: 'way-dead',
  title: 'Hướng chuyển không bao giờ được dùng',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  needs: 'flow',
  check({ cases }, say) {
    for (const view of cases) {
      const seen = new Set<string>()
      for (const { path, outcome } of view.soundness().flatMap(({ dead }) => dead)) {
        const key = path.join('/')
        if (seen.has(key) || isTaken(view, path)) continue
        seen.add(key)
        const row = rowAt(view, path)?.row
        if (row === undefined) continue
        say({
          path,
          at: row.id,
          shows: outcome,
          what: `Hướng chuyển "${outcome}" của ${rowWords(row)} không bao giờ được dùng: không bước nào cho kết quả này trên đường tới đây.`,
          why: 'Thường là kết quả bị gõ sai, nên hồ sơ thật sẽ không được chuyển đúng hướng đã định.',
          fix: 'Sửa lời của kết quả cho đúng như ở bước quyết định, hoặc xóa hướng chuyển này.',
        })
      }
    }
  },
})

/** A way that several channels have is needed when it is taken in one of them. */
const isTaken = ({ flows }: CaseView, path: Path): boolean =>
  flows.some(({ edges }) =>
    edges.some((edge) => edge.path.length === path.length && path.every((key, i) => edge.path[i] === key)),
  )
