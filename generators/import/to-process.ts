import { isInForce } from '../../machines/model/day.js'
import { isAsPrinted } from '../../machines/model/fact.js'
import { isAmount, type Time } from '../../machines/model/time.js'
import type { Citation, National } from '../../machines/model/national.js'
import type { Case, Process } from '../../machines/model/process.js'
import type { PolicyRegister } from '../../machines/model/registry.js'
import type { PolicyId } from '../../machines/model/register.js'
import { isBlock, isStep, type Row } from '../../machines/model/step.js'
import { printTime } from '../../machines/model/duration.js'
import type { TableGroup } from './group-tables.js'
import { shortSlug } from './ids.js'
import { listUnplaced, underHeading, unitOfTimes, type TableContext } from './import-context.js'
import { caseTitle, procedureName, sheetInName } from './names.js'
import { parseTotal } from './totals.js'
import { toRows } from './to-rows.js'

type Reads = NonNullable<Process['reads']>

/** The definition of one process from its tables, in the order in which a definition is read. */
export function toProcess(
  group: TableGroup,
  contexts: readonly TableContext[],
  of: readonly National[],
  policies: PolicyRegister,
  effective: string,
  cites: readonly Citation[],
): Process | undefined {
  const [first] = contexts
  if (first === undefined) return undefined
  const reads = readsOf(contexts)
  const { decision, level } = first.table
  const sheet = decision?.sheet ?? sheetInName(first.table)
  const head: Process = {
    of,
    province: first.province.id,
    standing: decision === undefined ? 'proposal' : 'published',
    ...(decision === undefined
      ? {}
      : {
          decision: {
            no: decision.no,
            date: decision.date,
            ...(sheet === undefined ? {} : { sheet }),
            ...(cites.length === 0 ? {} : { cites }),
          },
        }),
    effective: { from: effective },
    ...(level === undefined ? {} : { level }),
    ...(first.layout === undefined ? {} : { layout: first.layout }),
    ...(reads === undefined ? {} : { reads }),
    policy: { base: policyInForce(policies, effective) },
  }
  if (group.kind === 'phases' || contexts.length === 1) {
    const last = contexts.at(-1) ?? first
    const table = toRows(contexts, reads?.day)
    const source = contexts.map((context) => context.table.id).join('+')
    const title = group.kind === 'cases' ? caseTitle(first.table) : undefined
    if (title !== undefined) return { ...head, cases: [{ id: 'chinh', title, ...totalsOf(last), table, source }] }
    return { ...head, ...totalsOf(last), table, source }
  }
  const source = contexts.map((context) => context.table.id).join('+')
  return { ...head, cases: toCases(contexts, reads), source }
}

function toCases(contexts: readonly TableContext[], reads: Reads | undefined): Case[] {
  const ids = new Set<string>()
  return contexts.map((context, i) => {
    const title = caseTitle(context.table) ?? nameAsTitle(context, contexts) ?? `Trường hợp ${i + 1}`
    if (title === `Trường hợp ${i + 1}`) {
      listUnplaced(context, 'trên bảng', '', `Nguồn không ghi tên trường hợp của bảng này; tạm đặt "${title}".`)
    }
    let id = shortSlug(title.replace(/^(đối với )?(các )?trường hợp /iu, ''), 32)
    for (let n = 2; ids.has(id); n++) id = `${shortSlug(title, 32)}-${n}`
    ids.add(id)
    const table = toRows([context], reads?.day)
    return { id, title, ...totalsOf(context), table, source: context.table.id }
  })
}

/** Tables of one code may differ by the procedure's printed name alone. */
function nameAsTitle(context: TableContext, all: readonly TableContext[]): string | undefined {
  const names = new Set(all.map(({ table }) => procedureName(table)))
  return names.size === all.length ? procedureName(context.table) : undefined
}

function totalsOf(context: TableContext): { total?: Time; totalLabel?: string } {
  const { table, totalLabel } = context
  const total = totalOf(context)
  if (isAsPrinted(total))
    listUnplaced(context, 'dòng tổng', table.total ?? '', 'Dòng tổng không hiểu được; giữ nguyên văn.')
  const ownLabel = table.totalLabel === undefined || (table.totalLabel === totalLabel && total !== undefined)
  return {
    ...(total === undefined ? {} : { total }),
    ...(ownLabel ? {} : { totalLabel: table.totalLabel ?? '' }),
  }
}

const totalOf = (context: TableContext): Time | undefined =>
  context.table.total === undefined
    ? undefined
    : underHeading(parseTotal(context.table.total, unitOfTimes(context)), context)

/** How bare "ngày" is read, only where the document supports it: by a column heading, or by the unit of its total. */
function readsOf(contexts: readonly TableContext[]): Reads | undefined {
  const rows = toRowsForReading(contexts)
  if (!rows.some(hasBareDay)) return undefined
  for (const context of contexts) {
    const { columns, table } = context
    const column = columns.find((one) => one.key === 'time')
    if (isReading(column?.unit)) return { day: column.unit, because: `tiêu đề cột ghi "${column.title}"` }
    const total = totalOf(context)
    if (total !== undefined && isAmount(total) && isReading(total.unit)) {
      return { day: total.unit, because: `thời hạn của quy trình ghi "${printTime(total)}"` }
    }
    if (isReading(table.unit?.unit)) return { day: table.unit.unit, because: table.unit.because }
  }
  return undefined
}

const isReading = (unit: string | undefined): unit is Reads['day'] => unit === 'working-day' || unit === 'calendar-day'

/** Rows only to look at their times: what is listed while they are made is listed again when they are made to stay. */
const toRowsForReading = (contexts: readonly TableContext[]): Row[] =>
  contexts.flatMap((context) => toRows([{ ...context, unplaced: [] }], undefined))

function hasBareDay(row: Row): boolean {
  if (isBlock(row)) return isBareDay(row.within) || row.rows.some(hasBareDay)
  return isStep(row) && isBareDay(row.within)
}
const isBareDay = (time: Time | undefined): boolean => time !== undefined && isAmount(time) && time.unit === 'day'

/** The regime that is in force when the process takes effect; the newest where none is. */
function policyInForce(policies: PolicyRegister, day: string): PolicyId {
  const entries = Object.entries(policies)
  const inForce = entries.filter(([, { effective }]) => isInForce(effective, day))
  return ((inForce.at(-1) ?? entries.at(-1))?.[0] ?? '') as PolicyId
}
