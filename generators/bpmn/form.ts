import { APPLICANT, PLANE } from './write-di.js'
import type { Diagram } from './diagram.js'
import type { Dialect } from './dialect.js'
import { idOf } from './ids.js'
import { visitsOf } from './visits.js'
import { wiringOf } from './wiring.js'
import { EventWriter } from './write-events.js'
import { ProcessWriter } from './write-process.js'
import { element, MEMBER, named, ROOT } from './xml.js'

/** The BPMN of a diagram before a case has filled it in: everything but the diagram interchange. */
export function writeForm(diagram: Diagram, dialect: Dialect): string {
  const { pools, whole, isCollaboration } = diagram
  const events = new EventWriter(whole.id, dialect)
  const writer = new ProcessWriter(diagram, wiringOf(diagram, dialect), dialect, events)
  let participants = isCollaboration ? participant(APPLICANT, 'Người nộp hồ sơ') : ''
  let processes = ''
  pools.forEach(({ name: level }, pool) => {
    const title = whole.titles[pool] ?? ''
    const process = { id: `${whole.id}.${pool}`, name: title, says: pool === diagram.home ? whole.says : [] }
    participants += participant(idOf('pool', String(pool)), isCollaboration ? level : title, process.id)
    processes += writer.process(pool, process)
  })
  const messages = messageFlows(diagram)
  return (
    whole.prologue +
    `\n<bpmn:definitions${NAMESPACES}${dialect.attributes} id="DinhNghia" targetNamespace="${TARGET}">` +
    events.roots +
    element(ROOT, 'bpmn:collaboration', ` id="${PLANE}"`, participants + messages) +
    processes
  )
}

function participant(id: string, name: string, process?: string): string {
  const reference = process === undefined ? '' : ` processRef="${process}"`
  return element(MEMBER, 'bpmn:participant', named(id, name) + reference, '')
}

/** What goes between pools, and between whoever applies and the home pool. */
function messageFlows(diagram: Diagram): string {
  let flows = ''
  for (const { id, from, to } of diagram.transfers) flows += messageFlow(id, from, to)
  if (!diagram.isCollaboration) return flows
  for (const { id, at, isTo } of visitsOf(diagram))
    flows += isTo ? messageFlow(id, at, APPLICANT) : messageFlow(id, APPLICANT, at)
  return flows
}

const messageFlow = (id: string, from: string, to: string): string =>
  `${MEMBER}<bpmn:messageFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`

const TARGET = 'http://tthc.local/bpmn'
const NAMESPACES =
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"' +
  ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"' +
  ' xmlns:di="http://www.omg.org/spec/DD/20100524/DI"'
