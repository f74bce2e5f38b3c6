import { parseTime } from '../../machines/model/duration.js'
import { isAsPrinted } from '../../machines/model/fact.js'
import { slug } from '../../machines/model/words.js'

/** A row that adds times up, as printed. */
export interface TotalRow {
  totalLabel: string
  total?: string
  /** It names the part of the table that it adds up. */
  isOfPart: boolean
}

/** "Tổng hợp ý kiến" and "Tống đạt" are steps: what is added up is named. */
const TOTAL = /^(?:tong|cong)$|^tong-(?:cong|so|thoi-gian|thoi-han|thoi-luong|tg|ngay|gio)(?:-|$)/
/** "Cộng mục I", "Cộng cấp xã"; without its marks the word would be that of "Công bố" and "Công chức" too. */
const OF_PART = /^(?:tổng |tổng cộng |cộng )(?:thời gian |thời hạn )?(?:mục|phần|giai đoạn|cấp|[IVX]+(?=\s|$))/iu

/** 'Tổng thời gian …' in the first filled cell, or a time under a label that is a time and no step. */
export function readTotal(cells: { time: string }, filled: readonly string[]): TotalRow | undefined {
  const printed = filled[0] ?? ''
  const label = slug(printed)
  const time = cells.time.trim()
  const isTime = filled.length === 2 && time !== '' && /^thoi-(gian|han)(-|$)/.test(label)
  if (!TOTAL.test(label) && !OF_PART.test(printed) && !isTime) return undefined
  const isOfPart = OF_PART.test(printed)
  return { ...(time === '' || time === printed ? alone(printed) : { totalLabel: printed, total: time }), isOfPart }
}

/** The time may stand behind its label, in one cell over the whole row: 'Tổng thời gian giải quyết: 05 ngày làm việc'. */
function alone(printed: string): Omit<TotalRow, 'isOfPart'> {
  const [, totalLabel, total] = /^([^:]+?)\s*:\s*(.+)$/su.exec(printed) ?? []
  const time = parseTime(total ?? '')
  return totalLabel === undefined || total === undefined || time === undefined || isAsPrinted(time)
    ? { totalLabel: printed }
    : { totalLabel, total }
}
