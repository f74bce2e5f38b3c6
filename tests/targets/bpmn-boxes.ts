import { parseXml, type XmlElement } from '../../generators/drift/xml-tree.js'

interface Box {
  x: number
  y: number
  width: number
  height: number
}
/** Where the diagram interchange of a file draws everything, by the ids of the elements. */
export interface Drawing {
  shapes: ReadonlyMap<string, Box>
  labels: ReadonlyMap<string, Box>
  edges: ReadonlyMap<string, readonly { x: number; y: number }[]>
}

export function drawingOf(text: string): { drawing: Drawing; root: XmlElement } {
  const root = parseXml(new TextEncoder().encode(text), 'bpmn')
  const shapes = new Map<string, Box>()
  const labels = new Map<string, Box>()
  const edges = new Map<string, { x: number; y: number }[]>()
  for (const one of all(root)) {
    const id = one.attributes['bpmnElement']
    if (id === undefined) continue
    const bounds = one.children.find(({ name }) => name === 'dc:Bounds')
    const label = one.children.find(({ name }) => name === 'bpmndi:BPMNLabel')?.children[0]
    if (one.name === 'bpmndi:BPMNShape' && bounds !== undefined) shapes.set(id, boxOf(bounds))
    if (one.name === 'bpmndi:BPMNEdge')
      edges.set(
        id,
        one.children
          .filter(({ name }) => name === 'di:waypoint')
          .map(({ attributes: { x, y } }) => ({ x: Number(x), y: Number(y) })),
      )
    if (label !== undefined) labels.set(id, boxOf(label))
  }
  return { drawing: { shapes, labels, edges }, root }
}

/** What lies on what that should not: shapes on shapes, labels on shapes and labels, flows through shapes and labels. */
export function overlaps(text: string): string[] {
  const { drawing, root } = drawingOf(text)
  const elements = new Map(all(root).flatMap((one) => (one.attributes['id'] ? [[one.attributes['id'], one]] : [])))
  const isFrame = (id: string): boolean => /:(participant|lane|subProcess)$/.test(elements.get(id)?.name ?? '')
  const hostOf = (id: string): string | undefined => elements.get(id)?.attributes['attachedToRef']
  const solid = [...drawing.shapes].filter(([id]) => !isFrame(id))
  const labels = [...drawing.labels]
  const found: string[] = []
  solid.forEach(([one, box], at) => {
    for (const [other, second] of solid.slice(at + 1))
      if (meet(box, second) && hostOf(one) !== other && hostOf(other) !== one) found.push(`${one} on ${other}`)
    for (const [label, second] of labels) if (meet(box, second)) found.push(`label of ${label} on ${one}`)
    for (const [edge, points] of drawing.edges) {
      const { sourceRef, targetRef } = elements.get(edge)?.attributes ?? {}
      const own = [sourceRef, targetRef, hostOf(sourceRef ?? '')]
      if (!own.includes(one) && crosses(points, box)) found.push(`${edge} through ${one}`)
    }
  })
  labels.forEach(([one, box], at) => {
    for (const [other, second] of labels.slice(at + 1)) if (meet(box, second)) found.push(`labels of ${one}, ${other}`)
    for (const [edge, points] of drawing.edges)
      if (crosses(points, box)) found.push(`${edge} through the label of ${one}`)
  })
  return found
}

const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)]

const boxOf = ({ attributes: { x, y, width, height } }: XmlElement): Box => ({
  x: Number(x),
  y: Number(y),
  width: Number(width),
  height: Number(height),
})

const meet = (a: Box, b: Box): boolean =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height

/** Lines run along the axes, so a piece of one is a thin box. */
function crosses(points: readonly { x: number; y: number }[], box: Box): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to
    const line = {
      x: Math.min(from.x, to.x) - 1,
      y: Math.min(from.y, to.y) - 1,
      width: Math.abs(from.x - to.x) + 2,
      height: Math.abs(from.y - to.y) + 2,
    }
    return meet(line, box)
  })
}
