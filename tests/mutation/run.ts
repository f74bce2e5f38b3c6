import type { Diagnostic, PlaceFinder } from '../../machines/check/diagnostic.js'
import { rules as allRules } from '../../machines/check/registry.js'
import type { ProcessView, Rule } from '../../machines/check/rule.js'
import { runChecks, type CheckResult } from '../../machines/check/run.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import type { Mutant, Way } from './way.js'

/** How a way fared: how many mutants it made, in how many processes, and which were not found. */
export interface Tally {
  way: Way
  processes: number
  mutants: number
  missed: readonly string[]
}

const nowhere: PlaceFinder = { locate: () => ({ use: { file: 'mutant.ts', line: 1, column: 1, text: '', length: 0 } }) }
/** On which day acceptances are judged. */
export const asOf = '2026-01-01'

export const check = (corpus: Corpus, rules?: readonly Rule[]): CheckResult =>
  runChecks(corpus, nowhere, { asOf, now: () => 0, ...(rules !== undefined && { rules }) })

/**
 * Findings that nobody answers for. What contradicts itself in a published roll-out plan is no fault of a process, and
 * nobody here may answer for it: tests/plan/documents.test.ts holds each of them.
 */
export const openOf = ({ diagnostics }: CheckResult): Diagnostic[] =>
  diagnostics.filter(({ rule, accepted }) => accepted === undefined && !planRules.has(rule))

const planRules = new Set(allRules.flatMap(({ id, on }) => (on === 'rollout' ? [id] : [])))

/** Processes without any finding that nobody answers for. */
export function cleanViews({ views, diagnostics }: CheckResult): ProcessView[] {
  const faulty = new Set(diagnostics.filter(({ accepted }) => accepted === undefined).map(({ procedure }) => procedure))
  return [...views].flatMap(([id, view]) => (faulty.has(id) ? [] : [view]))
}

/**
 * Breaks each process in this way at every place where it applies (`every`: only at each so-many-th), and asks whether
 * the rule that is meant finds something new at the place that is meant. Structural rules run too, because what needs
 * sound flows must find them sound; a mutant that another rule stops first counts as missed.
 */
export function tally(way: Way, views: readonly ProcessView[], every = 1, offset = 0): Tally {
  const rules = allRules.filter(
    ({ id, kind, on }) => id === way.rule || id === way.or || (kind === 'structural' && on === 'process'),
  )
  const missed: string[] = []
  let [mutants, seen, processes] = [0, offset, 0]
  for (const view of views) {
    const before = mutants
    let known: readonly Diagnostic[] | undefined
    for (const mutant of way.mutants(view)) {
      known ??= findings(view, { process: view.process }, rules, way)
      const accepted = known.some(({ at }) => at !== undefined && at === mutant.at)
      // What is broken there already, and answered for, cannot be broken again.
      if (accepted || seen++ % every !== 0) continue
      mutants++
      const keys = new Set(known.map(keyOf))
      const found = findings(view, mutant, rules, way).filter((one) => !keys.has(keyOf(one)))
      if (!found.some((one) => isThere(one, mutant))) missed.push(`${view.entry.id} ${placeOf(mutant)}`)
    }
    if (mutants > before) processes++
  }
  return { way, processes, mutants, missed }
}

function findings(view: ProcessView, mutant: Mutant, rules: readonly Rule[], { rule, or }: Way): Diagnostic[] {
  const { diagnostics } = check(corpusOf(view, mutant), rules)
  return diagnostics.filter((one) => one.rule === rule || one.rule === or)
}

/** The mutant with what it leans on, and nothing else. */
function corpusOf({ corpus, entry, province }: ProcessView, mutant: Mutant): Corpus {
  const { process, province: changed, policies = corpus.registers.policies, beside, former, record } = mutant
  const known = corpus.provinces.get(process.province)
  const mutated: ProcessEntry = { ...entry, value: process }
  const others: ProcessEntry[] = [
    ...(beside === undefined
      ? []
      : [{ ...entry, value: beside, id: `a-${entry.id}`, slug: `a-${entry.slug}`, file: `a-${entry.file}` }]),
    ...(former === undefined
      ? []
      : [{ ...entry, value: former, id: `${entry.id}-former`, file: `former-${entry.file}` }]),
  ]
  return {
    ...corpus,
    registers: { ...corpus.registers, policies },
    nationals: record === undefined ? [] : [{ file: 'record.ts', value: record }],
    provinces:
      known === undefined
        ? new Map()
        : new Map([[process.province, { ...known, value: changed ?? province ?? known.value }]]),
    processes: [...others, mutated],
    adoptions: [],
    overrides: [],
  }
}

const placeOf = ({ at, path }: Mutant): string => at ?? path?.join('/') ?? ''

const keyOf = ({ rule, path, at, shows }: Diagnostic): string => [rule, path, at, shows].join('\0')

function isThere(found: Diagnostic, { at, path }: Mutant): boolean {
  if (found.accepted !== undefined) return false
  if (at !== undefined) return found.at === at
  if (path === undefined) return true
  const wanted = path.join('/')
  return (
    found.path === wanted ||
    found.path.startsWith(`${wanted}/`) ||
    (path.length === 1 && found.path.endsWith(`/${wanted}`))
  )
}
