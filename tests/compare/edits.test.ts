import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffMarkdown } from '../../cli/reporters/diff/markdown.js'
import { loadCorpus } from '../../cli/load.js'
import { reviewOf, type JudgedTree } from '../../cli/review.js'
import { rules } from '../../machines/check/registry.js'
import { runChecks } from '../../machines/check/run.js'

/*
 * `tests/fixtures/edits/<name>/expected.md` is the comment that a pull request shows for `before.ts` becoming `after.ts`: read it as
 * prose. `vitest -u` writes them anew, for a person to judge.
 */
const here = fileURLToPath(new URL('../fixtures/edits/', import.meta.url))
const provinceOfExamples = fileURLToPath(new URL('../rules/_base/', import.meta.url))
const edits = readdirSync(here).filter((name) => !name.includes('.'))
// A fixed choice of rules: a rule that is written tomorrow changes none of these comments.
const judged = rules.filter(
  ({ id, kind }) => kind === 'structural' || ['time-over-limit', 'total-mismatch'].includes(id),
)
let folder = ''
let old: JudgedTree

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-edits-'))
  layOut('ban-cu', join(here, 'before.ts'))
  old = judge('ban-cu')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What a reviewer who knows no TypeScript must be told: of what changed, of what follows; and how much to look at. */
const told: Readonly<Record<string, { changed: string[]; follows: string[]; grave?: number }>> = {
  '01-rut-ngan-doi-nguoi-bo-buoc': {
    changed: [
      'Bước 3 _Thẩm định hồ sơ_: vị trí xử lý Chuyên viên → Lãnh đạo Phòng; thời hạn 05 → 04 ngày làm việc;',
      'Bỏ bước 4 _Lấy ý kiến cơ quan liên quan_.',
    ],
    follows: [
      'Giải quyết lâu nhất 12 → 08 ngày làm việc, trong thời hạn 15 ngày làm việc.',
      'ở "Thẩm định hồ sơ" cần người quyết định; ở "Lấy ý kiến cơ quan liên quan" làm tiếp theo quy trình cũ;',
      'phân lại quyền',
    ],
  },
  '02-doi-nguoi-ky': {
    changed: ['Bước 5 _Xem xét, trình ký_: vị trí xử lý Lãnh đạo Phòng → Lãnh đạo Sở.'],
    follows: ['Phải báo cho: Phòng Nghiệp vụ (Lãnh đạo Phòng); Sở Y tế (Lãnh đạo Sở).', 'phân lại quyền'],
  },
  '03-vuot-thoi-han': {
    changed: ['Bước 3 _Thẩm định hồ sơ_: thời hạn 05 → 09 ngày làm việc.'],
    follows: [
      'Giải quyết lâu nhất 12 → 16 ngày làm việc, VƯỢT thời hạn 15 ngày làm việc.',
      'quá thời hạn 15 ngày làm việc',
    ],
    grave: 1,
  },
  '04-them-buoc': {
    changed: ['Thêm bước 5 _Kiểm tra thực tế tại cơ sở_: vị trí xử lý Chuyên viên; thời hạn 02 ngày làm việc;'],
    follows: ['12 → 14 ngày làm việc', 'Phải báo cho: Phòng Nghiệp vụ (Chuyên viên).'],
  },
  '05-chuyen-cho-buoc': {
    changed: ['chuyển chỗ, nay đứng sau bước 2 "Phân công thụ lý" (trước đây sau bước 3 "Thẩm định hồ sơ").'],
    follows: ['nạp lại cấu hình quy trình'],
  },
  '06-them-bieu-mau': {
    changed: ['thêm biểu mẫu, kết quả: Giấy tiếp nhận hồ sơ và hẹn trả kết quả.'],
    follows: ['Phải báo cho: Phòng Nghiệp vụ (Chuyên viên).'],
  },
  '07-them-huong-tra-lai': {
    changed: ['"chưa đạt" → trả lại "Thẩm định hồ sơ" (thời gian nằm trong bước đó).'],
    follows: ['Phải báo cho: Phòng Nghiệp vụ (Lãnh đạo Phòng).'],
  },
  '08-tang-le-phi': {
    changed: ['phí, lệ phí: Lệ phí cấp giấy 200.000 → 300.000 đồng.'],
    follows: ['biên lai điện tử (khoản thu, loại biên lai)', 'đăng lại thông tin thủ tục'],
  },
  '09-quyet-dinh-moi': {
    changed: [
      'quyết định 10/QĐ-UBND ngày 01/10/2025 → 25/QĐ-UBND ngày 10/01/2026; hiệu lực từ 01/10/2025 → từ 15/01/2026.',
      'thời hạn giải quyết 15 → 14 ngày làm việc.',
    ],
    follows: ['trong thời hạn 15 → 14 ngày làm việc'],
  },
  '10-chi-doi-cach-viet': { changed: [], follows: [] },
  '11-doi-ma-va-ten-buoc': {
    changed: ['tên bước "Vào sổ, đóng dấu" → "Vào sổ, lấy số, đóng dấu"; mã trong tệp phat-hanh → dong-dau.'],
    follows: ['Phải báo cho: Sở Y tế (Văn thư Sở).'],
  },
}

describe('the comment for a typical edit', () => {
  it('is judged for every edit', () => {
    expect(Object.keys(told).sort()).toEqual([...edits].sort())
  })

  it.each(edits)('%s', async (name) => {
    layOut(name, join(here, name, 'after.ts'))
    const out = diffMarkdown(reviewOf({ name: 'cũ', tree: old }, { name: 'mới', tree: judge(name) }))
    await expect(out).toMatchFileSnapshot(join(here, name, 'expected.md'))

    // At most a screen; details are folded.
    const shown = out.replace(/<details>[^]*?<\/details>/g, '…')
    expect(shown.split('\n').length).toBeLessThanOrEqual(30)
    const [changed = '', follows = ''] = shown.replace(/\\(.)/g, '$1').split('Hệ quả:')
    for (const words of told[name]?.changed ?? []) expect(changed).toContain(words)
    for (const words of told[name]?.follows ?? []) expect(follows).toContain(words)
    expect(out.match(/\*\*Phải xem:\*\*/g)?.length ?? 0).toBe(told[name]?.grave ?? 0)
    if (told[name]?.changed.length === 0) expect(changed).toContain('Không có thay đổi nào về nội dung quy trình.')

    // Prose: whole sentences, composed letters, no word of the source text but the ids that it is about.
    for (const sentence of shown.split('\n').filter((line) => line.startsWith('- ')))
      expect(sentence).toMatch(/^- (?:\*\*Phải xem:\*\* )?\p{Lu}.*[^.]\.$/u)
    expect(out).toBe(out.normalize('NFC'))
    expect(shown).not.toMatch(/\b(?:within|workingDays|does|undefined|null|true|false)\b|\[object|→ →| {2}/)
  })
})

function judge(name: string): JudgedTree {
  const { corpus, locator, faults } = loadCorpus(['procedures'], { base: join(folder, name) })
  expect(faults).toEqual([])
  return { corpus, result: runChecks(corpus, locator, { asOf: '2026-02-01', now: () => 0, rules: judged }) }
}

function layOut(name: string, file: string): void {
  const procedures = join(folder, name, 'procedures')
  cpSync(provinceOfExamples, procedures, { recursive: true })
  mkdirSync(join(procedures, 'mau/y-te'), { recursive: true })
  cpSync(file, join(procedures, 'mau/y-te/giay-phep-hoat-dong.ts'))
}
