import type { Act } from '../../machines/model/step.js'
import { capital } from '../../machines/model/words.js'
import { readClauses } from './work-verbs.js'

/** A printed content this short is its own title. */
const SHORT = 44
const LONGEST = 52
/** Words that a title cannot end with. */
const LOOSE_END =
  /\s+(?:và|hoặc|của|cho|theo|đối|với|tại|để|trước|sau|khi|về|đến|từ|các|những|có|được|do|trên|trong|nếu|đã|là|tới|cùng|bằng|thuộc|việc|kèm|gồm|mà|nhằm|–|-)$/iu

/**
 * A short title for a step, from a verb-first reading of its text: the printed text itself where it is short, the
 * intake and the return by their usual names, otherwise the first clause from its verb on.
 */
export function proposeTitle(text: string, does: readonly Act[]): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (isTitle(plain)) return plain
  if (does.includes('return')) return 'Trả kết quả'
  if (does.length === 1 && does[0] === 'receive' && /hồ sơ/iu.test(plain)) return 'Tiếp nhận hồ sơ'
  const clauses = readClauses(plain)
  const short = [...new Set(clauses.flatMap((clause) => clause.short ?? []))]
  if (does.includes('number') && short.length > 0) return capital(short.slice(0, 3).join(', '))
  return capital(shorten(clauses[0] === undefined ? withoutMarks(plain) : plain.slice(clauses[0].start)))
}

/** Whether a printed content can stand as the title as it is. */
export const isTitle = (text: string): boolean =>
  text.length <= SHORT && text !== '' && !/^[-+*\d]/.test(text) && !/[.;:,…]$/.test(text)

const withoutMarks = (text: string): string => text.replace(/^(?:[-+*]|\d+[.)])\s*/, '').replace(/[*"]/g, '')

/** Up to the end of the clause; a long one up to a word that only adds where, why or until when. */
function shorten(text: string): string {
  const clause = (text.split(/[;.:(…]|\s[-–]\s/u)[0] ?? text).trim()
  if (clause.length <= LONGEST) return trimEnd(clause)
  const [first = '', second = ''] = clause.split(',')
  const part = (first.length >= SHORTEST ? first : `${first},${second}`).trim()
  if (part.length >= SHORTEST && part.length <= LONGEST) return trimEnd(part)
  const core = part.slice(0, SHORTEST) + (part.slice(SHORTEST).split(ADDITION)[0] ?? '')
  if (core.length <= LONGEST) return trimEnd(core)
  const cut = core.slice(0, LONGEST + 1)
  return trimEnd(cut.slice(0, cut.lastIndexOf(' ')))
}

const SHORTEST = 12
const ADDITION = /\s(?:trước khi|sau khi|để|theo|đối với|mà|nhằm|kể từ|hoặc|đến|tại|của|trong)\s/u

function trimEnd(text: string): string {
  const trimmed = text.replace(/[\s,;:.]+$/, '').replace(LOOSE_END, '')
  return trimmed === text ? text : trimEnd(trimmed)
}
