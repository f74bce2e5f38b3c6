import { appointmentOf, cutoffOf, type Unnamed } from '../../machines/build/deadline.js'
import type { Proof } from '../../machines/build/proof.js'
import type { ProcessView } from '../../machines/check/rule.js'
import { makeCalendar, type Moment } from '../../machines/model/calendar.js'
import { printTime } from '../../machines/model/duration.js'
import { printDay } from '../../machines/model/words.js'
import type { PageOptions } from './page.js'

/** The day of the appointment for a dossier that is received at a moment, or why none can be named. */
export function appointmentLines(
  { process, province, corpus }: ProcessView,
  proof: Proof | undefined,
  { received, handedOver }: PageOptions,
): string[] {
  if (received === undefined) return []
  if (proof === undefined)
    return ['', `Hồ sơ nhận lúc ${printMoment(received)}: chưa hẹn được ngày, không biết thời hạn.`]
  const { registers } = corpus
  const { limit } = proof
  const cutoff = cutoffOf(process.policy, registers.policies[process.policy.base])
  const found = appointmentOf(makeCalendar(registers.calendars ?? [], province?.hours), {
    received,
    limit: limit.time,
    isImmediate: process.of.every(({ immediate }) => immediate === true),
    ...(limit.starts === undefined ? {} : { starts: limit.starts }),
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(process.reads === undefined ? {} : { day: process.reads.day }),
    ...(cutoff === undefined ? {} : { cutoff }),
  })
  const taken = `Hồ sơ nhận lúc ${printMoment(received)}, thời hạn ${printTime(limit.time)}`
  if ('unnamed' in found) return ['', `${taken}: chưa hẹn được ngày, vì ${BECAUSE[found.unnamed]}.`]
  const counted = found.starts === received ? '' : ` (tính từ ${printMoment(found.starts)})`
  const unverified = found.isVerified ? '' : ' Lịch nghỉ trong khoảng này chưa đối chiếu hết với thông báo.'
  return ['', `${taken}${counted}: hẹn trả ${printMoment(found.due)}.${unverified}`]
}

const BECAUSE: Readonly<Record<Unnamed, string>> = {
  'no-limit': 'thời hạn không phải là một khoảng thời gian',
  reading: 'chưa rõ "ngày" là ngày làm việc hay ngày theo lịch; ghi "reads" cho quy trình',
  'beyond-calendar': 'lịch nghỉ của năm cần tính chưa được nạp',
  'not-handed-over': 'thời hạn tính từ khi cơ quan giải quyết nhận hồ sơ; cho biết lúc đó bằng --handed-over',
  'starts-later': 'thời hạn tính từ khi xong một bước giữa quy trình',
}

/** '14 giờ 30 phút ngày 10/02/2026' */
const printMoment = (moment: Moment): string => {
  const [hour = '', minute = ''] = moment.slice(11).split(':')
  return `${hour} giờ ${minute} phút ngày ${printDay(moment.slice(0, 10))}`
}
