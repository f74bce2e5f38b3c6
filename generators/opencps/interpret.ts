import { moveTitle, type Language, type LanguageMove } from '../agreement/language.js'
import { eventOf } from './codes.js'
import { canHold, conditionsOf } from './conditions.js'
import type { Element } from './elements.js'

type Process = Element<'ServiceProcess'>
type Action = Element<'ProcessAction'>

/** Where a dossier stands in the target. */
export interface Standing {
  /** Empty before the first action. */
  step: string
  status: string
  subStatus: string
  /** The step before, to which a rollback returns. */
  previous: string
  /** Steps that it has left, as far as a condition of the process asks for them. */
  left: readonly string[]
}

export const BEFORE: Standing = { step: '', status: '', subStatus: '', previous: '', left: [] }

/** The importer's own action that takes the last one back. */
export const ROLLBACK = '9000'
/** Statuses in which a dossier is done. */
const FINAL: ReadonlySet<string> = new Set(['done', 'denied', 'cancelled', 'unresolved'])

/**
 * The rule of transition: an action may run when its `preStepCode` is the current step, that step's status and sub-status
 * are the dossier's, and its conditions can hold. A blank or unknown `preStepCode` works before the first action only.
 */
export function eligibleActions(process: Process, standing: Standing): Action[] {
  const left = new Set(standing.left)
  return process.actions.filter(({ preStepCode, preCondition }) => {
    const before = process.steps.find(({ stepCode }) => stepCode === preStepCode)
    const isHere =
      before === undefined
        ? standing.step === ''
        : preStepCode === standing.step &&
          before.dossierStatus === standing.status &&
          before.dossierSubStatus === standing.subStatus
    return isHere && canHold(conditionsOf(preCondition), left)
  })
}

/** Where the dossier stands after an action; `undefined` where it leads to no step. */
export function perform(process: Process, standing: Standing, action: Action): Standing | undefined {
  const to = action.actionCode === ROLLBACK ? standing.previous : action.postStepCode
  const step = process.steps.findLast(({ stepCode }) => stepCode === to)
  if (step === undefined) return undefined
  const asked = askedSteps(process)
  const left = asked.has(standing.step) ? new Set(standing.left).add(standing.step) : new Set(standing.left)
  return {
    step: to,
    status: step.dossierStatus,
    subStatus: step.dossierSubStatus,
    previous: process.actions.some(({ actionCode }) => actionCode === ROLLBACK) ? standing.step : '',
    left: [...left].sort(),
  }
}

const askedSteps = ({ actions }: Process): ReadonlySet<string> =>
  new Set(
    actions.flatMap(({ preCondition }) =>
      conditionsOf(preCondition).flatMap((condition) => (condition.kind === 'step-done' ? condition.steps : [])),
    ),
  )

/** What a process of the target accepts; the first action, which submits the dossier, is silent. */
export function processLanguage(process: Process): Language {
  const standings = new Map<string, Standing>()
  const stateOf = (standing: Standing): string => {
    const key = JSON.stringify(standing)
    standings.set(key, standing)
    return key
  }
  const names = new Map(process.steps.map(({ stepCode, stepName }) => [stepCode, stepName]))
  const known = new Map<string, readonly LanguageMove[]>()
  return {
    starts: [stateOf(BEFORE)],
    isEnd: (state) => FINAL.has(standings.get(state)?.status ?? ''),
    moves(state) {
      const found = known.get(state)
      if (found !== undefined) return found
      const standing = standings.get(state) ?? BEFORE
      const moves = eligibleActions(process, standing).map((action): LanguageMove => {
        const after = perform(process, standing, action)
        const label = eventOf(action.actionCode) ?? action.actionCode
        const to = after === undefined ? `?${action.postStepCode}` : stateOf(after)
        const title = moveTitle(names.get(standing.step) ?? standing.step, action.actionName)
        return standing.step === '' ? { to } : { label, title, to }
      })
      known.set(state, moves)
      return moves
    },
  }
}
