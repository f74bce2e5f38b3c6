import { isDeepStrictEqual } from 'node:util'
import type { Path } from '../model/corpus.js'
import { placeRows, type PlacedRow } from '../model/placed-rows.js'
import { acts, isBlock, isParallel, isStep, type Row } from '../model/step.js'
import { slug } from '../model/words.js'

/** A row of a case with its place among the others. */
export interface NumberedRow<R extends Row = Row> extends PlacedRow<R> {
  /** In the order of reading, blocks before their rows. */
  index: number
}

/** All rows of a table in the order of reading: a step may move between blocks, so they are matched all at once. */
export const numberRows = (table: readonly Row[], path: Path): NumberedRow[] =>
  placeRows(table, path).map((placed, index) => ({ ...placed, index }))

/** Rows of two versions that are the same thing, and those that only one version has. */
export interface Matching {
  pairs: readonly { before: NumberedRow; after: NumberedRow }[]
  removed: readonly NumberedRow[]
  added: readonly NumberedRow[]
}

/** Below this likeness two rows with different ids are two things. */
const ALIKE = 0.6

/**
 * Matches the rows of two versions: by id first, then, among rows of one kind that found no partner, by likeness, the
 * most alike first. An id that merely changed its spelling is therefore no removal and addition.
 */
export function matchRows(old: readonly NumberedRow[], fresh: readonly NumberedRow[]): Matching {
  const byId = new Map(old.map((placed) => [`${kindOf(placed.row)} ${placed.row.id}`, placed]))
  const partner = new Map<NumberedRow, NumberedRow>()
  for (const placed of fresh) {
    const same = byId.get(`${kindOf(placed.row)} ${placed.row.id}`)
    if (same !== undefined) partner.set(placed, same)
  }
  pairAlike(old, fresh, partner)
  const taken = new Set(partner.values())
  return {
    pairs: fresh.flatMap((placed) => {
      const was = partner.get(placed)
      return was === undefined ? [] : [{ before: was, after: placed }]
    }),
    removed: old.filter((placed) => !taken.has(placed)),
    added: fresh.filter((placed) => !partner.has(placed)),
  }
}

function pairAlike(
  old: readonly NumberedRow[],
  fresh: readonly NumberedRow[],
  partner: Map<NumberedRow, NumberedRow>,
): void {
  const taken = new Set(partner.values())
  const candidates = fresh
    .filter((placed) => !partner.has(placed))
    .flatMap((placed) =>
      old.filter((was) => !taken.has(was)).map((was) => ({ placed, was, like: likeness(was, placed) })),
    )
    .filter((candidate) => candidate.like >= ALIKE)
    .sort(
      (a, b) =>
        b.like - a.like || distance(a) - distance(b) || a.was.index + a.placed.index - b.was.index - b.placed.index,
    )
  for (const { placed, was } of candidates) {
    if (partner.has(placed) || taken.has(was)) continue
    partner.set(placed, was)
    taken.add(was)
  }
}

/** Ties go to rows that stand near each other; the order is the same when the two versions are swapped. */
const distance = (pair: { was: NumberedRow; placed: NumberedRow }): number =>
  Math.abs(pair.was.index - pair.placed.index)

/** From 0 (nothing in common) to 1: title, who, what it does, time; for blocks the rows inside. */
function likeness(before: NumberedRow, after: NumberedRow): number {
  const [a, b] = [before.row, after.row]
  if (isStep(a) && isStep(b)) {
    const shared = acts(a).filter((act) => acts(b).includes(act)).length / Math.max(acts(a).length, acts(b).length)
    return 0.5 * wordsInCommon(a.name, b.name) + 0.2 * same(a.by, b.by) + 0.2 * shared + 0.1 * same(a.within, b.within)
  }
  if (isBlock(a) && isBlock(b))
    return 0.4 * wordsInCommon(a.title ?? '', b.title ?? '') + 0.6 * rowsInCommon(a.rows, b.rows)
  if (isParallel(a) && isParallel(b)) return rowsInCommon(a.branches, b.branches)
  return 0
}

const same = (a: unknown, b: unknown): number => (isDeepStrictEqual(a, b) ? 1 : 0)
const kindOf = (row: Row): string => (isStep(row) ? 'step' : isBlock(row) ? 'block' : 'parallel')

/** Dice's coefficient of two sets. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return (2 * shared) / (a.size + b.size)
}
const wordsInCommon = (a: string, b: string): number =>
  inCommon(new Set(slug(a).split('-')), new Set(slug(b).split('-')))
const rowsInCommon = (a: readonly Row[], b: readonly Row[]): number =>
  inCommon(new Set(a.map((row) => row.id)), new Set(b.map((row) => row.id)))
