import { printClause } from '../../model/law-words.js'
import { firstCommon } from '../periods.js'
import { defineRule } from '../rule.js'

const SINCE = { law: 'nd-224-2026', from: '2026-07-01' }

/** A procedure that is online only in part says why, from the day on which the law demands it. */
export default defineRule({
  id: 'partial-service-unexplained',
  title: 'Dịch vụ công trực tuyến một phần mà không nêu lý do',
  on: 'national',
  kind: 'legal',
  severity: 'error',
  since: SINCE,
  check({ national: { service, effective }, corpus }, say) {
    if (service === undefined) {
      say({ undecided: 'Chưa nói thủ tục là trực tuyến toàn trình hay một phần.' })
      return
    }
    if (service !== 'partial' || firstCommon(effective, SINCE) === undefined) return
    const law = printClause(undefined, corpus.registers.laws[SINCE.law], SINCE.law)
    say({
      path: ['service'],
      shows: 'partial',
      what: 'Thủ tục cung cấp trực tuyến một phần nhưng không nêu lý do.',
      why: `Từ ngày 01/7/2026, theo ${law}, dịch vụ mặc định là toàn trình; một phần phải công khai lý do.`,
      fix: "Ghi service: { partial: '<lý do>' }, hoặc 'full' nếu đã làm được toàn trình.",
    })
  },
})
