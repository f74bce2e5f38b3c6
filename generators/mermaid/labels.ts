import type { FlowNode, StepNode } from '../../machines/build/flow.js'
import { printTime } from '../../machines/model/duration.js'
import { printText } from '../../machines/model/print-text.js'
import { printedActor } from '../../machines/model/print-actor.js'
import type { Status } from '../../machines/model/registry.js'
import type { GeneratorInput } from '../generator.js'
import type { Rows } from '../rows.js'
import { ENDS } from '../words.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The lines in the box of a node. */
export function nodeLines(node: FlowNode, rows: Rows, registers: Registers): string[] {
  switch (node.kind) {
    case 'step':
      return [stepTitle(node), ...memoryLines(node), ...actorLines(node, rows, registers), ...timeLines(node, rows)]
    case 'supplement':
    case 'end':
      return [nodeTitle(node), statusLine(node.status, registers)]
    case 'fork':
    case 'join':
      return [nodeTitle(node)]
  }
}

/** What a node is called: the title of a step, or what happens there. */
export function nodeTitle(node: FlowNode): string {
  switch (node.kind) {
    case 'step':
      return stepTitle(node)
    case 'supplement':
      return 'Chờ người nộp bổ sung, hoàn thiện hồ sơ'
    case 'fork':
      return 'Làm đồng thời các việc'
    case 'join':
      return `Đã xong ${node.needed} việc làm đồng thời`
    case 'end':
      return ENDS[node.end]
  }
}

export const stepTitle = ({ step }: Pick<StepNode, 'step'>): string =>
  step.no === undefined ? step.name : `${step.no}: ${step.name}`

/** A step that memory multiplies says on which way it stands. */
export const memoryLines = ({ memory }: StepNode): string[] => Object.values(memory).map((outcome) => `(${outcome})`)

function actorLines({ step }: StepNode, rows: Rows, { province }: Registers): string[] {
  if (step.by === undefined) return []
  return [printText(printedActor(step, rows.steps.get(step.id)?.office, province))]
}

/** The time cell; rows under one merged cell say that they share it. */
function timeLines({ step }: StepNode, rows: Rows): string[] {
  const shared = rows.steps.get(step.id)?.shares?.within
  const time = step.within ? printTime(step.within) : shared && `chung ${printTime(shared)}`
  const stops = step.clock === 'stops' ? ['không tính vào thời hạn'] : []
  return time === undefined ? stops : [time, ...stops]
}

/** 'Trạng thái 4: Đang xử lý' */
export function statusLine(status: Status, { corpus }: Pick<Registers, 'corpus'>): string {
  const name = corpus.registers.statuses.names.find((one) => one.status === status)?.name
  return `Trạng thái ${status}${name === undefined ? '' : `: ${name}`}`
}
