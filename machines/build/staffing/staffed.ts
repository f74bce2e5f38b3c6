import type { Actor, Hand, Post } from '../../model/actor.js'
import type { ProcessEntry } from '../../model/corpus.js'
import { isAsPrinted } from '../../model/fact.js'
import { placeSteps } from '../../model/placed-rows.js'
import type { Province, RoleRegister } from '../../model/registry.js'
import type { OfficeId } from '../../model/register.js'
import { does, type Row, type Step } from '../../model/step.js'
import { stepAt, type Flow } from '../flow.js'
import { stepsMeet } from '../together.js'

/** Posts of which one is enough. */
export type Need = readonly Post[]

/** A step as staffing sees it. */
export interface StaffedStep {
  step: Step
  /** Everybody who must be there. Empty: only outside parties act. `undefined`: it is not known who acts. */
  needs: readonly Need[] | undefined
}
/** Two steps of one dossier that one person must not do: who takes it in or examines it does not decide it. */
export interface Duties {
  first: StaffedStep
  second: StaffedStep
}
export interface StaffedCase {
  id: string
  title: string
  steps: readonly StaffedStep[]
  duties: readonly Duties[]
}
/** A process with what it asks of positions, whatever unit carries it out. */
export interface StaffedProcess {
  entry: ProcessEntry
  cases: readonly StaffedCase[]
}
/** A case with its table and flows. */
export interface CaseInput {
  case: { id: string; title: string; table: readonly Row[] }
  flows: readonly Flow[]
}

export const staffedProcess = (
  entry: ProcessEntry,
  cases: readonly CaseInput[],
  province: Province,
  roles: RoleRegister,
): StaffedProcess => ({
  entry,
  cases: cases.map(({ case: { id, title, table }, flows }) => {
    const steps = placeSteps(table, []).map(({ row: step, office }) => ({
      step,
      needs: needsOf(step.by, office, province, roles),
    }))
    return { id, title, steps, duties: dutiesOf(steps, flows) }
  }),
})

/** Who must be there for an actor. A council, or a body of which no post is named, is not a matter of single posts. */
export function needsOf(
  by: Actor | undefined,
  office: OfficeId | undefined,
  { intakePoint }: Province,
  roles: RoleRegister,
): readonly Need[] | undefined {
  if (by === undefined || isAsPrinted(by)) return undefined
  const post = (hand: Hand): Post | undefined => {
    const one = typeof hand !== 'string' ? hand : office === undefined ? undefined : { role: hand, at: office }
    return one === undefined || roles[one.role]?.holder !== undefined ? undefined : one
  }
  const each = (hands: readonly Hand[]): readonly Need[] | undefined => {
    const posts = hands.map(post)
    return posts.every((one) => one !== undefined) ? posts.map((one) => [one]) : undefined
  }
  if (by === 'intake-point') return intakePoint === undefined ? undefined : [[intakePoint]]
  if (typeof by === 'string' || 'role' in by) return each([by])
  if ('outside' in by) return []
  if ('inTurn' in by) return each(by.inTurn)
  if ('together' in by) return each(by.together.filter((one): one is Hand => typeof one === 'string' || 'role' in one))
  const any = each(by.oneOf)
  return any === undefined ? undefined : [any.flat()]
}

function dutiesOf(steps: readonly StaffedStep[], flows: readonly Flow[]): Duties[] {
  const having = (act: 'receive' | 'examine' | 'decide') => steps.filter(({ step }) => does(step, act))
  const starts = new Set(flows.map((flow) => stepAt(flow, flow.start)))
  const firsts = new Set([...having('receive').filter(({ step }) => starts.has(step)), ...having('examine')])
  return [...firsts].flatMap((first) =>
    having('decide')
      .filter((second) => second !== first && flows.some((flow) => stepsMeet(flow, first.step, second.step)))
      .map((second) => ({ first, second })),
  )
}
