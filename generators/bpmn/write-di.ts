import type { Diagram, Element } from './diagram.js'
import { idOf, idOn, type Head } from './ids.js'
import { isGateway, type Box, type Layout, type Point } from './layout.js'
import { flowBeside, visitsOf } from './place.js'
import { LABEL, labelHeight } from './labels.js'
import { EVENT } from './sizes.js'
import { ANYTIME } from './write-process.js'
import { xml, type Written, type Xml } from './xml.js'

export const APPLICANT = 'NguoiNop'

/*
 * Half of a file, and of two forms only: shapes and edges are written as they stand, one on a line. They are known by what
 * they show and need no id of their own. Ids are names and need no escape (ids.ts).
 */
const LINE = '\n      '
const HORIZONTAL = ' isHorizontal="true"'

const shape = (id: string, box: Box, attributes = '', label?: Box): Written => ({
  written: `${LINE}<bpmndi:BPMNShape bpmnElement="${id}"${attributes}>${bounds(box)}${labelOf(label)}</bpmndi:BPMNShape>`,
})

function edge(id: string, points: readonly Point[], label?: Box): Written {
  let written = `${LINE}<bpmndi:BPMNEdge bpmnElement="${id}">`
  for (const { x, y } of points) written += `<di:waypoint x="${Math.round(x)}" y="${Math.round(y)}"/>`
  return { written: `${written}${labelOf(label)}</bpmndi:BPMNEdge>` }
}

const labelOf = (label: Box | undefined): string =>
  label === undefined ? '' : `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>`

const bounds = ({ x, y, width, height }: Box): string =>
  `<dc:Bounds x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`

/** The diagram interchange: a shape for everything that stands, an edge for everything that leads. */
export function writeDiagram(diagram: Diagram, layout: Layout, plane: string, withApplicant: boolean): Xml {
  const own = (element: Element): Written[] => {
    const box = layout.shapes.get(element.id)
    if (box === undefined) return []
    const attributes =
      element.kind === 'anytime' ? ' isExpanded="true"' : element.kind === 'decision' ? ' isMarkerVisible="true"' : ''
    const label = isGateway(element) || box.width === EVENT ? layout.labels.get(element.id) : undefined
    return [shape(element.id, box, attributes, label), ...(element.kind === 'anytime' ? inside(element.id, box) : [])]
  }
  const inside = (id: string, box: Box): Written[] =>
    insideAnytime(id, box).map(({ id, box, label }) => shape(id, box, '', label))
  const beside = diagram.elements.flatMap(({ boundaries }) => boundaries)
  const flows = [
    ...diagram.connections.map(({ id }) => id),
    ...beside.flatMap((one) => (one.end === undefined ? [] : [flowBeside(one)])),
  ]
  const messages = [...diagram.transfers, ...visitsOf(diagram)].map(({ id }) => id)
  const pools = [
    ...(withApplicant ? [shape(APPLICANT, layout.applicant, HORIZONTAL)] : []),
    ...layout.pools.map((box, pool) => shape(idOf('pool', String(pool)), box, HORIZONTAL)),
  ]
  return xml('bpmndi:BPMNDiagram', { id: 'SoDo' }, [
    xml('bpmndi:BPMNPlane', { id: 'SoDo.Nen', bpmnElement: plane }, [
      ...pools,
      ...layout.lanes.map((box, lane) => shape(idOf('lane', String(lane)), box, HORIZONTAL)),
      ...diagram.elements.flatMap(own),
      ...beside.flatMap(({ id, end }) =>
        [id, ...(end === undefined ? [] : [end.id])].flatMap((one) => {
          const box = layout.shapes.get(one)
          return box === undefined ? [] : [shape(one, box, '', layout.labels.get(one))]
        }),
      ),
      ...flows.flatMap((id) => {
        const points = layout.flows.get(id)
        return points === undefined ? [] : [edge(id, points, layout.labels.get(id))]
      }),
      ...diagram.elements
        .filter(({ kind }) => kind === 'anytime')
        .flatMap(({ id }) => {
          const box = layout.shapes.get(id)
          if (box === undefined) return []
          const [start, end] = insideAnytime(id, box)
          if (start === undefined || end === undefined) return []
          const y = start.box.y + EVENT / 2
          return [
            edge(idOn('flow', id), [
              { x: start.box.x + EVENT, y },
              { x: end.box.x, y },
            ]),
          ]
        }),
      ...(withApplicant ? messages : []).flatMap((id) => {
        const points = layout.flows.get(id)
        return points === undefined ? [] : [edge(id, points)]
      }),
    ]),
  ])
}

/** The start and the end inside an event sub-process, under its title. */
function insideAnytime(id: string, box: Box): { id: string; box: Box; label: Box }[] {
  const y = box.y + 34
  const at = (head: Head, x: number, name: string): { id: string; box: Box; label: Box } => ({
    id: idOn(head, id),
    box: { x, y, width: EVENT, height: EVENT },
    label: {
      x: x + EVENT / 2 - LABEL.event / 2,
      y: y + EVENT + 3,
      width: LABEL.event,
      height: labelHeight(name, LABEL.event),
    },
  })
  return [at('start', box.x + 42, ANYTIME.start), at('end', box.x + box.width - 42 - EVENT, ANYTIME.end)]
}
