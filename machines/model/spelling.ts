import type { Actor } from './actor.js'
import type { OfficeRegister, Province } from './registry.js'
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
  for (const [spelling, actor] of Object.entries(province.spellings ?? {})) if (slug(spelling) === key) return actor
  const posts = postsPrinted(key, province.offices)
  return posts.length === 1 ? posts[0] : undefined
}

function postsPrinted(key: string, offices: OfficeRegister): Actor[] {
  return Object.entries(offices).flatMap(([office, { posts }]) =>
    Object.entries(posts)
      .filter(([, name]) => slug(name) === key)
      .map(([role]) => ({ role: role as RoleId, at: office as OfficeId })),
  )
}
