import type { FlowNode, StepNode, WaitNode } from '../../machines/build/flow.js'
import { isAmount, type Time } from '../../machines/model/time.js'
import { limitFor } from '../budgets.js'
import { actorsOf } from '../bpmn/case-words.js'
import type { BpmnContext } from '../bpmn/context.js'
import { groupOf } from '../bpmn/dialect.js'
import { actorName } from '../bpmn/diagram.js'
import { idOf } from '../bpmn/ids.js'
import { nameOf } from '../bpmn/names.js'
import { sayNode } from '../bpmn/says.js'
import { processId } from '../bpmn/process-id.js'
import { markOf, provenance, titleOf } from '../marks.js'
import { variableOf, type Doing } from './flags.js'
import type { IgateFile, Task, TimeUnit } from './format.js'

export const EVIDENCE =
  'Lập theo tên khóa thấy trong công cụ công khai của iGate; chưa được nhà cung cấp xác nhận, hãy thử trên hệ thống thử nghiệm trước.'

/** Where the engine has a user task: at each step, and where it waits for the citizen. */
type TaskNode = StepNode | WaitNode
const isTask = (node: FlowNode): node is TaskNode => node.kind === 'step' || node.kind === 'supplement'
/** Whoever has asked for a supplement only waits. */
const WAITING: Doing = { does: [] }

/** The definition and the tasks of a flow; tasks are matched to the BPMN file by their definition keys. */
export function igateFile(context: BpmnContext): IgateFile {
  const { compiled, flow, pools, input } = context
  const { value } = compiled.entry
  const nodes = [...flow.nodes.values()].filter(isTask)
  const name = titleOf(compiled)
  const limit = limitFor(compiled, flow)
  const mark = markOf(compiled)
  const supplement = value.policy.supplement ?? input.corpus.registers.policies[value.policy.base]?.supplement
  const id = `${processId(context)}.0`
  const key = (node: TaskNode): string => idOf('step', node.id)
  const agencyTime = agencyTimes(nodes, context)
  return {
    ghiChu: [EVIDENCE, ...(mark === undefined ? [] : [mark]), ...provenance(compiled)],
    processDefinition: {
      name,
      ...timeOf(limit),
      applicantEForm: '',
      eForm: '',
      reportTemplate: '',
      timesheet: '',
      appliedAgency: [],
      firstTask: idOf('step', flow.start),
      activiti: { id, model: { id: '', name: id, project: { id: '' } } },
      definedTask: nodes.map((node) => ({ id: key(node), status: node.status })),
      dynamicVariable: {
        constraintTotalProcessTime: isAmount(limit),
        processType: '',
        isRequiredInputEForm: false,
        isProcessingTimeUnitType: true,
        processingTimeAfterAddition: supplement === 'restart' ? 'restart' : 'continue',
        extendHCM: false,
      },
    },
    tasks: nodes.map((node): Task => {
      const lane = pools.lanes[pools.laneOf(node.id)] ?? { level: '', unit: '', position: '' }
      const step = node.kind === 'step' ? node.step : undefined
      const actors = step === undefined ? [lane] : actorsOf(step, context)
      const out = flow.out.get(node.id) ?? []
      const isFirst = node.id === flow.start
      const { processingTime, processingTimeUnit } = timeOf(step?.within)
      const total = agencyTime.get(lane.unit) ?? { processingTime: 0, processingTimeUnit: 'd' as const }
      return {
        name: nameOf(node),
        remind: '',
        candidatePosition: actors.map(actorName).join('; '),
        candidateGroup: actors.map(groupOf),
        processingTime,
        processingTimeUnit,
        assignee: '',
        isFirst,
        // Any step may be the last by an exception; this says where the process itself ends.
        isLast:
          step !== undefined && out.some(({ to, tag }) => tag === 'process' && flow.nodes.get(to)?.kind === 'end'),
        description: sayNode(node, context).join('\n'),
        totalDayProcessAgency: total.processingTime,
        dayProcessAgencyUnit: total.processingTimeUnit,
        processBranch: node.branch?.id ?? '',
        variable: variableOf(step ?? WAITING, out, isFirst),
        dynamicVariable: {},
        activiti: { definitionKey: key(node) },
        processDefinition: { name },
      }
    }),
  }
}

interface Processing {
  processingTime: number
  processingTimeUnit: TimeUnit
}

/** A time as the system counts: days or hours; nothing where it is not an amount. */
function timeOf(time: Time | undefined): Processing {
  if (!isAmount(time)) return { processingTime: 0, processingTimeUnit: 'd' }
  const isHours = time.unit === 'hour' || time.unit === 'working-hour'
  return { processingTime: time.n, processingTimeUnit: isHours ? 'h' : 'd' }
}

/** What all steps of one unit take together, in days of eight hours; a step that memory multiplies counts once. */
function agencyTimes(nodes: readonly TaskNode[], { pools }: BpmnContext): ReadonlyMap<string, Processing> {
  const sums = new Map<string, number>()
  const counted = new Set<string>()
  for (const node of nodes) {
    if (node.kind !== 'step' || counted.has(node.step.id)) continue
    counted.add(node.step.id)
    const unit = pools.lanes[pools.laneOf(node.id)]?.unit ?? ''
    const { processingTime, processingTimeUnit } = timeOf(node.step.within)
    sums.set(unit, (sums.get(unit) ?? 0) + (processingTimeUnit === 'h' ? processingTime / 8 : processingTime))
  }
  return new Map(
    [...sums].map(([unit, days]) => [
      unit,
      { processingTime: Math.round(days * 1000) / 1000, processingTimeUnit: 'd' as const },
    ]),
  )
}
