import type { Actor, Post, PrintedCells } from '../../machines/model/actor.js'
import { parseTime } from '../../machines/model/duration.js'
import { asPrinted, excerpt, isAsPrinted, isExcerpt, words, type Text } from '../../machines/model/fact.js'
import type { RoleId } from '../../machines/model/register.js'
import { understandActor } from '../../machines/model/spelling.js'
import type { Act, Step } from '../../machines/model/step.js'
import type { Time } from '../../machines/model/time.js'
import { printActor } from '../../machines/model/print-actor.js'
import { list } from '../../machines/model/words.js'
import { toText } from './cut-texts.js'
import { findPost } from './find-post.js'
import { listUnplaced, underHeading, unitOfTimes, type TableContext } from './import-context.js'
import type { ImportedRow, OtherKey } from './imported-table.js'
import { readActs } from './step-acts.js'
import { isTitle, proposeTitle } from './step-title.js'

/** Where a row stands in its case. */
export interface RowPlace {
  first: boolean
  last: boolean
}

/** A step without its id: that needs the other steps of the case. Key order is that of the written definition. */
export type NamelessStep = Omit<Step, 'id'>

/** Understands one printed row; what it does not understand it keeps as printed and lists. */
export function understandRow(row: ImportedRow, at: RowPlace, context: TableContext): NamelessStep {
  listMisread(row, context)
  listRouted(row, context)
  const by = row.who.trim() === '' ? undefined : understandWho(row, context)
  const allowed = by === undefined ? undefined : actsAllowed(by, context)
  const acts = readActs(row.what, { ...at, allowed, waits: row.clockStops === true })
  const what = toText(row.what, context.table.cutAt.what)
  const name = proposeTitle(row.what, acts) || row.no || row.who.trim()
  const within = understandTime(row, context)
  const printed = printedCells(row, by, context)
  const [only] = acts
  return {
    ...(row.no === '' ? {} : { no: row.no }),
    name,
    ...(row.what.trim() === '' || (typeof what === 'string' && isTitle(what) && what === name) ? {} : { text: what }),
    ...(by === undefined ? {} : { by }),
    does: acts.length === 1 && only !== undefined ? only : acts,
    ...(within === undefined ? {} : { within }),
    ...(row.clockStops ? { clock: 'stops' as const } : {}),
    ...(Object.keys(printed).length === 0 ? {} : { printed }),
  }
}

/** "Không đồng ý: chuyển lại bước 3", "chuyển sang B5": whither, and for which outcome, a person must read. */
const ROUTED = /(?:chuyển|quay|trả|trở)\s+(?:lại|về|sang|đến|tới)\s+(?:bước|b)\s*\d/iu

function listRouted(row: ImportedRow, context: TableContext): void {
  for (const cell of [row.what, ...Object.values(row.others)].filter((one) => ROUTED.test(one)))
    listUnplaced(context, row.place, cell, 'Ô nói hồ sơ chuyển tới bước khác; ghi hướng chuyển ở "ways" của bước này.')
}

/** A digit inside a word is what a scanner makes of a letter ("Bu6c 3"); the cell stays as it is printed. */
const MISREAD = /\p{Ll}\d+\p{Ll}/u

function listMisread(row: ImportedRow, context: TableContext): void {
  for (const cell of [row.no, row.who, row.what, row.time, ...Object.values(row.others)].filter((one) =>
    MISREAD.test(one),
  ))
    listUnplaced(context, row.place, cell, 'Ô có chữ số giữa từ, có thể do máy quét đọc sai; giữ nguyên văn.')
}

function understandWho(row: ImportedRow, context: TableContext): Actor {
  const { province } = context
  const printed = row.who.trim()
  const actor = understandActor(printed, province)
  if (actor !== undefined) return isIntakePoint(actor, province.intakePoint) ? 'intake-point' : actor
  const found = findPost(printed, province)
  if ('post' in found) return isIntakePoint(found.post, province.intakePoint) ? 'intake-point' : found.post
  const asked =
    found.unsure.length === 0
      ? 'không khớp vị trí nào đã đăng ký của tỉnh'
      : `có thể là ${list(
          found.unsure.map((name) => `"${name}"`),
          'hoặc',
        )}; nếu đúng, ghi cách viết này vào "spellings" ở province/index.ts của tỉnh`
  listUnplaced(context, row.place, printed, `Ô Trách nhiệm ${asked}; giữ nguyên văn.`)
  return asPrinted(toText(row.who, context.table.cutAt.who))
}

const isIntakePoint = (actor: Actor, point: Post | undefined): boolean =>
  typeof actor === 'object' && 'role' in actor && actor.role === point?.role && actor.at === point.at

function actsAllowed(actor: Actor, { province, roles }: TableContext): readonly Act[] | undefined {
  const role = roleOf(actor, province.intakePoint)
  return role === undefined ? undefined : roles[role]?.does
}

function roleOf(actor: Actor, point: Post | undefined): RoleId | undefined {
  if (actor === 'intake-point') return point?.role
  if (typeof actor === 'string') return actor
  return 'role' in actor ? actor.role : undefined
}

/** A bare number takes the unit of the column's heading; "ngày" does not: how it is read is said once per process. */
function understandTime(row: ImportedRow, context: TableContext): Time | undefined {
  const time = parseTime(row.time)
  if (time === undefined || !isAsPrinted(time)) return underHeading(time, context)
  const withUnit = parseTime(row.time, unitOfTimes(context))
  if (withUnit !== undefined && isAsPrinted(withUnit)) {
    listUnplaced(context, row.place, row.time, 'Ô Thời gian không hiểu được; giữ nguyên văn.')
  }
  return withUnit
}

function printedCells(row: ImportedRow, by: Actor | undefined, context: TableContext): PrintedCells {
  const { cutAt } = context.table
  const cells: Record<string, PrintedCells[string]> = {}
  const who = toText(row.who, cutAt.who)
  const canonical = by === undefined ? '' : printActor(by, undefined, context.province)
  if (!isAsPrinted(by) && who !== canonical && (isExcerpt(who) || who !== '')) cells['by'] = who
  for (const [key, text] of otherCells(row, context)) cells[key] = text
  return cells
}

/** Cells of the further columns; one whose column the source does not name goes where the layout has one place for it. */
function otherCells(row: ImportedRow, context: TableContext): [OtherKey, Text][] {
  const further = context.columns.map((column) => column.key).filter((key) => !FIRST_FOUR.has(key)) as OtherKey[]
  return (Object.entries(row.others) as [OtherKey, string][]).flatMap(([key, printed]): [OtherKey, Text][] => {
    const text = toText(printed, context.table.cutAt.other)
    if (key !== 'other') return [[key, text]]
    const [only] = further
    if (only !== undefined && further.length === 1) return [[only, text]]
    const split = splitFee(text, further, context)
    if (split) return split
    listUnplaced(context, row.place, printed, 'Không rõ ô này thuộc cột nào của mẫu bảng; để ở Ghi chú.')
    return [['note', text]]
  })
}

const FIRST_FOUR = new Set<string>(['no', 'who', 'what', 'time'])

/** A fee cell and a note cell that the source ran together: the fee is known from the procedure, the rest is the note. */
function splitFee(text: Text, further: readonly OtherKey[], { table }: TableContext): [OtherKey, Text][] | undefined {
  if (!further.includes('fee') || !further.includes('note') || table.fee === undefined) return undefined
  const plain = words(text)
  const fee = new RegExp(`^\\*?${escape(table.fee)}\\*?(?=\\s|$)`, 'u').exec(plain)?.[0]
  if (fee === undefined) return undefined
  const note = plain.slice(fee.length).trimStart()
  if (note === '') return [['fee', fee]]
  return [
    ['fee', fee],
    ['note', isExcerpt(text) ? excerpt(note) : note],
  ]
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
