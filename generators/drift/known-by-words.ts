import { relabelled } from '../agreement/language.js'
import type { Entry, Section } from './section.js'

/**
 * An export with the keys that the definitions have for ways that it knows by their words only: systems drop ids that are
 * not theirs. The same words at the same step are the same way; where several have them, that which leads to the same place.
 */
export function knownByWords(defined: Section, found: Section): Section {
  const ours = new Map(defined.entries.map((entry) => [entry.key, entry]))
  const keys = new Map(found.entries.flatMap((entry) => keysOf(ours.get(entry.key), entry)))
  if (keys.size === 0) return found
  const keyOf = (key: string): string => keys.get(key) ?? key
  return {
    ...found,
    entries: found.entries.map((entry) => ({
      ...entry,
      ways: new Map([...entry.ways].map(([key, way]) => [keyOf(key), way])),
    })),
    ...(found.language && { language: relabelled(found.language, keyOf) }),
  }
}

/** For each way of an entry that is known by its words, the key that the definitions have for it, if they have one. */
function keysOf(ours: Entry | undefined, found: Entry): (readonly [found: string, ours: string])[] {
  if (ours === undefined) return []
  const left = [...ours.ways].filter(([key]) => !found.ways.has(key))
  return [...found.ways].flatMap(([key, way]) => {
    if (way.isByWords !== true || ours.ways.has(key)) return []
    const alike = left.filter(([, { title }]) => title === way.title)
    const [one] = alike.length > 1 ? alike.filter(([, { is }]) => is === way.is) : alike
    return one === undefined ? [] : [[key, one[0]] as const]
  })
}
