import { conflicts, holding, postName, signer, type Holder } from '../duties.js'
import { defineRule, type PlacedStep } from '../rule.js'
import { titled } from '../say.js'

/** Who examines a dossier and drafts the result does not sign it. */
export default defineRule({
  id: 'drafter-signs',
  title: 'Người thẩm định, dự thảo cũng là người ký',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, corpus, province }, say) {
    for (const view of cases) {
      const found = conflicts(
        view,
        holding(view.steps, 'examine').map(drafter),
        holding(view.steps, 'decide').map((placed) => signer(placed, corpus.registers.roles)),
        corpus.registers.roles,
      )
      for (const { first, second, post, unclear } of found) {
        const name = postName(post, province)
        if (unclear) {
          say({
            undecided: `Chưa rõ "${name}" có phải là người dự thảo ở bước ${titled(first.row.name, first.row.id)} không.`,
            path: second.path,
          })
          continue
        }
        say({
          path: [...second.path, 'by'],
          at: second.row.id,
          shows: `${first.row.id} = ${second.row.id}`,
          what: `"${name}" vừa thẩm định ở bước ${titled(first.row.name, first.row.id)} vừa quyết định ở bước ${titled(second.row.name, second.row.id)}.`,
          why: 'Kết quả do một người vừa thẩm định vừa ký thì không có ai khác xem lại; sai sót đi thẳng tới người dân.',
          fix: 'Giao việc ký cho lãnh đạo có thẩm quyền, hoặc giao việc thẩm định cho vị trí khác; nếu quyết định ban hành quy trình ghi như vậy, chấp nhận phát hiện này và nêu lý do.',
        })
      }
    }
  },
})

/** Of a chain of hands the first drafts and the others review; of hands that work together it is not said which. */
function drafter(placed: PlacedStep): Holder {
  const { by } = placed.row
  if (typeof by !== 'object') return { placed, posts: placed.posts }
  if ('inTurn' in by) return { placed, posts: placed.posts.slice(0, 1) }
  return { placed, posts: placed.posts, shared: 'together' in by || 'oneOf' in by }
}
