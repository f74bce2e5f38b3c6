import { createHash } from 'node:crypto'
import { compare } from '../machines/model/words.js'

/** JSON with its keys in order: the same text for the same value. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => compare(a, b))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

/** SHA-256 of a value, whatever the order of its keys. */
export const sha256 = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')
