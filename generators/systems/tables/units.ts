import { isCommune, unitWords } from '../../../machines/model/unit-office.js'
import { UNIT_KIND_WORDS, type SheetRow, type Unit } from '../../../machines/model/unit.js'
import { list, fixedDay } from '../../../machines/model/words.js'
import { placeOf } from '../../place.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'
import { waveWords } from '../waves.js'

/** Columns about a unit; each list takes those that its system asks for. */
export const UNIT = {
  code: { key: 'code', title: 'Mã đơn vị', width: 16, names: 'key' },
  name: { key: 'name', title: 'Tên đơn vị', width: 34, names: 'title' },
  kind: { key: 'kind', title: 'Loại đơn vị', width: 16, choices: Object.values(UNIT_KIND_WORDS) },
  level: { key: 'level', title: 'Cấp', width: 10, choices: ['Cấp tỉnh', 'Cấp xã'] },
  parent: { key: 'parent', title: 'Đơn vị cấp trên', width: 24 },
  identifier: { key: 'identifier', title: 'Mã định danh điện tử', width: 20 },
  place: { key: 'place', title: 'Mã đơn vị hành chính', width: 16 },
  taxCode: { key: 'taxCode', title: 'Mã số thuế', width: 16 },
  account: { key: 'account', title: 'Tài khoản chuyên thu', width: 34 },
  email: { key: 'email', title: 'Email tổ chức', width: 32 },
  domain: { key: 'domain', title: 'Tên miền', width: 32 },
  homonyms: { key: 'homonyms', title: 'Trùng tên, cách phân biệt', width: 44 },
  holder: { key: 'holder', title: 'Tên thuê bao chứng thư số', width: 34 },
  serial: { key: 'serial', title: 'Số sê-ri chứng thư số', width: 20 },
  certificateTo: { key: 'certificateTo', title: 'Chứng thư số đến ngày', width: 16 },
  wave: { key: 'wave', title: 'Đợt thiết lập', width: 30 },
  from: { key: 'from', title: 'Hiệu lực từ', width: 14 },
  to: { key: 'to', title: 'Hiệu lực đến', width: 14 },
} as const satisfies Record<string, SystemColumn>

/** A row for each unit, with every cell that a list may ask for. */
export const unitRows =
  (system: string) =>
  (facts: SystemFacts): SystemRow[] =>
    facts.units.map((row) => unitRow(row, system, facts))

function unitRow({ file, line, value: unit }: SheetRow<Unit>, system: string, facts: SystemFacts): SystemRow {
  const { province, waves } = facts
  const { certificate, effective } = unit
  return {
    from: { file, line },
    sample: unit.sample.flatMap((fact) => SAMPLE_CELLS[fact] ?? []),
    cells: {
      code: unit.code,
      name: unit.name,
      kind: UNIT_KIND_WORDS[unit.kind],
      level: isCommune(unit) ? 'Cấp xã' : 'Cấp tỉnh',
      parent: `UBND ${placeOf(province)}`,
      identifier: unit.identifier ?? '',
      place: isCommune(unit) ? unit.code : '',
      taxCode: unit.taxCode ?? '',
      account: unit.account ?? '',
      email: unit.email ?? '',
      domain: unit.domain ?? '',
      homonyms: homonymWords(unit, facts),
      holder: certificate?.holder ?? '',
      serial: certificate?.serial ?? '',
      certificateTo: certificate?.validity.to === undefined ? '' : fixedDay(certificate.validity.to),
      wave: waveWords('organisation', system, waves, unit),
      from: fixedDay(effective.from),
      to: effective.to === undefined ? '' : fixedDay(effective.to),
    },
  }
}

/** Cells that a fact of a unit goes into. */
const SAMPLE_CELLS: Readonly<Partial<Record<keyof Unit, readonly string[]>>> = {
  identifier: ['identifier'],
  taxCode: ['taxCode'],
  account: ['account'],
  certificate: ['holder', 'serial', 'certificateTo'],
  email: ['email'],
  domain: ['domain'],
  receipts: ['template', 'symbol'],
}

/** Which other units have the same plain name; one must be told from the other in every address. */
function homonymWords(unit: Unit, { domains }: SystemFacts): string {
  const group = domains.homonyms.find((one) => one.some(({ code }) => code === unit.code))
  if (group === undefined) return ''
  const others = group.filter(({ code }) => code !== unit.code).map(unitWords)
  return `Trùng tên không dấu với ${list(others)}; dùng "${domains.labels.get(unit.code) ?? ''}". Cần đơn vị xác nhận.`
}
