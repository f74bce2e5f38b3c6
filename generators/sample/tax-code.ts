import { parseTaxCode } from '../../machines/model/codes/tax-code.js'

/**
 * A mã số thuế that is plainly not issued (it begins with 99) and still passes the check of its last digit: the first such
 * one for this serial. Deterministic.
 */
export function sampleTaxCode(serial: number): string {
  for (let i = 0; i < 100; i++) {
    const code = `99${String(serial * 100 + i).padStart(8, '0')}`
    const parsed = parseTaxCode(code)
    if (parsed.ok && parsed.checked) return code
  }
  throw new RangeError(`sampleTaxCode: no code for serial ${serial}`)
}
