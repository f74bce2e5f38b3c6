import { ANYTIME, laneName, type Boundary, type Connection, type Diagram, type Element } from './diagram.js'
import { documentation, extensionElements, type Dialect } from './dialect.js'
import { idOf, idOn } from './ids.js'
import { isResult } from './layout.js'
import { flowBeside } from './place.js'
import { outcomeCondition, requestCondition, timer, type EventWriter } from './write-events.js'
import { element, INNER, leaf, MEMBER, named, PART, ROOT } from './xml.js'

/** What a process is called in the file; `says`: its documentation. */
export interface ProcessNames {
  id: string
  name: string
  says: readonly string[]
}

/** Writes the processes of a diagram. */
export class ProcessWriter {
  /** By element: references to the flows that lead to it, those that leave it, and these themselves. */
  private readonly into = new Map<string, string>()
  private readonly outOf = new Map<string, string>()
  private readonly flows = new Map<string, string>()

  constructor(
    private readonly diagram: Diagram,
    private readonly dialect: Dialect,
    private readonly events: EventWriter,
  ) {
    for (const connection of diagram.connections) {
      const { id, from, to } = connection
      append(this.into, to, incoming(PART, id))
      append(this.outOf, from, outgoing(PART, id))
      append(this.flows, from, this.flow(connection))
    }
  }

  /** The process of one pool. */
  process(pool: number, { id, name, says }: ProcessNames): string {
    const { first, last } = this.diagram.pools[pool] ?? { first: 0, last: -1 }
    let lanes = ''
    for (let lane = first; lane <= last; lane++) lanes += this.lane(lane)
    let members = ''
    let flows = ''
    for (const one of this.diagram.elements) {
      if (one.lane < first || last < one.lane) continue
      members += this.member(one)
      flows += this.flows.get(one.id) ?? ''
      for (const boundary of one.boundaries) flows += this.flows.get(boundary.id) ?? ''
    }
    const set = element(MEMBER, 'bpmn:laneSet', ` id="${id}.ViTri"`, lanes)
    const below = documentation(MEMBER, says) + set + members + flows
    return element(ROOT, 'bpmn:process', `${named(id, name)} isExecutable="true"`, below)
  }

  /** A lane names what stands in it; what an event sub-process holds is its own. */
  private lane(number: number): string {
    const lane = this.diagram.lanes[number] ?? { level: '', unit: '', position: '' }
    let below = documentation(INNER, lane.position === '' ? [] : [`${lane.unit}: ${lane.position}`])
    for (const { id, boundaries, lane } of this.diagram.elements) {
      if (lane !== number) continue
      below += reference(id)
      for (const one of boundaries) below += reference(one.id) + (one.end === undefined ? '' : reference(one.end.id))
    }
    return element(PART, 'bpmn:lane', named(idOf('lane', String(number)), laneName(lane)), below)
  }

  private member(one: Element): string {
    if (one.kind === 'anytime') return this.subProcess(one)
    const { id, name, says } = one
    const { tag, attributes = '', below = '' } = this.form(one)
    const parts = documentation(PART, says) + this.extensions(one) + this.ends(id) + below
    let text = element(MEMBER, `bpmn:${tag}`, named(id, name) + attributes, parts)
    for (const boundary of one.boundaries) text += this.boundary(boundary, id)
    return text
  }

  private form(one: Element): { tag: string; attributes?: string; below?: string } {
    const { isCollaboration } = this.dialect
    switch (one.kind) {
      case 'task':
        return { tag: 'userTask', attributes: this.taskOf(one).attributes ?? '' }
      case 'wait':
        return isCollaboration
          ? { tag: 'receiveTask', attributes: ` messageRef="${this.events.message(idOn('message', one.id))}"` }
          : { tag: 'userTask', attributes: this.taskOf(one).attributes ?? '' }
      case 'start':
        return { tag: 'startEvent', below: isCollaboration ? this.messageOf(one) : '' }
      case 'receive':
        return { tag: one.isFirst === true ? 'startEvent' : 'intermediateCatchEvent', below: this.messageOf(one) }
      case 'send':
        return { tag: one.isLast === true ? 'endEvent' : 'intermediateThrowEvent', below: this.messageOf(one) }
      case 'await':
        return { tag: 'eventBasedGateway' }
      case 'fork':
      case 'join':
        return { tag: 'parallelGateway' }
      case 'end':
        return { tag: 'endEvent', below: this.finish(one) }
      case 'decision':
      case 'anytime':
        return { tag: 'exclusiveGateway' }
    }
  }

  /** The result goes to whoever applied; any other end stops what else is under way. */
  private finish(one: Element): string {
    if (this.dialect.isCollaboration && isResult(one)) return this.messageOf(one)
    return this.diagram.isParallel && !isResult(one) ? TERMINATE : ''
  }

  private extensions(one: Element): string {
    const isSent = one.kind === 'send' || (this.dialect.isCollaboration && isResult(one))
    return extensionElements(PART, isSent ? this.dialect.send : (this.taskOf(one).extensions ?? ''))
  }

  private taskOf(one: Element): ReturnType<Dialect['task']> {
    const lane = this.diagram.lanes[one.lane]
    const isTask = one.kind === 'task' || (one.kind === 'wait' && !this.dialect.isCollaboration)
    return lane === undefined || !isTask ? {} : this.dialect.task(one, lane)
  }

  private ends(id: string): string {
    return (this.into.get(id) ?? '') + (this.outOf.get(id) ?? '')
  }

  private boundary(boundary: Boundary, host: string): string {
    const { id, kind, name, says, end } = boundary
    const isGentle = kind === 'timer' || kind === 'stay'
    const definition =
      kind === 'timer' ? timer(PART, boundary) : this.events.definition(PART, this.dialect.eventOf(kind), id)
    const flow = flowBeside(boundary)
    const out = end === undefined ? this.ends(id) : outgoing(PART, flow)
    const attributes = `${named(id, name)} attachedToRef="${host}"${isGentle ? ' cancelActivity="false"' : ''}`
    const event = element(MEMBER, 'bpmn:boundaryEvent', attributes, documentation(PART, says) + out + definition)
    if (end === undefined) return event
    const finish = isGentle || !this.diagram.isParallel ? '' : TERMINATE
    const ending = documentation(PART, end.says) + incoming(PART, flow) + finish
    return (
      event + element(MEMBER, 'bpmn:endEvent', named(end.id, end.name), ending) + sequence(MEMBER, flow, id, end.id)
    )
  }

  private flow({ id, from, to, name, event }: Connection): string {
    const condition = event === undefined ? '' : outcomeCondition(PART, event, this.dialect)
    return element(MEMBER, 'bpmn:sequenceFlow', `${named(id, name)} sourceRef="${from}" targetRef="${to}"`, condition)
  }

  private subProcess({ id, name, says, events = [] }: Element): string {
    const [start, end, flow] = [idOn('start', id), idOn('end', id), idOn('flow', id)]
    const kind = this.dialect.eventOf('anytime')
    const definition =
      kind === 'conditional' ? requestCondition(INNER, events) : this.events.definition(INNER, kind, start)
    const below =
      documentation(PART, says) +
      element(PART, 'bpmn:startEvent', named(start, ANYTIME.start), outgoing(INNER, flow) + definition) +
      element(PART, 'bpmn:endEvent', named(end, ANYTIME.end), incoming(INNER, flow)) +
      sequence(PART, flow, start, end)
    return element(MEMBER, 'bpmn:subProcess', `${named(id, name)} triggeredByEvent="true"`, below)
  }

  private messageOf({ id, message }: Element): string {
    return this.events.definition(PART, 'message', id, message)
  }
}

const TERMINATE = `${PART}<bpmn:terminateEventDefinition/>`
const incoming = (line: string, flow: string): string => leaf(line, 'bpmn:incoming', flow)
const outgoing = (line: string, flow: string): string => leaf(line, 'bpmn:outgoing', flow)
const reference = (id: string): string => leaf(INNER, 'bpmn:flowNodeRef', id)
const sequence = (line: string, id: string, from: string, to: string): string =>
  `${line}<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`

function append(texts: Map<string, string>, key: string, text: string): void {
  const known = texts.get(key)
  texts.set(key, known === undefined ? text : known + text)
}
