import { casesOf } from '../../machines/build/cases.js'
import type { Case, Process } from '../../machines/model/process.js'
import { isBlock, isParallel, type Row } from '../../machines/model/step.js'

/**
 * What somebody answers for, in that person's words: who reads the printed table knows neither our rules nor our ids.
 * What was accepted of another case of the process stands under that case.
 */
export function acceptedNotes(process: Process, one: Case): string[] {
  const accepted = process.accepts ?? []
  if (accepted.length === 0) return []
  const here = placesOf(one)
  const elsewhere = new Set(casesOf(process).flatMap((placed) => [...placesOf(placed.case).keys()]))
  const notes = accepted
    .filter(({ at }) => at === undefined || here.has(at) || !elsewhere.has(at))
    .map(({ at, because }) => {
      const place = at === undefined ? undefined : here.get(at)
      return `Sai lệch đã ghi nhận${place === undefined ? '' : ` ở ${place}`}: ${because}`
    })
  // One reason for two findings of a row is read once.
  return [...new Set(notes)]
}

/** By id, how a reader finds each row of a case; the case itself needs no place, its table is all there is. */
function placesOf(one: Case): ReadonlyMap<string, string | undefined> {
  return new Map([[one.id, undefined] as const, ...one.table.flatMap(placesIn)])
}

function placesIn(row: Row): (readonly [string, string])[] {
  const rows = isBlock(row) ? row.rows : isParallel(row) ? row.branches : []
  const title = isBlock(row) || isParallel(row) ? row.title : row.name
  const name = [row.no, title === undefined ? undefined : `"${title}"`].filter((part) => part !== undefined).join(' ')
  return [...(name === '' ? [] : [[row.id, name] as const]), ...rows.flatMap(placesIn)]
}
