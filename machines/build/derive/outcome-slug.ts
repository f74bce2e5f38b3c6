import { slug } from '../../model/words.js'

/** Outcomes repeat ("đạt", "không đạt") over thousands of processes; their slugs are kept. */
const known = new Map<string, string>()
const MOST = 10_000

export function outcomeSlug(outcome: string): string {
  const found = known.get(outcome)
  if (found !== undefined) return found
  const made = slug(outcome)
  if (known.size < MOST) known.set(outcome, made)
  return made
}
