import type { Path } from '../../model/corpus.js'
import { defineRule, type CaseView } from '../rule.js'
import { sentence, titled } from '../say.js'

/** Every step must be reachable from the start by published ways, in some channel. */
export default defineRule({
  id: 'step-unreachable',
  title: 'Không có đường nào dẫn tới một bước',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  needs: 'flow',
  check({ cases }, say) {
    for (const view of cases) {
      const seen = new Set<string>()
      for (const { id, name, path } of view.soundness().flatMap(({ unreachable }) => unreachable)) {
        if (seen.has(id) || isReached(view, path)) continue
        seen.add(id)
        say({
          path: [...path, 'id'],
          at: id,
          what: sentence(`không có đường nào dẫn tới bước ${titled(name, id)}.`),
          why: 'Hồ sơ không bao giờ tới bước này, nên vị trí xử lý của nó không nhận được việc.',
          fix: `Cho một bước khác chuyển tới '${id}' trong "ways", hoặc xóa bước này.`,
        })
      }
    }
  },
})

/** A row that several channels have is needed when one of them comes to it. */
const isReached = ({ flows }: CaseView, path: Path): boolean =>
  flows.some(({ nodes }) => [...nodes.values()].some((node) => path.every((key, i) => node.path[i] === key)))
