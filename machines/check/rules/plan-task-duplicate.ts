import type { Path } from '../../model/corpus.js'
import { defineRule } from '../rule.js'

/** An id names one section, task or duty of a plan. */
export default defineRule({
  id: 'plan-task-duplicate',
  title: 'Hai nhiệm vụ của kế hoạch có cùng mã',
  on: 'rollout',
  kind: 'structural',
  severity: 'error',
  check({ plan }, say) {
    const placed: { id: string; path: Path }[] = [
      ...plan.sections.flatMap((section, s) => [
        { id: section.id, path: ['sections', s, 'id'] },
        ...section.tasks.map(({ id }, t) => ({ id, path: ['sections', s, 'tasks', t, 'id'] })),
      ]),
      ...(plan.duties ?? []).map(({ id }, i) => ({ id, path: ['duties', i, 'id'] })),
    ]
    const seen = new Set<string>()
    for (const { id, path } of placed) {
      if (seen.has(id))
        say({
          path,
          at: id,
          what: `Mã '${id}' được dùng cho hai mục, nhiệm vụ hoặc trách nhiệm.`,
          why: 'Quan hệ giữa các nhiệm vụ nêu bằng mã; mã trùng thì không biết nói về nhiệm vụ nào.',
          fix: 'Thêm phần phân biệt vào một mã, ví dụ II.4bis; số in trong văn bản ghi ở "printed".',
        })
      seen.add(id)
    }
  },
})
