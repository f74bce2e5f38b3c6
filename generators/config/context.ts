import type { z } from 'zod'
import { printSpan, readSpan, spanOf, type Span, printTime } from '../../machines/model/duration.js'
import { isExcerpt, type Text } from '../../machines/model/fact.js'
import type { Path } from '../../machines/model/corpus.js'
import type { Citation } from '../../machines/model/national.js'
import type { Status } from '../../machines/model/registry.js'
import { isAmount, isUncounted, type Time, type Reading } from '../../machines/model/time.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import { sourceOf } from '../marks.js'
import { rowsOf, type Rows } from '../rows.js'
import type * as base from './model/base.js'

/** What every part of a case's configuration is written with. */
export interface Context {
  compiled: CompiledCase
  input: CaseInput
  rows: Rows
  origin: (path: Path) => z.infer<typeof base.origin>
  time: (time: Time) => z.infer<typeof base.time>
  /** Registered ids that the document refers to, to be named in it. */
  used: { roles: Set<string>; offices: Set<string>; statuses: Set<Status> }
}

export function contextOf(compiled: CompiledCase, input: CaseInput): Context {
  const { reads } = compiled.entry.value
  const own = compiled.place(compiled.path).file
  // Nodes and transitions of one row share its path.
  const origins = new Map<Path, z.infer<typeof base.origin>>()
  return {
    compiled,
    input,
    rows: rowsOf(compiled),
    origin: (path) => {
      const known = origins.get(path)
      if (known !== undefined) return known
      const { file, line } = compiled.place(path)
      const origin = file === own ? { line } : { file, line }
      origins.set(path, origin)
      return origin
    },
    time: (time) => writeTime(time, reads?.day),
    used: { roles: new Set(), offices: new Set(), statuses: new Set() },
  }
}

/** What the whole document was made from. */
export function writeSource(compiled: CompiledCase): z.infer<typeof base.source> {
  const { file, line } = compiled.place(compiled.path)
  return { file, line, decision: compiled.entry.value.decision?.no, table: sourceOf(compiled) }
}

export function writeTime(time: Time, reading: Reading | undefined): z.infer<typeof base.time> {
  const printed = printTime(time)
  if (isUncounted(time)) return { printed, uncounted: time.uncounted }
  if (!isAmount(time)) return { printed }
  const span = spanOf(time)
  const counted = parts(readSpan(span, reading))
  return { printed, n: time.n, unit: time.unit, counted }
}

export const writeSpan = (span: Span): z.infer<typeof base.span> => ({ ...parts(span), printed: printSpan(span) })

/** The parts of a span that are not zero; may be negative. */
export const parts = ({ working, clock, calendar, bare }: Span) => ({
  ...(working !== 0 && { workingMinutes: working }),
  ...(clock !== 0 && { clockMinutes: clock }),
  ...(calendar !== 0 && { calendarDays: calendar / 1000 }),
  ...(bare !== 0 && { days: bare / 1000 }),
})

export const writeText = (text: Text): z.infer<typeof base.text> =>
  isExcerpt(text) ? { text: text.excerpt, excerpt: true } : { text }

export function writeStatus(status: Status, { used }: Context): Status {
  used.statuses.add(status)
  return status
}

export function writeCitation({ law, clause }: Citation, { input }: Context): z.infer<typeof base.citation> {
  const entry = input.corpus.registers.laws[law]
  return { law, no: entry?.no, name: entry?.name, clause, effective: entry?.effective }
}
