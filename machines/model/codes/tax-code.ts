import type { Day } from '../register.js'
import { printDay } from '../words.js'
import { fault, type Code } from './result.js'

/** What a mã số thuế says (TT 86/2024/TT-BTC). */
export interface TaxCode {
  kind: 'organisation' | 'branch' | 'personal'
  /**
   * Whether the check digit was decided. Where the remainder is 0 the published implementations differ, and the twelve
   * digits of a person have none: such a code is neither right nor wrong by this alone.
   */
  checked: boolean
}

// The algorithm is that of implementations in use; the circular itself does not print it.
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const
/** From this day a person's identifier of twelve digits is the tax code. */
const PERSONAL_FROM: Day = '2025-07-01'

/** Reads a mã số thuế: ten digits, with a branch '-001' to '-999', or a person's twelve digits. */
export function parseTaxCode(text: string, on: Day = PERSONAL_FROM): Code<TaxCode> {
  if (/^\d{12}$/.test(text)) {
    if (on >= PERSONAL_FROM) return { ok: true, value: text, kind: 'personal', checked: false }
    return fault(
      `Mã 12 chữ số (số định danh cá nhân) chỉ là mã số thuế từ ngày ${printDay(PERSONAL_FROM)}.`,
      'Ghi mã số thuế 10 chữ số đã được cấp.',
    )
  }
  const match = /^(\d{10})(-\d{3})?$/.exec(text)
  if (match === null) return explain(text)
  const [value, ten = '', branch] = match
  if (branch === '-000') return fault('Số của đơn vị phụ thuộc là 000.', 'Số này chạy từ 001 đến 999.')
  const digit = checkDigit(ten)
  if (digit !== undefined && digit !== Number(ten[9]))
    return fault(
      `Chữ số kiểm tra (chữ số thứ mười) là ${ten[9] ?? ''}, tính từ chín chữ số đầu thì phải là ${digit}.`,
      'Đối chiếu lại mã với giấy chứng nhận đăng ký thuế; thường là gõ sai một chữ số.',
    )
  return { ok: true, value, kind: branch === undefined ? 'organisation' : 'branch', checked: digit !== undefined }
}

/** The tenth digit that the first nine ask for; `undefined` where implementations disagree. */
function checkDigit(digits: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const digit = 10 - (sum % 11)
  return digit === 10 ? undefined : digit
}

function explain(text: string) {
  const digits = text.replace(/\D/g, '')
  const mended =
    digits.length === 10 || digits.length === 12
      ? digits
      : digits.length === 13
        ? `${digits.slice(0, 10)}-${digits.slice(10)}`
        : undefined
  return fault(
    `Mã số thuế có 10 chữ số (đơn vị phụ thuộc thêm gạch nối và 3 chữ số), của cá nhân có 12 chữ số; ở đây có ${digits.length} chữ số.`,
    mended === undefined ? 'Chép lại mã từ giấy chứng nhận đăng ký thuế.' : `Có phải ý bạn là ${mended}?`,
  )
}
