import { isInForce } from '../machines/model/day.js'
import type { FormEntry } from '../machines/model/registry.js'
import type { CaseInput } from './generator.js'

/** The form for a purpose that must be used on the as-of date, with its id. */
export const formInForce = (
  purpose: FormEntry['purpose'],
  { corpus, asOf }: Pick<CaseInput, 'corpus' | 'asOf'>,
): readonly [id: string, form: FormEntry] | undefined =>
  Object.entries(corpus.registers.forms).find(
    ([, { purpose: own, effective }]) => own === purpose && isInForce(effective, asOf),
  )
