import type { Unit, UnitKind } from '../../machines/model/unit.js'
import { slug } from '../../machines/model/words.js'
import { unitDomains, type NamedUnit } from './domains.js'
import { sampleTaxCode } from './tax-code.js'

/** A province as far as its units need it. */
export interface UnitProvince {
  /** 'quang-ngai' */
  id: string
  /** 'Quảng Ngãi', without its type. */
  name: string
  /** Mã định danh, level 1: 'H48'. */
  identifier: string
}
/** A unit that is no commune: a sở, the Văn phòng UBND tỉnh, the Trung tâm Phục vụ hành chính công tỉnh. */
export interface OfficeUnit extends NamedUnit {
  kind: UnitKind
}

/** The two levels began on this day. */
const FROM = '2025-07-01'

/**
 * The units of a province. Codes, names and types are public facts; what is not public (mã định danh of the lower level, mã số
 * thuế, accounts, certificates, receipts …) is sample data, made from the order of the units and marked field by field.
 */
export function sampleUnits(
  province: UnitProvince,
  offices: readonly OfficeUnit[],
  communes: readonly NamedUnit[],
): Unit[] {
  const { labels } = unitDomains(communes)
  const domain = `${slug(province.name).replaceAll('-', '')}.gov.vn`
  const all: OfficeUnit[] = [...offices, ...communes.map((commune) => ({ ...commune, kind: kindOf(commune.name) }))]
  return all.map((unit, i): Unit => {
    const label = labels.get(unit.code) ?? unit.code.replaceAll('-', '')
    const serial = i + 1
    return {
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      effective: { from: FROM },
      identifier: `${province.identifier}.${serial}`,
      taxCode: sampleTaxCode(Number.parseInt(province.identifier.slice(1), 10) * 1000 + serial),
      account: `MẪU-3591-${String(serial).padStart(4, '0')}, Kho bạc Nhà nước`,
      certificate: {
        holder: unit.name,
        serial: `MAU-${province.identifier}-${String(serial).padStart(4, '0')}`,
        validity: { from: FROM, to: '2030-06-30' },
      },
      sealFrom: FROM,
      email: `${label}@${domain}`,
      domain: `${label}.${domain}`,
      receipts: ['01BLP0-001 BM-25T', 'EBL01 26TAA'],
      sample: ['identifier', 'taxCode', 'account', 'certificate', 'sealFrom', 'email', 'domain', 'receipts'],
    }
  })
}

const KINDS: readonly (readonly [string, UnitKind])[] = [
  ['Xã ', 'xa'],
  ['Phường ', 'phuong'],
  ['Đặc khu ', 'dac-khu'],
]

/** By the first word of the full name. */
const kindOf = (name: string): UnitKind => KINDS.find(([type]) => name.startsWith(type))?.[1] ?? 'khac'
