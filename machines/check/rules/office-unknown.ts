import type { Path } from '../../model/corpus.js'
import type { Province } from '../../model/registry.js'
import { isBlock } from '../../model/step.js'
import type { Actor } from '../../model/actor.js'
import { postsOf } from '../hands.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type CaseView, type Definition } from '../rule.js'

/** Every office that is named must be in the register of the province that the definition belongs to. */
export default defineRule({
  id: 'office-unknown',
  title: 'Cơ quan không có trong danh mục cơ quan của tỉnh',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  check({ definition, corpus }, say) {
    const province = provinceOf(definition)
    if (province === undefined) return
    const entry = corpus.provinces.get(province)?.value
    if (entry === undefined) {
      say({ undecided: `Chưa có danh mục cơ quan của '${province}'.` })
      return
    }
    if (definition.kind === 'process' && definition.cases.every((view) => isAllKnown(view, entry))) return
    for (const { office, path } of officesOf(definition)) {
      if (isKnown(entry.offices, office)) continue
      say({
        path,
        what: `Cơ quan '${office}' không có trong danh mục cơ quan của ${entry.name}.`,
        why: 'Bước thuộc một cơ quan không có thật thì không có tài khoản nào nhận được việc.',
        fix: `${didYouMean(office, Object.keys(entry.offices))}Sửa mã cơ quan, hoặc thêm cơ quan này vào danh mục của tỉnh.`,
      })
    }
  },
})

/** A quick look before the paths of all offices are put together. */
const isAllKnown = ({ rows, steps }: CaseView, { offices }: Province): boolean =>
  rows.every(({ office }) => office === undefined || isKnown(offices, office)) &&
  steps.every(({ posts }) => posts.every(({ office }) => office === undefined || isKnown(offices, office)))

function provinceOf({ kind, value }: Definition): string | undefined {
  if (kind === 'province') return value.id
  return kind === 'process' || kind === 'adoption' ? value.province : undefined
}

function* officesOf(definition: Definition): Iterable<{ office: string; path: Path }> {
  if (definition.kind === 'process')
    for (const { rows, steps } of definition.cases) {
      for (const { row, path } of rows)
        if (isBlock(row) && row.office !== undefined) yield { office: row.office, path: [...path, 'office'] }
      for (const { row, path } of steps) yield* named(row.by, [...path, 'by'])
    }
  if (definition.kind === 'adoption')
    for (const [theirs, office] of Object.entries(definition.value.offices ?? {}))
      yield { office, path: ['offices', theirs] }
  if (definition.kind !== 'province') return
  const { offices, spellings, intakePoint } = definition.value
  for (const [id, { of, anyOf }] of Object.entries(offices)) {
    if (of !== undefined) yield { office: of, path: ['offices', id, 'of'] }
    for (const [i, office] of (anyOf ?? []).entries()) yield { office, path: ['offices', id, 'anyOf', i] }
  }
  for (const [text, by] of Object.entries(spellings ?? {})) yield* named(by, ['spellings', text])
  yield* named(intakePoint, ['intakePoint'])
}

/** Offices that an actor names itself; the office of a block is the block's. */
function* named(by: Actor | undefined, path: Path): Iterable<{ office: string; path: Path }> {
  for (const { office, within } of postsOf(by, undefined))
    if (office !== undefined) yield { office, path: [...path, ...within, 'at'] }
}
