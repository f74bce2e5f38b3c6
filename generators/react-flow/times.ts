import { isAmount, type Time } from '../../machines/model/time.js'
import type { NodeData } from './format.js'

/** Hours of a time: eight to a working day, as the system counts; clock and calendar days have twenty-four. */
export function hoursOf(time: Time | undefined): number {
  if (!isAmount(time)) return 0
  return Math.round(time.n * HOURS[time.unit] * 1000) / 1000
}
const HOURS = { 'working-hour': 1, hour: 1, 'working-day': 8, day: 8, 'calendar-day': 24 } as const

/** How the hours are counted. */
export const kindOf = (time: Time | undefined): NodeData['loaiThoiGian'] =>
  isAmount(time) && (time.unit === 'calendar-day' || time.unit === 'hour') ? 'Ngày' : 'Ngày làm việc'
