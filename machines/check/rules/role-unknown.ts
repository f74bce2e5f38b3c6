import type { Path } from '../../model/corpus.js'
import type { RoleRegister } from '../../model/registry.js'
import { postsOf } from '../hands.js'
import { isEmpty, isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type CaseView, type Definition } from '../rule.js'

/** Every role that is named must be in the national register of roles. */
export default defineRule({
  id: 'role-unknown',
  title: 'Vai trò không có trong danh mục vai trò',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  check({ definition, corpus }, say) {
    const { roles } = corpus.registers
    if (isEmpty(roles)) {
      say({ undecided: 'Chưa có danh mục vai trò.' })
      return
    }
    if (definition.kind === 'process' && definition.cases.every((view) => isAllKnown(view, roles))) return
    for (const { role, path } of rolesOf(definition)) {
      if (isKnown(roles, role)) continue
      say({
        path,
        what: `Vai trò '${role}' không có trong danh mục vai trò.`,
        why: 'Hệ thống không biết vai trò này được làm những việc gì, nên không giao được bước cho ai.',
        fix: `${didYouMean(role, Object.keys(roles))}Sửa mã vai trò, hoặc thêm vai trò này vào danh mục vai trò.`,
      })
    }
  },
})

/** A quick look before the paths of all roles are put together. */
const isAllKnown = ({ steps }: CaseView, roles: RoleRegister): boolean =>
  steps.every(({ posts }) => posts.every(({ role }) => isKnown(roles, role)))

function* rolesOf(definition: Definition): Iterable<{ role: string; path: Path }> {
  if (definition.kind === 'process')
    for (const { path, posts } of definition.cases.flatMap(({ steps }) => steps))
      for (const { role, within } of posts) yield { role, path: [...path, 'by', ...within] }
  if (definition.kind !== 'province') return
  const { offices, spellings, intakePoint } = definition.value
  for (const [id, { posts }] of Object.entries(offices))
    for (const role of Object.keys(posts)) yield { role, path: ['offices', id, 'posts', role] }
  for (const [text, by] of Object.entries(spellings ?? {}))
    for (const { role, within } of postsOf(by, undefined)) yield { role, path: ['spellings', text, ...within] }
  if (intakePoint !== undefined) yield { role: intakePoint.role, path: ['intakePoint', 'role'] }
}
