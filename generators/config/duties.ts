import type { z } from 'zod'
import { needsOf } from '../../machines/build/staffing/staffed.js'
import type { OfficeId } from '../../machines/model/register.js'
import type { Delegation, Step } from '../../machines/model/step.js'
import type { Context } from './context.js'
import type { step } from './model/step.js'

type StepConfig = z.infer<typeof step>

/** Whose power the step uses, by which document and until when. */
export function writeDelegation(
  { of: { at, role }, document, effective }: Delegation,
  { input, used }: Context,
): NonNullable<StepConfig['onBehalf']> {
  const office = input.province.offices[at]
  const name = office?.posts[role] ?? input.corpus.registers.roles[role]?.name ?? role
  used.roles.add(role)
  used.offices.add(at)
  return { of: { role, office: at, level: office?.level, name }, document, effective }
}

/** The posts that must be manned for the step; absent where it is not known who acts. */
export function writeNeeds(step: Step, office: OfficeId | undefined, { input, used }: Context): StepConfig['staffing'] {
  const { province, corpus } = input
  return needsOf(step.by, office, province, corpus.registers.roles)?.map((need) =>
    need.map(({ at, role }) => {
      used.roles.add(role)
      used.offices.add(at)
      return { office: at, role }
    }),
  )
}
