import { distance } from 'fastest-levenshtein'
import type { Diagnostic } from '../machines/check/diagnostic.js'
import { placeRows } from '../machines/model/placed-rows.js'
import { casesOf } from '../machines/build/cases.js'
import type { Corpus } from '../machines/model/corpus.js'

/** Says what a text should be; undefined where it is right, or where nobody can be sure. */
export type Better = (literal: string) => string | undefined

/** The ids among which a wrong one has its right one, by the rule that found it. */
const KNOWN: Readonly<Record<string, (corpus: Corpus, found: Diagnostic) => readonly string[]>> = {
  'role-unknown': ({ registers }) => Object.keys(registers.roles),
  'form-unknown': ({ registers }) => Object.keys(registers.forms),
  'law-unknown': ({ registers }) => Object.keys(registers.laws),
  'policy-unknown': ({ registers }) => Object.keys(registers.policies),
  'province-unknown': ({ provinces }) => [...provinces.keys()],
  'office-unknown': officesOf,
  'target-unknown': rowsOf,
  'step-unknown': rowsOf,
}

/** What is safe to mend of a finding; undefined where a person must choose. */
export function betterOf(corpus: Corpus, found: Diagnostic): Better | undefined {
  if (found.rule === 'form-superseded') return (literal) => successorOf(corpus, literal)
  const ids = KNOWN[found.rule]?.(corpus, found)
  if (ids === undefined) return undefined
  const known = new Set(ids)
  return (literal) => (known.has(literal) ? undefined : onlyNear(literal, known))
}

/** A slip of one or two keys, and only one id that it can be a slip of: a suggestion may be bolder than a mend. */
function onlyNear(word: string, known: ReadonlySet<string>): string | undefined {
  const reach = word.length < 6 ? 1 : 2
  const near = [...known].map((id) => ({ id, far: distance(word, id) })).filter(({ far }) => far <= reach)
  const least = Math.min(...near.map(({ far }) => far))
  const [only, ...others] = near.filter(({ far }) => far === least)
  return others.length > 0 ? undefined : only?.id
}

/** The form that stands in the place of one that is no longer used, at the end of all replacements. */
function successorOf({ registers: { forms } }: Corpus, id: string): string | undefined {
  const seen = new Set([id])
  let last: string | undefined
  for (let next = forms[id]?.replacedBy; next !== undefined && !seen.has(next); next = forms[next]?.replacedBy) {
    seen.add(next)
    last = next
  }
  return last
}

const processOf = (corpus: Corpus, found: Diagnostic) => corpus.processes.find(({ id }) => id === found.procedure)

function officesOf(corpus: Corpus, found: Diagnostic): readonly string[] {
  const province = processOf(corpus, found)?.value.province
  return Object.keys(corpus.provinces.get(province ?? '')?.value.offices ?? {})
}

function rowsOf(corpus: Corpus, found: Diagnostic): readonly string[] {
  const process = processOf(corpus, found)?.value
  return process === undefined
    ? []
    : casesOf(process).flatMap(({ case: one }) => placeRows(one.table, []).map(({ row }) => row.id))
}
