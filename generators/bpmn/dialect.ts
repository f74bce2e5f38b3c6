import { isAmount, type Time } from '../../machines/model/time.js'
import { slug } from '../../machines/model/words.js'
import type { ChartLane } from '../swimlane/chart.js'
import type { Boundary, Element, Lane } from './diagram.js'
import { escapeXml } from '../xml-text.js'
import { leaf } from './xml.js'

/** In what the engines differ that read BPMN; everything else is written once. */
export interface Dialect {
  /** Whether levels are pools of their own and whoever applies is one; otherwise all is one process, started by the system. */
  isCollaboration: boolean
  /** Namespaces and attributes of `definitions`, as written. */
  attributes: string
  /** Engines differ in which events may stand on a step. */
  eventOf: (kind: Boundary['kind'] | 'anytime') => EventKind
  /** Of a task: assignment, form; as written. */
  task: (element: Element, lane: Lane) => { attributes?: string; extensions?: string }
  /** Extensions of an event that sends. */
  send: string
  /** Extensions of a message that is awaited. */
  message: string
  /** That an outcome was chosen, by its published event; its attributes as written. */
  condition: (event: string) => { attributes?: string; text: string }
}
export type EventKind = 'error' | 'escalation' | 'conditional' | 'message'

/** The variable that holds the published event by which a person leaves a step. */
export const OUTCOME = 'ketQua'
/** The variable that holds the exception that somebody asks for. */
export const REQUEST = 'yeuCau'
/** In FEEL, that a person left a step by a published event. */
export const outcomeIs = (event: string): string => `${OUTCOME} = "${event}"`

/** An expression is in XPath unless it says otherwise. */
export const FEEL = ' language="feel"'

/** The group of a position, from which an engine offers a task; a province matches it once to its own groups. */
export const groupOf = ({ unit, position }: ChartLane): string => slug(`${unit} ${position}`)

/** BPMN as the standard has it. */
export const plain: Dialect = {
  isCollaboration: true,
  attributes: '',
  eventOf: (kind) => (kind === 'refuse' ? 'error' : kind === 'anytime' ? 'conditional' : 'escalation'),
  task: () => ({}),
  send: '',
  message: '',
  condition: (event) => ({ attributes: FEEL, text: outcomeIs(event) }),
}

/**
 * A duration as ISO 8601. BPMN knows no working time: a working day is written as a day, an hour as an hour; whoever runs
 * it sets a business calendar. The loss report says so.
 */
export function duration(time: Time | undefined): string {
  if (!isAmount(time)) return 'P0D'
  const { n, unit } = time
  const minutes = Math.round(n * (unit === 'hour' || unit === 'working-hour' ? 60 : 1440))
  const [days, rest] =
    unit === 'hour' || unit === 'working-hour' ? [0, minutes] : [Math.floor(minutes / 1440), minutes % 1440]
  const [hours, left] = [Math.floor(rest / 60), rest % 60]
  const part = (count: number, letter: string): string => (count === 0 ? '' : `${count}${letter}`)
  const clock = part(hours, 'H') + part(left, 'M')
  const date = part(days, 'D')
  return date + clock === '' ? 'P0D' : `P${date}${clock === '' ? '' : `T${clock}`}`
}

export const documentation = (line: string, says: readonly string[]): string =>
  says.length === 0 ? '' : leaf(line, 'bpmn:documentation', escapeXml(says.join('\n')))

export const extensionElements = (line: string, extensions: string): string =>
  extensions === '' ? '' : leaf(line, 'bpmn:extensionElements', extensions)
