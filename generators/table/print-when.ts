import { channelNames } from '../../machines/model/channel.js'
import { printTime } from '../../machines/model/duration.js'
import type { Limit } from '../../machines/model/national.js'
import type { When } from '../../machines/model/step.js'

/** For whom a fee or a limit is, behind its name: ' (trực tuyến, bưu chính)'; empty where it is for all. */
export function printWhen({ channel, outcome }: When): string {
  const parts = [...channelNames(channel ?? []), ...(outcome === undefined ? [] : [`khi kết quả là "${outcome.is}"`])]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** '30 ngày (khi kết quả là "không đầy đủ thông tin")' */
export const printLimit = (limit: Limit): string => `${printTime(limit.time)}${printWhen(limit)}`
