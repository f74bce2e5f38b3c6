import type { z } from 'zod'
import { printSpan, readSpan, spanOf, type Span } from '../../machines/model/duration.js'
import { isExcerpt, type Text } from '../../machines/model/fact.js'
import type { Path } from '../../machines/model/corpus.js'
import type { Citation } from '../../machines/model/national.js'
import type { Status } from '../../machines/model/registry.js'
import { isAmount, isUncounted, type Time } from '../../machines/model/time.js'
import { printTime } from '../../machines/model/duration.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { sourceOf } from '../marks.js'
import { rowsOf, type Rows } from '../rows.js'
import type * as base from './model/base.js'

/** What every part of a case's configuration is written with. */
export interface Context {
  compiled: CompiledCase
  input: GeneratorInput
  rows: Rows
  origin(path: Path): z.infer<typeof base.origin>
  time(time: Time): z.infer<typeof base.time>
}

export function contextOf(compiled: CompiledCase, input: GeneratorInput): Context {
  const { decision, reads } = compiled.entry.value
  const table = sourceOf(compiled)
  const made = { ...(decision && { decision: decision.no }), ...(table !== undefined && { table }) }
  return {
    compiled,
    input,
    rows: rowsOf(compiled.case.table, [...compiled.path, 'table']),
    origin: (path) => ({ ...compiled.place(path), ...made }),
    time: (time) => writeTime(time, reads?.day),
  }
}

function writeTime(time: Time, reading: 'working-day' | 'calendar-day' | undefined): z.infer<typeof base.time> {
  const printed = printTime(time)
  if (isUncounted(time)) return { printed, uncounted: time.uncounted }
  if (!isAmount(time)) return { printed }
  const span = spanOf(time)
  const counted = writeSpan(reading === undefined ? span : readSpan(span, reading))
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

export function writeStatus(code: Status, { input }: Context): z.infer<typeof base.status> {
  const name = input.corpus.registers.statuses.names.find(({ status }) => status === code)?.name
  return { code, name: name ?? String(code) }
}

export function writeCitation({ law, clause }: Citation, { input }: Context): z.infer<typeof base.citation> {
  const entry = input.corpus.registers.laws[law]
  return { law, no: entry?.no, name: entry?.name, clause, effective: entry?.effective }
}
