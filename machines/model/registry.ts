import type { Actor, Post } from './actor.js'
import type { Citation } from './national.js'
import type { Day, Period } from './register.js'
import type { Act, Channel, EndKind } from './step.js'
import type { TimeUnit } from './time.js'

/** Level of government that an office stands at; `ngoai` is neither (quân đội, cơ sở, người dân, thuế, bộ). */
export type Level = 'xa' | 'tinh' | 'trung-uong' | 'ngoai'

/** An office (cơ quan, phòng, bộ phận) of a province, and the processing positions (vị trí xử lý) in it. */
export interface OfficeEntry {
  name: string
  level: Level
  /** The office that it is part of. */
  of?: string
  /** Names by type of unit where they differ: { xa: 'Phòng Kinh tế', phuong: 'Phòng Kinh tế, Hạ tầng và Đô thị' }. */
  names?: { readonly xa?: string; readonly phuong?: string; readonly 'dac-khu'?: string }
  /** Names in single units that differ from those of their type (NĐ 150/2025/NĐ-CP has one such unit). */
  namesIn?: readonly { unit: string; name: string }[]
  /** The unit of the province's list that it belongs to, where that is neither itself nor one that it is part of. */
  unit?: string
  /** Positions: role id → the name that the official table prints. */
  posts: { readonly [role: string]: string }
  /** Mã định danh điện tử (QĐ 20/2020/QĐ-TTg): 'H14.12.3'. */
  identifier?: string
  /** Mã số thuế of the body, printed on the receipts that it issues. */
  taxCode?: string
  /** Tài khoản chuyên thu: the account that fees and charges are paid into. */
  account?: string
  /** Other spellings seen in sources; only the importer reads them. */
  aliases?: readonly string[]
  /**
   * Not one office but the point where the citizen filed: one of these. A post here means what the actor `intake-point`
   * means (level and lane are those of the place of filing; `level` is only the highest of them).
   */
  anyOf?: readonly string[]
}
export type OfficeRegister = { readonly [id: string]: OfficeEntry }

/** A role (vai trò): the part played in a process. */
export interface RoleEntry {
  name: string
  /** What the role may do; a step that does anything else with this role is a finding. */
  does: readonly Act[]
  /**
   * Who holds it, where that is not one officer: a council, which examines and decides together; or `unnamed`, where
   * the source names only the body, so that nothing can be said of who in it does what.
   */
  holder?: 'council' | 'unnamed'
}
export type RoleRegister = { readonly [id: string]: RoleEntry }

/** A form (biểu mẫu) with the period in which it must be used. */
export interface FormEntry {
  no: string
  name: string
  law: string
  purpose: 'intake' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'control' | 'book' | 'other'
  effective: Period
  replacedBy?: string
}
export type FormRegister = { readonly [id: string]: FormEntry }

/** A legal document with its validity. */
export interface LawEntry {
  no: string
  name: string
  effective: Period
  replacedBy?: string
  /** The document that it amends, which stays in force. */
  amends?: string
  /** Bodies that are no more from a day on by this document, as texts name them. */
  abolishes?: { from: Day; names: readonly string[] }
  /** The dates were not compared with the official text. */
  unverified?: boolean
}
export type LawRegister = { readonly [id: string]: LawEntry }

/** National dossier statuses: 1 Mới đăng ký … 10 Đã trả kết quả. */
export type Status = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** Which national status a dossier has while a step runs, and when it ends. */
export interface StatusMap {
  /** Names of the ten statuses. A list, because integer-like keys would reorder an object. */
  names: readonly { status: Status; name: string }[]
  /** By the act of the running step, first match in this order; a step that also receives is the intake. */
  acts: { readonly [act in Act]?: Status }
  /** The first step of the flow. */
  intake: Status
  otherwise: Status
  ends: { readonly [end in EndKind]: Status }
  supplement: Status
  /** Which statuses may follow a status (itself always may); none after a final one. Absent: not known. */
  order?: readonly { status: Status; then: readonly Status[] }[]
}

/** An exception that the law gives every dossier; compiled into edges tagged `policy`. */
export interface PolicyException {
  id: string
  name: string
  /** At which steps it may happen: by act; `before` ends the range (not at or after the first step with that act). */
  at: { acts?: readonly Act[]; before?: Act }
  then: { end: EndKind } | { wait: 'supplement' } | { backTo: 'previous' } | { stay: true }
  /** Purpose of the form that it issues. */
  form?: FormEntry['purpose']
  atMost?: number
  cite?: Citation
}

/** The exceptions and clock rules of a legal regime, with its period. */
export interface PolicyEntry {
  name: string
  effective: Period
  cite: Citation
  supplement: 'restart' | 'pause' | 'count'
  cutoff: 'same-day' | 'next-day'
  /** The hour after which the cutoff rule holds, 'HH:mm'. Absent: not known. */
  cutoffAt?: string
  /** Returns for rework that the time proof must survive. */
  reworks: number
  exceptions: readonly PolicyException[]
}
export type PolicyRegister = { readonly [id: string]: PolicyEntry }

/** One column of a province's official table. */
export interface Column {
  key: 'no' | 'who' | 'what' | 'time' | 'gives' | 'fee' | 'note' | 'service'
  title: string
  /** The unit that the heading states, for cells that hold only a number or a bare "ngày". */
  unit?: TimeUnit
}

/** Mẫu số and ký hiệu of a receipt (biên lai) while they are in force. */
export interface ReceiptPattern {
  /** Mẫu số: '01BLP0-001' until 30/6/2026, 'EBL01' from 1/7/2026. */
  template: string
  /** Ký hiệu: 'BI-23T', '26TAA'. */
  symbol: string
  effective: Period
  /** Sample data: shown as such wherever it appears. */
  sample?: true
}
/** A kind of receipt that collecting steps issue, with its patterns one after another in time. */
export interface ReceiptEntry {
  name: string
  /** Tài khoản chuyên thu that the money is paid into: whose, and where. Its number is the office's `account`. */
  account?: string
  patterns: readonly ReceiptPattern[]
}
export type ReceiptRegister = { readonly [kind: string]: ReceiptEntry }

/**
 * How receipts are numbered under a legal regime. Masks: `#` is a digit, `@` one of `letters`, `YY` the year of two
 * digits; everything else stands for itself. Masks, because a definition must not bring a regular expression.
 */
export interface ReceiptRegime {
  name: string
  /** The documents that set it. */
  laws: readonly string[]
  effective: Period
  templates: readonly string[]
  symbols: readonly string[]
  letters: string
  /** Digits of the running number, which starts again each year. */
  digits: number
  /** Dates or letters were not compared with the official text. */
  unverified?: boolean
}
export type ReceiptRegimeRegister = { readonly [id: string]: ReceiptRegime }

/** Days of a year on which offices are closed, or open although it is a weekend. */
export interface CalendarYear {
  year: number
  /** Public holidays and the days off in their place; days that are a weekend anyway may be among them. */
  closed: readonly DayOff[]
  /** Weekend days that are worked in place of a day off. */
  worked?: readonly DayOff[]
  /** Where it was announced. */
  source: string
  /** Only the holidays fixed by law are known: make-up and swapped days were not yet announced or not read. */
  unverified?: boolean
}
export interface DayOff {
  name: string
  from: Day
  to?: Day
  unverified?: boolean
}
/** A part of the working day: { from: '07:00', to: '11:30' }. */
export interface Shift {
  from: string
  to: string
}

/** A province: its code, name, column layouts and offices. */
export interface Province {
  /** Folder name, without diacritics: 'cao-bang'. */
  id: string
  /** Two digits (QĐ 19/2025/QĐ-TTg). */
  code: string
  name: string
  /** Mã định danh, level 1: 'H14'. */
  identifier?: string
  layouts: { readonly [id: string]: { columns: readonly Column[]; totalLabel?: string } }
  offices: OfficeRegister
  /** The post, at an office with `anyOf`, that the actor `intake-point` stands for and prints as. */
  intakePoint?: Post
  /**
   * How printed cells of Trách nhiệm are understood that are not simply the name of a post: printed text → actor. A
   * printed text that is neither here nor the name of a post stays `asPrinted`. Only the importer reads it.
   */
  spellings?: { readonly [printed: string]: Actor }
  /** Kinds of receipt that a step may issue. Absent: not known here. */
  receipts?: ReceiptRegister
  /** How dossiers are numbered: '{mã định danh}-{yyMMdd}-{NNNN}'. Absent: not known here. */
  dossierNumber?: string
  /** Working hours of a day, in order, together eight hours. Absent: not known here. */
  hours?: readonly Shift[]
}

export type { Channel, Day }
