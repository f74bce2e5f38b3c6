import { NOT_CARRIED, OUTSIDE, UNKNOWN } from '../../machines/build/staffing/matrix.js'

/** How a value is shown: by a sign and a colour, so that neither is needed to read the other. */
export interface Shade {
  /** One sign for a value; numbers are shown as they are, from 9 up as 9. */
  sign: string
  colour: string
  meaning: string
}

const SHADES = {
  vacant: { sign: '0', colour: 'F8B4B4', meaning: 'có ngày không có ai' },
  alone: { sign: '1', colour: 'FCE3A1', meaning: 'có ngày chỉ một người' },
  staffed: { sign: '2', colour: 'CDEBC5', meaning: 'ít nhất từng ấy người vào mọi ngày (9: từ 9 trở lên)' },
  unknown: { sign: '?', colour: 'E5E5E5', meaning: 'chưa rõ ai làm' },
  outside: { sign: '–', colour: 'EEF2F7', meaning: 'do cơ quan ngoài danh sách đơn vị làm' },
  none: { sign: '', colour: 'FFFFFF', meaning: 'đơn vị không thực hiện' },
} as const satisfies Record<string, Shade>

/** All shades, from worst to least telling. */
export const LEGEND: readonly Shade[] = Object.values(SHADES)

export function shadeOf(value: number): Shade {
  if (value === NOT_CARRIED) return SHADES.none
  if (value === OUTSIDE) return SHADES.outside
  if (value === UNKNOWN) return SHADES.unknown
  if (value < 2) return value === 0 ? SHADES.vacant : SHADES.alone
  return { ...SHADES.staffed, sign: String(Math.min(value, 9)) }
}
