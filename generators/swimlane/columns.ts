import type { ChartBody, ChartSpan } from './chart.js'
import { widthOf } from './measure.js'
import type { Routes, Side } from './route.js'
import { cell, lane, leadingOf, margin, paper, size, track, word } from './style.js'

interface Column {
  x: number
  width: number
}

/** The vertical division of every page of a chart. */
export interface Columns {
  /** Size of a page in user units; larger than the paper where the chart must be drawn smaller. */
  page: { width: number; height: number }
  portrait: boolean
  left: number
  right: number
  phases: readonly Column[]
  /** Where lanes are too narrow for the names of steps, the names stand in a column of their own. */
  names: Column | undefined
  lanes: { left: number; right: number; width: number }
  centre: (lane: number) => number
  track: (side: Side, track: number) => number
  /** Where the words of a row end: at the first track, or at the edge of the lanes. */
  reach: Record<Side, number>
  time: Column
  /** None where no row says anything. */
  gives: Column | undefined
}

/** What a chart needs at least. */
export interface Least {
  /** By how much it is drawn smaller. */
  smaller: number
  /** Width of its lanes where names stand beside. */
  narrow: number
}

/**
 * Upright with names in the shapes where the lanes are wide enough; otherwise upright, then lying, with names beside;
 * at last lying and drawn smaller.
 */
export function columnsOf(chart: ChartBody, routes: Routes, { smaller, narrow }: Least): Columns {
  const count = chart.lanes.length
  const zones = zonesOf(chart, routes)
  const gives = chart.rows.some((row) => row.gives !== undefined) ? cell.gives : 0
  const phases = chart.phases.map(phaseWidth)
  const phasesBefore = (level: number): number => phases.slice(0, level).reduce((sum, width) => sum + width, 0)
  const beside = phasesBefore(phases.length) + zones.left + zones.right + cell.time + gives
  const room = (across: number, names: number): number => (across - 2 * margin - beside - names) / count
  const upright = room(paper.short, 0)
  if (upright >= lane.inside) return placed(true, Math.min(lane.wide, room(paper.short * smaller, 0)), 0)
  const tall = room(paper.short, cell.names)
  const label = Math.max(narrow, lane.label)
  if (tall >= narrow) return placed(true, Math.min(label, tall), cell.names)
  return placed(false, Math.max(narrow, Math.min(label, room(paper.long, cell.names))), cell.names)

  function placed(portrait: boolean, width: number, names: number): Columns {
    const total = 2 * margin + beside + names + width * count
    const [across, along] = portrait ? [paper.short, paper.long] : [paper.long, paper.short]
    const scale = Math.max(smaller, total / across)
    const page = { width: across * scale, height: along * scale }
    // What is left over goes to the texts beside the steps, as far as they have a use for it.
    const spare = page.width - total
    const more = { names: names === 0 ? 0 : spare / 2, gives: gives === 0 ? 0 : spare / (names === 0 ? 1 : 2) }
    const wider = { names: Math.min(more.names, cell.most - names), gives: Math.min(more.gives, cell.most - gives) }
    const left = margin + (spare - wider.names - wider.gives) / 2
    const namesLeft = left + phasesBefore(phases.length)
    const lanesLeft = namesLeft + names + wider.names + zones.left
    const lanesRight = lanesLeft + width * count
    const time = { x: lanesRight + zones.right, width: cell.time }
    const last = { x: time.x + time.width, width: gives + wider.gives }
    const trackAt = (side: Side, at: number): number =>
      side === 'left' ? lanesLeft - zones.pads.left - at * track.step : lanesRight + zones.pads.right + at * track.step
    return {
      page,
      portrait,
      left,
      right: last.x + last.width,
      phases: phases.map((width, i) => ({ x: left + phasesBefore(i), width })),
      names: names > 0 ? { x: namesLeft, width: names + wider.names } : undefined,
      lanes: { left: lanesLeft, right: lanesRight, width },
      centre: (at) => lanesLeft + (at + 0.5) * width,
      track: trackAt,
      reach: {
        left: zones.tracks.left > 0 ? trackAt('left', 0) : lanesLeft,
        right: zones.tracks.right > 0 ? trackAt('right', 0) : lanesRight,
      },
      time,
      gives: gives > 0 ? last : undefined,
    }
  }
}

/** Lines that the phases of one level read upwards in: so many that their rows need not grow, at most four. */
export function phaseLines(level: readonly ChartSpan[]): number {
  const lines = level.map(({ from, to, text }) => {
    const long = widthOf(text, size.cell, 'bold') * 1.1
    return Math.ceil(long / ((to - from + 1) * usualRow))
  })
  return Math.min(4, Math.max(1, ...lines))
}

/** Height of a row with one line beside it, as a first guess. */
const usualRow = 50
const phaseWidth = (level: readonly ChartSpan[]): number =>
  Math.ceil(phaseLines(level) * leadingOf(size.cell) + 2 * cell.pad)

interface Zones extends Record<Side, number> {
  tracks: Record<Side, number>
  pads: Record<Side, number>
}

/** The tracks on both sides of the lanes, and the space between. */
function zonesOf(chart: ChartBody, { routes, tracks }: Routes): Zones {
  const count = (side: Side): number =>
    Math.max(0, ...tracks.filter((one) => one.side === side).map((one) => one.track + 1))
  /** Words of a line that leaves the outermost lane have no other lane to stand over. */
  const pad = (side: Side, outermost: number): number => {
    const speaks = routes.some(
      (route) =>
        route.by === 'channel' &&
        route.side === side &&
        route.edge.words !== '' &&
        Math.abs((chart.rows[route.edge.from]?.lane ?? 0) - outermost) < 1,
    )
    return speaks ? word.least : track.pad
  }
  const pads = { left: pad('left', 0), right: pad('right', chart.lanes.length - 1) }
  const counts = { left: count('left'), right: count('right') }
  const zone = (side: Side): number => (counts[side] === 0 ? 0 : pads[side] + (counts[side] - 1) * track.step + 7)
  return { left: zone('left'), right: zone('right'), tracks: counts, pads }
}
