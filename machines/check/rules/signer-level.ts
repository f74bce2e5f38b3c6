import type { National } from '../../model/national.js'
import type { Level, Province } from '../../model/registry.js'
import { holding } from '../duties.js'
import { LEVEL_NAMES } from '../record.js'
import { defineRule, type PlacedStep, type Say } from '../rule.js'
import { rowWords, sentence } from '../say.js'

type Competent = NonNullable<National['levels']>[number]
const COMPETENT: Readonly<Record<Level, Competent>> = { xa: 'xa', tinh: 'tinh', 'trung-uong': 'bo', ngoai: 'khac' }

/** The result is signed at a level that is competent for the procedure: the last decision stands at one of its levels. */
export default defineRule({
  id: 'signer-level',
  title: 'Kết quả được ký ở cấp không có thẩm quyền giải quyết thủ tục',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ cases, process, province }, say) {
    const levels = new Set(process.of.flatMap((national) => national.levels ?? []))
    if (levels.size === 0) {
      say({ undecided: 'Dữ liệu của thủ tục chưa ghi cấp có thẩm quyền.', path: ['of'] })
      return
    }
    for (const { steps, path } of cases) lastDecision(steps, path, levels, province, say)
  },
})

function lastDecision(
  steps: readonly PlacedStep[],
  path: readonly (string | number)[],
  levels: ReadonlySet<Competent>,
  province: Province | undefined,
  say: Say,
): void {
  const last = holding(steps, 'decide').at(-1)
  const signers = last === undefined ? [] : signersOf(last, province)
  if (last === undefined || signers.length === 0) {
    say({
      undecided: last === undefined ? 'Bảng không có bước quyết định.' : `Chưa rõ cơ quan ký ở ${rowWords(last.row)}.`,
      path: last?.path ?? path,
    })
    return
  }
  if (signers.some((level) => levels.has(COMPETENT[level]))) return
  const [level] = signers
  const allowed = [...levels].map((one) => LEVEL_NAMES[one]).join(', ')
  say({
    path: [...last.path, 'by'],
    at: last.row.id,
    shows: `${level === undefined ? '' : COMPETENT[level]} ≠ ${[...levels].join(', ')}`,
    what: sentence(
      `${rowWords(last.row)} ký kết quả ở ${level === undefined ? '' : LEVEL_NAMES[COMPETENT[level]]}, nhưng thủ tục thuộc thẩm quyền của ${allowed}.`,
    ),
    why: 'Kết quả do cấp không có thẩm quyền ký thì không có giá trị, và người dân phải làm lại.',
    fix: 'Giao bước này cho cơ quan có thẩm quyền trong "by", hoặc sửa "levels" của thủ tục nếu thẩm quyền đã được phân cấp.',
  })
}

/** Levels of the offices that decide; on behalf of another, that one's. */
function signersOf({ row, posts }: PlacedStep, province: Province | undefined): Level[] {
  const offices = row.onBehalf === undefined ? posts.map(({ office }) => office) : [row.onBehalf.of.at]
  return offices.flatMap((office) => {
    const entry = office === undefined ? undefined : province?.offices[office]
    if (entry === undefined) return []
    return entry.anyOf?.flatMap((one) => province?.offices[one]?.level ?? []) ?? [entry.level]
  })
}
