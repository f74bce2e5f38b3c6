import { widthOf } from '../swimlane/measure.js'
import type { Boundary, Diagram, Element, ElementKind } from './diagram.js'
import { LABEL, labelLines, linesOf } from './labels.js'
import { isTop } from './layout.js'
import { KINDS, optional, type OutlineKind } from './outline.js'
import { TASK_NAME, taskWidth } from './sizes.js'
import { wordOf } from './words.js'

/** The outline of a diagram with the texts of a case, as whole numbers in the order in which `readOutline` takes them. */
export function writeOutline(diagram: Diagram, texts: readonly string[]): number[] {
  const textOf: TextOf = (text) => texts[wordOf(text) ?? -1] ?? text
  const { lanes, pools, elements, connections, transfers } = diagram
  const places = placesOf(elements)
  const numbers = [lanes.length]
  for (let lane = 0; lane < lanes.length; lane++) numbers.push(leastHeight(diagram, lane, textOf))
  numbers.push(pools.length)
  for (const { first, last } of pools) numbers.push(first, last)
  numbers.push(elements.length)
  for (const element of elements) writeElement(element, textOf, numbers)
  numbers.push(connections.length)
  for (const { from, to, name } of connections) {
    const source = placeOf(from, places)
    const lines = name === '' ? undefined : labelLines(textOf(name), LABEL.way)
    numbers.push(source.element, optional(source.boundary), placeOf(to, places).element, optional(lines))
  }
  numbers.push(transfers.length)
  for (const { from, to } of transfers) numbers.push(placeOf(from, places).element, placeOf(to, places).element)
  return numbers
}

/** What stands where a diagram has a text or the mark of one. */
type TextOf = (text: string) => string

/** What a line may lead from or to: an element by its number, or an exception on it that has no end beside the step. */
interface Place {
  element: number
  boundary?: number
}

function placesOf(elements: readonly Element[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [element, { id, boundaries }] of elements.entries()) {
    places.set(id, { element })
    for (const [boundary, { id, end }] of boundaries.entries())
      if (end === undefined) places.set(id, { element, boundary })
  }
  return places
}

function placeOf(id: string, places: ReadonlyMap<string, Place>): Place {
  const place = places.get(id)
  if (place === undefined) throw new TypeError(`A line leads to "${id}", which is not in the diagram.`)
  return place
}

function writeElement(element: Element, textOf: TextOf, numbers: number[]): void {
  const { name, lane, column, boundaries } = element
  const kind = element.isResult === true ? 'result' : OUTLINED[element.kind]
  numbers.push(KINDS.indexOf(kind), lane, column, optional(nameLines(textOf(name), element, kind)), boundaries.length)
  for (const boundary of boundaries) writeBoundary(boundary, textOf, numbers)
}

function nameLines(name: string, { boundaries }: Element, kind: OutlineKind): number | undefined {
  if (name === '' || kind === 'anytime') return undefined
  return kind === 'task' || kind === 'wait'
    ? linesOf(name, TASK_NAME.size, taskWidth(kind, boundaries.map(isTop)) - TASK_NAME.pad)
    : labelLines(name, LABEL.event)
}

function writeBoundary(boundary: Boundary, textOf: TextOf, numbers: number[]): void {
  const { name, end } = boundary
  const [own, beside] = isTop(boundary) ? [LABEL.boundary, LABEL.end] : [LABEL.overdue, LABEL.overdue]
  numbers.push(isTop(boundary) ? 1 : 0, labelLines(textOf(name), own), optional(end && labelLines(end.name, beside)))
}

const OUTLINED: Readonly<Record<ElementKind, OutlineKind>> = {
  start: 'start',
  send: 'event',
  receive: 'event',
  end: 'event',
  decision: 'gateway',
  await: 'gateway',
  fork: 'gateway',
  join: 'gateway',
  task: 'task',
  wait: 'wait',
  anytime: 'anytime',
}

/** A lane is high enough for its name in two lines, a pool for its own. */
function leastHeight({ lanes, pools }: Diagram, lane: number, textOf: TextOf): number {
  const own = lanes[lane]
  const pool = pools.find(({ first, last }) => first <= lane && lane <= last)
  if (own === undefined || pool === undefined) return 0
  const share = widthOf(pool.name, 12) / (pool.last - pool.first + 1)
  return Math.ceil(24 + Math.max(share, widthOf(textOf(own.name), 12) / 1.8))
}
