import { compareSpans, printTime, spanOf } from '../../model/duration.js'
import { isNone } from '../../model/fact.js'
import type { Limit } from '../../model/national.js'
import type { Channel } from '../../model/step.js'
import { isAmount } from '../../model/time.js'
import { list } from '../../model/words.js'
import type { Flow } from '../../build/flow.js'
import { channelWords } from '../limits.js'
import { defineRule } from '../rule.js'

/** Where the limit differs by channel the process does too: one table cannot promise two days. */
export default defineRule({
  id: 'limit-differs-by-channel',
  title: 'Thời hạn khác nhau theo kênh nộp, quy trình thì không',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  needs: 'flow',
  check({ process, cases }, say) {
    for (const [index, { limits }] of process.of.entries()) {
      if (limits === undefined || isNone(limits) || limits.length < 2) continue
      for (const { flows, case: one } of cases) {
        const found = flows.flatMap((flow) => differing(flow, limits))
        const [first] = found
        if (first === undefined) continue
        const said = first.map(({ channel, limit }) => `nộp ${channelWords(channel)} là ${printTime(limit.time)}`)
        say({
          path: ['of', index, 'limits'],
          at: one.id,
          shows: [...new Set(first.map(({ limit }) => printTime(limit.time)))].join(' ≠ '),
          what: `Thời hạn khi ${list(said)}, nhưng các kênh này đi chung một quy trình.`,
          why: 'Một bảng chỉ hẹn được một ngày: kênh có thời hạn ngắn bị trễ, hoặc kênh có thời hạn dài bị hứa sớm hơn mức phải làm.',
          fix: 'Tách trường hợp theo kênh ("applies": { channel: … }), hoặc ghi "only": { channel: … } cho bước chỉ có ở một kênh.',
        })
      }
    }
  },
})

interface ChannelLimit {
  channel: Channel
  limit: Limit
}

/** The channels of one flow with their limits for the same thing, where two of these differ. */
function differing(flow: Flow, limits: readonly Limit[]): ChannelLimit[][] {
  const known = flow.channels.flatMap((channel) =>
    limits
      .filter((limit) => isAmount(limit.time) && (limit.case ?? flow.caseId) === flow.caseId)
      .filter((limit) => limit.channel === undefined || limit.channel.includes(channel))
      .map((limit) => ({ channel, limit })),
  )
  for (const one of known) {
    const others = known.filter((other) => other.channel !== one.channel && isSameThing(one.limit, other.limit))
    if (others.some((other) => isOther(one.limit, other.limit))) return [[one, ...others]]
  }
  return []
}

const isSameThing = (one: Limit, other: Limit): boolean =>
  JSON.stringify([one.outcome, one.starts, one.cite]) === JSON.stringify([other.outcome, other.starts, other.cite])

const isOther = (one: Limit, other: Limit): boolean => compareSpans(spanOf(one.time), spanOf(other.time)) !== 'equal'
