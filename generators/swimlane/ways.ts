import type { ChartRow } from './chart.js'
import type { Route, Routes, Side } from './route.js'

/** What the lines of a chart are to one of its rows. */
export interface RowWays {
  row: ChartRow
  leaving: readonly Route[]
  /** Lanes in whose middle lines of other rows go down through this one. */
  passing: readonly number[]
  /** Sides at which lines come in. */
  entered: ReadonlySet<Side>
}

/** The ways of all rows, found in one pass over the lines. */
export function waysOf({ routes, tracks }: Routes, rows: readonly ChartRow[]): readonly RowWays[] {
  const ways = rows.map((row) => ({
    row,
    leaving: new Array<Route>(),
    passing: new Array<number>(),
    entered: new Set<Side>(),
  }))
  for (const route of routes) {
    const { from, to } = route.edge
    ways[from]?.leaving.push(route)
    if (route.by === 'channel') continue
    for (let row = from + 1; row < to; row++) ways[row]?.passing.push(route.lane)
    if (route.by === 'around') ways[to]?.entered.add(route.lane < (rows[to]?.lane ?? 0) ? 'left' : 'right')
  }
  for (const { to, side } of tracks) ways[to]?.entered.add(side)
  return ways
}
