import type { z } from 'zod'
import { isNone } from '../../machines/model/fact.js'
import type { Step } from '../../machines/model/step.js'
import type { Context } from './context.js'
import { each } from './facts.js'
import type { step } from './model/step.js'

type Collection = NonNullable<z.infer<typeof step>['collects']>

/** The chain fee → collecting step → receipt (biên lai) → account of the collecting body, as far as it is known. */
export function writeCollection(step: Step, office: string | undefined, context: Context): Collection | undefined {
  if (step.collects === undefined) return undefined
  return {
    fees: each(step.collects, (id) => ({ id, name: feeName(id, context) })) ?? [],
    receipt: receiptOf(step, context),
    body: bodyOf(office, context),
  }
}

function feeName(id: string, { compiled }: Context): string | undefined {
  for (const { fees } of compiled.entry.value.of) {
    const fee = fees === undefined || isNone(fees) ? undefined : fees.find((one) => one.id === id)
    if (fee !== undefined) return fee.name
  }
  return undefined
}

/** The receipt with its patterns from the as-of date on; the unit's number range is filled in by the unit. */
function receiptOf({ receipt: kind }: Step, { input }: Context): Collection['receipt'] {
  if (kind === undefined) return undefined
  const entry = input.province.receipts?.[kind]
  const patterns = entry?.patterns.filter(({ effective }) => effective.to === undefined || effective.to >= input.asOf)
  return {
    kind,
    name: entry?.name,
    account: entry?.account,
    patterns: patterns?.map(({ template, symbol, effective, sample }) => ({ template, symbol, effective, sample })),
  }
}

function bodyOf(office: string | undefined, { input }: Context): Collection['body'] {
  const entry = office === undefined ? undefined : input.province.offices[office]
  if (office === undefined || entry === undefined) return undefined
  return { office, name: entry.name, taxCode: entry.taxCode, account: entry.account }
}
