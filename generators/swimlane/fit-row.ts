import type { ChartRow } from './chart.js'
import type { Columns } from './columns.js'
import type { Point } from './drawing.js'
import type { Route, Side } from './route.js'
import { cell, diamond as decision, leadingOf, most, shape, size, small, word } from './style.js'
import { widthOf } from './measure.js'
import type { Notes, Setting } from './text.js'
import type { RowWays } from './ways.js'

/** Lines of text with their place; `x` is the left edge and `y` the upper one, from the row's top. */
export interface Words {
  lines: readonly string[]
  x: number
  y: number
  width: number
  height: number
}

/** Lines of one size, some of them bold. */
export interface Lettering {
  lines: readonly { text: string; bold: boolean }[]
  size: number
}

/** How a line leaves the row's shape, in heights from the row's top. */
export interface Exit {
  route: Route
  /** Where it leaves the shape: its foot, a corner of the diamond, or the middle of a side. */
  from: 'foot' | 'corner' | 'side'
  /** Height at which it goes aside; of a line that goes down, the foot of the shape. */
  y: number
  words: Words | undefined
}

/** One row with everything in it laid out; its height is the least that it needs. */
export interface FittedRow {
  row: ChartRow
  shape: { x: number; width: number; height: number } & Lettering
  /** The name, where it stands beside the shape. */
  names: (Lettering & { height: number }) | undefined
  /** Middle of the diamond. */
  diamond: Point | undefined
  exits: readonly Exit[]
  time: Words | undefined
  gives: Words | undefined
  height: number
}

export function fitRow({ row, leaving, passing, entered }: RowWays, columns: Columns, notes: Notes): FittedRow {
  const box = fitShape(row, columns, notes)
  const names = columns.names === undefined || isBar(row) ? undefined : fitNames(row, columns.names.width, notes)
  const { all, diamond, foot } = isBar(row)
    ? barExits(leaving, box.height)
    : new Exits(row, box, columns, passing.map(columns.centre), notes).of(leaving, entered)
  const beside = (text: string | undefined, x: number, width: number): Words | undefined =>
    text === undefined
      ? undefined
      : wordsAt(
          notes.fit(text, { size: size.cell, width: width - 2 * cell.pad }, most.cell),
          size.cell,
          x + cell.pad,
          1,
        )
  const time = beside(row.time, columns.time.x, columns.time.width)
  const gives = columns.gives === undefined ? undefined : beside(row.gives, columns.gives.x, columns.gives.width)
  return {
    row,
    shape: box,
    names,
    diamond,
    exits: all,
    time,
    gives,
    height: Math.max(foot, names?.height ?? 0, time?.height ?? 0, gives?.height ?? 0),
  }
}

export const isBar = ({ kind }: ChartRow): boolean => kind === 'fork' || kind === 'join'

function fitShape(row: ChartRow, columns: Columns, notes: Notes): FittedRow['shape'] {
  if (isBar(row)) {
    const width = columns.lanes.right - columns.lanes.left - 2 * shape.stand
    const setting = { size: size.shape, width: width - 2 * shape.pad }
    const lines = letter(row.words, setting, (text, setting) => notes.fit(text, setting, most.shape))
    const height = lines.length * leadingOf(size.shape) + 4
    return { x: columns.lanes.left + shape.stand, width, height, lines, size: size.shape }
  }
  const isSmall = columns.names !== undefined
  const { pad, stand } = isSmall ? small : shape
  const letters = isSmall ? small.size : size.shape
  const width = columns.lanes.width - 2 * stand
  // The rounded ends of a terminal take room from its words.
  const rounded = !isSmall && (row.kind === 'start' || row.kind === 'end') ? 3 : 0
  const words = isSmall ? [{ text: row.short, bold: true }] : row.words
  const count = isSmall ? small.most : most.shape
  const setting = { size: letters, width: width - 2 * (pad + rounded) }
  const lines = letter(words, setting, (text, setting) => notes.fitEvenly(text, setting, count))
  const height = Math.max(shape.least, lines.length * leadingOf(letters) + 2 * shape.pad)
  return { x: columns.centre(row.lane) - width / 2, width, height, lines, size: letters }
}

function fitNames({ words }: ChartRow, width: number, notes: Notes): FittedRow['names'] {
  const setting = { size: size.cell, width: width - 2 * cell.pad }
  const lines = letter(words, setting, (text, setting) => notes.fit(text, setting, most.cell))
  return { lines, size: size.cell, height: lines.length * leadingOf(size.cell) }
}

/** Words in lines, which may be of about one length in the middle of a shape. */
function letter(
  words: ChartRow['words'],
  { size, width }: Pick<Setting, 'size' | 'width'>,
  linesOf: (text: string, setting: Setting) => readonly string[],
): { text: string; bold: boolean }[] {
  const lines: { text: string; bold: boolean }[] = []
  for (const { text, bold = false } of words) {
    const setting: Setting = { size, weight: bold ? 'bold' : 'normal', width }
    for (const line of linesOf(text, setting)) lines.push({ text: line, bold })
  }
  return lines
}

function wordsAt(lines: readonly string[], letters: number, x: number, y: number): Words {
  const width = Math.max(0, ...lines.map((line) => widthOf(line, letters)))
  return { lines, x, y, width, height: lines.length * leadingOf(letters) }
}

interface Leaving {
  all: readonly Exit[]
  diamond: Point | undefined
  /** How far down the shape and its exits reach. */
  foot: number
}

/** Heights at which lines come to the ends of a bar and leave them, so that none lies upon another. */
export const barPorts = { entry: 0.3, exit: 0.7 } as const

/** A bar is left at its foot, or at its ends. */
const barExits = (leaving: readonly Route[], height: number): Leaving => ({
  foot: height,
  diamond: undefined,
  all: leaving.map((route) => {
    const isDown = route.by === 'down'
    return { route, from: isDown ? 'foot' : 'side', y: isDown ? height : height * barPorts.exit, words: undefined }
  }),
})

/** The exits of one shape in a lane. */
class Exits {
  private readonly middle: number

  constructor(
    row: ChartRow,
    private readonly box: FittedRow['shape'],
    private readonly columns: Columns,
    private readonly obstacles: readonly number[],
    private readonly notes: Notes,
  ) {
    this.middle = columns.centre(row.lane)
  }

  of(leaving: readonly Route[], entered: ReadonlySet<Side>): Leaving {
    const { height } = this.box
    const down = leaving.find(({ by }) => by === 'down')
    const aside = leaving.filter((route) => route !== down)
    const [only] = aside
    if (leaving.length === 1 && only !== undefined && only.edge.words === '' && !entered.has(sideOf(only))) {
      return { all: [{ route: only, from: 'side', y: height / 2, words: undefined }], diamond: undefined, foot: height }
    }
    const decides = leaving.length > 1
    const corner = decides ? decision.half : 0
    const left = this.stack(
      aside.filter((route) => sideOf(route) === 'left'),
      corner,
    )
    const right = this.stack(
      aside.filter((route) => sideOf(route) === 'right'),
      corner,
    )
    // The first words of each side stand between the shape and their line.
    const above = Math.max(left.above, right.above)
    const centre = height + Math.max(decides ? 6 + decision.rise : 8, above + 3)
    const all: Exit[] = [left, right].flatMap(({ exits }) => exits.map((exit) => lowered(exit, centre, decides)))
    const stacks = { left: centre + left.depth, right: centre + right.depth }
    let foot =
      aside.length === 0 ? height : Math.max(stacks.left, stacks.right, centre + (decides ? decision.rise : 0)) + 3
    if (down !== undefined) {
      const below = decides ? centre + decision.rise : height
      const words = this.belowWords(down, below, aside, stacks)
      all.push({ route: down, from: 'foot', y: below, words })
      if (words !== undefined) foot = Math.max(foot, words.y + words.height + 2)
    }
    return { all, diamond: decides ? { x: this.middle, y: centre } : undefined, foot }
  }

  /** Exits of one side from top to bottom; the farther one goes, the higher it leaves, so that none crosses another's words. */
  private stack(routes: readonly Route[], corner: number): { exits: Exit[]; above: number; depth: number } {
    const exits: Exit[] = []
    let above = 0
    let depth = 0
    const sorted = [...routes].sort((a, b) => this.reach(b) - this.reach(a))
    sorted.forEach((route, i) => {
      const side = sideOf(route)
      const away = side === 'left' ? -1 : 1
      const stem = this.middle + away * (corner + (i === 0 ? 0 : stemStand))
      // Words stand over their line, so only lines that go down farther out end their room.
      const drops = sorted.slice(0, i).flatMap(goingDown(this.columns))
      const room = this.room(stem, away, drops)
      const lines = this.lines(route, room)
      const height = lines.length * leadingOf(size.word)
      if (i === 0) above = height
      else depth += height + word.gap
      const width = Math.max(0, ...lines.map((line) => widthOf(line, size.word)))
      const x = away > 0 ? stem + word.gap : stem - word.gap - width
      const words = lines.length === 0 ? undefined : { lines, x, y: depth - height - 1.5, width, height }
      exits.push({ route, from: 'corner', y: depth, words })
      if (i === 0 && sorted.length > 1) depth += 2
    })
    return { exits, above, depth }
  }

  /** Words beside the line that goes down, on the side with more room; below the exits of that side. */
  private belowWords(down: Route, y: number, aside: readonly Route[], stacks: Record<Side, number>): Words | undefined {
    if (down.edge.words === '') return undefined
    const drops = aside.flatMap(goingDown(this.columns))
    const rooms = { left: this.room(this.middle, -1, drops), right: this.room(this.middle, 1, drops) }
    const side: Side = rooms.right >= rooms.left ? 'right' : 'left'
    const lines = this.lines(down, rooms[side])
    const has = aside.some((route) => sideOf(route) === side)
    const top = has ? Math.max(y, stacks[side] + 3) : y
    const fitted = wordsAt(lines, size.word, 0, top)
    return { ...fitted, x: side === 'right' ? this.middle + word.gap : this.middle - word.gap - fitted.width }
  }

  private lines({ edge }: Route, width: number): readonly string[] {
    if (edge.words === '') return []
    return this.notes.fitEvenly(edge.words, { size: size.word, width }, most.word)
  }

  /** From `x` to the nearest thing that words must not touch. */
  private room(x: number, away: number, drops: readonly number[]): number {
    const stops = [...this.obstacles, ...drops, away < 0 ? this.columns.reach.left : this.columns.reach.right]
    const distances = stops.map((stop) => (stop - x) * away).filter((distance) => distance > 1)
    return Math.min(word.most, Math.max(12, Math.min(...distances) - 2 * word.gap))
  }

  private reach(route: Route): number {
    const end = route.by === 'channel' ? this.columns.track(route.side, route.track) : this.columns.centre(route.lane)
    return Math.abs(end - this.middle)
  }
}

/** Middles of the lanes in which lines that leave at a side go down. */
const goingDown =
  (columns: Columns) =>
  (route: Route): number[] =>
    route.by === 'drop' || route.by === 'around' ? [columns.centre(route.lane)] : []

/** Where further exits of one side branch off, beyond the corner of the diamond. */
export const stemStand = 6

const sideOf = (route: Route): Side => (route.by === 'down' ? 'right' : route.side)

const lowered = ({ route, y, words }: Exit, by: number, decides: boolean): Exit => ({
  route,
  from: decides ? 'corner' : 'foot',
  y: y + by,
  words: words === undefined ? undefined : { ...words, y: words.y + by },
})
