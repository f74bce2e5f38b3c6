import { fileName } from '../naming.js'
import { DOSSIER_STATUS, STEP_KINDS, type StepKind } from './step-kinds.js'
import type { ActionKind } from './action-kinds.js'
import type { Status } from '../../machines/model/registry.js'

/** Between the head of a code, which says the kind, and the rest, which says which one. */
const SEPARATOR = '-'
/** What codes have room for: 255 characters less the head. */
const LONGEST = 200

/**
 * The code of a step: its kind and the id of the place, never a running number, so that a step that is put in before
 * it leaves it as it was, with the dossiers that stand there. A status that is not the kind's is named in the head,
 * because the target keeps one status per code.
 */
export function stepCode(kind: StepKind, status: Status, place: string): string {
  const head = status === kind.status ? kind.code : `${kind.code}.${DOSSIER_STATUS[status]}`
  return place === '' ? head : `${head}${SEPARATOR}${fileName(place)}`
}

/** What the head of a step code says; `undefined` where it is no code of ours. */
export function kindOfStepCode(code: string): { kind: StepKind; dossierStatus: string } | undefined {
  const [head = ''] = code.split(SEPARATOR)
  const [own, status] = head.split('.')
  const kind = STEP_KINDS.find((one) => one.code === own)
  return kind && { kind, dossierStatus: status ?? DOSSIER_STATUS[kind.status] }
}

/** The code of an action: its kind and the published event, cut only where that is too long for a code. */
export const actionCode = (kind: ActionKind, event: string): string => `${kind.code}${SEPARATOR}${shortEvent(event)}`

/** The event as action codes hold it. */
export function shortEvent(event: string): string {
  if (event.length <= LONGEST) return event
  // The head of an id that is too long says nothing that its fingerprint does not.
  return `${event.slice(0, event.indexOf(':')).slice(0, 40)}:${fileName(event).slice(-60)}`
}

/** The event in an action code; `undefined` where it is no code of ours. */
export const eventOf = (code: string): string | undefined => /^\d{4}-(.+:.+)$/s.exec(code)?.[1]
