import { casesOf, type PlacedCase } from '../build/cases.js'
import type { NationalRegisters, Path, ProcessEntry } from '../model/corpus.js'
import { isNone } from '../model/fact.js'
import type { National } from '../model/national.js'
import type { Process } from '../model/process.js'
import type { Province } from '../model/registry.js'
import type { Change, Subject } from './change.js'
import { diffRows, type CaseSide } from './diff-case.js'
import { diffFacts } from './facts.js'
import { CASE_FACTS, NATIONAL_FACTS, PROCESS_FACTS } from './process-facts.js'

/** One version of a process, with the registers that name its parts. */
export interface Side {
  entry: ProcessEntry
  province: Province | undefined
  registers: NationalRegisters
}

/** Compared part by part elsewhere, or traceability that has no meaning of its own. */
const PROCESS_KEYS: ReadonlySet<string> = new Set(['of', 'province', 'table', 'cases', 'source', 'layout'])
const CASE_KEYS: ReadonlySet<string> = new Set(['id', 'table', 'source'])
const NATIONAL_KEYS: ReadonlySet<string> = new Set(['source', 'uncollated'])
const NO_CONTEXT = { before: undefined, after: undefined }

/** What changed between two versions of one process; empty when nothing did. */
export function diffProcess(before: Side, after: Side): Change[] {
  const [was, is] = [before.entry.value, after.entry.value]
  const facts = diffFacts(was, is, PROCESS_FACTS, PROCESS_KEYS, NO_CONTEXT)
  const own: Change[] =
    facts.length === 0 ? [] : [{ kind: 'changed', subject: processSubject(after.entry), path: [], facts }]
  return [...own, ...diffNationals(before, after), ...diffCases(before, after)]
}

export const processSubject = (entry: ProcessEntry): Subject => ({
  kind: 'process',
  id: entry.id,
  title: titleOf(entry.value),
})

/** The name by which people know a process: that of its first procedure. */
export const titleOf = (process: Process): string => process.of[0]?.name ?? ''

/** Procedures are matched by code, those without one by name. */
function diffNationals(before: Side, after: Side): Change[] {
  const laws = { before: before.registers.laws, after: after.registers.laws }
  const key = (national: National): string => national.code ?? national.name
  const old = new Map(before.entry.value.of.map((national, i) => [key(national), { national, i }]))
  const fresh = new Map(after.entry.value.of.map((national, i) => [key(national), { national, i }]))
  const subject = (national: National): Subject => ({ kind: 'process', id: key(national), title: national.name })
  const changes: Change[] = []
  for (const [id, { national, i }] of fresh) {
    const was = old.get(id)
    const path: Path = ['of', i]
    if (was === undefined) changes.push({ kind: 'added', subject: subject(national), path, facts: [] })
    else {
      const facts = diffFacts(was.national, national, NATIONAL_FACTS, NATIONAL_KEYS, laws)
      if (facts.length > 0) changes.push({ kind: 'changed', subject: subject(national), path, facts })
    }
  }
  for (const [id, { national, i }] of old)
    if (!fresh.has(id)) changes.push({ kind: 'removed', subject: subject(national), path: ['of', i], facts: [] })
  return changes
}

function diffCases(before: Side, after: Side): Change[] {
  const [old, fresh] = [casesOf(before.entry.value), casesOf(after.entry.value)]
  const partner = matchCases(old, fresh)
  const named = old.length > 1 || fresh.length > 1
  const subject = ({ case: one }: PlacedCase): Subject => ({ kind: 'case', id: one.id, title: one.title })
  return [
    ...fresh.flatMap((placed): Change[] => {
      const was = partner.get(placed)
      if (was === undefined) return [{ kind: 'added', subject: subject(placed), path: placed.path, facts: [] }]
      // The one table of a process without cases has the facts of the process itself.
      const facts = named ? diffFacts(was.case, placed.case, CASE_FACTS, CASE_KEYS, NO_CONTEXT) : []
      const own: Change[] =
        facts.length === 0 ? [] : [{ kind: 'changed', subject: subject(placed), path: placed.path, facts }]
      return [...own, ...diffRows(caseSide(before, was), caseSide(after, placed), named)]
    }),
    ...old
      .filter((placed) => ![...partner.values()].includes(placed))
      .map((placed): Change => ({ kind: 'removed', subject: subject(placed), path: placed.path, facts: [] })),
  ]
}

/** The rows of a process that is new, each as one that came. */
export function rowsOfNew(side: Side): Change[] {
  const cases = casesOf(side.entry.value)
  return cases.flatMap((placed) => {
    const after = caseSide(side, placed)
    return diffRows({ ...after, case: { ...placed.case, table: [] } }, after, cases.length > 1)
  })
}

const caseSide = (of: Side, placed: PlacedCase): CaseSide => ({
  case: placed.case,
  path: [...placed.path, 'table'],
  province: of.province,
  registers: of.registers,
  names: namesOf(of.entry.value),
})

/** By id; where a process had one table and gets cases (or the reverse), the first case continues the table. */
function matchCases(old: readonly PlacedCase[], fresh: readonly PlacedCase[]): Map<PlacedCase, PlacedCase> {
  const partner = new Map<PlacedCase, PlacedCase>()
  for (const placed of fresh) {
    const was = old.find((one) => one.case.id === placed.case.id)
    if (was !== undefined) partner.set(placed, was)
  }
  const [firstOld, firstFresh] = [old[0], fresh[0]]
  if (partner.size === 0 && firstOld !== undefined && firstFresh !== undefined) partner.set(firstFresh, firstOld)
  return partner
}

/** Fees, papers and results as people know them, by the ids that steps name them with. */
const namesOf = ({ of }: Process): ReadonlyMap<string, string> =>
  new Map(
    of.flatMap(({ fees = [], papers = [], results = [] }) =>
      [fees, papers, results].flatMap((some) => (isNone(some) ? [] : some.map(({ id, name }) => [id, name] as const))),
    ),
  )
