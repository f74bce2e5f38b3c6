import type { Actor } from './actor.js'
import { addTo } from './group-by.js'
import type { Province } from './registry.js'
import type { OfficeId, RoleId } from './register.js'
import { slug } from './words.js'

/**
 * Who a printed cell of Trách nhiệm names: by the province's `spellings`, else by the one post that is printed so.
 * Case, diacritics, list marks and punctuation do not count ('- Hội đồng tuyển dụng.', 'Văn hoá', 'Văn hóa').
 * `undefined` where nothing or more than one post fits: nothing is guessed.
 */
export function understandActor(printed: string, province: Province): Actor | undefined {
  const key = slug(printed)
  if (key === '') return undefined
  const known = spellingsOf(province)
  const posts = known.posts.get(key) ?? []
  return known.spellings.get(key) ?? (posts.length === 1 ? posts[0] : undefined)
}

interface Spellings {
  spellings: ReadonlyMap<string, Actor>
  posts: ReadonlyMap<string, readonly Actor[]>
}

/** A province's table is asked for every row of every document, so its words are taken apart once. */
const remembered = new WeakMap<Province, Spellings>()

function spellingsOf(province: Province): Spellings {
  const known = remembered.get(province) ?? takeApart(province)
  remembered.set(province, known)
  return known
}

function takeApart({ spellings = {}, offices }: Province): Spellings {
  const posts = new Map<string, Actor[]>()
  for (const [office, entry] of Object.entries(offices)) {
    for (const [role, name] of Object.entries(entry.posts)) {
      const post = { role: role as RoleId, at: office as OfficeId }
      addTo(posts, slug(name), post)
    }
  }
  // Of two spellings that differ only in case or marks the first stands.
  const written = Object.entries(spellings).map(([spelling, actor]) => [slug(spelling), actor] as const)
  return { spellings: new Map(written.reverse()), posts }
}
