import type { Boundary } from './diagram.js'
import { extensionElements, FEEL, REQUEST, type Dialect, type EventKind } from './dialect.js'
import { escapeXml } from '../xml-text.js'
import { idOn } from './ids.js'
import { element, leaf, ROOT, MEMBER } from './xml.js'

/** Events of a file, and what they name outside the processes: messages, errors, escalations. */
export class EventWriter {
  private readonly texts = new Map<string, string>()

  /** `whole`: the id that all processes of the file have in common. */
  constructor(
    private readonly whole: string,
    private readonly dialect: Dialect,
  ) {}

  /** What has been named. */
  get roots(): string {
    return [...this.texts.values()].join('')
  }

  /** Engines know a message by its name, over all processes that they run. */
  message(id: string): string {
    if (!this.texts.has(id)) {
      const extensions = extensionElements(MEMBER, this.dialect.message)
      this.texts.set(id, element(ROOT, 'bpmn:message', ` id="${id}" name="${this.whole}.${id}"`, extensions))
    }
    return id
  }

  /** The event definition of an element; `id`: of the element. */
  definition(line: string, kind: EventKind, id: string, message = idOn('message', id)): string {
    if (kind === 'message') return `${line}<bpmn:messageEventDefinition messageRef="${this.message(message)}"/>`
    const name = kind === 'error' ? 'error' : 'escalation'
    const root = idOn(kind === 'error' ? 'error' : 'report', id)
    this.texts.set(root, `${ROOT}<bpmn:${name} id="${root}" name="${id}" ${name}Code="${id}"/>`)
    return `${line}<bpmn:${name}EventDefinition ${name}Ref="${root}"/>`
  }
}

const FORMAL = ' xsi:type="bpmn:tFormalExpression"'

/** A way that is taken when an outcome was chosen. */
export function outcomeCondition(line: string, event: string, { condition }: Dialect): string {
  const { attributes = '', text } = condition(event)
  return leaf(line, 'bpmn:conditionExpression', escapeXml(text), FORMAL + attributes)
}

/** That somebody asks for one of the events; without any, that the dossier has ended elsewhere. */
export function requestCondition(line: string, events: readonly string[]): string {
  const text = events.length === 0 ? 'ketThuc = true' : `${REQUEST} in (${events.map((one) => `"${one}"`).join(', ')})`
  const condition = leaf('', 'bpmn:condition', escapeXml(text), FORMAL + FEEL)
  return leaf(line, 'bpmn:conditionalEventDefinition', condition)
}

export const timer = (line: string, { time = '' }: Pick<Boundary, 'time'>): string =>
  leaf(line, 'bpmn:timerEventDefinition', leaf('', 'bpmn:timeDuration', time, FORMAL))
