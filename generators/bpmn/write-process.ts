import { laneName, type Boundary, type Connection, type Diagram, type Element } from './diagram.js'
import { documentation, duration, FEEL, REQUEST, type Dialect, type EventKind } from './dialect.js'
import { idOf, idOn } from './ids.js'
import { isResult } from './layout.js'
import { flowBeside } from './place.js'
import { xml, type Xml } from './xml.js'

/** What stands outside the processes: messages, errors, escalations that their events name. */
export type Roots = Map<string, Xml>

/** The process of one pool. */
export function writeProcess(
  diagram: Diagram,
  pool: number,
  names: { id: string; name: string; says: readonly string[]; whole: string },
  dialect: Dialect,
  roots: Roots,
): Xml {
  const { first, last, name } = diagram.pools[pool] ?? { first: 0, last: -1, name: '' }
  const own = diagram.elements.filter(({ lane }) => first <= lane && lane <= last)
  const writer = new ProcessWriter(diagram, dialect, roots, names.whole)
  const lanes = diagram.lanes
    .slice(first, last + 1)
    .map((lane, index) =>
      xml('bpmn:lane', { id: idOf('lane', String(first + index)), name: laneName(lane) }, [
        ...documentation(lane.position === '' ? [] : [`${lane.unit}: ${lane.position}`]),
        ...own.filter((one) => one.lane === first + index).flatMap((one) => refs(one)),
      ]),
    )
  return xml(
    'bpmn:process',
    { id: names.id, name: dialect.isCollaboration ? `${names.name} - ${name}` : names.name, isExecutable: true },
    [
      ...documentation(names.says),
      xml('bpmn:laneSet', { id: `${names.id}.ViTri` }, lanes),
      ...own.flatMap((one) => writer.element(one)),
      ...own.flatMap((one) => writer.flowsFrom(one)),
    ],
  )
}

/** A lane names what stands in it; what an event sub-process holds is its own. */
const refs = ({ id, boundaries }: Element): Xml[] =>
  [id, ...boundaries.flatMap((one) => [one.id, ...(one.end === undefined ? [] : [one.end.id])])].map((ref) =>
    xml('bpmn:flowNodeRef', {}, ref),
  )

class ProcessWriter {
  private readonly into = new Map<string, Connection[]>()
  private readonly outOf = new Map<string, Connection[]>()

  constructor(
    private readonly diagram: Diagram,
    private readonly dialect: Dialect,
    private readonly roots: Roots,
    private readonly whole: string,
  ) {
    for (const connection of diagram.connections) {
      push(this.outOf, connection.from, connection)
      push(this.into, connection.to, connection)
    }
  }

  element(element: Element): Xml[] {
    const { id, name, says } = element
    const common = [...documentation(says), ...this.extensions(element), ...this.ends(id)]
    const node = (tag: string, attributes: Xml['attributes'] = {}, more: readonly Xml[] = []): Xml =>
      xml(`bpmn:${tag}`, { id, name: name === '' ? undefined : name, ...attributes }, [...common, ...more])
    switch (element.kind) {
      case 'task':
        return [node('userTask', this.taskOf(element).attributes), ...this.boundaries(element)]
      case 'wait':
        return [
          this.dialect.isCollaboration
            ? node('receiveTask', { messageRef: this.message(idOn('message', id)) })
            : node('userTask', this.taskOf(element).attributes),
          ...this.boundaries(element),
        ]
      case 'start':
        return [node('startEvent', {}, this.dialect.isCollaboration ? [this.messageOf(element)] : [])]
      case 'receive':
        return [node(element.isFirst === true ? 'startEvent' : 'intermediateCatchEvent', {}, [this.messageOf(element)])]
      case 'send':
        return [node(element.isLast === true ? 'endEvent' : 'intermediateThrowEvent', {}, [this.messageOf(element)])]
      case 'decision':
        return [node('exclusiveGateway')]
      case 'await':
        return [node('eventBasedGateway')]
      case 'fork':
      case 'join':
        return [node('parallelGateway')]
      case 'end':
        return [node('endEvent', {}, this.finish(element))]
      case 'anytime':
        return [this.subProcess(element)]
    }
  }

  /** The result goes to whoever applied; any other end stops what else is under way. */
  private finish(element: Element): Xml[] {
    if (this.dialect.isCollaboration && isResult(element)) return [this.messageOf(element)]
    return this.diagram.isParallel && !isResult(element) ? [xml('bpmn:terminateEventDefinition')] : []
  }

  private extensions(element: Element): Xml[] {
    const isSent = element.kind === 'send' || (this.dialect.isCollaboration && isResult(element))
    const own = isSent ? this.dialect.send : (this.taskOf(element).extensions ?? [])
    return own.length === 0 ? [] : [xml('bpmn:extensionElements', {}, own)]
  }

  private taskOf(element: Element): ReturnType<Dialect['task']> {
    const lane = this.diagram.lanes[element.lane]
    const isTask = element.kind === 'task' || (element.kind === 'wait' && !this.dialect.isCollaboration)
    return lane === undefined || !isTask ? {} : this.dialect.task(element, lane)
  }

  private ends(id: string): Xml[] {
    return [
      ...(this.into.get(id) ?? []).map((flow) => xml('bpmn:incoming', {}, flow.id)),
      ...(this.outOf.get(id) ?? []).map((flow) => xml('bpmn:outgoing', {}, flow.id)),
    ]
  }

  private boundaries(element: Element): Xml[] {
    return element.boundaries.flatMap((boundary): Xml[] => {
      const { id, kind, name, says, end } = boundary
      const isGentle = kind === 'timer' || kind === 'stay'
      const definition = kind === 'timer' ? timer(boundary) : this.eventDefinition(this.dialect.eventOf(kind), id)
      const out = end === undefined ? this.ends(id) : [xml('bpmn:outgoing', {}, flowBeside(boundary))]
      const event = xml(
        'bpmn:boundaryEvent',
        { id, name, attachedToRef: element.id, cancelActivity: isGentle ? false : undefined },
        [...documentation(says), ...out, definition],
      )
      if (end === undefined) return [event]
      const flow = flowBeside(boundary)
      const finish = isGentle || !this.diagram.isParallel ? [] : [xml('bpmn:terminateEventDefinition')]
      return [
        event,
        xml('bpmn:endEvent', { id: end.id, name: end.name }, [
          ...documentation(end.says),
          xml('bpmn:incoming', {}, flow),
          ...finish,
        ]),
        xml('bpmn:sequenceFlow', { id: flow, sourceRef: id, targetRef: end.id }),
      ]
    })
  }

  flowsFrom(element: Element): Xml[] {
    return [element.id, ...element.boundaries.map(({ id }) => id)].flatMap((id) =>
      (this.outOf.get(id) ?? []).map(({ id, from, to, name, event }) => {
        const attributes = { id, name: name === '' ? undefined : name, sourceRef: from, targetRef: to }
        if (event === undefined) return xml('bpmn:sequenceFlow', attributes)
        const { attributes: own, text } = this.dialect.condition(event)
        return xml('bpmn:sequenceFlow', attributes, [
          xml('bpmn:conditionExpression', { 'xsi:type': 'bpmn:tFormalExpression', ...own }, text),
        ])
      }),
    )
  }

  private subProcess({ id, name, says, events = [] }: Element): Xml {
    const [start, end, flow] = [idOn('start', id), idOn('end', id), idOn('flow', id)]
    const kind = this.dialect.eventOf('anytime')
    const condition =
      events.length === 0 ? 'ketThuc = true' : `${REQUEST} in (${events.map((one) => `"${one}"`).join(', ')})`
    const definition =
      kind === 'conditional'
        ? xml('bpmn:conditionalEventDefinition', {}, [
            xml('bpmn:condition', { 'xsi:type': 'bpmn:tFormalExpression', ...FEEL }, condition),
          ])
        : this.eventDefinition(kind, start)
    return xml('bpmn:subProcess', { id, name, triggeredByEvent: true }, [
      ...documentation(says),
      xml('bpmn:startEvent', { id: start, name: ANYTIME.start }, [xml('bpmn:outgoing', {}, flow), definition]),
      xml('bpmn:endEvent', { id: end, name: ANYTIME.end }, [xml('bpmn:incoming', {}, flow)]),
      xml('bpmn:sequenceFlow', { id: flow, sourceRef: start, targetRef: end }),
    ])
  }

  /** Engines know a message by its name, over all processes that they run. */
  private message(id: string): string {
    const name = `${this.whole}.${id}`
    this.roots.set(id, xml('bpmn:message', { id, name }, messageExtensions(this.dialect)))
    return id
  }

  private messageOf({ id, message }: Element): Xml {
    return this.eventDefinition('message', id, message)
  }

  private eventDefinition(kind: EventKind, id: string, message = idOn('message', id)): Xml {
    switch (kind) {
      case 'message':
        return xml('bpmn:messageEventDefinition', { messageRef: this.message(message) })
      case 'error': {
        const error = idOn('error', id)
        this.roots.set(error, xml('bpmn:error', { id: error, name: id, errorCode: id }))
        return xml('bpmn:errorEventDefinition', { errorRef: error })
      }
      default: {
        const report = idOn('report', id)
        this.roots.set(report, xml('bpmn:escalation', { id: report, name: id, escalationCode: id }))
        return xml('bpmn:escalationEventDefinition', { escalationRef: report })
      }
    }
  }
}

const messageExtensions = ({ message }: Dialect): Xml[] =>
  message.length === 0 ? [] : [xml('bpmn:extensionElements', {}, message)]

/** What stands inside every event sub-process. */
export const ANYTIME = { start: 'Có yêu cầu hoặc quyết định', end: 'Kết thúc hồ sơ' } as const

const timer = ({ time }: Boundary): Xml =>
  xml('bpmn:timerEventDefinition', {}, [
    xml('bpmn:timeDuration', { 'xsi:type': 'bpmn:tFormalExpression' }, duration(time)),
  ])

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [item])
  else known.push(item)
}
