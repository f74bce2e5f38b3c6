import type { FlowEdge, FlowNode, StepNode } from '../../machines/build/flow.js'
import { printTime } from '../../machines/model/duration.js'
import type { Step } from '../../machines/model/step.js'
import type { ChartLane } from '../swimlane/chart.js'
import { isAmount, type Amount, type Time } from '../../machines/model/time.js'
import { escapeXml } from '../xml-text.js'
import { limitFor } from '../budgets.js'
import { lanesOf } from '../swimlane/lanes.js'
import type { BpmnContext } from './context.js'
import { duration, groupOf } from './dialect.js'
import type { DrawContext } from './draw-context.js'
import { nameOf } from './names.js'
import { sayNode } from './says.js'
import { asWritten } from './words.js'

/*
 * What a definition says of its steps, as marks. All else is the same wherever the shape is: statuses, exceptions.
 */

/** What stands in or beside the shape of a node. */
export const nameWord = (node: FlowNode, { words }: DrawContext): string =>
  node.kind === 'step' ? words.mark(ofStep(node, nameOf)) : nameOf(node)

/** The documentation of a node. */
export const sayWords = (node: FlowNode, context: DrawContext): readonly string[] =>
  node.kind === 'step'
    ? [
        context.words.mark(
          ofStep(node, (step, one) => sayNode(step, one).join('\n')),
          escapeXml,
        ),
      ]
    : sayNode(node, context)

/** The groups of all who may do a step, as an attribute has them. */
export const groupWords = (node: StepNode, { words }: DrawContext): string =>
  words.mark(
    ofStep(node, ({ step }, one) => actorsOf(step, one).map(groupOf).join(',')),
    asWritten,
  )

/** The positions of all who may do a step. */
export const actorsOf = (step: Step, { rows, input }: BpmnContext): readonly ChartLane[] =>
  lanesOf(step.by, rows.steps.get(step.id)?.office, input)

/** When a step is late, if it has a time of its own that can run out. */
export function timerWords(node: StepNode, { words }: DrawContext): { name: string; time: string } | undefined {
  if (timeOf(node) === undefined) return undefined
  const overdue = (step: StepNode): string => overdueWords(timeOf(step) ?? NO_TIME)
  return {
    name: words.mark(ofStep(node, overdue)),
    time: words.mark(
      ofStep(node, (step) => duration(timeOf(step))),
      asWritten,
    ),
  }
}

/** When the time of the whole runs out, if it is timed. */
export function limitWords(context: DrawContext): { name: string; time: string } | undefined {
  const { words } = context
  if (limitOf(context) === undefined) return undefined
  return {
    name: words.mark((one) => `${overdueWords(limitOf(one) ?? NO_TIME)} từ lúc nộp`),
    time: words.mark((one) => duration(limitOf(one)), asWritten),
  }
}

/** The outcome by which an edge is taken, in the words as printed. */
export function outcomeWord(edge: FlowEdge, { flow, words }: DrawContext): string {
  const { from, outcome = '' } = edge
  const at = flow.out.get(from)?.indexOf(edge) ?? 0
  return outcome === '' ? '' : words.mark((one) => one.flow.out.get(from)?.[at]?.outcome ?? '')
}

/** The time of a step that can run out. */
export const timeOf = ({ step: { within } }: StepNode): Amount | undefined => runningOut(within)

/**
 * The time of the whole that can run out. Where all is one process it is not timed: Activiti, for which that is, takes only
 * errors, messages and signals as what starts an event sub-process.
 */
export const limitOf = ({ compiled, flow, isCollaboration }: BpmnContext): Amount | undefined =>
  isCollaboration ? runningOut(limitFor(compiled, flow)) : undefined

const runningOut = (time: Time | undefined): Amount | undefined => (isAmount(time) && time.n > 0 ? time : undefined)
/** 'Quá 03 ngày làm việc': as printed, unless what is printed is more than an amount with its unit, or less. */
const overdueWords = ({ n, unit, printed = '' }: Amount): string =>
  `Quá ${AN_AMOUNT.test(printed) ? printed : printTime({ n, unit })}`
const AN_AMOUNT = /^[\d.,/ ]+(?:ngày|giờ)(?: làm việc| theo lịch)?$/

const NO_TIME: Amount = { n: 0, unit: 'day' }

/** What is said of the step of the same id, in whatever case. */
const ofStep =
  ({ id }: FlowNode, say: (step: StepNode, context: BpmnContext) => string) =>
  (context: BpmnContext): string => {
    const node = context.flow.nodes.get(id)
    if (node?.kind !== 'step') throw new TypeError(`"${id}" is a step in one case of a shape, and none in another.`)
    return say(node, context)
  }
