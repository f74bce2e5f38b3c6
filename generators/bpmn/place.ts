import type { Boundary, Diagram, Element } from './diagram.js'
import { Grid, topX } from './grid.js'
import { isEvent, isGateway, isTop, type Box, type Layout, type Point } from './layout.js'
import { Lines, type Canvas } from './lines.js'
import { BOTTOM_SLOT, endAbove, endBelow, EVENT, LABEL, labelHeight, nameHeight, sizeOf } from './sizes.js'

/**
 * Lays a diagram out: an element stands in its lane in a column that no other element of its pool has, so a line may run
 * up and down in a column, in the gutter beside it, or along the strip at the head of a lane, and meet no shape.
 */
export function placeDiagram(diagram: Diagram): Layout {
  const grid = new Grid(diagram)
  const canvas: Canvas = { shapes: new Map(), labels: new Map(), flows: new Map() }
  const lines = new Lines(grid, canvas)
  const routes = [
    ...diagram.connections.map((connection) => lines.route(connection)),
    ...diagram.transfers.map(({ id, from, to }) => lines.routeMessage(id, from, to)),
  ]
  grid.tracks.settle()
  const frames = grid.placeLanes()
  const shapes = new Shapes(grid, canvas)
  for (const element of diagram.elements) shapes.placeElement(element)
  for (const draw of routes) draw()
  for (const { id, at, isTo } of visitsOf(diagram)) lines.drawVisit(id, at, isTo, frames.applicant)
  return { ...canvas, ...frames }
}

/** Puts shapes and their labels in place. */
class Shapes {
  constructor(
    private readonly grid: Grid,
    private readonly canvas: Canvas,
  ) {}

  placeElement(element: Element): void {
    const { x, y } = this.grid.centre(element)
    const { width, height } = sizeOf(element)
    const box = { x: x - width / 2, y: y - height / 2, width, height }
    this.canvas.shapes.set(element.id, box)
    if (isEvent(element) || isGateway(element)) {
      const tall = labelHeight(element.name, LABEL.event)
      const top = this.grid.isLabelAbove(element) ? box.y - 4 - tall : box.y + height + 4
      if (element.name !== '')
        this.canvas.labels.set(element.id, { x: x - LABEL.event / 2, y: top, width: LABEL.event, height: tall })
      return
    }
    element.boundaries.filter(isTop).forEach((boundary, slot) => this.placeTop(boundary, box, slot))
    element.boundaries.filter((one) => !isTop(one)).forEach((boundary, slot) => this.placeBottom(boundary, box, slot))
  }

  private event(id: string, { x, y }: Point): void {
    this.canvas.shapes.set(id, { x: x - EVENT / 2, y: y - EVENT / 2, width: EVENT, height: EVENT })
  }

  /** An exception that leaves the step, on its upper edge; its name beside it, its end above it. */
  private placeTop(boundary: Boundary, step: Box, slot: number): void {
    const at = { x: topX(step, slot), y: step.y }
    const tall = nameHeight(boundary)
    const beside = at.x + EVENT / 2 + 2
    this.event(boundary.id, at)
    this.canvas.labels.set(boundary.id, {
      x: beside - 14,
      y: step.y - EVENT / 2 - 2 - tall,
      width: LABEL.boundary,
      height: tall,
    })
    const { end } = boundary
    if (end === undefined) return
    const y = step.y - endAbove(boundary)
    const height = labelHeight(end.name, LABEL.boundary - 4)
    this.event(end.id, { x: at.x, y })
    this.canvas.labels.set(end.id, { x: beside + 2, y: y - height / 2, width: LABEL.boundary - 4, height })
    this.canvas.flows.set(flowBeside(boundary), [
      { x: at.x, y: at.y - EVENT / 2 },
      { x: at.x, y: y + EVENT / 2 },
    ])
  }

  /** What does not interrupt the step, on its lower edge; names to the left, the end below. */
  private placeBottom(boundary: Boundary, step: Box, slot: number): void {
    const x = step.x + step.width - 26 - slot * BOTTOM_SLOT
    const bottom = step.y + step.height
    const left = x - EVENT / 2 - 3 - LABEL.overdue
    const own = labelHeight(boundary.name, LABEL.overdue)
    this.event(boundary.id, { x, y: bottom })
    this.canvas.labels.set(boundary.id, { x: left, y: bottom + 3, width: LABEL.overdue, height: own })
    if (boundary.end === undefined) return
    const y = bottom + endBelow(boundary)
    const height = labelHeight(boundary.end.name, LABEL.overdue)
    this.event(boundary.end.id, { x, y: y + EVENT / 2 })
    this.canvas.labels.set(boundary.end.id, {
      x: left,
      y: Math.max(y + 2, y + EVENT / 2 - height / 2),
      width: LABEL.overdue,
      height,
    })
    this.canvas.flows.set(flowBeside(boundary), [
      { x, y: bottom + EVENT / 2 },
      { x, y },
    ])
  }
}

/** The flow from an exception to the end beside it. */
export const flowBeside = ({ id }: Boundary): string => `Luong.${id}`

/** The messages between whoever applies and the home pool: filing, completing, the result. */
export function visitsOf({ elements }: Diagram): { id: string; at: string; isTo: boolean }[] {
  return elements.flatMap((element) => {
    const isTo = isResult(element)
    const isFrom = element.kind === 'start' || element.kind === 'wait'
    return isTo || isFrom ? [{ id: `ChuyenTiep.${element.id}`, at: element.id, isTo }] : []
  })
}

/** The end at which the result is handed over. */
export const isResult = ({ kind, node }: Element): boolean =>
  kind === 'end' && node?.kind === 'end' && node.end === 'returned'
