import type { ChartBody, ChartEdge, EdgeKind } from './chart.js'

export type Side = 'left' | 'right'

/**
 * How a line goes from row to row, before rows have heights.
 * - `down`: out below and down in the middle of a lane that is empty in between
 * - `drop`: out at the side and down in the middle of the target's lane
 * - `around`: out at the side, down in the middle of a lane that is empty in between, in at the target's side
 * - `channel`: out at the side, along a track beside the lanes, in at the target's side. Returns have the left side to
 *   themselves, jumps the right one.
 */
export type Route = { edge: ChartEdge } & (
  | { by: 'down'; lane: number }
  | { by: 'drop'; side: Side; lane: number }
  | { by: 'around'; side: Side; lane: number }
  | { by: 'channel'; side: Side; track: number }
)

/** A vertical track beside the lanes: all that leads to one row in one way, from its farthest source to its target. */
export interface Track {
  side: Side
  /** 0 is the one next to the lanes. */
  track: number
  to: number
  kind: EdgeKind
  /** First and last row that it passes. */
  first: number
  last: number
}

export interface Routes {
  routes: readonly Route[]
  tracks: readonly Track[]
}

/** Finds a way for every line such that none meets a shape that is not its own, and none lies upon another. */
export function routeOf({ lanes, rows, edges }: Pick<ChartBody, 'lanes' | 'rows' | 'edges'>): Routes {
  const isBar = (row: number): boolean => rows[row]?.kind === 'fork' || rows[row]?.kind === 'join'
  const laneAt = (row: number): number => rows[row]?.lane ?? 0
  /** Verticals in the middle of lanes, in the spaces below rows `first` … `last - 1`. */
  const taken: { lane: number; first: number; last: number; to: number }[] = []

  // Words stand beside the shape of a row that has several ways; a line next to it would leave them no room.
  const speaking = new Set(edges.flatMap(({ from, words }) => (words === '' ? [] : [from])))
  const canPass = (lane: number, { from, to }: ChartEdge): boolean => {
    for (let row = from + 1; row < to; row++) {
      if (isBar(row) || Math.abs(laneAt(row) - lane) < (speaking.has(row) ? 2 : 1)) return false
    }
    return !taken.some((one) => one.lane === lane && one.to !== to && one.first < to && from < one.last)
  }
  const take = (lane: number, { from, to }: ChartEdge): void => void taken.push({ lane, first: from, last: to, to })

  /** Lanes in which a line can leave below, the best first. */
  const lanesDown = ({ from, to }: ChartEdge): number[] =>
    isBar(from) ? [isBar(to) ? laneAt(from) : laneAt(to)] : isBar(to) ? [laneAt(from)] : [laneAt(from), laneAt(to)]
  const goDown = (edge: ChartEdge): Route | undefined => {
    const lane = lanesDown(edge).find((one) => edge.to === edge.from + 1 || canPass(one, edge))
    if (lane === undefined) return undefined
    take(lane, edge)
    return { edge, by: 'down', lane }
  }
  const goAside = (edge: ChartEdge): Route => {
    const { from, to } = edge
    if (to <= from) return { edge, by: 'channel', side: 'left', track: 0 }
    const channel: Route = { edge, by: 'channel', side: 'right', track: 0 }
    if (isBar(from) || isBar(to)) return channel
    const own = laneAt(from)
    const by = laneAt(to) !== own && canPass(laneAt(to), edge) ? 'drop' : 'around'
    const lane = by === 'drop' ? laneAt(to) : lanesAround(edge).find((one) => canPass(one, edge))
    if (lane === undefined) return channel
    take(lane, edge)
    return { edge, by, side: lane < own ? 'left' : 'right', lane }
  }
  /** Lanes near both ends, the nearest first; the right one of two. */
  const lanesAround = ({ from, to }: ChartEdge): number[] => {
    const far = (lane: number): number => Math.abs(lane - laneAt(from)) + Math.abs(lane - laneAt(to))
    return Array.from({ length: lanes.length }, (_, lane) => lane)
      .filter((lane) => lane !== laneAt(from) && lane !== laneAt(to) && far(lane) <= 4)
      .sort((a, b) => far(a) - far(b) || b - a)
  }

  const found: Route[] = []
  for (const row of rows.keys()) {
    const leaving = edges.filter(({ from }) => from === row)
    const onward = leaving
      .filter(({ to }) => to > row)
      .sort((a, b) => Number(b.kind === 'forward') - Number(a.kind === 'forward') || a.to - b.to)
    const below = new Map<ChartEdge, Route>()
    for (const edge of onward) {
      const down = below.size === 0 || isBar(row) ? goDown(edge) : undefined
      if (down !== undefined) below.set(edge, down)
    }
    found.push(...leaving.map((edge) => below.get(edge) ?? goAside(edge)))
  }
  const tracks = tracksOf(found)
  const routes = found.map((route) => (route.by === 'channel' ? { ...route, track: trackOf(route, tracks) } : route))
  return { routes, tracks }
}

const isOn = ({ edge }: Route, side: Side, track: Track): boolean =>
  track.side === side && track.to === edge.to && track.kind === edge.kind

const trackOf = (route: Route & { by: 'channel' }, tracks: readonly Track[]): number =>
  tracks.find((track) => isOn(route, route.side, track))?.track ?? 0

/** Short ones stand nearest to the lanes, so that long ones go around them; none shares a row of its track with another. */
function tracksOf(routes: readonly Route[]): Track[] {
  const tracks: Track[] = []
  for (const { edge, ...route } of routes) {
    if (route.by !== 'channel') continue
    const { side } = route
    const { from, to, kind } = edge
    const known = tracks.find((track) => track.side === side && track.to === to && track.kind === kind)
    if (known === undefined) {
      tracks.push({ side, track: 0, to, kind, first: Math.min(from, to), last: Math.max(from, to) })
    } else {
      known.first = Math.min(known.first, from)
      known.last = Math.max(known.last, from)
    }
  }
  const placed: Track[] = []
  for (const track of [...tracks].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const meets = (other: Track): boolean =>
      other.side === track.side && other.track === track.track && other.first <= track.last && track.first <= other.last
    while (placed.some(meets)) track.track++
    placed.push(track)
  }
  return tracks
}
