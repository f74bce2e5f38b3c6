import { printDay } from '../../model/words.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type AcceptanceView } from '../rule.js'

/** An acceptance answers for a finding; one that matches nothing any more, or has expired, is a finding itself. */
export default defineRule({
  id: 'acceptance-stale',
  title: 'Chấp nhận không còn ứng với phát hiện nào',
  on: 'acceptance',
  kind: 'data',
  severity: 'error',
  check(view, say) {
    const { acceptance } = view
    say({
      path: [],
      ...(acceptance.at !== undefined && { at: acceptance.at }),
      what: `Chấp nhận phát hiện "${acceptance.rule}"${acceptance.at === undefined ? '' : ` tại '${acceptance.at}'`} ${reason(view)}`,
      why: 'Chấp nhận cũ để lại sẽ che một lỗi mới giống như vậy, và người đọc tưởng lỗi cũ vẫn còn.',
      fix: mend(view),
    })
  },
})

function reason({ acceptance, rule, expired, found }: AcceptanceView): string {
  if (isOfReading(acceptance.rule)) return 'không có tác dụng: lỗi khi đọc tệp không chấp nhận được, phải sửa.'
  if (rule === undefined) return 'không có tác dụng: không có quy tắc nào tên như vậy.'
  if (rule.kind === 'structural') return 'không có tác dụng: lỗi cấu trúc không chấp nhận được, phải sửa.'
  if (expired) return `đã hết hạn sau ngày ${printDay(acceptance.until ?? '')}.`
  return found.length === 0 ? 'không còn ứng với phát hiện nào.' : 'không khớp với phát hiện hiện có.'
}

function mend({ acceptance, rule, expired, found, ruleIds }: AcceptanceView): string {
  if (isOfReading(acceptance.rule)) return 'Xóa chấp nhận này và sửa tệp.'
  if (rule === undefined) return `${didYouMean(acceptance.rule, ruleIds)}Sửa tên quy tắc, hoặc xóa chấp nhận này.`
  if (rule.kind === 'structural') return 'Xóa chấp nhận này và sửa lỗi theo hướng dẫn của quy tắc.'
  if (expired) return 'Sửa lỗi đã chấp nhận, hoặc ghi "until" mới cùng văn bản cho phép kéo dài.'
  const [only] = found
  if (only === undefined) return 'Lỗi đã được sửa: xóa chấp nhận này.'
  const now = found.map(({ at, shows }) =>
    [at && `at: '${at}'`, shows && `shows: '${shows}'`].filter(Boolean).join(', '),
  )
  return `Phát hiện hiện có: ${[...new Set(now)].map((words) => `{ ${words} }`).join('; ')}. Nếu vẫn chấp nhận, sửa lại cho khớp; nếu không, xóa chấp nhận này và sửa lỗi.`
}

/** What the reader says has pages like rules, and is settled before any rule runs. */
const isOfReading = (name: string): boolean => name.startsWith('read-')
