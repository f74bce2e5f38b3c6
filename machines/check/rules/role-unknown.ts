import type { Path } from '../../model/corpus.js'
import { postsOf, postsOfActor } from '../hands.js'
import { isEmpty, isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Definition } from '../rule.js'

/** Every role that is named must be in the national register of roles. */
export default defineRule({
  id: 'role-unknown',
  title: 'Vai trò không có trong danh mục vai trò',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  *check({ definition, corpus }) {
    const { roles } = corpus.registers
    if (isEmpty(roles)) return yield { undecided: 'Chưa có danh mục vai trò.' }
    for (const { role, path } of rolesOf(definition)) {
      if (isKnown(roles, role)) continue
      yield {
        path,
        what: `Vai trò '${role}' không có trong danh mục vai trò.`,
        why: 'Hệ thống không biết vai trò này được làm những việc gì, nên không giao được bước cho ai.',
        fix: `${didYouMean(role, Object.keys(roles))}Sửa mã vai trò, hoặc thêm vai trò này vào danh mục vai trò.`,
      }
    }
  },
})

function rolesOf(definition: Definition): { role: string; path: Path }[] {
  if (definition.kind === 'process') return definition.cases.flatMap(({ steps }) => steps.flatMap(postsOf))
  if (definition.kind !== 'province') return []
  const { offices, spellings, intakePoint } = definition.value
  return [
    ...Object.entries(offices).flatMap(([id, { posts }]) =>
      Object.keys(posts).map((role) => ({ role, path: ['offices', id, 'posts', role] })),
    ),
    ...Object.entries(spellings ?? {}).flatMap(([text, by]) => postsOfActor(by, ['spellings', text], undefined)),
    ...(intakePoint === undefined ? [] : postsOfActor(intakePoint, ['intakePoint'], undefined)),
  ]
}
