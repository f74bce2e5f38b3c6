import { printTime } from '../../machines/model/duration.js'
import type { Unit } from '../../machines/model/unit.js'
import { capital, printDay } from '../../machines/model/words.js'
import type { CompiledCase } from '../generator.js'
import { markOf, titleOf } from '../marks.js'
import { placeOf } from '../place.js'
import type { Drawing } from '../swimlane/drawing.js'
import type { UnitSource } from '../units.js'
import type { BookletUnit } from './booklet-units.js'
import { dutiesIn, type PostDuties } from './posts.js'
import { drawSheet } from './sheet.js'
import type { Part } from './slices.js'

/** What a booklet holds; `firstPages`: where each of the procedures begins. */
export interface Contents {
  cases: readonly CompiledCase[]
  posts: readonly PostDuties[]
  firstPages: readonly number[]
}

/** The first pages of a booklet: whose it is, the procedures in it and where they stand, the posts. */
export function drawCover(
  { name, listed }: BookletUnit,
  { cases, posts, firstPages }: Contents,
  { province, asOf }: UnitSource,
): Drawing {
  const rows = cases.map((compiled, i) => {
    const { case: one, entry } = compiled
    const mark = markOf(compiled)
    return [
      String(i + 1),
      [titleOf(compiled), ...(mark === undefined ? [] : [mark])].join('\n'),
      entry.value.of[0]?.field ?? '',
      String(dutiesIn(compiled, posts).length),
      one.total === undefined ? 'chưa ghi' : printTime(one.total),
      String(firstPages[i] ?? ''),
    ]
  })
  const shares = [0.5, 5, 1.6, 1, 1.6, 0.8]
  const columns = ['Số', 'Thủ tục', 'Lĩnh vực', 'Số việc', 'Tổng thời gian', 'Trang']
  return drawSheet({
    title: `Sổ tay quy trình: ${name}`,
    parts: [
      { kind: 'subtitle', text: capital(placeOf(province)) },
      { kind: 'title', text: `Sổ tay quy trình: ${name}` },
      { kind: 'subtitle', text: `Tính đến ngày ${printDay(asOf)}` },
      ...(listed === undefined ? [] : unitFacts(listed)),
      { kind: 'space', height: 8 },
      { kind: 'heading', text: `${cases.length} thủ tục, trường hợp` },
      { kind: 'table', columns: columns.map((title, i) => ({ title, share: shares[i] ?? 1 })), rows },
      { kind: 'heading', text: 'Vị trí xử lý' },
      ...posts.map((post): Part => ({
        kind: 'text',
        text: `• ${post.name.replace(/\.$/, '')}: ${post.duties.length} việc`,
      })),
    ],
    provenance: cases.map(({ entry }) => entry.file),
  })
}

const FACTS = [
  ['code', 'Mã đơn vị'],
  ['identifier', 'Mã định danh điện tử'],
  ['taxCode', 'Mã số thuế'],
  ['account', 'Tài khoản chuyên thu'],
  ['receipts', 'Biên lai (mẫu số, ký hiệu)'],
] as const satisfies readonly (readonly [keyof Unit, string])[]

/** What the unit's receipts and letters carry; sample data is marked. */
function unitFacts(unit: Unit): Part[] {
  const facts = FACTS.flatMap(([key, title]) => {
    const value = unit[key]
    if (value === undefined || value.length === 0) return []
    const text = typeof value === 'string' ? value : value.join('; ')
    return [`${title}: ${text}${unit.sample.includes(key) ? ' (số liệu mẫu)' : ''}`]
  })
  return [{ kind: 'heading', text: 'Đơn vị' }, ...facts.map((text): Part => ({ kind: 'text', text: `• ${text}` }))]
}
