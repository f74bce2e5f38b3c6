import { does } from '../../model/step.js'
import { hasAct } from '../result-path.js'
import { defineRule } from '../rule.js'
import { arrows, rowWords, sentence } from '../say.js'

/** A result is signed before it is returned, on every way. */
export default defineRule({
  id: 'result-unsigned',
  title: 'Trả kết quả theo đường chưa qua bước ký',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const { steps, path } = view
      if (!hasAct(steps, 'decide') || !hasAct(steps, 'return')) {
        say({ undecided: 'Bảng không nêu bước ký hoặc bước trả kết quả.', path })
        continue
      }
      const seen = new Set<string>()
      for (const { node, known } of view.returns()) {
        const placed = steps.find(({ row }) => row === node.step)
        if (placed === undefined || seen.has(node.step.id)) continue
        if (known.holds('signed', node.id) || does(node.step, 'decide')) continue
        seen.add(node.step.id)
        say({
          path: [...placed.path, 'does'],
          at: node.step.id,
          what: sentence(
            `${rowWords(node.step)} trả kết quả chưa qua bước ký nào nếu đi theo đường này: ${arrows(known.wayWithout(node.id, 'signed'))}.`,
          ),
          why: 'Kết quả chưa ký thì không có giá trị; người dân nhận phải tờ dự thảo.',
          fix: 'Đưa bước ký lên trước bước trả kết quả trên mọi đường, hoặc cho đường này kết thúc theo cách khác.',
        })
      }
    }
  },
})
