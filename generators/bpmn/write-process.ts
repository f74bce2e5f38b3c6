import { INSIDE, type Boundary, type Diagram, type Element } from './diagram.js'
import { documentation, extensionElements, type Dialect } from './dialect.js'
import { idOf, idOn } from './ids.js'
import type { Wiring } from './wiring.js'
import { requestCondition, timer, type EventWriter } from './write-events.js'
import { incoming, outgoing, sequence } from './write-flow.js'
import { element, INNER, MEMBER, named, PART, ROOT } from './xml.js'

/** What a process is called in the file; `says`: its documentation. */
export interface ProcessNames {
  id: string
  name: string
  says: readonly string[]
}

/** Writes the processes of a diagram. */
export class ProcessWriter {
  constructor(
    private readonly diagram: Diagram,
    private readonly wiring: Wiring,
    private readonly dialect: Dialect,
    private readonly events: EventWriter,
  ) {}

  /** The process of one pool. */
  process(pool: number, { id, name, says }: ProcessNames): string {
    const { first, last } = this.diagram.pools[pool] ?? { first: 0, last: -1 }
    let lanes = ''
    for (let lane = first; lane <= last; lane++) lanes += this.lane(lane)
    let members = ''
    for (const one of this.diagram.elements) {
      if (one.lane < first || last < one.lane) continue
      members += this.member(one)
    }
    const set = element(MEMBER, 'bpmn:laneSet', ` id="${id}.ViTri"`, lanes)
    const below = documentation(MEMBER, says) + set + members + (this.wiring.flows[pool] ?? '')
    return element(ROOT, 'bpmn:process', `${named(id, name)} isExecutable="true"`, below)
  }

  private lane(number: number): string {
    const { name, says } = this.diagram.lanes[number] ?? { name: '', says: [] }
    const members = documentation(INNER, says) + (this.wiring.members[number] ?? '')
    return element(PART, 'bpmn:lane', named(idOf('lane', String(number)), name), members)
  }

  private member(one: Element): string {
    if (one.kind === 'anytime' || one.kind === 'limit') return this.subProcess(one, one.kind)
    const { id, name, says } = one
    const { tag, attributes = '', below = '' } = this.form(one)
    const parts = documentation(PART, says) + this.extensions(one) + this.ends(id) + below
    let text = element(MEMBER, `bpmn:${tag}`, named(id, name) + attributes, parts)
    for (const boundary of one.boundaries) text += this.boundary(boundary, id)
    return text
  }

  private form(one: Element): { tag: string; attributes?: string; below?: string } {
    const { isCollaboration } = this.diagram
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
      case 'limit':
        return { tag: 'exclusiveGateway' }
    }
  }

  /** The result goes to whoever applied; any other end stops what else is under way. */
  private finish(one: Element): string {
    if (this.diagram.isCollaboration && one.isResult === true) return this.messageOf(one)
    return this.diagram.isParallel && one.isResult !== true ? TERMINATE : ''
  }

  private extensions(one: Element): string {
    const isSent = one.kind === 'send' || (this.diagram.isCollaboration && one.isResult === true)
    return extensionElements(PART, isSent ? this.dialect.send : (this.taskOf(one).extensions ?? ''))
  }

  private taskOf(one: Element): ReturnType<Dialect['task']> {
    const lane = this.diagram.lanes[one.lane]
    const isTask = one.kind === 'task' || (one.kind === 'wait' && !this.diagram.isCollaboration)
    return lane === undefined || !isTask ? {} : this.dialect.task(one, lane)
  }

  private ends(id: string): string {
    return this.wiring.ends.get(id) ?? ''
  }

  private boundary(boundary: Boundary, host: string): string {
    const { id, kind, name, says, end } = boundary
    const isGentle = kind === 'timer' || kind === 'stay'
    const definition =
      kind === 'timer' ? timer(PART, boundary) : this.events.definition(PART, this.dialect.eventOf(kind), id)
    const flow = idOn('flow', id)
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

  /** What ends the dossier interrupts what is under way; a limit that runs out does not. */
  private subProcess(one: Element, kind: keyof typeof INSIDE): string {
    const { id, name, says } = one
    const [start, end, flow] = [idOn('start', id), idOn('end', id), idOn('flow', id)]
    const names = INSIDE[kind]
    const attributes = named(start, names.start) + (kind === 'limit' ? ' isInterrupting="false"' : '')
    const definition = kind === 'limit' ? timer(INNER, one) : this.requestOf(one, start)
    const below =
      documentation(PART, says) +
      element(PART, 'bpmn:startEvent', attributes, outgoing(INNER, flow) + definition) +
      element(PART, 'bpmn:endEvent', named(end, names.end), incoming(INNER, flow)) +
      sequence(PART, flow, start, end)
    return element(MEMBER, 'bpmn:subProcess', `${named(id, name)} triggeredByEvent="true"`, below)
  }

  private requestOf({ events = [] }: Element, start: string): string {
    const kind = this.dialect.eventOf('anytime')
    return kind === 'conditional' ? requestCondition(INNER, events) : this.events.definition(INNER, kind, start)
  }

  private messageOf({ id, message }: Element): string {
    return this.events.definition(PART, 'message', id, message)
  }
}

const TERMINATE = `${PART}<bpmn:terminateEventDefinition/>`
