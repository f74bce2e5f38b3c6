import type { Verdict } from '../../../machines/compare/verdict.js'

/** How each verdict is called, and the name of its list of dossiers. */
export const VERDICTS: Readonly<Record<Verdict['verdict'], { name: string; file: string }>> = {
  stays: { name: 'ở nguyên bước', file: 'o-nguyen-buoc' },
  moves: { name: 'chuyển bước', file: 'chuyen-buoc' },
  old: { name: 'làm tiếp theo quy trình cũ', file: 'theo-quy-trinh-cu' },
  person: { name: 'cần người quyết định', file: 'can-nguoi-quyet-dinh' },
}

/** Dossiers that no verdict is about. */
export const OTHERS = {
  untouched: { name: 'thủ tục không đổi', file: 'thu-tuc-khong-doi' },
  refused: { name: 'không đọc được', file: 'khong-doc-duoc' },
} as const

/** Why nothing is said of a dossier whose procedure the repository does not have. */
export const UNKNOWN = 'kho không có thủ tục mang mã này; xem lại mã'

export const CLOCKS = { keep: 'giữ thời gian đã tính', restart: 'tính lại từ đầu' } as const
