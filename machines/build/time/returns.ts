/**
 * How often returns may still be taken. Each way with a bound of its own has a counter, and all others share one; a
 * state of the counters is a layer. Layers are numbered so that one with fewer returns left comes before.
 */
export interface Layers {
  count: number
  /** The layer with everything left. */
  full: number
  /** The layer after one return on a counter; `undefined` when none is left. */
  after: (layer: number, counter: number) => number | undefined
  /** The layer that is left when `used` is taken from `layer`; `undefined` where it does not hold so much. */
  minus: (layer: number, used: number) => number | undefined
}

/** Counters that make more layers than this are taken together: as many returns in all, on whatever way. */
const MOST_APART = 256
const MOST = 4096

const NONE: Layers = { count: 1, full: 0, after: () => undefined, minus: () => 0 }

export function layersOf(bounds: readonly number[]): Layers {
  const apart = bounds.map((bound) => Math.max(0, Math.trunc(bound)))
  const sum = apart.reduce((total, bound) => total + bound, 0)
  if (sum === 0) return NONE
  if (apart.length === 1 || apart.reduce((product, bound) => product * (bound + 1), 1) > MOST_APART) {
    return inAll(Math.min(sum, MOST))
  }
  const strides: number[] = []
  let count = 1
  for (const bound of apart) {
    strides.push(count)
    count *= bound + 1
  }
  const left = (layer: number, counter: number): number =>
    Math.floor(layer / (strides[counter] ?? 1)) % ((apart[counter] ?? 0) + 1)
  return {
    count,
    full: count - 1,
    after: (layer, counter) => (left(layer, counter) > 0 ? layer - (strides[counter] ?? 0) : undefined),
    minus: (layer, used) =>
      apart.every((_, counter) => left(layer, counter) >= left(used, counter)) ? layer - used : undefined,
  }
}

const inAll = (most: number): Layers => ({
  count: most + 1,
  full: most,
  after: (layer) => (layer > 0 ? layer - 1 : undefined),
  minus: (layer, used) => (layer >= used ? layer - used : undefined),
})
