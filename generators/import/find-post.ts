import { distance } from 'fastest-levenshtein'
import type { Post } from '../../machines/model/actor.js'
import { addTo } from '../../machines/model/group-by.js'
import type { OfficeId, RoleId } from '../../machines/model/register.js'
import type { Province } from '../../machines/model/registry.js'
import { compare, slug } from '../../machines/model/words.js'
import { FILLERS, SHORT_FORMS, TITLES } from './post-words.js'

/** A post that a printed cell surely names, or the names of posts that it may name. */
export type FoundPost = { post: Post } | { unsure: readonly string[] }

interface Known {
  post: Post
  name: string
}

/** A province's posts by every name, and what was found of texts that were looked for: documents repeat them. */
interface Dictionary {
  names: ReadonlyMap<string, readonly Known[]>
  found: Map<string, FoundPost>
}
const dictionaries = new WeakMap<Province, Dictionary>()

/**
 * The post of the province that a cell of Trách nhiệm names in other words: short forms written out ("LĐ Phòng VHXH"),
 * titles of one role ("Trưởng phòng"), other names of the office. Sure only where exactly one post fits.
 */
export function findPost(printed: string, province: Province): FoundPost {
  const dictionary = dictionaries.get(province) ?? {
    names: dictionaryOf(province),
    found: new Map<string, FoundPost>(),
  }
  dictionaries.set(province, dictionary)
  const key = keyOf(printed)
  const found = dictionary.found.get(key) ?? look(key, dictionary.names)
  dictionary.found.set(key, found)
  return found
}

function look(key: string, names: Dictionary['names']): FoundPost {
  const exact = distinct(names.get(key) ?? [])
  const [only] = exact
  if (only !== undefined && exact.length === 1) return { post: only.post }
  if (exact.length > 1) return { unsure: namesOf(exact) }
  const near = [...names].flatMap(([one, posts]) => (isNear(key, one) ? posts : []))
  return { unsure: namesOf(near).slice(0, MOST_ASKED) }
}

const MOST_ASKED = 3

/** Every name under which a post may be written: its printed one, and each of its titles before each name of its office. */
function dictionaryOf(province: Province): Dictionary['names'] {
  const names = new Map<string, Known[]>()
  const add = (written: string, known: Known): void => addTo(names, keyOf(written), known)
  for (const [office, { name, names: byKind, aliases = [], posts }] of Object.entries(province.offices)) {
    const offices = [name, ...Object.values(byKind ?? {}), ...aliases]
    for (const [role, printed] of Object.entries(posts)) {
      const known = { post: { role: role as RoleId, at: office as OfficeId }, name: printed }
      add(printed, known)
      for (const [title, roles] of TITLES)
        if (roles.includes(role)) for (const one of offices) add(`${title} ${one}`, known)
    }
  }
  return names
}

/** A name with its short forms written out, without what tells nothing; "Trưởng phòng" and "Lãnh đạo phòng" are one. */
function keyOf(text: string): string {
  const words = slug(text)
    .split('-')
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '))
    .filter((word) => !FILLERS.has(word))
  const unrepeated = words.filter((word, i) => word !== words[i - 1])
  return unrepeated
    .join(' ')
    .replace(/^(?:pho )?truong phong/, 'lanh dao phong')
    .replace(/\b(?:cap xa|xa phuong(?: dac khu)?)$/, '')
    .trim()
}

const distinct = (posts: readonly Known[]): Known[] => [
  ...new Map(posts.map((known) => [`${known.post.at} ${known.post.role}`, known])).values(),
]
const namesOf = (posts: readonly Known[]): string[] =>
  distinct(posts)
    .map(({ name }) => name)
    .sort(compare)

/** A slip of a few letters, or the same words with some left out. */
function isNear(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (Math.abs(a.length - b.length) <= SLIP && distance(a, b) <= SLIP) return true
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const parts = shorter.split(' ')
  return parts.length >= FEWEST_SHARED && inOrder(parts, longer.split(' '))
}
/** Whether the words stand in the longer name one after another, others between them. */
function inOrder(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) if (word === words[at]) at++
  return at === words.length
}
const SLIP = 2
const FEWEST_SHARED = 4
