import type { ChartEdge } from './chart.js'
import type { Columns } from './columns.js'
import type { Line, Page, Point, Shape } from './drawing.js'
import { barPorts, isBar, stemStand, type Exit } from './fit-row.js'
import { labelOf } from './label.js'
import type { PlacedRow } from './paginate.js'
import type { Route, Routes } from './route.js'
import { diamond, gutter, link } from './style.js'

/** A point of a line somewhere in the chart. */
interface Stop extends Point {
  page: number
}

/** The way after the shape is left; without an arrow where it joins another line. */
interface Rest {
  stops: Stop[]
  arrow: boolean
}

/** Draws the lines of all rows; where a line goes on on another page, both ends carry the same letter. */
export class Lines {
  private readonly letters = new Map<string, string>()
  private readonly links = new Set<string>()

  constructor(
    private readonly placed: readonly PlacedRow[],
    private readonly columns: Columns,
    private readonly routes: Routes,
    private readonly body: { top: (page: number) => number; foot: (page: number) => number },
    private readonly pages: readonly Page[],
  ) {}

  draw(): void {
    for (const row of this.placed) for (const exit of row.exits) this.drawExit(row, exit)
  }

  private drawExit(row: PlacedRow, exit: Exit): void {
    const { route } = exit
    const target = this.placed[route.edge.to]
    if (target === undefined) return
    const leave = this.leave(row, exit)
    const rest = this.rest(row, target, exit, route)
    this.emit([...leave, ...rest.stops], route.edge, nameOf(route), rest.arrow)
  }

  private rest(row: PlacedRow, target: PlacedRow, exit: Exit, route: Route): Rest {
    switch (route.by) {
      case 'down':
        return this.down(row, target, route.lane)
      case 'drop':
        return this.drop(row, target, exit, route.lane)
      case 'around':
        return this.around(row, target, exit, route.lane)
      case 'channel':
        return this.aside(row, target, exit, route)
    }
  }

  /** From the shape to where the line has left it. */
  private leave(row: PlacedRow, { route, from, y }: Exit): Stop[] {
    const { page, top, shape } = row
    const at = (x: number, height: number): Stop => ({ page, x, y: top + height })
    const middle = this.columns.centre(row.row.lane)
    if (route.by === 'down') return [at(isBar(row.row) ? this.columns.centre(route.lane) : middle, y)]
    const away = route.side === 'left' ? -1 : 1
    if (from === 'side') return [at(away < 0 ? shape.x : shape.x + shape.width, y)]
    if (from === 'foot') return [at(middle, shape.height), at(middle, y)]
    const corner = at(middle + away * diamond.half, row.diamond?.y ?? y)
    const stem = middle + away * (diamond.half + stemStand)
    return row.diamond?.y === y ? [corner] : [corner, at(stem, row.diamond?.y ?? y), at(stem, y)]
  }

  private down(row: PlacedRow, target: PlacedRow, lane: number): Rest {
    const x = this.columns.centre(lane)
    const [from, to] = [row, target].map((one) => (isBar(one.row) ? x : this.columns.centre(one.row.lane)))
    const turn = row.bottom + gutter.turn - 2
    const above = target.top - gutter.arrow
    return {
      stops: [
        ...(from === undefined || from === x ? [] : [stop(row, from, turn), stop(row, x, turn)]),
        ...(to === undefined || to === x ? [] : [stop(target, x, above), stop(target, to, above)]),
        stop(target, to ?? x, target.top),
      ],
      arrow: true,
    }
  }

  private around(row: PlacedRow, target: PlacedRow, { y }: Exit, lane: number): Rest {
    const x = this.columns.centre(lane)
    const entry = target.top + target.shape.height / 2
    const side = lane < target.row.lane ? target.shape.x : target.shape.x + target.shape.width
    return { stops: [stop(row, x, row.top + y), stop(target, x, entry), stop(target, side, entry)], arrow: true }
  }

  private drop(row: PlacedRow, target: PlacedRow, { y }: Exit, lane: number): Rest {
    const x = this.columns.centre(lane)
    return { stops: [stop(row, x, row.top + y), stop(target, x, target.top)], arrow: true }
  }

  private aside(
    row: PlacedRow,
    target: PlacedRow,
    { y }: Exit,
    { side, track, edge }: Route & { by: 'channel' },
  ): Rest {
    const x = this.columns.track(side, track)
    const trunk = this.routes.tracks.find((one) => one.side === side && one.to === edge.to && one.kind === edge.kind)
    const farthest = side === 'left' ? trunk?.last : trunk?.first
    const branch = stop(row, x, row.top + y)
    // Only the farthest draws the track; the others join it.
    if (farthest !== edge.from) return { stops: [branch], arrow: false }
    const entry = target.top + target.shape.height * (isBar(target.row) ? barPorts.entry : 0.5)
    const edgeOf = side === 'left' ? target.shape.x : target.shape.x + target.shape.width
    return { stops: [branch, stop(target, x, entry), stop(target, edgeOf, entry)], arrow: true }
  }

  /** Cuts a line where it goes on on another page. */
  private emit(stops: readonly Stop[], edge: ChartEdge, name: string, arrow: boolean): void {
    let part: Stop[] = []
    const flush = (ends: boolean): void => {
      const [first] = part
      if (first !== undefined && part.length > 1) this.push(first.page, edge, part, ends && arrow)
      part = []
    }
    for (const next of stops) {
      const last = part[part.length - 1]
      if (last !== undefined && last.page !== next.page) {
        const step = next.page > last.page ? 1 : -1
        for (let page = last.page; ; page += step) {
          if (page !== last.page) part.push(this.link(page, next.x, step < 0 ? 'foot' : 'head', edge, name))
          if (page === next.page) break
          part.push(this.link(page, next.x, step < 0 ? 'head' : 'foot', edge, name))
          flush(false)
        }
      }
      part.push(next)
    }
    flush(true)
  }

  private push(page: number, { from, to, kind }: ChartEdge, points: readonly Stop[], arrow: boolean): void {
    const line: Line = { from, to, kind, points: straight(points), arrow }
    this.pages[page]?.lines.push(line)
  }

  /** The sign at the head or foot of a page, with the letter of its line. */
  private link(page: number, x: number, end: 'head' | 'foot', { to }: ChartEdge, name: string): Stop {
    const y = end === 'head' ? this.body.top(page) + link.radius + 3 : this.body.foot(page) - link.radius - 3
    const letter = this.letters.get(name) ?? letterOf(this.letters.size)
    this.letters.set(name, letter)
    const sign = `${page} ${end} ${name}`
    if (!this.links.has(sign)) {
      this.links.add(sign)
      const box = { x: x - link.radius, y: y - link.radius, width: 2 * link.radius, height: 2 * link.radius }
      const shape: Shape = { kind: 'link', row: to, ...box }
      this.pages[page]?.shapes.push(shape)
      this.pages[page]?.labels.push(labelOf([letter], box, { size: 8, anchor: 'middle', within: to }))
    }
    return { page, x, y: end === 'head' ? y + link.radius : y - link.radius }
  }
}

const stop = ({ page }: PlacedRow, x: number, y: number): Stop => ({ page, x, y })

/** Lines that share a way share its name: their signs carry one letter. */
const nameOf = (route: Route): string =>
  route.by === 'channel'
    ? `${route.side} ${route.track} ${route.edge.to} ${route.edge.kind}`
    : `lane ${route.lane} ${route.edge.to}`

/** A, B … Z, AA … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** Without points that lie on the way between their neighbours. */
const straight = (points: readonly Point[]): Point[] =>
  points
    .map(({ x, y }) => ({ x, y }))
    .filter((point, i, all) => {
      const [before, after] = [all[i - 1], all[i + 1]]
      if (before === undefined || after === undefined) return true
      return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y))
    })
