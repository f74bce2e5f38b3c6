import { slug } from '../../model/words.js'

/** Outcomes repeat ("đạt", "không đạt") over thousands of processes; their slugs are kept. */
const known = new Map<string, string>()
const MOST = 10_000

/** The slug of an outcome; signs alone have none and are called what they stand for. */
export function outcomeSlug(outcome: string): string {
  const found = known.get(outcome)
  if (found !== undefined) return found
  const made = slug(outcome) || 'ket-qua'
  if (known.size < MOST) known.set(outcome, made)
  return made
}
