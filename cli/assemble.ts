import type { Corpus, ProcessEntry, Sourced } from '../machines/model/corpus.js'
import type { National } from '../machines/model/national.js'
import type { Plan } from '../machines/model/plan.js'
import type { Adoption, Override, Process } from '../machines/model/process.js'
import type { CalendarYear, Province } from '../machines/model/registry.js'
import type { FaultRule } from '../machines/source/fault-words.js'
import type { Read } from '../machines/source/read.js'
import { isPlainName, layout, slugOf } from './layout.js'

/** A definition with the parts of its name below its root. */
export interface Placed extends Read {
  parts: readonly string[]
}
/** A fault of where a definition stands, or of what stands twice; `path` is inside its value. */
export interface StandingFault {
  rule: FaultRule
  of: Read
  path: readonly string[]
  about: readonly string[]
}
export interface Assembled {
  corpus: Omit<Corpus, 'registers' | 'files'>
  /** Definitions of `national/registers`, by their builder. */
  registers: ReadonlyMap<string, Read>
  /** In the order of their years. */
  calendars: readonly CalendarYear[]
  faults: readonly StandingFault[]
}

/** Sorts definitions into a corpus. What stands in the wrong place, or a second time, stays out. */
export function assemble(all: readonly Placed[]): Assembled {
  const faults: StandingFault[] = []
  const nationals: Sourced<National>[] = []
  const provinces = new Map<string, Sourced<Province>>()
  const processes: ProcessEntry[] = []
  const adoptions: Sourced<Adoption>[] = []
  const overrides: Sourced<Override>[] = []
  const plans: Sourced<Plan>[] = []
  const registers = new Map<string, Read>()
  const calendars: CalendarYear[] = []
  const identities = new Map<string, Read>()

  /** Whether a definition is the first of its identity. */
  function isFirst(read: Placed, id: string, path: readonly string[]): boolean {
    const other = identities.get(id)
    if (other === undefined) identities.set(id, read)
    else faults.push({ rule: 'read-identity', of: read, path, about: [id, other.file] })
    return other === undefined
  }

  for (const read of all) {
    const { file, parts, builder } = read
    const fault = standingFault(read)
    if (fault !== undefined) {
      faults.push({ path: [], ...fault, of: read })
      continue
    }
    const value: unknown = read.value
    if (builder === 'defineNational') nationals.push({ file, value: value as National })
    else if (builder === 'defineProvince') provinces.set(parts[0] ?? '', { file, value: value as Province })
    else if (builder === 'defineOverride') overrides.push({ file, value: value as Override })
    else if (builder === 'definePlan') plans.push({ file, value: value as Plan })
    else if (builder === 'defineProcess' || builder === 'defineAdoption') {
      const id = identityOf(parts, value)
      if (!isFirst(read, id, ['effective', 'from'])) continue
      if (builder === 'defineAdoption') adoptions.push({ file, value: value as Adoption })
      else
        processes.push({
          file,
          value: value as Process,
          id,
          slug: slugOf(parts.at(-1) ?? ''),
          fieldFolder: parts[1] ?? '',
        })
    } else if (builder === 'defineCalendar') {
      const year = value as CalendarYear
      if (isFirst(read, `lịch nghỉ năm ${year.year}`, ['year'])) calendars.push(year)
    } else if (parts[0] === 'national' && isFirst(read, layout[builder]?.kind ?? builder, []))
      registers.set(builder, read)
  }
  return {
    corpus: { nationals, provinces, processes, adoptions, overrides, plans },
    registers,
    calendars: calendars.sort((one, other) => one.year - other.year),
    faults,
  }
}

/** What is wrong with the place of one definition, if anything is. */
function standingFault({
  builder,
  parts,
  value,
}: Placed): (Omit<StandingFault, 'of' | 'path'> & { path?: string[] }) | undefined {
  const standing = layout[builder]
  if (standing?.fits(parts) === false) return { rule: 'read-misplaced', about: [standing.kind, standing.place] }
  const odd = parts.find((part) => !isPlainName(part))
  if (odd !== undefined) return { rule: 'read-file-name', about: [odd] }
  const key = builder === 'defineProvince' ? 'id' : 'province'
  const province = (value as Record<string, unknown>)[key]
  const folder = parts[0] ?? ''
  return folder === 'national' || typeof province !== 'string' || province === folder
    ? undefined
    : { rule: 'read-province-differs', path: [key], about: [province, folder] }
}

/** Province / slug @ first day of effect. A day of the wrong shape is the schema's to report. */
function identityOf(parts: readonly string[], value: unknown): string {
  const { effective } = value as { effective?: { from?: unknown } }
  const from = typeof effective?.from === 'string' ? effective.from : ''
  return `${parts[0]}/${slugOf(parts.at(-1) ?? '')}@${from}`
}
