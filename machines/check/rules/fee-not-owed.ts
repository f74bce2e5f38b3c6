import { isNone } from '../../model/fact.js'
import { isOwed } from '../../model/owed.js'
import { feesOf } from '../fees.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** A step collects only what a dossier that passes it owes, by its case and channel. */
export default defineRule({
  id: 'fee-not-owed',
  title: 'Bước thu khoản mà hồ sơ của trường hợp hay kênh này không phải nộp',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process }, say) {
    const fees = feesOf(process)
    if (fees === undefined) {
      say({ undecided: 'Dữ liệu của thủ tục chưa nói thu khoản gì.', path: ['of'] })
      return
    }
    for (const { flows, steps, case: one } of cases)
      for (const { row, path } of steps) {
        if (row.collects === undefined || isNone(row.collects)) continue
        const passing = flows.filter(({ nodes }) =>
          [...nodes.values()].some((node) => node.kind === 'step' && node.step === row),
        )
        const channels = passing.flatMap((flow) => flow.channels)
        for (const [i, id] of row.collects.entries()) {
          const fee = fees.find((known) => known.fee.id === id)?.fee
          if (fee === undefined || channels.length === 0 || isOwed(fee, one.id, channels)) continue
          say({
            path: [...path, 'collects', i],
            at: row.id,
            shows: id,
            what: sentence(
              `${rowWords(row)} thu "${fee.name}" ('${id}'), nhưng hồ sơ qua bước này không thuộc trường hợp hay kênh phải nộp khoản đó.`,
            ),
            why: 'Mức thu khác nhau theo kênh nộp và trường hợp; thu nhầm mức là thu sai.',
            fix: 'Thu đúng khoản của kênh và trường hợp này, hoặc giới hạn bước bằng "only".',
          })
        }
      }
  },
})
