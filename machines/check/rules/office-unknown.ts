import type { Path } from '../../model/corpus.js'
import { isBlock } from '../../model/step.js'
import { postsOfActor } from '../hands.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Definition } from '../rule.js'

/** Every office that is named must be in the register of the province that the definition belongs to. */
export default defineRule({
  id: 'office-unknown',
  title: 'Cơ quan không có trong danh mục cơ quan của tỉnh',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  *check({ definition, corpus }) {
    const province = provinceOf(definition)
    if (province === undefined) return
    const entry = corpus.provinces.get(province)?.value
    if (entry === undefined) return yield { undecided: `Chưa có danh mục cơ quan của '${province}'.` }
    for (const { office, path } of officesOf(definition)) {
      if (isKnown(entry.offices, office)) continue
      yield {
        path,
        what: `Cơ quan '${office}' không có trong danh mục cơ quan của ${entry.name}.`,
        why: 'Bước thuộc một cơ quan không có thật thì không có tài khoản nào nhận được việc.',
        fix: `${didYouMean(office, Object.keys(entry.offices))}Sửa mã cơ quan, hoặc thêm cơ quan này vào danh mục của tỉnh.`,
      }
    }
  },
})

function provinceOf({ kind, value }: Definition): string | undefined {
  if (kind === 'province') return value.id
  return kind === 'process' || kind === 'adoption' ? value.province : undefined
}

function officesOf(definition: Definition): { office: string; path: Path }[] {
  switch (definition.kind) {
    case 'process':
      return definition.cases.flatMap(({ rows }) =>
        rows.flatMap(({ row, path }) => {
          if (isBlock(row)) return row.office === undefined ? [] : [{ office: row.office, path: [...path, 'office'] }]
          return row.branches === undefined && row.by !== undefined ? named(row.by, [...path, 'by']) : []
        }),
      )
    case 'adoption':
      return Object.entries(definition.value.offices ?? {}).map(([theirs, office]) => ({
        office,
        path: ['offices', theirs],
      }))
    case 'province': {
      const { offices, spellings, intakePoint } = definition.value
      return [
        ...Object.entries(offices).flatMap(([id, { of, anyOf }]) => [
          ...(of === undefined ? [] : [{ office: of, path: ['offices', id, 'of'] }]),
          ...(anyOf ?? []).map((office, i) => ({ office, path: ['offices', id, 'anyOf', i] })),
        ]),
        ...Object.entries(spellings ?? {}).flatMap(([text, by]) => named(by, ['spellings', text])),
        ...(intakePoint === undefined ? [] : named(intakePoint, ['intakePoint'])),
      ]
    }
    default:
      return []
  }
}

/** Offices that an actor names itself; the office of a block is the block's. */
const named = (by: Parameters<typeof postsOfActor>[0], path: Path): { office: string; path: Path }[] =>
  postsOfActor(by, path, undefined).flatMap((post) =>
    post.office === undefined ? [] : [{ office: post.office, path: [...post.path, 'at'] }],
  )
