import { printTime } from '../machines/model/duration.js'
import { isNone } from '../machines/model/fact.js'
import { listed } from '../machines/model/listed.js'
import type { PolicyException } from '../machines/model/registry.js'
import { basisOf } from './basis.js'
import { formInForce } from './form-in-force.js'
import type { CaseInput, CompiledCase } from './generator.js'
import { rowsOf } from './rows.js'
import { printFee } from './table/print-papers.js'

/*
 * What a case says beside its steps: of its procedures, and of what the law lets happen.
 */

export type Input = Pick<CaseInput, 'corpus' | 'province' | 'asOf'>
/** What a case says of something, for the loss report; `undefined`: nothing. */
export type Says = (compiled: CompiledCase, input: Input) => string | undefined

/** Several things said, as one; `undefined` where there are none. */
export const joined = (parts: readonly string[]): string | undefined =>
  parts.length === 0 ? undefined : parts.join('; ')

const SUPPLEMENT = { restart: 'tính lại từ đầu', pause: 'tạm dừng rồi tính tiếp', count: 'vẫn tính' } as const

const policyOf = ({ entry }: CompiledCase, { corpus }: Input) => corpus.registers.policies[entry.value.policy.base]
/** The exceptions that may happen to a dossier of the case: a process may leave some out, or have no step for them. */
function exceptionsOf(compiled: CompiledCase, input: Input): readonly PolicyException[] {
  const own = new Set(compiled.flows.flatMap(({ edges }) => edges.map(({ exception }) => exception)))
  return (policyOf(compiled, input)?.exceptions ?? []).filter(({ id }) => own.has(id))
}
/** What the steps of a case name in one of their lists. */
const namedBy = (compiled: CompiledCase, list: 'collects' | 'gives'): ReadonlySet<string> =>
  new Set([...rowsOf(compiled).steps.values()].flatMap(({ step }) => listed(step[list])))

/** Facts of a case that stand at none of its steps. */
export const CASE_FACTS = {
  papers: [
    'thành phần hồ sơ của thủ tục',
    ({ entry }) => joined(entry.value.of.flatMap(({ papers }) => listed(papers).map(({ name }) => name))),
  ],
  limits: [
    'thời hạn khác nhau theo kênh nộp hoặc theo kết quả; chỉ ghi thời hạn chặt nhất',
    (compiled) =>
      joined([
        ...new Set(
          compiled.budgets().flatMap(({ strongest, proofs }) =>
            proofs.flatMap(({ limit: { time, channel, outcome } }, at) => {
              if (at === strongest || (channel === undefined && outcome === undefined)) return []
              return outcome === undefined ? printTime(time) : `${outcome.is}: ${printTime(time)}`
            }),
          ),
        ),
      ]),
  ],
  supplement: [
    'cách tính thời hạn khi bổ sung hồ sơ',
    (compiled, input) => {
      if (!compiled.flows.some(({ edges }) => edges.some(({ move }) => move === 'supplement'))) return undefined
      const kind = compiled.entry.value.policy.supplement ?? policyOf(compiled, input)?.supplement
      return kind && SUPPLEMENT[kind]
    },
  ],
  times: [
    'số lần tối đa của từng ngoại lệ',
    (compiled, input) =>
      joined(
        exceptionsOf(compiled, input).flatMap(({ name, atMost }) =>
          atMost === undefined ? [] : `${name}: ${atMost} lần`,
        ),
      ),
  ],
  fees: [
    'phí, lệ phí mà không bước nào thu',
    (compiled) => {
      const collected = namedBy(compiled, 'collects')
      return joined(
        compiled.entry.value.of.flatMap(({ fees }) =>
          fees !== undefined && isNone(fees)
            ? fees.none
            : listed(fees).flatMap((fee) => (collected.has(fee.id) ? [] : printFee(fee))),
        ),
      )
    },
  ],
  results: [
    'kết quả của thủ tục mà không bước nào tạo ra',
    (compiled) => {
      const made = namedBy(compiled, 'gives')
      return joined(
        compiled.entry.value.of.flatMap(({ results = [] }) =>
          results.flatMap(({ id, name }) => (made.has(id) ? [] : name)),
        ),
      )
    },
  ],
  basis: ['căn cứ pháp lý', (compiled, input) => joined(basisOf(compiled, input))],
  forms: [
    'biểu mẫu của từng ngoại lệ',
    (compiled, input) =>
      joined(
        exceptionsOf(compiled, input).flatMap(({ name, form }) => {
          const [, issued] = (form && formInForce(form, input)) ?? []
          return issued === undefined ? [] : `${name}: ${issued.no} ${issued.name}`
        }),
      ),
  ],
} as const satisfies Readonly<Record<string, readonly [words: string, says: Says]>>
