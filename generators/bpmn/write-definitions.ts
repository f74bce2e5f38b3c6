import { markOf, provenance, titleOf } from '../marks.js'
import { buildDiagram } from './build-diagram.js'
import type { BpmnContext } from './context.js'
import type { Diagram } from './diagram.js'
import type { Dialect } from './dialect.js'
import { idOf } from './ids.js'
import { visitsOf } from './place.js'
import { sayCase } from './says.js'
import { wiringOf } from './wiring.js'
import { APPLICANT, PLANE } from './write-di.js'
import { EventWriter } from './write-events.js'
import { ProcessWriter } from './write-process.js'
import { element, MEMBER, named, prologue, ROOT } from './xml.js'

/** The BPMN file of a flow; its context is made for the dialect's way of drawing levels. */
export const writeDefinitions = (context: BpmnContext, dialect: Dialect): string =>
  definitionParts(context, dialect).join('')

/** In parts, a process each. */
export function definitionParts(context: BpmnContext, dialect: Dialect): string[] {
  const { isCollaboration } = dialect
  const diagram = buildDiagram(context)
  const id = processId(context)
  const title = titleOf(context.compiled)
  const made = provenance(context.compiled)
  const says = [...sayCase(context), ...made]
  const events = new EventWriter(id, dialect)
  const wiring = wiringOf(diagram, dialect)
  const writer = new ProcessWriter(diagram, wiring, dialect, events)
  let participants = isCollaboration ? participant(APPLICANT, 'Người nộp hồ sơ') : ''
  const processes: string[] = []
  diagram.pools.forEach(({ name: level }, pool) => {
    const name = isCollaboration ? `${title} - ${level}` : title
    const process = { id: `${id}.${pool}`, name, says: pool === diagram.home ? says : [] }
    participants += participant(idOf('pool', String(pool)), isCollaboration ? level : title, process.id)
    processes.push(writer.process(pool, process))
  })
  const messages = messageFlows(diagram, isCollaboration)
  const mark = markOf(context.compiled)
  return [
    prologue(mark === undefined ? made : [mark, ...made]) +
      `\n<bpmn:definitions${NAMESPACES}${dialect.attributes} id="DinhNghia" targetNamespace="${TARGET}">` +
      events.roots +
      element(ROOT, 'bpmn:collaboration', ` id="${PLANE}"`, participants + messages),
    ...processes,
    wiring.drawn,
    '\n</bpmn:definitions>\n',
  ]
}

function participant(id: string, name: string, process?: string): string {
  const reference = process === undefined ? '' : ` processRef="${process}"`
  return element(MEMBER, 'bpmn:participant', named(id, name) + reference, '')
}

/** What goes between pools, and between whoever applies and the home pool. */
function messageFlows(diagram: Diagram, isCollaboration: boolean): string {
  let flows = ''
  for (const { id, from, to } of diagram.transfers) flows += messageFlow(id, from, to)
  if (!isCollaboration) return flows
  for (const { id, at, isTo } of visitsOf(diagram))
    flows += isTo ? messageFlow(id, at, APPLICANT) : messageFlow(id, APPLICANT, at)
  return flows
}

const messageFlow = (id: string, from: string, to: string): string =>
  `${MEMBER}<bpmn:messageFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`

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
const NAMESPACES =
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"' +
  ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"' +
  ' xmlns:di="http://www.omg.org/spec/DD/20100524/DI"'
