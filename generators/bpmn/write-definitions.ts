import { markOf, provenance, titleOf } from '../marks.js'
import { buildDiagram } from './build-diagram.js'
import type { BpmnContext } from './context.js'
import type { Dialect } from './dialect.js'
import { idOf } from './ids.js'
import { placeDiagram, visitsOf } from './place.js'
import { sayCase } from './says.js'
import { APPLICANT, writeDiagram } from './write-di.js'
import { writeProcess, type Roots } from './write-process.js'
import { printXml, xml, type Xml } from './xml.js'

/** The BPMN file of a flow; its context is made for the dialect's way of drawing levels. */
export function writeDefinitions(context: BpmnContext, dialect: Dialect): string {
  const diagram = buildDiagram(context)
  const layout = placeDiagram(diagram)
  const roots: Roots = new Map()
  const name = titleOf(context.compiled)
  const made = provenance(context.compiled)
  const says = [...sayCase(context), ...made]
  const id = processId(context)
  const processes = diagram.pools.map((_, pool) =>
    writeProcess(
      diagram,
      pool,
      { id: `${id}.${pool}`, whole: id, name, says: pool === diagram.home ? says : [] },
      dialect,
      roots,
    ),
  )
  const { isCollaboration } = dialect
  const messages = [
    ...diagram.transfers.map(({ id, from, to }) => xml('bpmn:messageFlow', { id, sourceRef: from, targetRef: to })),
    ...(isCollaboration ? visitsOf(diagram) : []).map(({ id, at, isTo }) =>
      xml(
        'bpmn:messageFlow',
        isTo ? { id, sourceRef: at, targetRef: APPLICANT } : { id, sourceRef: APPLICANT, targetRef: at },
      ),
    ),
  ]
  const collaboration = xml('bpmn:collaboration', { id: 'PhoiHop' }, [
    ...(isCollaboration ? [xml('bpmn:participant', { id: APPLICANT, name: 'Người nộp hồ sơ' })] : []),
    ...diagram.pools.map((one, pool): Xml =>
      xml('bpmn:participant', {
        id: idOf('pool', String(pool)),
        name: isCollaboration ? one.name : name,
        processRef: `${id}.${pool}`,
      }),
    ),
    ...messages,
  ])
  const root = xml(
    'bpmn:definitions',
    { ...NAMESPACES, ...dialect.attributes, id: 'DinhNghia', targetNamespace: TARGET },
    [...roots.values(), collaboration, ...processes, writeDiagram(diagram, layout, 'PhoiHop', isCollaboration)],
  )
  const mark = markOf(context.compiled)
  return printXml(root, mark === undefined ? made : [mark, ...made])
}

/** Of the home pool's process with `.<pool>` after it: a new version, another case or channel is another process. */
export const processId = ({ compiled: { entry, case: one }, flow }: BpmnContext): string =>
  idOf(
    'process',
    entry.value.province,
    entry.slug,
    entry.value.effective.from,
    one.id,
    ...(flow.id.includes('/', flow.id.lastIndexOf('#')) ? [flow.channels.join('+')] : []),
  )

const TARGET = 'http://tthc.local/bpmn'
const NAMESPACES = {
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
} as const
