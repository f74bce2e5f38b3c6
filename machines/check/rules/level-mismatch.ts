import { isAsPrinted } from '../../model/fact.js'
import type { Level, Province } from '../../model/registry.js'
import { acts, type Step } from '../../model/step.js'
import { slug } from '../../model/words.js'
import { oncePer } from '../once.js'
import { defineRule, type PlacedStep, type Say } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** The two levels of local government, and the words that name them in headings. */
const LEVELS = { xa: { name: 'cấp xã', words: ['xa', 'phuong'] }, tinh: { name: 'cấp tỉnh', words: ['tinh', 'so'] } }
type Local = keyof typeof LEVELS

/**
 * What stands under the heading of a level ("Cấp xã") is done by positions of that level; and the level that a process
 * says carries it out is not only the other one's.
 */
export default defineRule({
  id: 'level-mismatch',
  title: 'Vị trí xử lý không thuộc cấp ghi ở giai đoạn hay ở quy trình',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ province, process, cases, steps }, say) {
    if (province === undefined) {
      say({ undecided: `Chưa có danh mục cơ quan của '${process.province}'.` })
      return
    }
    for (const placed of steps) if (placed.blocks.length > 0) underHeading(placed, province, say)
    const [level, other] = levelsIn(process.level)
    if (level === undefined || other !== undefined) return
    if (steps.some((placed) => levelsOf(placed, province).includes(level))) return
    const present = steps.flatMap((placed) => levelsOf(placed, province))
    // A body outside the two levels (a school, a hospital) may well stand for the level that is printed.
    if (present.length === 0 || present.some((one) => one !== 'xa' && one !== 'tinh')) return
    if (steps.some(({ row }) => row.by === undefined || isAsPrinted(row.by))) {
      say({ undecided: 'Có bước chưa rõ người thực hiện.', path: ['level'] })
      return
    }
    say({
      path: ['level'],
      at: cases[0]?.case.id ?? '',
      shows: process.level ?? '',
      what: `Quy trình ghi là của ${LEVELS[level].name} ("${process.level ?? ''}") nhưng không bước nào do cơ quan ${LEVELS[level].name} làm.`,
      why: 'Hệ thống giao quy trình cho các đơn vị theo cấp; ghi nhầm cấp thì đơn vị phải làm không nhận được quy trình.',
      fix: 'Sửa "level" cho đúng cấp thực hiện, hoặc sửa cơ quan trong "by".',
    })
  },
})

function underHeading(placed: PlacedStep, province: Province, say: Say): void {
  const heading = placed.blocks.findLast(({ title }) => levelsIn(title).length === 1)
  const [level] = levelsIn(heading?.title)
  // The citizen files and collects where it suits; only what is done in between belongs to a level.
  if (heading === undefined || level === undefined || isAtCounter(placed.row)) return
  for (const { office, within } of placed.posts) {
    const entry = office === undefined ? undefined : province.offices[office]
    if (entry === undefined || entry.anyOf !== undefined || entry.level === level) continue
    if (entry.level !== 'xa' && entry.level !== 'tinh') continue
    say({
      path: [...placed.path, 'by', ...within],
      at: placed.row.id,
      shows: `${level} ≠ ${entry.level}`,
      what: sentence(
        `${rowWords(placed.row)} nằm dưới ${rowWords(heading)} nhưng do ${entry.name} làm, là cơ quan ${LEVELS[entry.level].name}.`,
      ),
      why: 'Thời hạn và trách nhiệm tính theo cấp; việc của cấp khác nằm lẫn vào thì tính sai cho cả hai.',
      fix: 'Đưa bước sang giai đoạn của cấp đó, sửa cơ quan trong "by" hay "office", hoặc sửa tiêu đề của giai đoạn.',
    })
  }
}

/** The levels at which a step may be done; the point of intake is at any of its offices. */
function levelsOf({ row, posts }: PlacedStep, { offices, intakePoint }: Province): readonly Level[] {
  const levelsAt = (office: string | undefined): readonly Level[] => {
    const entry = office === undefined ? undefined : offices[office]
    if (entry?.anyOf !== undefined) return entry.anyOf.flatMap((one) => offices[one]?.level ?? [])
    return entry === undefined ? [] : [entry.level]
  }
  return row.by === 'intake-point' ? levelsAt(intakePoint?.at) : posts.flatMap(({ office }) => levelsAt(office))
}

/** The levels that a printed text names. */
const levelsIn = (text: string | undefined): readonly Local[] => (text === undefined ? [] : named(LEVELS, text))
const named = oncePer((levels: typeof LEVELS, text) => {
  const words = slug(text).split('-')
  return (['xa', 'tinh'] as const).filter((level) => levels[level].words.some((word) => words.includes(word)))
})

const isAtCounter = (step: Step): boolean => acts(step).every((act) => ['receive', 'return', 'collect'].includes(act))
