import type { FlowNode } from '../../machines/build/flow.js'
import { printActor } from '../../machines/model/print-actor.js'
import { printText } from '../../machines/model/print-text.js'
import type { Step } from '../../machines/model/step.js'
import type { Time } from '../../machines/model/time.js'
import type { CompiledCase } from '../generator.js'
import { decisionLine, markOf, titleOf } from '../marks.js'
import { writeActions } from './actions.js'
import type { ProcessContext } from './context.js'
import { durationCount, dueDatePattern } from './durations.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'
import type { Rows } from '../rows.js'
import { MOST_PLACES, placesOf, type Place } from './places.js'
import { rolesOf, unique, type Role } from './roles.js'
import { DOSSIER_STATUS } from './step-kinds.js'

/** A process of the target, with the places that its steps stand for; `undefined` where it has too many. */
export function writeProcess(
  context: ProcessContext,
  total: Time | undefined,
): { process: Element<'ServiceProcess'>; places: readonly Place[]; roles: readonly Role[] } | undefined {
  const { compiled, input, flow, notes, unit } = context
  const places = placesOf(flow)
  if (places === undefined) {
    notes.lose(
      `Các nhánh song song có thể đứng cùng nhau theo hơn ${MOST_PLACES} cách; OpenCPS chỉ có một bước hiện tại cho mỗi hồ sơ nên quy trình này không đưa vào gói.`,
    )
    return undefined
  }
  if (places.some(({ nodes }) => nodes.length > 1))
    notes.lose(
      'OpenCPS chỉ có một bước hiện tại: các nhánh song song thành những bước ghép, ai của nhánh nào cũng thao tác được; bước ghép không có thời gian, thời gian của từng việc chỉ ghi ở danh sách các bước.',
    )
  const rolesAt = placeRoles(places, context)
  const roles = unique(places.flatMap((place) => rolesAt(place)))
  const process: Element<'ServiceProcess'> = {
    processNo: context.processNo,
    processName: notes.fit(titleOf(compiled), 'Tên quy trình'),
    description: notes.fit(describe(compiled), 'Mô tả quy trình'),
    durationCount: durationCount(total, unit, 'cả quy trình', notes),
    durationUnit: unit,
    generatePassword: false,
    serverNo: '',
    serverName: '',
    dossierNoPattern: numberPattern(input.province.dossierNumber, notes),
    dossierGroupPattern: '',
    dueDatePattern: dueDatePattern(total),
    counter: 0,
    roles: roles.map((role) => writeRole(role, true, notes)),
    steps: places.map((place) => writeStep(place, rolesAt(place), context)),
    actions: writeActions(places, context),
    sequences: writeSequences(context),
  }
  return { process, places, roles }
}

const describe = (compiled: CompiledCase): string => {
  const { decision } = compiled.entry.value
  return [markOf(compiled), decision && decisionLine(decision), compiled.id]
    .filter((one) => one !== undefined)
    .join('. ')
}

/** The province's pattern of dossier numbers in the target's tokens. */
function numberPattern(pattern: string | undefined, { lose }: LossNotes): string {
  if (pattern === undefined) return ''
  const written = pattern
    .replace('{mã định danh}', '{a}')
    .replace('{yyMMdd}', '{yy}{mm}{dd}')
    .replace(/\{(N+)\}/, (_, digits: string) => `{${digits.toLowerCase()}}`)
  if (!/^(?:[^{}]|\{(?:a+|y+|mm|dd|n+)\})*$/.test(written)) {
    lose('Mẫu số hồ sơ của tỉnh không viết được bằng ký hiệu của OpenCPS nên để trống.', pattern)
    return ''
  }
  return written
}

const writeRole = ({ code, name }: Role, moderator: boolean, { fit }: LossNotes): Element<'StepRole'> => ({
  roleCode: code,
  roleName: fit(name, 'Tên vai trò'),
  moderator,
  condition: '',
})

/** Who acts at a place: the step's posts; at a wait and after an end those of the intake, who see the dossier. */
function placeRoles(
  places: readonly Place[],
  { compiled, input, notes }: ProcessContext,
): (place: Place) => readonly Role[] {
  const at = (nodes: readonly FlowNode[]): readonly Role[] =>
    unique(nodes.flatMap((node) => (node.kind === 'step' ? rolesOf(node.step, compiled, input, notes) : [])))
  const intake = at(places[0]?.nodes ?? [])
  const known = new Map<Place, readonly Role[]>()
  return (place) => {
    const own = known.get(place) ?? at(place.nodes)
    known.set(place, own)
    return own.length > 0 ? own : intake
  }
}

function writeStep(place: Place, roles: readonly Role[], context: ProcessContext): Element<'ProcessStep'> {
  const { notes, rows } = context
  const { steps } = place
  const [step] = steps
  const called = calledOf(place, context)
  const isEnd = place.nodes[0]?.kind === 'end'
  return {
    stepCode: place.code,
    stepName: notes.fit(called, 'Tên bước'),
    sequenceNo: sequenceOf(place, context),
    groupName: notes.fit(groupOf(place, rows), `Tên giai đoạn của bước "${called}"`),
    dossierStatus: DOSSIER_STATUS[place.status],
    dossierSubStatus: place.kind.subStatus,
    durationCount: place.nodes.length > 1 ? '' : durationOf(step, context),
    instructionNote: notes.fit(instructionOf(steps), `Nội dung công việc của bước "${called}"`),
    briefNote: notes.fit(steps.flatMap(({ no }) => no ?? []).join('; '), `Nhãn của bước "${called}"`),
    roleAsStep: '',
    checkInput: 0,
    roles: roles.map((role) => writeRole(role, !isEnd, notes)),
  }
}

/** The step's name; where branches stand together, what stands in each of them. */
function calledOf({ nodes, kind }: Place, { flow }: ProcessContext): string {
  const names = nodes.flatMap((node) => {
    if (node.kind === 'step') return node.step.name
    const resumed = node.kind === 'supplement' && nodes.length > 1 ? flow.nodes.get(node.resumesAt) : undefined
    return resumed?.kind === 'step' ? `Chờ bổ sung: ${resumed.step.name}` : []
  })
  return names.length === 0 ? kind.title : names.join('; ')
}

/** Titles of the blocks that hold all that stands here. */
const groupOf = ({ nodes: [first, ...others] }: Place, rows: Rows): string =>
  (first?.within ?? [])
    .filter((id) => others.every(({ within }) => within.includes(id)))
    .flatMap((id) => rows.blocks.get(id)?.row.title ?? [])
    .join(' - ')

/** What is to be done: the step's words; of several steps each with its name. */
function instructionOf(steps: readonly Step[]): string {
  const texts = steps.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text: printText(text) }]))
  return texts.map(({ name, text }) => (steps.length > 1 ? `${name}: ${text}` : text)).join(' ')
}

/** A step's own time; rows under one merged time cell have it together, so that the first of them bears it. */
function durationOf(step: Step | undefined, { rows, unit, notes }: ProcessContext): string {
  if (step === undefined) return ''
  const shares = rows.steps.get(step.id)?.shares
  if (step.within !== undefined || shares?.within === undefined)
    return durationCount(step.within, unit, `bước "${step.name}"`, notes)
  const sharing = [...rows.steps.values()].filter((other) => other.shares === shares)
  notes.lose(
    `Các bước ${sharing.map((other) => `"${other.step.name}"`).join(', ')} dùng chung một ô thời gian; ghi ở bước đầu.`,
  )
  return sharing[0]?.step === step ? durationCount(shares.within, unit, `bước "${step.name}"`, notes) : ''
}

const writeSequences = (context: ProcessContext): Element<'ProcessSequence'>[] =>
  context.sequence.map((step, index) => {
    const { notes, rows, input } = context
    const who = step.by === undefined ? '' : printActor(step.by, rows.steps.get(step.id)?.office, input.province)
    return {
      sequenceNo: String(index + 1),
      sequenceName: notes.fit(step.name, 'Tên bước'),
      sequenceRole: notes.fit(who, `Người thực hiện bước "${step.name}"`),
      durationCount: durationOf(step, context),
    }
  })

function sequenceOf({ nodes: [node] }: Place, context: ProcessContext): string {
  const of = node?.kind === 'supplement' ? context.flow.nodes.get(node.resumesAt) : node
  const index = of?.kind === 'step' ? context.sequence.findIndex(({ id }) => id === of.step.id) : -1
  return index < 0 ? '' : String(index + 1)
}
