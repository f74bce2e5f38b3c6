import { conflicts, holding, postName, signer } from '../duties.js'
import { defineRule } from '../rule.js'
import { rowWords, titled } from '../say.js'

/** Who takes in a dossier does not decide it. */
export default defineRule({
  id: 'receiver-decides',
  title: 'Người tiếp nhận hồ sơ cũng là người quyết định',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, corpus, province }, say) {
    for (const view of cases) {
      const intake = new Set(view.flows.map((flow) => startStep(flow.nodes.get(flow.start))))
      const receivers = holding(view.steps, 'receive').filter(({ row }) => intake.has(row))
      for (const { row, path } of receivers)
        if (row.by === undefined || (typeof row.by === 'object' && 'asPrinted' in row.by))
          say({ undecided: `Chưa rõ ai tiếp nhận ở ${rowWords(row)}.`, path })
      const found = conflicts(
        view,
        receivers.map((placed) => ({ placed, posts: placed.posts })),
        holding(view.steps, 'decide').map((placed) => signer(placed, corpus.registers.roles)),
        corpus.registers.roles,
      )
      for (const { first, second, post, unclear } of found) {
        const name = postName(post, province)
        if (unclear) {
          say({
            undecided: `Bảng chỉ nêu "${name}", chưa nêu vị trí tiếp nhận và vị trí quyết định.`,
            path: second.path,
          })
          continue
        }
        say({
          path: [...second.path, 'by'],
          at: second.row.id,
          shows: `${first.row.id} = ${second.row.id}`,
          what: `"${name}" vừa tiếp nhận hồ sơ ở bước ${titled(first.row.name, first.row.id)} vừa quyết định ở bước ${titled(second.row.name, second.row.id)}.`,
          why: 'Người nhận hồ sơ mà tự quyết định thì không còn ai kiểm tra việc tiếp nhận, và người dân phải gặp riêng người ký.',
          fix: 'Giao việc tiếp nhận cho công chức một cửa, hoặc giao việc ký cho người có thẩm quyền khác; nếu quyết định ban hành quy trình ghi như vậy, chấp nhận phát hiện này và nêu lý do.',
        })
      }
    }
  },
})

const startStep = (node: { kind: string; step?: unknown } | undefined): unknown => node?.step
