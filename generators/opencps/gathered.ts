import type { Element } from './elements.js'
import type { ProcessForm } from './process-form.js'
import type { Role } from './roles.js'
import { stepConfigOf } from './step-configs.js'

/** What the lists of the package hold of all services, by code. */
export interface Gathered {
  stepConfigs: Map<string, Element<'StepConfig'>>
  actionCodes: Set<string>
  roles: Map<string, Role>
  /** Names of fields and of agencies. */
  domains: Map<string, string>
  agencies: Map<string, string>
  /** Processes whose places, actions and roles are in. */
  from: WeakSet<NonNullable<ProcessForm['made']>>
}

export const nothingGathered = (): Gathered => ({
  stepConfigs: new Map(),
  actionCodes: new Set(),
  roles: new Map(),
  domains: new Map(),
  agencies: new Map(),
  from: new WeakSet(),
})

/** Takes in what the lists need of a process; thousands of cases have the very same. */
export function gather(made: NonNullable<ProcessForm['made']>, gathered: Gathered): void {
  if (gathered.from.has(made)) return
  gathered.from.add(made)
  for (const place of made.places) gathered.stepConfigs.set(place.code, stepConfigOf(place))
  for (const { actionCode } of made.body.actions) gathered.actionCodes.add(actionCode)
  for (const role of made.roles) gathered.roles.set(role.code, role)
}
