import type { PolicyChoice } from '../../machines/model/process.js'
import type { PolicyException } from '../../machines/model/registry.js'
import { formInForce } from '../form-in-force.js'
import { writeCitation, type Context } from './context.js'
import type { CaseConfig } from './model.js'

type Policy = CaseConfig['policy']

/** The exceptions that the law gives the dossier, and what the process chooses of them. */
export function writePolicy(choice: PolicyChoice, context: Context): Policy {
  const base = context.input.corpus.registers.policies[choice.base]
  const without = Object.entries(choice.without ?? {}).map(([exception, because]) => ({ exception, because }))
  const left = new Set(without.map(({ exception }) => exception))
  return {
    base: choice.base,
    name: base?.name,
    supplement: choice.supplement ?? base?.supplement,
    cutoff: choice.cutoff ?? base?.cutoff,
    reworks: choice.reworks ?? base?.reworks,
    exceptions: (base?.exceptions ?? []).filter(({ id }) => !left.has(id)).map((one) => writeException(one, context)),
    ...(without.length > 0 && { without }),
  }
}

const writeException = (
  { id, name, form, atMost, cite }: PolicyException,
  context: Context,
): Policy['exceptions'][number] => ({
  id,
  name,
  form: form && formFor(form, context),
  atMost,
  cite: cite && writeCitation(cite, context),
})

function formFor(
  purpose: NonNullable<PolicyException['form']>,
  { input }: Context,
): Policy['exceptions'][number]['form'] {
  const found = formInForce(purpose, input)
  if (found === undefined) return { purpose }
  const [id, { no, name }] = found
  return { purpose, id, no, name }
}
