import { defineCalendar } from 'tthc'

/** Một năm có một dịp nghỉ dài, để thử. */
export default defineCalendar({
  year: 2026,
  closed: [{ name: 'Tết Nguyên đán', from: '2026-02-14', to: '2026-02-22' }],
  source: 'Ví dụ',
})
