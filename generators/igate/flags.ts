import type { FlowEdge } from '../../machines/build/flow.js'
import { remembering } from '../../machines/model/remembering.js'
import { isNone } from '../../machines/model/fact.js'
import { acts, type Act, type Step } from '../../machines/model/step.js'
import { TEMPLATES, type Flag, type Task } from './format.js'

/** What is done where a dossier stands: a step, or nothing but waiting. */
export type Doing = Pick<Step, 'does' | 'signs' | 'gives' | 'collects'>
/** What a step is asked for its flags. */
interface Asked {
  step: Doing
  does: readonly Act[]
  out: readonly FlowEdge[]
  isFirst: boolean
}

const has = (list: Step['gives']): boolean => list !== undefined && !isNone(list) && list.length > 0
const signs = ({ step }: Asked): boolean => step.signs === 'digital' || step.signs === 'both'
const moves =
  (...wanted: readonly FlowEdge['move'][]) =>
  ({ out }: Asked): boolean =>
    out.some(({ move }) => wanted.includes(move))
const does =
  (...wanted: readonly Act[]) =>
  ({ does }: Asked): boolean =>
    wanted.some((act) => does.includes(act))
const never = (): boolean => false

/** A flag by what the step may do; what the definitions do not say is off, and the sheet asks for it. */
const RULES: Readonly<Record<Flag, (asked: Asked) => boolean>> = {
  canPaused: moves('supplement'),
  canUploadResult: (asked) => has(asked.step.gives) || does('decide', 'number')(asked),
  canIncreaseDue: moves('stay'),
  canUseDigitalSign: signs,
  canUseDigitalSignSmartCA: never,
  canUseDigitalSignVGCA: signs,
  canUseDigitalSignVNPTCA: never,
  canUseDigitalSignNEAC: never,
  canUpdateDossierComp: does('receive', 'examine'),
  canUpdateApplicant: does('receive'),
  canCancelDosssier: ({ out }) => out.some(({ tag, move }) => tag === 'policy' && move === 'end'),
  canChoiceNextStep: ({ out }) => out.filter(({ tag }) => tag === 'process').length > 1,
  canResendDossierToPriviousStep: moves('back'),
  canEvictDossier: never,
  canConnectedQLVB: does('number'),
  canConnectedIOffice: never,
  canPrintReceiptTicket: ({ isFirst }) => isFirst,
  mustRatingOfficials: never,
  mustPublishInvoice: ({ step }) => has(step.collects),
  mustChooseAssignee: does('assign'),
  mustSendSMSToApplicant: never,
  mustAttachResultsFile: does('return'),
  mustConfirm: does('decide'),
}

const FLAG_RULES = Object.entries(RULES) as readonly (readonly [Flag, (asked: Asked) => boolean])[]

/** The flags of a task, and the templates that the province chooses. */
export function variableOf(step: Doing, out: readonly FlowEdge[], isFirst: boolean): Task['variable'] {
  const asked: Asked = { step, does: acts(step), out, isFirst }
  let on = 0
  FLAG_RULES.forEach(([, rule], at) => {
    if (rule(asked)) on |= 1 << at
  })
  return variableWith(on)
}

/** By the flags that are on, a bit each: thousands of tasks share a few dozen. */
const variableWith = remembering(
  (on: number): Task['variable'] =>
    ({
      ...Object.fromEntries(FLAG_RULES.map(([flag], at) => [flag, (on & (1 << at)) !== 0])),
      ...Object.fromEntries(TEMPLATES.map((template) => [template, ''])),
    }) as Task['variable'],
  1_000,
)
