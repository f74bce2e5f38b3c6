import { acts, type Step } from '../../model/step.js'
import type { Level } from '../../model/registry.js'
import { slug } from '../../model/words.js'
import { postsOf } from '../hands.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

const NAMES: Readonly<Record<Level, string>> = {
  xa: 'cấp xã',
  tinh: 'cấp tỉnh',
  'trung-uong': 'cấp trung ương',
  ngoai: 'ngoài hai cấp chính quyền',
}
const WORDS: Readonly<Record<Level, readonly string[]>> = {
  xa: ['xa', 'phuong', 'dac-khu'],
  tinh: ['tinh', 'so'],
  'trung-uong': ['trung-uong', 'bo'],
  ngoai: ['quan-doi', 'quan-su'],
}
const LEVELS = Object.keys(NAMES) as Level[]

/** What stands under a level ("Cấp xã", or the level of the whole process) is done by positions of that level. */
export default defineRule({
  id: 'level-mismatch',
  title: 'Vị trí xử lý không thuộc cấp ghi ở giai đoạn hay ở quy trình',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  *check({ province, process, cases }) {
    if (province === undefined) return yield { undecided: `Chưa có danh mục cơ quan của '${process.province}'.` }
    for (const placed of cases.flatMap(({ steps }) => steps)) {
      const heading = placed.blocks.findLast(({ title }) => levelIn(title) !== undefined)
      const level = levelIn(heading?.title) ?? levelIn(process.level)
      // The citizen files and collects where it suits; only what is done in between belongs to a level.
      if (level === undefined || isAtCounter(placed.row)) continue
      const under = heading === undefined ? `quy trình ghi là ${NAMES[level]}` : rowWords(heading)
      for (const { office, path } of postsOf(placed)) {
        const entry = office === undefined ? undefined : province.offices[office]
        if (entry === undefined || entry.anyOf !== undefined) continue
        if (entry.level === level || entry.level === 'ngoai') continue
        yield {
          path,
          at: placed.row.id,
          shows: `${level} ≠ ${entry.level}`,
          what: sentence(
            `${rowWords(placed.row)} thuộc ${under} nhưng do ${entry.name} làm, là cơ quan ${NAMES[entry.level]}.`,
          ),
          why: 'Thời hạn và trách nhiệm tính theo cấp; việc của cấp khác nằm lẫn vào thì tính sai cho cả hai.',
          fix: 'Đưa bước sang giai đoạn của cấp đó, sửa cơ quan trong "by" hay "office", hoặc sửa cấp đã ghi.',
        }
      }
    }
  },
})

/** The one level that a printed text names; `undefined` where it names none or several. */
function levelIn(text: string | undefined): Level | undefined {
  const words = `-${slug(text ?? '')}-`
  const named = LEVELS.filter((level) => WORDS[level].some((word) => words.includes(`-${word}-`)))
  return named.length === 1 ? named[0] : undefined
}

const isAtCounter = (step: Step): boolean => acts(step).every((act) => ['receive', 'return', 'collect'].includes(act))
