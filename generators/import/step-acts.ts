import type { Act } from '../../machines/model/step.js'
import { readClauses } from './work-verbs.js'

export interface WorkPlace {
  /** Acts that the role of the step's post may do; absent where the actor is not one post. */
  allowed: readonly Act[] | undefined
  first: boolean
  last: boolean
  /** The time does not run while somebody outside acts. */
  waits: boolean
}

/** Of several such verbs in one cell, the one that says what the step is for, strongest first. */
const OF_LEADERS: readonly Act[] = ['decide', 'assign', 'review', 'consult', 'examine']
const OF_OTHERS: readonly Act[] = ['consult', 'examine', 'review', 'decide', 'assign']

/** What a step does, by the verbs of its text and what its role may do; `other` where no verb is known. */
export function readActs(text: string, place: WorkPlace): Act[] {
  if (place.waits) return ['wait']
  const may = (act: Act): boolean => place.allowed?.includes(act) ?? true
  const clauses = readClauses(text)
  const said = new Set(clauses.map((clause) => clause.act).filter(may))
  if (place.last && said.has('return')) return said.has('collect') ? ['return', 'collect'] : ['return']
  const isLeader = place.allowed?.includes('decide') === true && !place.allowed.includes('return')
  const order = isLeader ? OF_LEADERS : OF_OTHERS
  // A leader's cell may begin with the assignment and go on to name what the assigned person will do.
  const main = isLeader && clauses[0]?.act === 'assign' ? 'assign' : order.find((act) => said.has(act))
  // "Tiếp nhận hồ sơ, thẩm định" is both; "Kiểm tra tính đầy đủ của hồ sơ, lập phiếu tiếp nhận" is intake.
  const leads = clauses[0]?.act === 'receive' && may('receive')
  const isIntake = place.first && /tiếp nhận|nhận hồ sơ/iu.test(text) && may('receive')
  const beside = BESIDE.filter((act) => said.has(act) && !(act === 'receive' && said.has('number')))
  if (isIntake && (main === undefined || !leads)) return ['receive']
  if (main === undefined) return beside.length > 0 ? beside : ['other']
  return [
    ...(leads ? (['receive'] as const) : []),
    main,
    ...beside.filter((act) => act === 'number' || act === 'transfer'),
  ]
}

const BESIDE: readonly Act[] = ['receive', 'collect', 'number', 'transfer', 'return']
