import { defineRule } from '../rule.js'
import { sentence } from '../say.js'
import { gapWords, NO_STAFF, stretchWords, touchedWords, unitOf } from '../staffing-words.js'

/** On every day of every process somebody holds each post that it needs, in every unit that carries it out. */
export default defineRule({
  id: 'post-vacant',
  title: 'Vị trí xử lý không có người ở một đơn vị',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check(view, say) {
    const staffing = view.staffing()
    if (staffing === undefined) {
      say({ undecided: NO_STAFF })
      return
    }
    for (const gap of staffing.gaps) {
      const [post = ''] = gap.posts
      const row = unitOf(view, post.split('/')[0] ?? '')
      if (gap.holes.length === 0 || row === undefined) continue
      say({
        path: [],
        row,
        at: post,
        shows: `${post} ${gap.holes[0]?.from ?? ''}`,
        what: sentence(`${gapWords(view, gap)} không có ai ${stretchWords(gap.holes)}.`),
        why: `Hồ sơ tới đó không có người nhận: ${touchedWords(gap)}.`,
        fix: 'Thêm người vào staff.csv cho những ngày đó, ghi người làm thay trong leave.csv, hoặc ghi vị trí kiêm trong merged-posts.csv.',
      })
    }
  },
})
