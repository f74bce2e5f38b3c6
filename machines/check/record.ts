import { ALL_CHANNELS } from '../model/channel.js'
import { printSpan, printTime, spanOf } from '../model/duration.js'
import type { Corpus } from '../model/corpus.js'
import { isAsPrinted, isNone, type None } from '../model/fact.js'
import { groupBy } from '../model/group-by.js'
import type { Fee, National } from '../model/national.js'
import type { Channel, When } from '../model/step.js'
import { isAmount, type Time } from '../model/time.js'
import { compare, list, printMoney, slug } from '../model/words.js'
import { whenFiled } from './limits.js'

/** One fact of which two definitions of a procedure say different things. */
export interface Difference {
  key: 'name' | 'levels' | 'limits' | 'fees'
  /** At the beginning of a sentence: 'Thời hạn khi nộp trực tuyến'. */
  subject: string
  ours: string
  theirs: string
}

/** Name, level, and limit and fee by channel, as far as both sides state them. */
export function differences(one: National, other: National): Difference[] {
  const found: Difference[] = []
  const put = (key: Difference['key'], subject: string, ours: string | undefined, theirs: string | undefined): void => {
    if (ours !== undefined && theirs !== undefined && ours !== theirs) found.push({ key, subject, ours, theirs })
  }
  if (bareName(one) !== bareName(other)) put('name', 'Tên', `"${one.name}"`, `"${other.name}"`)
  put('levels', 'Cấp thực hiện', levels(one), levels(other))
  for (const { key, subject, say } of BY_CHANNEL) {
    const differing = ALL_CHANNELS.filter((channel) => {
      const [ours, theirs] = [say(one, channel), say(other, channel)]
      return ours !== undefined && theirs !== undefined && ours !== theirs
    })
    for (const group of groupBy(differing, (channel) => `${say(one, channel)} ${say(other, channel)}`).values()) {
      const [first] = group
      const channels = group.length === ALL_CHANNELS.length ? '' : ` ${whenFiled(group)}`
      if (first !== undefined) put(key, `${subject}${channels}`, say(one, first), say(other, first))
    }
  }
  return found
}

type Facts = Corpus['nationals']
type Records = ReadonlyMap<string | undefined, Facts[number]>
const known = new WeakMap<Facts, Records>()

/** The copies of the national record by code: what nobody compared with the legal text yet. */
export function recordsOf(nationals: Facts): Records {
  const before = known.get(nationals)
  if (before !== undefined) return before
  const copies = nationals.filter(({ value }) => value.code !== undefined && value.uncollated === true)
  const records = new Map(copies.map((copy) => [copy.value.code, copy]))
  known.set(nationals, records)
  return records
}

const BY_CHANNEL: readonly {
  key: 'limits' | 'fees'
  subject: string
  say: (national: National, channel: Channel) => string | undefined
}[] = [
  {
    key: 'limits',
    subject: 'Thời hạn',
    say: ({ limits }, channel) => said(limits, channel, ({ time }) => limit(time)),
  },
  { key: 'fees', subject: 'Phí, lệ phí', say: ({ fees }, channel) => said(fees, channel, amount) },
]

/** What holds for a channel, each thing once; `undefined` where nothing is stated of it. */
function said<T extends When>(
  facts: readonly T[] | None | undefined,
  channel: Channel,
  print: (fact: T) => string,
): string | undefined {
  if (facts === undefined) return undefined
  if (isNone(facts)) return 'không có'
  const texts = facts.filter((fact) => fact.channel?.includes(channel) ?? true).map(print)
  return texts.length === 0 ? undefined : list([...new Set(texts)].sort(compare))
}

/** However it was printed: 08 hours of work are a working day. */
const limit = (time: Time): string => (isAmount(time) ? printSpan(spanOf(time)) : printTime(time))

function amount({ amount, currency }: Fee): string {
  if (isNone(amount)) return 'không có'
  return isAsPrinted(amount) ? `"${amount.asPrinted}"` : printMoney(amount, currency)
}

/** Records put "Thủ tục" before a name, decisions leave it out. */
const bareName = ({ name }: National): string => slug(name).replace(/^thu-tuc-/, '')

/** Levels as the national record has them. */
export const LEVEL_NAMES = { bo: 'cấp bộ', tinh: 'cấp tỉnh', xa: 'cấp xã', khac: 'cơ quan khác' } as const
const levels = ({ levels }: National): string | undefined =>
  levels === undefined ? undefined : list([...new Set(levels)].sort(compare).map((level) => LEVEL_NAMES[level]))
