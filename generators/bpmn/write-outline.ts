import { lineCount } from '../swimlane/line-count.js'
import { widthOf } from '../swimlane/measure.js'
import type { Boundary, Diagram, Element, ElementKind } from './diagram.js'
import { LABEL, labelLines } from './labels.js'
import { isTop } from './layout.js'
import { KINDS, optional, type OutlineKind } from './outline.js'
import { isSubProcess, TASK_NAME, taskWidth } from './sizes.js'
import { wordOf } from './words.js'

/** What is counted of the texts of a case. */
export type Counted = (texts: readonly string[]) => number
/** A number of an outline, or what it is with the texts of a case. */
export type Count = number | Counted

/** What is counted of a text, or of the word whose mark it is. */
function counted(text: string, count: (text: string) => number): Count {
  const word = wordOf(text)
  return word === undefined ? count(text) : (texts) => count(texts[word] ?? '')
}

/** The outline of a diagram, as whole numbers in the order in which `readOutline` takes them. */
export function countsOf(diagram: Diagram): Count[] {
  const { lanes, pools, elements, connections, transfers } = diagram
  const places = placesOf(elements)
  const numbers: Count[] = [lanes.length]
  for (let lane = 0; lane < lanes.length; lane++) numbers.push(leastHeight(diagram, lane))
  numbers.push(pools.length)
  for (const { first, last } of pools) numbers.push(first, last)
  numbers.push(elements.length)
  for (const element of elements) writeElement(element, numbers)
  numbers.push(connections.length)
  for (const { from, to, name } of connections) {
    const source = placeOf(from, places)
    const lines = linesIn(name, (text) => labelLines(text, LABEL.way))
    numbers.push(source.element, optional(source.boundary), placeOf(to, places).element, lines)
  }
  numbers.push(transfers.length)
  for (const { from, to } of transfers) numbers.push(placeOf(from, places).element, placeOf(to, places).element)
  return numbers
}

/** Lines of a text that may be absent. */
const linesIn = (text: string, lines: (text: string) => number): Count =>
  text === '' ? optional(undefined) : counted(text, (one) => optional(lines(one)))

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

function writeElement(element: Element, numbers: Count[]): void {
  const { lane, column, boundaries } = element
  const kind = element.isResult === true ? 'result' : OUTLINED[element.kind]
  numbers.push(KINDS.indexOf(kind), lane, column, nameLines(element, kind), boundaries.length)
  for (const boundary of boundaries) writeBoundary(boundary, numbers)
}

function nameLines({ name, boundaries }: Element, kind: OutlineKind): Count {
  if (isSubProcess(kind)) return optional(undefined)
  if (kind !== 'task' && kind !== 'wait') return linesIn(name, (text) => labelLines(text, LABEL.event))
  const room = taskWidth(kind, boundaries.map(isTop)) - TASK_NAME.pad
  return linesIn(name, (text) => lineCount(text, { size: TASK_NAME.size, width: room }))
}

function writeBoundary(boundary: Boundary, numbers: Count[]): void {
  const { name, end } = boundary
  const [own, beside] = isTop(boundary) ? [LABEL.boundary, LABEL.end] : [LABEL.overdue, LABEL.overdue]
  numbers.push(
    isTop(boundary) ? 1 : 0,
    counted(name, (text) => labelLines(text, own)),
  )
  numbers.push(optional(end && labelLines(end.name, beside)))
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
  limit: 'limit',
}

/** A lane is high enough for its name in two lines, a pool for its own. */
function leastHeight({ lanes, pools }: Diagram, lane: number): Count {
  const own = lanes[lane]
  const pool = pools.find(({ first, last }) => first <= lane && lane <= last)
  if (own === undefined || pool === undefined) return 0
  const share = widthOf(pool.name, 12) / (pool.last - pool.first + 1)
  return counted(own.name, (name) => Math.ceil(24 + Math.max(share, widthOf(name, 12) / 1.8)))
}
