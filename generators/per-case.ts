import type { CompiledCase } from './generator.js'

/** Remembers what is worked out of a case, by a key, for all targets that ask; nothing of it outlives the case. */
export function perCase<Key, Made>(): (compiled: CompiledCase, key: Key, make: () => Made) => Made {
  const known = new WeakMap<CompiledCase, Map<Key, Made>>()
  return (compiled, key, make) => {
    const made = known.get(compiled) ?? new Map<Key, Made>()
    known.set(compiled, made)
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as Made
  }
}
