import { slug } from '../../machines/model/words.js'
import { eventBy } from '../agreement/language.js'
import { partsOf, stepOf } from './ids.js'
import type { ReadBpmn, ReadFlow, ReadNode } from './read.js'

/*
 * What the elements of a BPMN file are in published events (docs/semantics.md §3).
 */

/** The step by which published events call a task; a task that somebody drew has its own id. */
export const stepIn = (task: string): string => stepOf(partsOf(task, 'step')?.[0] ?? task)

/** An engine goes by the condition, which names the event; a flow that somebody drew may have words alone. */
export function eventOf({ condition, name }: ReadFlow, step: string): string {
  const [, event = ''] = /["']([^"']+)["']/.exec(condition) ?? []
  return event.startsWith(`${step}:`) ? event : eventBy(step, name)
}

/** What may end the dossier wherever it is: the events that it takes while a step is under way. */
export interface Anytime {
  title: string
  eventsAt: (step: string) => readonly string[]
}

/**
 * An event sub-process, by its start: a condition lists published events; a message, or a timer that somebody lets
 * interrupt, ends the dossier at every step. What does not interrupt tells somebody and changes nothing. `home` is the
 * process that keeps the dossier: a message that ends a visit elsewhere is no event of the dossier.
 */
export function anytimeOf(start: ReadNode, file: ReadBpmn, home: string | undefined): Anytime | undefined {
  const { type, inside = '', event, expression, process, isInterrupting } = start
  if (type !== 'startEvent' || inside === '' || !isInterrupting) return undefined
  const title = file.nodes.get(inside)?.name ?? ''
  if (event !== 'message' && event !== 'timer') {
    const events = [...expression.matchAll(/"([^"]*)"/g)].map(([, one = '']) => one)
    return { title, eventsAt: (step) => events.filter((one) => one.slice(0, one.lastIndexOf(':')) === step) }
  }
  const [exception = slug(title)] = partsOf(inside, 'anytime') ?? []
  return process === home ? { title, eventsAt: (step) => [`${step}:${exception}`] } : undefined
}
