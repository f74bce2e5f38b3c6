import { isNone } from '../../../machines/model/fact.js'
import { feesOf } from '../../../machines/check/fees.js'
import { acting, edit, editFacts, isDoing, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of fees, charges and receipts. */
export const moneyWays: readonly Way[] = [
  way({
    id: 'collection-lost',
    does: 'the step that collects collects no more',
    rule: 'fee-uncollected',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        if (placed.row.collects === undefined || isNone(placed.row.collects)) continue
        const [fee] = placed.row.collects
        if (fee !== undefined)
          yield {
            process: edit(process, placed, {
              does: acting(placed, 'collect'),
              collects: undefined,
              receipt: undefined,
            }),
            at: fee,
          }
      }
    },
  }),
  way({
    id: 'fee-invented',
    does: 'a procedure that is free gets a fee that nobody collects',
    rule: 'fee-uncollected',
    *mutants(view) {
      if (feesOf(view.process)?.length !== 0 || !view.cases.every(({ flows }) => flows.length > 0)) return
      if (!view.steps.some((one) => isDoing(one, 'return')) || view.steps.some((one) => isDoing(one, 'collect'))) return
      const fees = [{ id: 'le-phi-moi', name: 'Lệ phí mới', kind: 'charge' as const, amount: 10000 }]
      yield { process: editFacts(view.process, { fees }), at: 'le-phi-moi' }
    },
  }),
  way({
    id: 'free-but-collected',
    does: 'a procedure that is free gets a step that collects',
    rule: 'fee-undeclared',
    *mutants({ process, steps }) {
      if (feesOf(process)?.length !== 0) return
      for (const placed of steps)
        yield { process: edit(process, placed, { does: [...acting(placed), 'collect'] }), at: placed.row.id }
    },
  }),
  way({
    id: 'receipt-lost',
    does: 'a step collects without a receipt',
    rule: 'receipt-missing',
    *mutants({ process, steps }) {
      for (const placed of steps)
        if (placed.row.receipt !== undefined)
          yield { process: edit(process, placed, { receipt: undefined }), at: placed.row.id }
    },
  }),
  way({
    id: 'receipt-pattern-lost',
    does: 'a pattern of the receipt is lost, so that a part of the period has none',
    rule: 'receipt-lapsed',
    *mutants({ process, steps, province }) {
      for (const { row } of steps) {
        const kind = row.receipt === undefined ? undefined : province?.receipts?.[row.receipt]
        if (kind === undefined || province === undefined || row.receipt === undefined) continue
        for (const [i] of kind.patterns.entries()) {
          const patterns = kind.patterns.filter((_, j) => j !== i)
          yield { process, province: put(province, ['receipts', row.receipt, 'patterns'], patterns), at: row.id }
        }
      }
    },
  }),
  way({
    id: 'fee-of-other-channel',
    does: 'a step of one channel collects the fee of another',
    rule: 'fee-not-owed',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        const { collects } = placed.row
        const fees = process.of[0]?.fees
        if (collects === undefined || isNone(collects) || fees === undefined || isNone(fees)) continue
        for (const [i, { id }] of fees.entries())
          if (collects.includes(id)) {
            const online = put(process, ['of', 0, 'fees', i, 'channel'], ['online'])
            yield { process: put(online, [...placed.path, 'only'], { channel: ['in-person'] }), at: placed.row.id }
          }
      }
    },
  }),
  way({
    id: 'second-amount',
    does: 'the same fee stands a second time with another amount',
    rule: 'fee-ambiguous',
    *mutants({ process }) {
      const fees = process.of[0]?.fees
      if (fees === undefined || isNone(fees)) return
      for (const fee of fees) {
        if (typeof fee.amount !== 'number') continue
        yield {
          process: editFacts(process, { fees: [...fees, { ...fee, id: `${fee.id}-hai`, amount: fee.amount + 1000 }] }),
          at: `${fee.id}-hai`,
        }
      }
    },
  }),
  way({
    id: 'exemption-in-words',
    does: 'an exemption is written into the name of the fee',
    rule: 'fee-exemption-in-words',
    *mutants({ process }) {
      const fees = process.of[0]?.fees
      if (fees === undefined || isNone(fees)) return
      for (const [i, { id, name }] of fees.entries())
        yield { process: put(process, ['of', 0, 'fees', i, 'name'], `${name} (miễn cho hộ nghèo)`), at: id }
    },
  }),
]
