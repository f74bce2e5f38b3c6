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
  for (const part of parts) {
    const look = lookOf(part)
    all.set(look, (all.get(look) ?? '') + drawn(part))
  }
  return all
}
