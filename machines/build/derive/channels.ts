import { ALL_CHANNELS } from '../../model/channel.js'
import { groupBy } from '../../model/group-by.js'
import { stepsIn } from '../../model/placed-rows.js'
import type { Case } from '../../model/process.js'
import type { Channel, Step } from '../../model/step.js'

/** Channels for which a case has the same rows, and whether a step is one of them. */
export interface ChannelGroup {
  channels: readonly Channel[]
  keeps: (step: Step) => boolean
}

/** The channels of a case, grouped by the rows that are left for them. */
export function groupChannels(of: Case): readonly ChannelGroup[] {
  const applies = of.applies !== undefined && 'channel' in of.applies ? of.applies.channel : undefined
  const channels = applies === undefined ? ALL_CHANNELS : ALL_CHANNELS.filter((channel) => applies.includes(channel))
  const conditions = stepsIn(of.table).flatMap(({ only }) => (only?.channel === undefined ? [] : [only.channel]))
  if (conditions.length === 0 && channels.length > 0) return [groupOf(channels, of.id)]
  const groups = groupBy(channels, (channel) =>
    conditions.map((condition) => (condition.includes(channel) ? '1' : '0')).join(''),
  )
  return [...groups.values()].map((group) => groupOf(group, of.id))
}

const groupOf = (channels: readonly Channel[], caseId: string): ChannelGroup => ({
  channels,
  keeps: (step) => isFor(step, caseId, channels[0]),
})

const isFor = ({ only }: Step, caseId: string, channel: Channel | undefined): boolean =>
  only === undefined ||
  ((only.case === undefined || only.case === caseId) &&
    (only.channel === undefined || channel === undefined || only.channel.includes(channel)))
