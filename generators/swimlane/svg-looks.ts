/**
 * What is drawn of all parts of one look, by look. What parts share is written once for all of them: written for each,
 * it would be most of the picture.
 */
export function byLook<T, Look>(
  parts: readonly T[],
  lookOf: (part: T) => Look,
  drawn: (part: T) => string,
): Map<Look, string> {
  const all = new Map<Look, string>()
  const [first] = parts
  if (first === undefined) return all
  let look = lookOf(first)
  let same = ''
  // Most parts look like the one before.
  for (const part of parts) {
    const next = lookOf(part)
    if (next !== look) {
      all.set(look, same)
      look = next
      same = all.get(look) ?? ''
    }
    same += drawn(part)
  }
  return all.set(look, same)
}
