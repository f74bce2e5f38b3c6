import { does } from '../../model/step.js'
import { hasAct } from '../result-path.js'
import { defineRule } from '../rule.js'
import { arrows, rowWords, sentence } from '../say.js'

/** What was signed is numbered and sealed before it is returned, on every way. */
export default defineRule({
  id: 'result-unnumbered',
  title: 'Kết quả đã ký được trả khi chưa vào sổ, đóng dấu',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases, corpus }, say) {
    const { roles } = corpus.registers
    for (const view of cases) {
      const { steps, path } = view
      if (!hasAct(steps, 'decide') || !hasAct(steps, 'number') || !hasAct(steps, 'return')) {
        say({ undecided: 'Bảng không nêu đủ bước ký, bước vào sổ đóng dấu và bước trả kết quả.', path })
        continue
      }
      // A row that stands for a whole body holds that body's own clerk as well.
      const last = steps.findLast(({ row }) => does(row, 'decide'))
      if (last?.posts.some(({ role }) => roles[role]?.holder === 'unnamed') === true) {
        say({ undecided: `Bảng gộp cả việc của cơ quan ký vào ${rowWords(last.row)}.`, path: last.path })
        continue
      }
      const seen = new Set<string>()
      for (const { node, known } of view.returns()) {
        const placed = steps.find(({ row }) => row === node.step)
        if (placed === undefined || seen.has(node.step.id)) continue
        const isUnnumbered = known.holds('signed', node.id) && !known.holds('numbered', node.id)
        if (!isUnnumbered || does(node.step, 'number')) continue
        seen.add(node.step.id)
        say({
          path: [...placed.path, 'does'],
          at: node.step.id,
          what: sentence(
            `${rowWords(node.step)} trả kết quả đã ký mà chưa vào sổ, đóng dấu nếu đi theo đường này: ${arrows(known.wayWithout(node.id, 'numbered'))}.`,
          ),
          why: 'Văn bản chưa có số và dấu thì chưa được phát hành, cơ quan khác không công nhận.',
          fix: 'Đặt bước văn thư (vào sổ, đóng dấu) sau bước ký cuối cùng và trước bước trả kết quả.',
        })
      }
    }
  },
})
