import { migrationFaults } from '../../compare/passage.js'
import { successionsOf } from '../../build/versions.js'
import { defineRule, type Answer, type ProcessView } from '../rule.js'

/** What a version says about dossiers in progress is whole, leads to an end, and takes nothing from the citizen. */
export default defineRule({
  id: 'migration-unsound',
  title: 'Chuyển tiếp hồ sơ đang giải quyết gây thiệt hoặc chưa đủ',
  on: 'corpus',
  kind: 'legal',
  severity: 'error',
  *check({ corpus, processes }) {
    const sound = new Set(processes.filter(isSound).map(({ entry }) => entry))
    for (const { before, after } of successionsOf(corpus)) {
      if (after.value.migrates === undefined) continue
      if (!sound.has(before) || !sound.has(after)) {
        yield { subject: after, path: ['migrates'], undecided: 'Phiên bản trước hoặc phiên bản này còn lỗi cấu trúc.' }
        continue
      }
      for (const { step, kind, possible, what, why, fix } of migrationFaults(before, after, corpus)) {
        const path = step in after.value.migrates ? ['migrates', step] : ['migrates']
        const answer: Answer = possible
          ? { subject: after, path, undecided: what }
          : { subject: after, path, at: step, shows: kind, what, why, fix }
        yield answer
      }
    }
  },
})

const isSound = ({ cases }: ProcessView): boolean =>
  cases.every((view) => view.faults.length === 0 && view.soundness().every(({ sound }) => sound))
