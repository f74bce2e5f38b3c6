/** A value that is reckoned when it is first asked for, and once. */
export function lazily<T>(reckon: () => T): () => T {
  let known: { value: T } | undefined
  return () => (known ??= { value: reckon() }).value
}
