import { adopt } from '../build/adopt.js'
import type { Corpus, Path, ProcessEntry, Sourced } from '../model/corpus.js'
import type { Adoption } from '../model/process.js'
import type { Found } from './ledger.js'
import type { Finding, Rule } from './rule.js'
import type { Subject } from './subjects.js'

/** A process as the province that adopts it gets it, with the definition that says so. */
export interface AdoptedProcess extends Sourced<Adoption> {
  entry: ProcessEntry
  source: ProcessEntry
}

/** The adoptions of processes of this corpus; the others have no process that was judged. */
export function adoptedFrom({ adoptions, processes }: Corpus): AdoptedProcess[] {
  if (adoptions.length === 0) return []
  const sources = new Map(processes.map((entry) => [entry.value, entry]))
  return adoptions.flatMap((adoption) => {
    const source = sources.get(adoption.value.process)
    return source === undefined ? [] : [{ ...adoption, entry: adopt(adoption), source }]
  })
}

/** The table is that of the adopted process; these the adoption says itself. */
const OWN: ReadonlySet<Path[number] | undefined> = new Set<keyof Adoption>([
  'province',
  'decision',
  'effective',
  'accepts',
])

/** Findings on it are told where the adoption is written, whoever wrote the table. */
export const adoptedSubject = ({ entry, value }: AdoptedProcess): Subject<ProcessEntry> => ({
  view: entry,
  value: entry.value,
  procedure: entry.id,
  root: value,
  prefix: [],
  within: (path) => (OWN.has(path[0]) ? path : ['process', ...path]),
  owners: [entry],
  province: value.province,
})

/**
 * Tells what the table brings with it from what adopting it makes wrong: the same finding on the process itself is told,
 * and accepted or mended, where the table is written.
 */
export function fromHome(found: readonly Found[]): (one: AdoptedProcess, rule: Rule, finding: Finding) => boolean {
  const known = new Set(found.map(({ subject, rule, finding }) => keyOf(subject.procedure, rule, finding)))
  return ({ source }, rule, finding) => known.has(keyOf(source.id, rule, finding))
}

const keyOf = (process: string | undefined, { id }: Rule, { path, at, shows }: Finding): string =>
  JSON.stringify([process, id, path, at, shows])
