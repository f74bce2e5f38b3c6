import { parseTime } from '../../machines/model/duration.js'
import type { Block, Row, Step } from '../../machines/model/step.js'
import type { Reading } from '../../machines/model/time.js'
import { parseAppointment, underAppointments } from './appointments.js'
import { idMaker } from './ids.js'
import { listUnplaced, type TableContext } from './import-context.js'
import { leafRows, type ImportedRow, type ImportedSection } from './imported-table.js'
import { understandRow } from './understand-row.js'

type MakeId = ReturnType<typeof idMaker>

/** The rows of one case, from the tables of it: several tables are its phases, one after another. */
export function toRows(phases: readonly TableContext[], reading: Reading | undefined): Row[] {
  const makeId = idMaker()
  const leaves = phases.flatMap(({ table }) => leafRows(table))
  const ends = { first: leaves[0], last: leaves.at(-1) }
  const rows = phases.flatMap((context) => {
    const sections = context.table.sections.flatMap((section) => sectionRows(section, context, ends, makeId))
    const whole = wholeTable(sections, context, makeId)
    if (phases.length === 1) return whole
    const no = context.table.variant ?? ''
    return [{ id: makeId(`phan ${no}`), no, rows: whole }]
  })
  const [only] = phases
  return phases.length === 1 && only ? byAppointments(rows, only, reading) : rows
}

interface Ends {
  first: ImportedRow | undefined
  last: ImportedRow | undefined
}

function sectionRows(section: ImportedSection, context: TableContext, ends: Ends, makeId: MakeId): Row[] {
  const rows = mergedTimes(
    section.rows.map((row) => ({ printed: row, row: toRow(row, context, ends, makeId) })),
    makeId,
  )
  const { no, title, time } = section
  if (no === undefined && title === undefined) return rows
  const bound = time === undefined ? undefined : parseTime(time)
  const isBound = /^hẹn /iu.test(title ?? no ?? '')
  const block: Block = {
    id: makeId(title ?? `phan ${no ?? ''}`),
    ...(no === undefined ? {} : { no }),
    ...(title === undefined ? {} : { title }),
    ...(bound === undefined ? {} : isBound ? { limit: bound } : { subtotal: bound }),
    rows,
  }
  return [block]
}

function toRow(row: ImportedRow, context: TableContext, ends: Ends, makeId: MakeId): Row {
  if (row.rows) {
    const id = makeId(row.no)
    return { id, no: row.no, rows: row.rows.map((one) => toRow(one, context, ends, makeId)) }
  }
  const step = understandRow(row, { first: row === ends.first, last: row === ends.last }, context)
  return { id: makeId(step.name, officeOf(step)), ...step }
}

const officeOf = ({ by }: Pick<Step, 'by'>): string | undefined =>
  typeof by === 'object' && 'role' in by ? by.at : undefined

interface PlacedRow {
  printed: ImportedRow
  row: Row
}

/** Rows that share one merged time cell stand in a block that has the time. */
function mergedTimes(rows: readonly PlacedRow[], makeId: MakeId): Row[] {
  const made: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i]
    if (!first) continue
    const run = [first]
    for (let next = rows[i + 1]; next?.printed.timeMerged; next = rows[i + run.length]) run.push(next)
    const { row } = first
    if (run.length === 1 || !('does' in row) || row.does === undefined) {
      made.push(...run.map((one) => one.row))
    } else {
      const { within, ...rest } = row
      const others = run.slice(1).map((one) => one.row)
      const label = `tu ${first.printed.place} den ${run.at(-1)?.printed.place ?? ''}`
      made.push({ id: makeId(label), ...(within === undefined ? {} : { within }), rows: [rest, ...others] })
    }
    i += run.length - 1
  }
  return made
}

function wholeTable(rows: readonly Row[], { table }: TableContext, makeId: MakeId): readonly Row[] {
  const within = table.wholeTime === undefined ? undefined : parseTime(table.wholeTime)
  return within === undefined ? rows : [{ id: makeId('toan bo'), within, rows }]
}

function byAppointments(rows: Row[], context: TableContext, reading: Reading | undefined): Row[] {
  const { appointments } = context.table
  if (appointments.length === 0) return rows
  const parsed = appointments.map(parseAppointment).filter((one) => one !== undefined)
  const steps = rows.filter((row): row is Step => row.rows === undefined && row.branches === undefined)
  const divided =
    parsed.length === appointments.length && steps.length === rows.length
      ? underAppointments(steps, parsed, reading)
      : undefined
  if (divided) return divided
  for (const text of appointments) {
    listUnplaced(context, 'trên bảng', text, 'Không xác định được duy nhất các bước thuộc lần hẹn này.')
  }
  return rows
}
