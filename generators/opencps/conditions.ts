/*
 * `preCondition` of an action: conditions between commas, all of which must hold. Read as the importer reads it, its
 * traps included, so that what an operator wrote is judged by what it does and not by what it was meant to do.
 */

const FLAGS = [
  'payok',
  'paynotok',
  'cancelling',
  'correcting',
  'reject_correcting',
  'submitting',
  'reject_submitting',
] as const
const MATCHES = [
  'online',
  'service',
  'agencys',
  'template',
  'originality',
  'viapostal',
  'roledone',
  'rolecode',
  'isRoles',
] as const
const COMPARISONS = ['waiting_overdue>', 'durationCount>'] as const

export type Condition =
  | { kind: 'fact'; text: string }
  | { kind: 'step-done'; done: boolean; steps: readonly string[] }
  | { kind: 'never' }
  | { kind: 'unknown'; text: string }

/** A fault that the importer has with a condition. */
export type ConditionTrap = 'waiting' | 'stepdone-bar' | 'agencys-comma' | 'unknown'

export const conditionsOf = (preCondition: string): Condition[] =>
  preCondition
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(conditionOf)

function conditionOf(text: string): Condition {
  // The importer compares it with a time that it never sets.
  if (text === 'waiting') return { kind: 'never' }
  const [, not, steps] = /^step(not)?done=(.*)$/s.exec(text) ?? []
  if (steps !== undefined)
    // The bar is taken for a regular expression, which splits into single characters.
    return { kind: 'step-done', done: not === undefined, steps: steps.includes('|') ? [...steps] : [steps] }
  const isFact =
    FLAGS.some((flag) => text === flag) ||
    MATCHES.some((name) => text.startsWith(`${name}=`)) ||
    COMPARISONS.some((name) => text.startsWith(name)) ||
    /^#[^=]+=/.test(text)
  return isFact ? { kind: 'fact', text } : { kind: 'unknown', text }
}

/** The traps that a text falls into. */
export function trapsOf(preCondition: string): ConditionTrap[] {
  const conditions = conditionsOf(preCondition)
  return conditions.flatMap((condition, index): ConditionTrap[] => {
    const before = conditions[index - 1]
    if (condition.kind === 'never') return ['waiting']
    if (condition.kind === 'step-done') return condition.steps.length > 1 ? ['stepdone-bar'] : []
    if (condition.kind !== 'unknown') return []
    return [before?.kind === 'fact' && before.text.startsWith('agencys=') ? 'agencys-comma' : 'unknown']
  })
}

/**
 * Whether conditions can hold for some dossier that has left these steps. Facts that are not the process's own (payment,
 * channel, agency) are taken for possible; what contradicts itself is not looked for.
 */
export const canHold = (conditions: readonly Condition[], left: ReadonlySet<string>): boolean =>
  conditions.every((condition) => {
    if (condition.kind === 'step-done') return condition.steps.some((step) => left.has(step)) === condition.done
    return condition.kind === 'fact'
  })
