/**
 * Which elements of a sequence must be moved to sort it, as few as possible: everything outside one longest increasing
 * subsequence (patience sorting, n log n).
 */
export function outOfOrder(sequence: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: number[] = []
  sequence.forEach((value, i) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sequence[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  })
  const kept = new Set<number>()
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i] ?? -1) kept.add(i)
  return new Set(sequence.flatMap((_, i) => (kept.has(i) ? [] : [i])))
}
