import type { Day, Period } from './register.js'

/**
 * What kind of unit it is. The three commune types have different offices (NĐ 150/2025/NĐ-CP): a xã or đặc khu has a
 * Phòng Kinh tế where a phường has a Phòng Kinh tế, Hạ tầng và Đô thị.
 */
export const UNIT_KINDS = ['xa', 'phuong', 'dac-khu', 'so', 'vp-ubnd', 'ttpvhcc-tinh', 'khac'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]
/** What a kind of unit is called in lists. */
export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  xa: 'Xã',
  phuong: 'Phường',
  'dac-khu': 'Đặc khu',
  so: 'Sở',
  'vp-ubnd': 'Văn phòng UBND tỉnh',
  'ttpvhcc-tinh': 'Trung tâm Phục vụ hành chính công tỉnh',
  khac: 'Khác',
}
/** The kinds of commune. */
export const COMMUNE_KINDS: readonly UnitKind[] = ['xa', 'phuong', 'dac-khu']

/** The certificate of the unit's digital signature (chứng thư chữ ký số). */
export interface Certificate {
  holder: string
  serial: string
  validity: Period
}

/** One version of a unit (đơn vị): its type and name change with dates, its code does not. */
export interface Unit {
  /** Commune: 5 digits of QĐ 19/2025/QĐ-TTg; other units: the office id of the province's registry. */
  code: string
  name: string
  kind: UnitKind
  effective: Period
  /** Mã định danh điện tử (QĐ 20/2020/QĐ-TTg). */
  identifier?: string
  /** Mã số thuế. */
  taxCode?: string
  /** Tài khoản chuyên thu: number and bank or treasury, as printed on the receipt. */
  account?: string
  certificate?: Certificate
  /** Mộc dấu: the day from which the seal may be used, and the last one. */
  sealFrom?: Day
  sealTo?: Day
  email?: string
  domain?: string
  /** Receipt patterns in use: 'EBL01 26TAA'. */
  receipts?: readonly string[]
  /** Facts above that are sample data, because the real ones are not public; marked wherever they are shown. */
  sample: readonly (keyof Unit)[]
}

/** An old commune and the commune that took over it, or a part of it (NQ of the Standing Committee, 2025). */
export interface Succession {
  oldDistrict: string
  /** Absent: the district had no communes (huyện Lý Sơn) and itself became the new unit. */
  oldCode?: string
  oldName?: string
  newCode: string
  newName: string
  /** The old commune went to several new ones: which part is whose needs a rule. */
  divided: boolean
  /** The rule: hamlets and quarters (thôn, khu phố) that went to this new commune; 'Còn lại' for all that are not named. */
  areas?: readonly string[]
}

/** A person in a unit. Lives apart from everything public; no public output holds a name. */
export interface StaffMember {
  /** Id inside the province's staff list; what other rows refer to instead of the name. */
  id: string
  name: string
  unit: string
  /** Chức vụ: 'Chủ tịch UBND', 'Công chức'. */
  title: string
  /** Vị trí công tác: office id in the unit. */
  office: string
  /** Vị trí tham gia xử lý hồ sơ: `<office>/<role>`. */
  posts: readonly string[]
  period: Period
  email?: string
  /** The row is sample data. */
  sample: boolean
}

/** A time in which a person is away, and who substitutes. */
export interface Leave {
  person: string
  period: Period
  substitute?: string
  /** Văn bản giao việc. */
  document?: string
  sample: boolean
}

/** Two positions that one unit merges ("văn thư kiêm một cửa"). */
export interface MergedPost {
  unit: string
  /** `<office>/<role>` that is not staffed by itself. */
  post: string
  /** `<office>/<role>` whose holder does it too. */
  by: string
  period: Period
  document?: string
  sample: boolean
}

/** Which procedures a unit carries out. */
export interface Coverage {
  /** Unit code, or a unit kind ('xa') for all units of that kind. */
  unit: string
  /** `<slug>` of a process, of this province or adopted. */
  process: string
  period: Period
  sample: boolean
}

/** A row of a spreadsheet, with its line in the file. */
export interface SheetRow<T> {
  file: string
  line: number
  value: T
}

/** What the spreadsheets of a province say: `<tỉnh>/province/*.csv`, and apart from them `<tỉnh>/staff/*.csv`. */
export interface ProvinceRecords {
  units: readonly SheetRow<Unit>[]
  successions: readonly SheetRow<Succession>[]
  coverage: readonly SheetRow<Coverage>[]
  mergedPosts: readonly SheetRow<MergedPost>[]
  /** Persons. Nothing that is published may hold a name of them. */
  staff: readonly SheetRow<StaffMember>[]
  leaves: readonly SheetRow<Leave>[]
}
