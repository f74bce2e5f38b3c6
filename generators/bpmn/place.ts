import type { Boundary, Diagram, Element } from './diagram.js'
import { isResult, type Box, type Layout, type Point } from './layout.js'
import { readOutline } from './outline.js'
import type { Placed } from './placed.js'
import { placeOutline } from './place-outline.js'
import { writeOutline } from './write-outline.js'

/** Where everything of a diagram is drawn. Most diagrams of a province have the outline of another one, and its places. */
export function placeDiagram(diagram: Diagram): Layout {
  return byId(diagram, placesOf(writeOutline(diagram)))
}

/** Places by outline: some 20 KB each. */
const known = new Map<string, Placed>()
const MOST_KNOWN = 300

function placesOf(outline: readonly number[]): Placed {
  const key = keyOf(outline)
  const found = key === undefined ? undefined : known.get(key)
  if (found !== undefined) return found
  const placed = placeOutline(readOutline(outline))
  if (key === undefined) return placed
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, placed)
  return placed
}

/** A letter for each number; none for a diagram that is too large to be kept. */
const keyOf = (numbers: readonly number[]): string | undefined =>
  numbers.length > LONGEST_KEY || Math.max(...numbers) > LAST_LETTER ? undefined : String.fromCharCode(...numbers)
const LONGEST_KEY = 8_000
const LAST_LETTER = 0xffff

function byId({ elements, connections, transfers }: Diagram, placed: Placed): Layout {
  const shapes = new Map<string, Box>()
  const labels = new Map<string, Box>()
  const flows = new Map<string, readonly Point[]>()
  placed.elements.forEach(({ box, label, boundaries, visit }, at) => {
    const element = elements[at]
    if (element === undefined) return
    shapes.set(element.id, box)
    if (label !== undefined) labels.set(element.id, label)
    if (visit !== undefined) flows.set(visitId(element), visit)
    boundaries.forEach(({ box, label, end }, at) => {
      const boundary = element.boundaries[at]
      if (boundary === undefined) return
      shapes.set(boundary.id, box)
      labels.set(boundary.id, label)
      if (end === undefined || boundary.end === undefined) return
      shapes.set(boundary.end.id, end.box)
      labels.set(boundary.end.id, end.label)
      flows.set(flowBeside(boundary), end.flow)
    })
  })
  placed.connections.forEach(({ points, label }, at) => {
    const { id = '' } = connections[at] ?? {}
    flows.set(id, points)
    if (label !== undefined) labels.set(id, label)
  })
  placed.transfers.forEach((points, at) => flows.set(transfers[at]?.id ?? '', points))
  const { lanes, pools, applicant } = placed
  return { shapes, labels, flows, lanes, pools, applicant }
}

/** The flow from an exception to the end beside it. */
export const flowBeside = ({ id }: Boundary): string => `Luong.${id}`

const visitId = ({ id }: Element): string => `ChuyenTiep.${id}`

/** The messages between whoever applies and the home pool: filing, completing, the result. */
export function visitsOf({ elements }: Diagram): { id: string; at: string; isTo: boolean }[] {
  return elements.flatMap((element) => {
    const isTo = isResult(element)
    const isFrom = element.kind === 'start' || element.kind === 'wait'
    return isTo || isFrom ? [{ id: visitId(element), at: element.id, isTo }] : []
  })
}
