import { parseIdentifier } from '../../model/codes/identifier.js'
import { parseTaxCode } from '../../model/codes/tax-code.js'
import type { Province } from '../../model/registry.js'
import { isCommune, unitWords } from '../../model/unit-office.js'
import type { Unit } from '../../model/unit.js'
import { defineRule } from '../rule.js'
import { NO_UNITS } from '../staffing-words.js'

interface Wrong {
  why: string
  fix: string
}
/** A code of a unit: its column, what it is called, and what is wrong with a value of it. */
interface UnitCode {
  key: 'code' | 'identifier' | 'taxCode' | 'email' | 'domain'
  name: string
  wrong: (value: string, unit: Unit, province: Province) => Wrong | undefined
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+gov\.vn$/
const CODES: readonly UnitCode[] = [
  {
    key: 'code',
    name: 'mã đơn vị',
    wrong: (value, unit) =>
      isCommune(unit) && !/^\d{5}$/.test(value)
        ? { why: 'Mã xã, phường, đặc khu gồm năm chữ số.', fix: 'Ghi mã theo Quyết định số 19/2025/QĐ-TTg.' }
        : undefined,
  },
  { key: 'identifier', name: 'mã định danh', wrong: wrongIdentifier },
  {
    key: 'taxCode',
    name: 'mã số thuế',
    wrong: (value) => {
      const parsed = parseTaxCode(value)
      return parsed.ok ? undefined : { why: parsed.why, fix: parsed.fix }
    },
  },
  {
    key: 'email',
    name: 'hộp thư',
    wrong: (value) => {
      const [box = '', host = '', ...rest] = value.split('@')
      const fits = rest.length === 0 && /^[a-z0-9][a-z0-9._-]*$/.test(box) && HOST.test(host)
      return fits
        ? undefined
        : {
            why: 'Hộp thư công vụ có dạng ten@…gov.vn, chữ thường không dấu.',
            fix: 'Ghi lại địa chỉ trong thông báo cấp hộp thư của đơn vị.',
          }
    },
  },
  {
    key: 'domain',
    name: 'tên miền',
    wrong: (value) =>
      HOST.test(value)
        ? undefined
        : { why: 'Tên miền có dạng tenxa.<tỉnh>.gov.vn, chữ thường không dấu.', fix: 'Ghi lại tên miền đã được cấp.' },
  },
]

/** Codes and addresses of units have their form, stand at their level, and belong to one unit only. */
export default defineRule({
  id: 'unit-code-invalid',
  title: 'Mã, địa chỉ của đơn vị sai dạng, sai cấp hoặc trùng với đơn vị khác',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province, records }, say) {
    if (records === undefined || records.units.length === 0) {
      say({ undecided: NO_UNITS })
      return
    }
    for (const { key, name, wrong } of CODES) {
      const owners = new Map<string, Unit>()
      for (const { value: unit } of records.units) {
        const value = unit[key]
        if (value === undefined) continue
        const owner = owners.get(value)
        if (owner === undefined) owners.set(value, unit)
        const fault =
          wrong(value, unit, province) ?? (owner === undefined || owner.code === unit.code ? undefined : shared(owner))
        if (fault === undefined) continue
        say({
          path: [key],
          row: unit,
          shows: value,
          what: `${unitWords(unit)} có ${name} "${value}" không dùng được. ${fault.why}`,
          why: 'Các hệ thống dùng chung nhận ra đơn vị bằng mã và địa chỉ này; sai hoặc trùng thì hồ sơ, văn bản đến nhầm nơi.',
          fix: fault.fix,
        })
      }
    }
  },
})

const shared = (owner: Unit): Wrong => ({
  why: `${unitWords(owner)} cũng dùng giá trị này.`,
  fix: 'Kiểm tra thông báo cấp của từng đơn vị; mỗi đơn vị một giá trị riêng.',
})

/** Form, and level: below the province's own identifier. */
function wrongIdentifier(value: string, _: Unit, { identifier }: Province): Wrong | undefined {
  const parsed = parseIdentifier(value)
  if (!parsed.ok) return { why: parsed.why, fix: parsed.fix }
  if (identifier === undefined || (parsed.root === identifier && parsed.level > 1)) return undefined
  return {
    why: `Mã của đơn vị phải ở cấp dưới của ${identifier}, mã của tỉnh.`,
    fix: `Ghi mã theo dạng ${identifier}.12 hoặc ${identifier}.12.3 trong thông báo cấp mã.`,
  }
}
