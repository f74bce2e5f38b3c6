import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unitDomains } from '../../generators/sample/domains.js'
import { parseIdentifier } from '../../machines/model/codes/identifier.js'
import { parseReceipt } from '../../machines/model/codes/receipt.js'
import { parseTaxCode } from '../../machines/model/codes/tax-code.js'
import { assembleUnit, SUCCESSION_COLUMNS, UNIT_COLUMNS } from '../../machines/source/csv/province-columns.js'
import { readCsv } from '../../machines/source/csv/read-csv.js'
import receipts from '../../procedures/national/registers/receipts.js'

const PROVINCES = [
  ['quang-ngai', '51', 96],
  ['dong-nai', '75', 95],
  ['an-giang', '91', 102],
  ['cao-bang', '04', 56],
] as const

const file = (name: string): Uint8Array => readFileSync(new URL(`../../procedures/${name}`, import.meta.url))
const national = JSON.parse(
  readFileSync(new URL('../../procedures/national/units/don-vi-hanh-chinh.json', import.meta.url), 'utf8'),
) as {
  provinces: { code: string; communes: [string, string][] }[]
}

describe.each(PROVINCES)('units of %s', (province, code, communes) => {
  const table = readCsv(file(`${province}/province/units.csv`), UNIT_COLUMNS, 'units.csv')
  const units = table.rows.map((row) => assembleUnit(row.value))
  const local = units.filter((unit) => ['xa', 'phuong', 'dac-khu'].includes(unit.kind))

  it('is read without a fault and holds every commune of the national list, by code and name', () => {
    expect(table.faults).toEqual([])
    const listed = national.provinces.find((one) => one.code === code)?.communes ?? []
    expect(local.map((unit) => [unit.code, unit.name])).toEqual(listed)
    expect(local).toHaveLength(communes)
  })
  it('has codes that are right and one unit each', () => {
    for (const key of ['code', 'identifier', 'taxCode', 'email', 'domain'] as const)
      expect(new Set(units.map((unit) => unit[key])).size, key).toBe(units.length)
    for (const unit of units) {
      expect(parseIdentifier(unit.identifier ?? '')).toMatchObject({ ok: true })
      expect(parseTaxCode(unit.taxCode ?? '')).toMatchObject({ ok: true, checked: true })
      for (const receipt of unit.receipts ?? []) {
        const [template = '', symbol = ''] = receipt.split(' ')
        expect(parseReceipt({ template, symbol }, receipts), receipt).toMatchObject({ ok: true })
      }
      expect(unit.domain).toMatch(/^[a-z0-9]+\.[a-z]+\.gov\.vn$/)
    }
  })
  it('marks every value that is not public as sample', () => {
    for (const unit of units)
      expect([...unit.sample].sort()).toEqual(
        ['account', 'certificate', 'domain', 'email', 'identifier', 'receipts', 'sealFrom', 'taxCode'].sort(),
      )
  })
})

describe.each(['quang-ngai', 'dong-nai', 'an-giang'])('mergers of 2025 in %s', (province) => {
  const table = readCsv(file(`${province}/province/successions.csv`), SUCCESSION_COLUMNS, 'successions.csv')
  const units = new Set(
    readCsv(file(`${province}/province/units.csv`), UNIT_COLUMNS, 'units.csv').rows.map((row) => row.value.code),
  )

  it('leads every old commune to a unit that exists, and a divided one to several', () => {
    expect(table.faults).toEqual([])
    expect(table.rows.length).toBeGreaterThan(200)
    const targets = new Map<string, Set<string>>()
    for (const { value } of table.rows) {
      expect(units.has(value.newCode), value.newName).toBe(true)
      const old = value.oldCode ?? value.oldDistrict
      targets.set(old, (targets.get(old) ?? new Set()).add(value.newCode))
    }
    for (const { value } of table.rows)
      if ((targets.get(value.oldCode ?? value.oldDistrict)?.size ?? 0) > 1)
        expect(value.divided, value.oldName).toBe('yes')
  })
})

describe('names of portals', () => {
  it('tells homonyms apart by type, then by code, and reports them', () => {
    const units = [
      { code: '1', name: 'Xã Sơn Hà' },
      { code: '2', name: 'Xã Sơn Hạ' },
      { code: '3', name: 'Phường Bình Minh' },
      { code: '4', name: 'Xã Bình Minh' },
      { code: '5', name: 'Đặc khu Phú Quốc' },
    ]
    const { labels, homonyms } = unitDomains(units)
    expect(Object.fromEntries(labels)).toEqual({
      '1': 'xasonha1',
      '2': 'xasonha2',
      '3': 'phuongbinhminh',
      '4': 'xabinhminh',
      '5': 'phuquoc',
    })
    expect(homonyms.map((group) => group.map((unit) => unit.code))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })
})
