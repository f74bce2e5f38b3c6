import type { ProcessEntry } from '../../model/corpus.js'
import type { Period } from '../../model/register.js'
import { defineRule } from '../rule.js'

/** One code has one process in a province at a time; two are legal where they are two levels, but must be seen. */
export default defineRule({
  id: 'code-shared',
  title: 'Một mã thủ tục có hai quy trình trong cùng một tỉnh',
  on: 'corpus',
  kind: 'data',
  severity: 'warning',
  check({ processes }, say) {
    const first = new Map<string, ProcessEntry[]>()
    for (const { entry, process } of processes)
      for (const [i, { code }] of process.of.entries()) {
        if (code === undefined) continue
        const key = `${process.province} ${code}`
        const before = first.get(key) ?? []
        const other = before.find(
          (known) => known.slug !== entry.slug && overlap(known.value.effective, process.effective),
        )
        first.set(key, [...before, entry])
        if (other === undefined) continue
        say({
          subject: entry,
          path: ['of', i],
          shows: code,
          what: `Mã thủ tục ${code} có hai quy trình cùng hiệu lực: "${entry.slug}" và "${other.slug}" (${other.file}).`,
          why: 'Hệ thống tìm quy trình theo mã thủ tục; có hai thì không biết hồ sơ đi theo quy trình nào.',
          fix: 'Nếu là hai trường hợp của một thủ tục, gộp thành một tệp có "cases"; nếu là hai cấp khác nhau, chấp nhận phát hiện này và nêu lý do.',
        })
      }
  },
})

const overlap = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
