import { daysBetween } from '../../model/day.js'
import type { Period } from '../../model/register.js'
import { defineRule } from '../rule.js'
import { sentence } from '../say.js'
import { gapWords, NO_STAFF, periodWords, touchedWords, unitOf } from '../staffing-words.js'

/** A shorter stretch is somebody's leave, for which one substitute is right. */
const DAYS = 30

/** No post hangs on one person: when that person is away, every dossier at it waits. */
export default defineRule({
  id: 'post-held-by-one',
  title: 'Vị trí xử lý chỉ có một người, không có người làm thay',
  on: 'province',
  kind: 'data',
  severity: 'warning',
  check(view, say) {
    const staffing = view.staffing()
    if (staffing === undefined) {
      say({ undecided: NO_STAFF })
      return
    }
    for (const gap of staffing.gaps) {
      const [post = ''] = gap.posts
      const row = unitOf(view, post.split('/')[0] ?? '')
      const [lone] = gap.alone.filter(({ period }) => isLong(period))
      if (lone === undefined || row === undefined) continue
      say({
        path: [],
        row,
        at: post,
        shows: `${post} ${lone.person}`,
        what: sentence(`${gapWords(view, gap)} chỉ có một người (${lone.person}) ${periodWords(lone.period)}.`),
        why: `Người này vắng thì không ai làm thay: ${touchedWords(gap)}.`,
        fix: 'Giao thêm một người cùng vị trí trong staff.csv; nếu chấp nhận được thì ghi người làm thay mỗi khi người này vắng.',
      })
    }
  },
})

const isLong = ({ from, to }: Period): boolean => to === undefined || daysBetween(from, to) >= DAYS
