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
  /** Ways with more returns than may be taken are walked too: a limit that is exceeded on them may yet hold. */
  tooMany: boolean
  /** Not every way that may be taken is walked: a limit that holds on them may yet be exceeded. */
  tooFew: boolean
}

/** Counters that make more layers than this are taken together: as many returns in all, on whatever way. */
const MOST_APART = 256
const MOST = 4096

const EVERY_WAY = { tooMany: false, tooFew: false }
const NONE: Layers = { count: 1, full: 0, after: () => undefined, minus: () => 0, ...EVERY_WAY }

export function layersOf(bounds: readonly number[]): Layers {
  const apart = bounds.map((bound) => Math.max(0, Math.trunc(bound)))
  if (apart.every((bound) => bound === 0)) return NONE
  if (apart.reduce((product, bound) => product * (bound + 1), 1) > MOST_APART) return inAll(apart)
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
    ...EVERY_WAY,
  }
}

function inAll(apart: readonly number[]): Layers {
  const sum = apart.reduce((total, bound) => total + bound, 0)
  const most = Math.min(sum, MOST)
  return {
    count: most + 1,
    full: most,
    after: (layer, counter) => (layer > 0 && (apart[counter] ?? 0) > 0 ? layer - 1 : undefined),
    minus: (layer, used) => (layer >= used ? layer - used : undefined),
    tooMany: apart.filter((bound) => bound > 0).length > 1,
    tooFew: most < sum,
  }
}
