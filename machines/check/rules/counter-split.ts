import { does } from '../../model/step.js'
import { intakeSteps, rolesOf } from '../one-stop.js'
import { defineRule, type PlacedStep, type ProcessView, type Say } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** A one-stop procedure has one role that takes in and one that returns, whatever number of offices holds them. */
export default defineRule({
  id: 'counter-split',
  title: 'Hồ sơ một cửa có hơn một vai trò tiếp nhận hoặc trả kết quả',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check(view, say) {
    if (view.process.oneStop === false) return
    oneRole(view.cases.flatMap(intakeSteps), 'tiếp nhận', view, say)
    const returning = view.steps.filter(({ row }) => does(row, 'return'))
    oneRole(returning, 'trả kết quả', view, say)
  },
})

function oneRole(steps: readonly PlacedStep[], what: string, { province, corpus }: ProcessView, say: Say): void {
  const { roles } = corpus.registers
  let known: { role: string; step: PlacedStep } | undefined
  for (const step of steps) {
    const named = rolesOf(step, province).filter((role) => roles[role]?.holder !== 'unnamed')
    if (named.length === 0) say({ undecided: `Chưa rõ vai trò ${what} ở ${rowWords(step.row)}.`, path: step.path })
    // Several who act together at the counter are one counter.
    const [role] = known !== undefined && named.includes(known.role) ? [known.role] : named
    if (role === undefined) continue
    known ??= { role, step }
    if (role === known.role) continue
    say({
      path: [...step.path, 'by'],
      at: step.row.id,
      shows: `${known.role} ≠ ${role}`,
      what: sentence(
        `${rowWords(step.row)} do vai trò "${roles[role]?.name ?? role}" ${what}, còn ${rowWords(known.step.row)} do vai trò "${roles[known.role]?.name ?? known.role}".`,
      ),
      why: 'Một cửa là một đầu mối: người dân không phải biết hồ sơ của mình thuộc bộ phận nào mới nộp hay nhận được.',
      fix: 'Giao cho một vai trò ở mọi trường hợp; nếu thủ tục không theo cơ chế một cửa, ghi oneStop: false.',
    })
  }
}
