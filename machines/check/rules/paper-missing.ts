import { missingPapers } from '../../build/papers.js'
import { listed } from '../../model/listed.js'
import { defineRule } from '../rule.js'
import { arrows, rowWords, sentence } from '../say.js'

/** A paper that a step uses was submitted or made before, on every way that leads there. */
export default defineRule({
  id: 'paper-missing',
  title: 'Bước dùng giấy tờ mà trên một đường nào đó chưa ai nộp hay lập',
  on: 'process',
  kind: 'data',
  severity: 'error',
  needs: 'sound',
  check({ cases, process, corpus }, say) {
    const { forms } = corpus.registers
    const papers = process.of.flatMap((national) => listed(national.papers))
    const names = new Map(
      [...papers, ...process.of.flatMap(({ results }) => results ?? [])].map(({ id, name }) => [id, name]),
    )
    const submitted = papers.map(({ id }) => id)
    for (const { flows, steps, path: casePath } of cases) {
      if (steps.every(({ row }) => row.needs === undefined))
        say({ undecided: 'Bảng không nêu bước nào dùng giấy tờ gì.', path: casePath })
      const seen = new Set<string>()
      for (const flow of flows)
        for (const { node, paper, index, way } of missingPapers(flow, submitted)) {
          const placed = steps.find(({ row }) => row === node.step)
          const key = `${node.step.id} ${paper}`
          if (placed === undefined || seen.has(key)) continue
          seen.add(key)
          const name = names.get(paper) ?? forms[paper]?.name ?? paper
          say({
            path: [...placed.path, 'needs', index],
            at: node.step.id,
            shows: paper,
            what: sentence(
              `${rowWords(node.step)} cần "${name}" ('${paper}'), nhưng đi theo đường này thì chưa ai nộp hay lập: ${arrows(way)}.`,
            ),
            why: 'Tới bước này người xử lý không có giấy tờ để làm, nên hồ sơ đứng lại.',
            fix: `Ghi '${paper}' vào "gives" của bước lập nó trước đó, đưa bước ấy lên trước, hoặc thêm nó vào thành phần hồ sơ của thủ tục.`,
          })
        }
    }
  },
})
