import { fault, type Code } from './result.js'

/** What a mã TTHC says. */
export interface ProcedureCode {
  /** The nation's part: '1.001122'. */
  base: string
  /** Level 1 of the mã định danh of the province that publishes it: 'H48'. */
  body?: string
  form: 'national' | 'province' | 'long'
}

/**
 * Reads a mã TTHC: '1.001193', with its province '3.000527.H61', or in the long form '1.001122.000.00.00.H48'.
 */
export function parseProcedureCode(text: string): Code<ProcedureCode> {
  const match = /^(\d\.\d{6})(?:\.(000\.00\.00\.)?(H\d\d))?$/.exec(text)
  if (match === null) return explain(text)
  const [value, base = '', long, body] = match
  if (body === undefined) return { ok: true, value, base, form: 'national' }
  return { ok: true, value, base, body, form: long === undefined ? 'province' : 'long' }
}

function explain(text: string) {
  const mended = mend(text)
  const why =
    mended !== undefined && text.replace(/\s/g, '') !== text
      ? 'Mã có khoảng trắng thừa.'
      : /^\d[.,]\d{3}[.,]\d{3}/.test(text)
        ? 'Sau dấu chấm thứ nhất phải là sáu chữ số liền nhau, ở đây có một dấu chấm chen giữa.'
        : 'Mã phải gồm một chữ số, dấu chấm và sáu chữ số; nếu có tỉnh thì thêm dấu chấm và mã tỉnh như H14.'
  return fault(
    why,
    mended === undefined
      ? 'Chép lại mã từ Cơ sở dữ liệu quốc gia về TTHC; thủ tục đặc thù chưa có mã thì bỏ thuộc tính này.'
      : `Có phải ý bạn là ${mended}?`,
  )
}

/** The code that was most likely meant, where only marks are out of place. */
function mend(text: string): string | undefined {
  const match = /^(\d)(\d{6})((?:0{7})?)(H\d\d)?$/.exec(text.toUpperCase().replace(/[\s.,-]/g, ''))
  if (match === null) return undefined
  const [, first, rest, zeros, body] = match
  if (zeros !== '' && body === undefined) return undefined
  return `${first}.${rest}${zeros === '' ? '' : '.000.00.00'}${body === undefined ? '' : `.${body}`}`
}
