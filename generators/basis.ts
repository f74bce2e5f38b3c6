import { printClause } from '../machines/model/law-words.js'
import { listed } from '../machines/model/listed.js'
import type { Citation, National } from '../machines/model/national.js'
import type { CaseInput, CompiledCase } from './generator.js'

/** The clauses that a procedure rests on: its own, those of its limits and of its fees, each once. */
export function citesOf({ cites = [], limits, fees }: National): readonly Citation[] {
  const all = [...cites, ...[...listed(limits), ...listed(fees)].flatMap(({ cite }) => cite ?? [])]
  return [...new Map(all.map((cite) => [`${cite.law} ${cite.clause ?? ''}`, cite])).values()]
}

/** What a case rests on, in short: its decision's clauses, its procedures', its policy's. */
export function basisOf({ entry }: CompiledCase, { corpus }: Pick<CaseInput, 'corpus'>): readonly string[] {
  const { of, decision, policy } = entry.value
  const base = corpus.registers.policies[policy.base]
  const cites = [...(decision?.cites ?? []), ...of.flatMap(citesOf), ...(base === undefined ? [] : [base.cite])]
  return [...new Set(cites.map((cite) => sayCite(cite, { corpus })))]
}

/** 'Điều 18 Luật Hộ tịch số 60/2014/QH13' */
export const sayCite = ({ law, clause }: Citation, { corpus }: Pick<CaseInput, 'corpus'>): string =>
  printClause(clause, corpus.registers.laws[law], law)
