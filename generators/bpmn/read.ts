import { EXPORT_AGAIN, ExportFault } from '../drift/export-fault.js'
import { parseXml, type XmlElement } from '../drift/xml-tree.js'

/** A flow node of a BPMN file, of ours or as somebody changed it. */
export interface ReadNode {
  id: string
  /** Local name of its element: 'userTask'. */
  type: string
  name: string
  process: string
  documentation: string
  /** Kind of its event definition: 'message', 'timer'; empty where it has none. */
  event: string
  /** Duration of a timer, or the condition of a conditional event. */
  expression: string
  attachedTo?: string
  isInterrupting: boolean
  /** The node is inside this sub-process. */
  inside?: string
}
export interface ReadFlow {
  id: string
  name: string
  from: string
  to: string
  condition: string
}
export interface ReadBpmn {
  /** In the order of the file. */
  nodes: ReadonlyMap<string, ReadNode>
  flows: readonly ReadFlow[]
  messages: readonly { from: string; to: string }[]
  /** `pool`: what its pool is called. */
  processes: readonly { id: string; name: string; documentation: string; pool: string }[]
  /** Name of the lane of each node. */
  lanes: ReadonlyMap<string, string>
}

/** What a message calls the file: its reader has only bytes. */
const FILE = 'tệp BPMN'

/** Elements of a process that are no flow nodes. */
const OTHERS = new Set(['documentation', 'extensionElements', 'laneSet', 'sequenceFlow', 'ioSpecification', 'property'])
const ARTIFACTS = new Set([
  'textAnnotation',
  'association',
  'group',
  'dataObject',
  'dataObjectReference',
  'dataStoreReference',
])

/** Reads a BPMN 2.0 file; throws `ExportFault` where it is none. */
export function readBpmn(bytes: Uint8Array): ReadBpmn {
  const root = parseXml(bytes, FILE)
  if (local(root) !== 'definitions')
    throw new ExportFault(
      `"${FILE}" có phần tử gốc <${root.name.slice(0, 60)}>, phải là <definitions> của BPMN 2.0.`,
      'Tệp thuộc định dạng khác.',
      EXPORT_AGAIN,
    )
  const nodes = new Map<string, ReadNode>()
  const flows: ReadFlow[] = []
  const lanes = new Map<string, string>()
  const processes = root.children.filter((one) => local(one) === 'process')
  if (processes.length === 0)
    throw new ExportFault(`"${FILE}" không có quy trình nào.`, 'Không có phần tử <process>.', EXPORT_AGAIN)
  for (const process of processes) readScope(process, process.attributes['id'] ?? '', undefined)
  const shared = root.children.filter((one) => local(one) === 'collaboration').flatMap(({ children }) => children)
  const pools = new Map(
    shared
      .filter((one) => local(one) === 'participant')
      .map(({ attributes: { processRef = '', name = '' } }) => [processRef, name]),
  )
  const messages = shared
    .filter((one) => local(one) === 'messageFlow')
    .map(({ attributes: { sourceRef: from = '', targetRef: to = '' } }) => ({ from, to }))
  return {
    nodes,
    flows,
    messages,
    lanes,
    processes: processes.map((one) => ({
      id: one.attributes['id'] ?? '',
      name: one.attributes['name'] ?? '',
      documentation: textIn(one, 'documentation'),
      pool: pools.get(one.attributes['id'] ?? '') ?? '',
    })),
  }

  function readScope(scope: XmlElement, process: string, inside: string | undefined): void {
    for (const child of scope.children) {
      const type = local(child)
      const { id = '', name = '', sourceRef: from = '', targetRef: to = '' } = child.attributes
      if (type === 'sequenceFlow') flows.push({ id, name, from, to, condition: textIn(child, 'conditionExpression') })
      else if (type === 'laneSet') readLanes(child)
      else if (!OTHERS.has(type) && !ARTIFACTS.has(type)) {
        nodes.set(id, readNode(child, process, inside))
        if (type === 'subProcess') readScope(child, process, id)
      }
    }
  }

  function readLanes(set: XmlElement): void {
    for (const lane of set.children)
      for (const child of lane.children)
        if (local(child) === 'flowNodeRef') lanes.set(child.text.trim(), lane.attributes['name'] ?? '')
        else if (local(child) === 'childLaneSet') readLanes(child)
  }
}

function readNode(element: XmlElement, process: string, inside: string | undefined): ReadNode {
  const { id = '', name = '', attachedToRef, cancelActivity, isInterrupting } = element.attributes
  const definition = element.children.find((one) => local(one).endsWith('EventDefinition'))
  return {
    id,
    name,
    process,
    type: local(element),
    documentation: textIn(element, 'documentation'),
    event: definition === undefined ? '' : local(definition).replace('EventDefinition', ''),
    expression: definition?.children.map(({ text }) => text.trim()).join(' ') ?? '',
    isInterrupting: cancelActivity !== 'false' && isInterrupting !== 'false',
    ...(attachedToRef !== undefined && { attachedTo: attachedToRef }),
    ...(inside !== undefined && { inside }),
  }
}

const local = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)
const textIn = ({ children }: XmlElement, name: string): string =>
  children
    .filter((one) => local(one) === name)
    .map(({ text }) => text.trim())
    .join('\n')
