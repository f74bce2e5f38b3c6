import { migrationFaults } from '../../compare/passage.js'
import { successionsOf } from '../../build/versions.js'
import { isSound } from '../faults.js'
import { defineRule, type Answer } from '../rule.js'

/** What a version says about dossiers in progress is whole, leads to an end, and takes nothing from the citizen. */
export default defineRule({
  id: 'migration-unsound',
  title: 'Chuyển tiếp hồ sơ đang giải quyết gây thiệt hoặc chưa đủ',
  on: 'corpus',
  kind: 'legal',
  severity: 'error',
  check({ corpus, processes }, say) {
    const views = new Map(processes.map((view) => [view.entry, view]))
    for (const { before, after } of successionsOf(corpus)) {
      if (after.value.migrates === undefined) continue
      // Asked of these two only: what was derived from a process is derived again for it.
      const both = [before, after].flatMap((entry) => views.get(entry) ?? [])
      if (both.length < 2 || !both.every(isSound)) {
        say({ subject: after, path: ['migrates'], undecided: 'Phiên bản trước hoặc phiên bản này còn lỗi cấu trúc.' })
        continue
      }
      for (const { step, kind, possible, what, why, fix } of migrationFaults(before, after, corpus)) {
        const path = step in after.value.migrates ? ['migrates', step] : ['migrates']
        const answer: Answer = possible
          ? { subject: after, path, undecided: what }
          : { subject: after, path, at: step, shows: kind, what, why, fix }
        say(answer)
      }
    }
  },
})
