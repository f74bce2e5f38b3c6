import type { Level } from '../machines/model/registry.js'
import type { Channel, EndKind, Step } from '../machines/model/step.js'
import type { Reading } from '../machines/model/time.js'

/** Kênh nộp hồ sơ, with the code of the national portal. */
export const CHANNELS: Readonly<Record<Channel, { code: 1 | 2 | 3; name: string }>> = {
  'in-person': { code: 1, name: 'Trực tiếp' },
  online: { code: 2, name: 'Trực tuyến' },
  post: { code: 3, name: 'Bưu chính' },
}
export const LEVELS: Readonly<Record<Level, string>> = {
  xa: 'Cấp xã',
  tinh: 'Cấp tỉnh',
  'trung-uong': 'Cấp trung ương',
  ngoai: 'Ngoài hệ thống hành chính của tỉnh',
}
export const SIGNED: Readonly<Record<NonNullable<Step['signs']>, string>> = {
  hand: 'ký tay',
  digital: 'ký số',
  both: 'ký tay và ký số',
}
export const ENDS: Readonly<Record<EndKind, string>> = {
  returned: 'Trả kết quả',
  refused: 'Từ chối giải quyết',
  denied: 'Từ chối tiếp nhận',
  withdrawn: 'Rút hồ sơ',
  stopped: 'Dừng giải quyết',
}
/** What a process reads bare "ngày" as. */
export const READINGS: Readonly<Record<Reading, string>> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày theo lịch',
}
/** The lane of a step of which nobody says who does it. */
export const UNSTATED = { level: 'Chưa nêu cấp', unit: 'Chưa nêu người thực hiện', position: '' } as const
