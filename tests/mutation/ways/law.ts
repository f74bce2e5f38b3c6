import type { PolicyException, PolicyRegister } from '../../../machines/model/registry.js'
import type { ProcessView } from '../../../machines/check/rule.js'
import { words } from '../../../machines/model/fact.js'
import { edit, editFacts, put } from '../edit.js'
import { way, type Mutant, type Way } from '../way.js'

/** Breaks of citations, decisions and regimes. */
export const lawWays: readonly Way[] = [
  way({
    id: 'lapsed-law-cited',
    does: 'the facts rest on a document that has lapsed',
    rule: 'law-lapsed',
    *mutants({ process, corpus }) {
      for (const [law, { effective }] of Object.entries(corpus.registers.laws))
        if (effective.to !== undefined && effective.to < process.effective.from && process.of[0] !== undefined)
          yield {
            process: put(editFacts(process, { effective: process.effective }), ['of', 0, 'cites'], [{ law }]),
            path: ['law'],
          }
    },
  }),
  way({
    id: 'lapsed-law-in-text',
    does: 'a step sends officials to a document that has lapsed',
    rule: 'text-cites-lapsed-law',
    *mutants({ process, steps }) {
      if (process.effective.from < '2025-09-15') return
      for (const placed of steps) {
        const text = `${words(placed.row.text ?? placed.row.name)} theo Thông tư 01/2018/TT-VPCP`
        yield { process: edit(process, placed, { text }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'former-regime',
    does: 'the process chooses the regime that has lapsed',
    rule: 'policy-lapsed',
    *mutants({ process, corpus }) {
      for (const [base, { effective }] of Object.entries(corpus.registers.policies))
        if (effective.to !== undefined && effective.to < process.effective.from)
          yield {
            process: put(process, ['policy', 'base'], base),
            path: ['policy', 'base'],
          }
    },
  }),
  way({
    id: 'law-not-registered',
    does: 'the facts rest on a document that no register knows',
    rule: 'law-unknown',
    *mutants({ process }) {
      yield { process: put(process, ['of', 0, 'cites'], [{ law: 'nd-999-2099' }]), path: ['law'] }
    },
  }),
  way({
    id: 'exception-without-form',
    does: 'an exception that the law gives the dossiers issues its form no more',
    rule: 'exception-form-missing',
    *mutants(view) {
      for (const { form, ...exception } of exceptionsOf(view))
        if (form !== undefined) yield withException(view, exception)
    },
  }),
  way({
    id: 'exception-unlimited',
    does: 'a supplement or a new appointment may be had again and again',
    rule: 'exception-unbounded',
    *mutants(view) {
      for (const { atMost, ...exception } of exceptionsOf(view))
        if (atMost !== undefined) yield withException(view, exception)
    },
  }),
  way({
    id: 'decision-lost',
    does: 'a published process names its decision no more',
    rule: 'decision-missing',
    *mutants({ process: { decision, ...rest } }) {
      if (rest.standing === 'published' && decision !== undefined) yield { process: rest, path: ['standing'] }
    },
  }),
  way({
    id: 'partial-without-reason',
    does: 'the procedure is online in part and says not why',
    rule: 'partial-service-unexplained',
    *mutants({ process }) {
      yield { process: editFacts(process, { service: 'partial' }), path: ['service'] }
    },
  }),
]

/** The exceptions of the regime that a process chose. */
const exceptionsOf = ({ process, corpus }: ProcessView): readonly PolicyException[] =>
  corpus.registers.policies[process.policy.base]?.exceptions ?? []

/** The regime with one exception replaced by what is left of it. */
function withException(view: ProcessView, changed: PolicyException): Mutant {
  const { process, corpus } = view
  const { base } = process.policy
  const at = exceptionsOf(view).findIndex(({ id }) => id === changed.id)
  const policies: PolicyRegister = put(corpus.registers.policies, [base, 'exceptions', at], changed)
  return { process, policies, path: [base, 'exceptions', at] }
}
