import type { Corpus, ProcessEntry } from '../model/corpus.js'
import type { LawEntry } from '../model/registry.js'
import type { Row } from '../model/step.js'
import { slug } from '../model/words.js'
import { listed } from '../model/listed.js'
import { citationsOf } from './citations.js'
import { placedRows } from './rows.js'

/** By what a process rests on a document. */
export type Through = 'decision' | 'facts' | 'policy' | 'form' | 'receipt' | 'text'

/** A process that a document touches, and by what. */
export interface LawUse {
  entry: ProcessEntry
  through: readonly Through[]
}

/** The document that a word names: its id, its number, or the beginning of its number. */
export function findLaws(corpus: Corpus, word: string): { id: string; law: LawEntry }[] {
  const wanted = slug(word)
  const laws = Object.entries(corpus.registers.laws).map(([id, law]) => ({ id, law, no: slug(law.no) }))
  const exact = laws.filter(({ id, no }) => id === wanted || no === wanted)
  return (exact.length > 0 ? exact : laws.filter(({ no }) => wanted !== '' && no.startsWith(`${wanted}-`))).map(
    ({ id, law }) => ({ id, law }),
  )
}

/** Every process that rests on a document: by its decision, the facts, the regime, a form, a receipt, or its own words. */
export function usesOfLaw(corpus: Corpus, id: string, law: LawEntry): LawUse[] {
  const { policies, forms, receipts = {} } = corpus.registers
  const resting = <Entry>(register: { readonly [key: string]: Entry }, rests: (entry: Entry) => boolean) =>
    new Set(Object.entries(register).flatMap(([key, entry]) => (rests(entry) ? [key] : [])))
  const inPolicies = resting(
    policies,
    ({ cite, exceptions }) => cite.law === id || exceptions.some((one) => one.cite?.law === id),
  )
  const inForms = resting(forms, (form) => form.law === id)
  const regimes = Object.values(receipts).filter(({ laws }) => laws.includes(id))
  return corpus.processes.flatMap((entry) => {
    const { value } = entry
    const steps = tablesOf(entry).flatMap((table) => placedRows(table, []).steps.map(({ row }) => row))
    const papers = steps.flatMap(({ needs, gives }) => [needs, gives].flatMap((list) => listed(list)))
    const through: Record<Through, boolean> = {
      decision: citationsOf({ kind: 'process', value, cases: [] }).some((one) => one.law === id),
      facts: value.of.some((national) =>
        citationsOf({ kind: 'national', value: national }).some((one) => one.law === id),
      ),
      policy: inPolicies.has(value.policy.base),
      form: papers.some((paper) => inForms.has(paper)),
      receipt: steps.some(({ receipt }) =>
        patternsOf(corpus, entry, receipt).some(({ from, to }) =>
          regimes.some(({ effective }) => from <= (effective.to ?? from) && (to === undefined || to >= effective.from)),
        ),
      ),
      text: JSON.stringify(steps).includes(law.no),
    }
    const found = (Object.keys(through) as Through[]).filter((one) => through[one])
    return found.length === 0 ? [] : [{ entry, through: found }]
  })
}

const tablesOf = ({ value }: ProcessEntry): (readonly Row[])[] =>
  value.cases === undefined ? [value.table ?? []] : value.cases.map(({ table }) => table)

const patternsOf = ({ provinces }: Corpus, { value }: ProcessEntry, receipt: string | undefined) =>
  receipt === undefined
    ? []
    : (provinces.get(value.province)?.value.receipts?.[receipt]?.patterns ?? []).map(({ effective }) => effective)
