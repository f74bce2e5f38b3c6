import type { AsPrinted, None } from './fact.js'
import type { List } from './list.js'
import type { FormId, LawId, Period, StepId } from './register.js'
import type { Amount, Time } from './time.js'
import type { When } from './step.js'

/** When the clock of a limit starts. Default `full-receipt` (NĐ 118/2025 Điều 17 khoản 3). */
export type ClockStart = 'full-receipt' | 'competent-body' | 'next-working-day' | { after: StepId }

/** Where a limit comes from, strongest first. `table`: only the table's own total (tự khớp). */
export type LimitSource = 'law' | 'national' | 'decision' | 'table'

/** A legal or recorded time limit (thời hạn giải quyết); may hold only for a case, a channel or an outcome. */
export interface Limit extends When {
  time: Time
  starts?: ClockStart
  /** The clause that sets it; with it the limit is the law's, without it the national record's. */
  cite?: Citation
}

/** A clause of a legal document. */
export interface Citation {
  law: LawId
  /** 'Điều 17 khoản 3' */
  clause?: string
}

/** A fee (phí) or charge (lệ phí); may differ by case or channel; an exemption is a case, not a comment. */
export interface Fee extends When {
  id: string
  name: string
  kind: 'fee' | 'charge'
  /** In the currency's unit. */
  amount: number | None | AsPrinted
  currency?: 'VND' | 'USD'
  /** 'bản', 'trang', 'việc' … */
  per?: string
  cite?: Citation
  /** The amount was copied and not yet compared with the legal text. */
  uncollated?: boolean
}

/** A paper of the dossier (thành phần hồ sơ) or a result. */
export interface Paper {
  id: string
  name: string
  originals?: number
  copies?: number
  form?: FormId
  /** Must be signed digitally. */
  digital?: boolean
}

/** Layer 1: what the nation says of a procedure. One file per procedure. */
export interface National {
  /** Mã TTHC; a fact, not the key: local procedures have none. */
  code?: string
  name: string
  field: string
  levels?: List<'bo' | 'tinh' | 'xa' | 'khac'>
  limits?: List<Limit> | None
  fees?: List<Fee> | None
  papers?: List<Paper> | None
  results?: List<Paper>
  /** Dịch vụ công trực tuyến toàn trình or một phần, the latter with its published reason (NĐ 224/2026) where there is one. */
  service?: 'full' | 'partial' | { partial: string }
  /** The result is given at once: no appointment slip (NĐ 118/2025 Điều 17 khoản 4). */
  immediate?: boolean
  cites?: List<Citation>
  effective: Period
  /** Where the facts were read. */
  source: string
  /** Copied from a crawl and not compared with the legal text: a difference from it is a warning. */
  uncollated?: boolean
}

export type { Amount }
