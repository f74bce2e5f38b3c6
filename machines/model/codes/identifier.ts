import { fault, type Code } from './result.js'

/** What a mã định danh điện tử says (QĐ 20/2020/QĐ-TTg). */
export interface Identifier {
  /** Level 1: the ministry or province, 'H48'. */
  root: string
  /** The parts below level 1, from the top down: ['12', '3']. */
  parts: readonly string[]
  /** How deep: 1 for 'H48', 3 for 'H48.12.3'. */
  level: number
  /** Written in the form before QĐ 20/2020, smallest unit first: '000.00.53.H48'. */
  old: boolean
}

const LONGEST = 35

/** Reads a mã định danh: 'H48.12.3', or in the old form '000.00.53.H48'. */
export function parseIdentifier(text: string): Code<Identifier> {
  const old = /^(\d{3})\.(\d\d)\.(\d\d)\.([A-Y]\d\d)$/.exec(text)
  if (old !== null) {
    const [value, third = '', second = '', first = '', root = ''] = old
    const parts = upToLastUsed([first, second, third])
    return { ok: true, value, root, parts, level: parts.length + 1, old: true }
  }
  if (text.length > LONGEST)
    return fault(
      `Mã dài ${text.length} ký tự; mã định danh có nhiều nhất ${LONGEST} ký tự.`,
      'Kiểm tra lại mã trong thông báo cấp mã.',
    )
  if (/[^0-9A-Z.]/.test(text)) return explainCharacters(text)
  const [root = '', ...parts] = text.split('.')
  if (!/^[A-Y]\d\d$/.test(root))
    return fault(
      `Cấp 1 là "${root}"; cấp 1 phải là một chữ cái từ A đến Y và hai chữ số, như H14.`,
      'Ghi mã của bộ hoặc tỉnh ở đầu, rồi tới các cấp dưới: H14.12.3.',
    )
  if (parts.includes(''))
    return fault('Có một cấp để trống giữa hai dấu chấm.', 'Bỏ dấu chấm thừa, hoặc ghi mã của cấp đó.')
  return { ok: true, value: text, root, parts, level: parts.length + 1, old: false }
}

function explainCharacters(text: string) {
  const upper = text.toUpperCase().replace(/\s/g, '')
  return fault(
    'Mã định danh chỉ gồm chữ số, chữ cái in hoa không dấu và dấu chấm.',
    /[^0-9A-Z.]/.test(upper) ? 'Bỏ các ký tự khác khỏi mã.' : `Có phải ý bạn là ${upper}?`,
  )
}

/** In the old form, zeros say that there is no unit at a level. */
function upToLastUsed(parts: readonly string[]): string[] {
  const used = parts.map((part) => Number(part) > 0).lastIndexOf(true)
  return parts.slice(0, used + 1)
}
