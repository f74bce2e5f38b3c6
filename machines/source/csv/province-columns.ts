import type { Period } from '../../model/register.js'
import {
  UNIT_KIND_WORDS,
  type Coverage,
  type Leave,
  type MergedPost,
  type StaffMember,
  type Succession,
  type Unit,
  type UnitKind,
} from '../../model/unit.js'
import { day, lastDay, many, oneOf, text, type CsvColumns } from './column.js'

/*
 * The spreadsheets of a province. A row of a file is flat; `assemble…` puts it into the model's shape. Headings are what
 * departments already write in the letters that ask for these lists.
 */

/** Headings of the facts that may be sample data, in the order of the file. */
const SAMPLE_WORDS = {
  identifier: 'Mã định danh',
  taxCode: 'Mã số thuế',
  account: 'Tài khoản chuyên thu',
  certificate: 'Chứng thư số',
  sealFrom: 'Mộc dấu dùng từ',
  email: 'Email',
  domain: 'Tên miền',
  receipts: 'Biên lai (mẫu, ký hiệu)',
} as const satisfies Partial<Record<keyof Unit, string>>

/** A row of `units.csv`. */
export interface UnitRow {
  code: string
  name: string
  kind: UnitKind
  from: string
  to?: string
  identifier?: string
  taxCode?: string
  account?: string
  certificateHolder?: string
  certificateSerial?: string
  certificateFrom?: string
  certificateTo?: string
  sealFrom?: string
  sealTo?: string
  email?: string
  domain?: string
  receipts?: readonly string[]
  sample?: readonly (keyof typeof SAMPLE_WORDS)[]
}

export const UNIT_COLUMNS: CsvColumns<UnitRow> = {
  code: { ...text('Mã đơn vị'), required: true },
  name: { ...text('Tên đơn vị'), required: true },
  kind: { ...oneOf('Loại', UNIT_KIND_WORDS), required: true },
  from: { ...day('Hiệu lực từ'), required: true },
  to: lastDay('Hiệu lực đến', 'from'),
  identifier: text(SAMPLE_WORDS.identifier),
  taxCode: text(SAMPLE_WORDS.taxCode),
  account: text(SAMPLE_WORDS.account),
  certificateHolder: text('Chứng thư số: tên thuê bao'),
  certificateSerial: text('Chứng thư số: số sê-ri'),
  certificateFrom: day('Chứng thư số: từ ngày'),
  certificateTo: lastDay('Chứng thư số: đến ngày', 'certificateFrom'),
  sealFrom: day(SAMPLE_WORDS.sealFrom),
  sealTo: lastDay('Mộc dấu dùng đến', 'sealFrom'),
  email: text(SAMPLE_WORDS.email),
  domain: text(SAMPLE_WORDS.domain),
  receipts: many(text(SAMPLE_WORDS.receipts)),
  sample: many(oneOf('Số liệu mẫu', SAMPLE_WORDS)),
}

/** A row of `units.csv` as a version of a unit. */
export function assembleUnit(row: UnitRow): Unit {
  const { from, to, certificateHolder, certificateSerial, certificateFrom, certificateTo, sample, ...plain } = row
  const period = (start: string, end: string | undefined) =>
    end === undefined ? { from: start } : { from: start, to: end }
  const certificate =
    certificateHolder === undefined || certificateSerial === undefined || certificateFrom === undefined
      ? {}
      : {
          certificate: {
            holder: certificateHolder,
            serial: certificateSerial,
            validity: period(certificateFrom, certificateTo),
          },
        }
  return { ...plain, ...certificate, effective: period(from, to), sample: sample ?? [] }
}

/** The row of a unit, to write `units.csv`. */
export function flattenUnit(unit: Unit): UnitRow {
  const { effective, certificate, sample, ...plain } = unit
  return {
    ...plain,
    from: effective.from,
    ...(effective.to === undefined ? {} : { to: effective.to }),
    ...(certificate === undefined
      ? {}
      : {
          certificateHolder: certificate.holder,
          certificateSerial: certificate.serial,
          certificateFrom: certificate.validity.from,
          ...(certificate.validity.to === undefined ? {} : { certificateTo: certificate.validity.to }),
        }),
    ...(sample.length === 0
      ? {}
      : { sample: sample.filter((key) => key in SAMPLE_WORDS) as (keyof typeof SAMPLE_WORDS)[] }),
  }
}

const YES_NO = { yes: 'Có', no: 'Không' } as const

/** A row of `successions.csv`. */
export type SuccessionRow = Omit<Succession, 'divided'> & { divided: 'yes' | 'no' }

export const SUCCESSION_COLUMNS: CsvColumns<SuccessionRow> = {
  oldDistrict: { ...text('Huyện cũ'), required: true },
  oldName: text('Xã cũ'),
  oldCode: text('Mã xã cũ'),
  newName: { ...text('Xã mới'), required: true },
  newCode: { ...text('Mã xã mới'), required: true },
  divided: { ...oneOf('Chia nhiều nơi', YES_NO), required: true },
  areas: many(text('Địa bàn về xã mới')),
}

/** The row of a succession, to write `successions.csv`. */
export const flattenSuccession = (succession: Succession): SuccessionRow => ({
  ...succession,
  divided: succession.divided ? 'yes' : 'no',
})

/** A row as the sheet has it: the period in two columns. */
export type Flat<T extends { period: unknown }> = Omit<T, 'period' | 'sample'> & {
  from: string
  to?: string
  sample?: 'yes' | 'no'
}

const PERIOD = {
  from: { ...day('Từ ngày'), required: true as const },
  to: lastDay('Đến ngày', 'from'),
  sample: oneOf('Số liệu mẫu', YES_NO),
}

export const STAFF_COLUMNS: CsvColumns<Flat<StaffMember>> = {
  id: { ...text('Mã cán bộ'), required: true },
  name: { ...text('Họ và tên'), required: true },
  unit: { ...text('Mã đơn vị'), required: true },
  title: { ...text('Chức vụ'), required: true },
  office: { ...text('Vị trí công tác'), required: true },
  posts: { ...many(text('Vị trí tham gia xử lý hồ sơ')), required: true },
  email: text('Email công vụ'),
  ...PERIOD,
}

export const LEAVE_COLUMNS: CsvColumns<Flat<Leave>> = {
  person: { ...text('Mã cán bộ'), required: true },
  substitute: text('Người làm thay (mã cán bộ)'),
  document: text('Văn bản giao việc'),
  ...PERIOD,
}

export const MERGED_POST_COLUMNS: CsvColumns<Flat<MergedPost>> = {
  unit: { ...text('Mã đơn vị'), required: true },
  post: { ...text('Vị trí được kiêm'), required: true },
  by: { ...text('Vị trí kiêm'), required: true },
  document: text('Văn bản'),
  ...PERIOD,
}

export const COVERAGE_COLUMNS: CsvColumns<Flat<Coverage>> = {
  unit: { ...text('Mã hoặc loại đơn vị'), required: true },
  process: { ...text('Quy trình'), required: true },
  ...PERIOD,
}

/** Puts the two days of a row together. */
export function withPeriod<T extends { from: string; to?: string; sample?: 'yes' | 'no' }>(
  row: T,
): Omit<T, 'from' | 'to' | 'sample'> & { period: { from: string; to?: string }; sample: boolean } {
  const { from, to, sample, ...plain } = row
  return { ...plain, period: to === undefined ? { from } : { from, to }, sample: sample === 'yes' }
}

/** The row of a value with a period, to write it. */
export function flatten<T extends { period: Period; sample: boolean }>({ period, sample, ...plain }: T) {
  const { from, to } = period
  return { ...plain, from, ...(to === undefined ? {} : { to }), ...(sample ? { sample: 'yes' as const } : {}) }
}
