import type { Actor, Hand } from '../model/actor.js'
import { isAsPrinted } from '../model/fact.js'
import type { ProcessEntry, Sourced } from '../model/corpus.js'
import type { Adoption, Process } from '../model/process.js'
import type { OfficeId } from '../model/register.js'
import { isBlock, isParallel, type Block, type Row, type Step } from '../model/step.js'
import { compare } from '../model/words.js'

/**
 * The process that a province gets by adopting another's: the same table with the offices mapped to its own. Without
 * an own decision it is a proposal, whatever it was where it came from; acceptances and column layouts do not travel.
 */
export function adopt({ file, value }: Sourced<Adoption>): ProcessEntry {
  const { process, province, offices = {}, decision, effective, accepts } = value
  const map: MapOffice = (id) => offices[id] ?? id
  const { decision: _theirs, accepts: _accepted, layout: _layout, ...rest } = process
  const adopted: Process = {
    ...rest,
    province,
    standing: decision === undefined ? 'proposal' : 'published',
    effective,
    ...(decision && { decision }),
    ...(accepts && { accepts }),
    ...(process.table && { table: mapRows(process.table, map) }),
    ...(process.cases && { cases: process.cases.map((one) => ({ ...one, table: mapRows(one.table, map) })) }),
  }
  const parts = file.split('/')
  const slug = (parts.at(-1) ?? '').replace(/(@[^@]*)?\.ts$/, '')
  return { id: `${province}/${slug}@${effective.from}`, slug, fieldFolder: parts.at(-2) ?? '', file, value: adopted }
}

/** The printed cell Trách nhiệm names their posts; ours are printed by the names in our registry. */
function withOwnNames({ printed, ...step }: Step): Step {
  if (printed === undefined) return step
  const { by: _theirs, ...rest } = printed
  return Object.keys(rest).length === 0 ? step : { ...step, printed: rest }
}

type MapOffice = (id: OfficeId) => OfficeId

const mapRows = (rows: readonly Row[], map: MapOffice): Row[] =>
  rows.map((row) => {
    if (isBlock(row)) return mapBlock(row, map)
    if (isParallel(row)) return { ...row, branches: row.branches.map((branch) => mapBlock(branch, map)) }
    return row.by === undefined ? row : withOwnNames({ ...row, by: mapActor(row.by, map) })
  })

function mapBlock({ office, ...block }: Block, map: MapOffice): Block {
  const rows = mapRows(block.rows, map)
  return office === undefined ? { ...block, rows } : { ...block, office: map(office), rows }
}

function mapActor(actor: Actor, map: MapOffice): Actor {
  if (typeof actor === 'string' || isAsPrinted(actor) || 'outside' in actor) return actor
  if ('role' in actor) return mapHand(actor, map)
  if ('oneOf' in actor) return { oneOf: actor.oneOf.map((hand) => mapHand(hand, map)) }
  if ('inTurn' in actor) return { inTurn: actor.inTurn.map((hand) => mapHand(hand, map)) }
  return {
    together: actor.together.map((hand) => (typeof hand === 'object' && 'outside' in hand ? hand : mapHand(hand, map))),
  }
}

const mapHand = (hand: Hand, map: MapOffice): Hand => (typeof hand === 'string' ? hand : { ...hand, at: map(hand.at) })

/** Offices that a process names, sorted: of blocks and of posts. */
export function officesOf(process: Process): string[] {
  const found = new Set<string>()
  const note: MapOffice = (id) => (found.add(id), id)
  for (const table of [process.table ?? [], ...(process.cases ?? []).map((one) => one.table)]) mapRows(table, note)
  return [...found].sort(compare)
}
