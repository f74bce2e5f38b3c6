import type { National } from './national.js'
import type { Plan, Rollout } from './plan.js'
import type { Adoption, Override, Process } from './process.js'
import type {
  CalendarYear,
  FormRegister,
  LawRegister,
  PolicyRegister,
  Province,
  ReceiptRegimeRegister,
  RoleRegister,
  StatusMap,
} from './registry.js'
import type { ProvinceRecords } from './unit.js'

/** A place inside a definition's value: keys and indexes from the exported value down. */
export type Path = readonly (string | number)[]

/** What all provinces share (`procedures/national/`). */
export interface NationalRegisters {
  roles: RoleRegister
  forms: FormRegister
  laws: LawRegister
  policies: PolicyRegister
  statuses: StatusMap
  /** `registers/receipts.ts`; absent: no regime is known, and receipts are checked only where they stand. */
  receipts?: ReceiptRegimeRegister
  /** `calendar/<year>.ts`, in order; a day beyond them is undecided. */
  calendars?: readonly CalendarYear[]
  /** `registers/rollout.ts`; absent: plans cannot be checked against systems and events. */
  rollout?: Rollout
}

/** A definition with the file that it was read from (path relative to the corpus root, with `/`). */
export interface Sourced<T> {
  file: string
  value: T
}

/** A process definition with its identity: province / slug / effective.from. */
export interface ProcessEntry extends Sourced<Process> {
  /** `cao-bang/tiep-nhan-doi-tuong@2025-11-27` */
  id: string
  slug: string
  /** Folder of the field (lĩnh vực): 'y-te'. */
  fieldFolder: string
}

/** Everything that was read. A definition that could not be read is absent here and present in the diagnostics. */
export interface Corpus {
  registers: NationalRegisters
  nationals: readonly Sourced<National>[]
  provinces: ReadonlyMap<string, Sourced<Province>>
  processes: readonly ProcessEntry[]
  adoptions: readonly Sourced<Adoption>[]
  overrides: readonly Sourced<Override>[]
  /** Spreadsheets by province; absent where they were not asked for, a province without any has no entry. */
  records?: ReadonlyMap<string, ProvinceRecords>
  /** Roll-out plans; absent where none was looked for. */
  plans?: readonly Sourced<Plan>[]
  /** Some text of a definition is not in NFC; nearly always none is, and nobody needs to look. */
  holdsDecomposed?: boolean
  /** Files read, for "a green check must have looked". */
  files: number
}
