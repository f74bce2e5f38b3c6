import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sayAfterMends } from '../../cli/reporters/after-mends.js'
import { accepted, finding } from '../cli/sample-report.js'
import { tthc } from '../cli/tthc.js'

const province = fileURLToPath(new URL('../rules/_base/', import.meta.url))
const right = readFileSync(fileURLToPath(new URL('../fixtures/edits/before.ts', import.meta.url)), 'utf8')
let folder = ''
const name = 'procedures/mau/y-te/giay-phep.ts'
const path = (): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-fix-'))
  cpSync(province, join(folder, 'procedures'), { recursive: true })
  mkdirSync(join(folder, 'procedures/mau/y-te'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Mends a wrong text; gives what was printed and what is in the file. */
async function fix(wrong: string, ...options: string[]): Promise<{ out: string; text: string }> {
  writeFileSync(path(), wrong)
  const { out, err } = await tthc(['fix', ...options], folder)
  expect(err).toBe('')
  return { out, text: readFileSync(path(), 'utf8') }
}
/** The definition with comments and a layout of its own, which no mend may touch. */
const odd = `// Bản   này căn lề riêng\r\n${right.replace("does: 'examine',", "does:   'examine', /* giữ nguyên */")}`
const withReturn = odd.replace(
  "name: 'Xem xét, trình ký',",
  "name: 'Xem xét, trình ký',\n      ways: { 'đồng ý': 'next', 'chưa đạt': { backTo: \"tham-dinh\", time: 'inside' } },",
)

describe('tthc fix', () => {
  it.each([
    ['a step that a way names', 'backTo: "tham-dinh"', 'backTo: "tham-dihn"', 'target-unknown'],
    ['a role', "'chuyen-vien'", "'chuyen-vienn'", 'role-unknown'],
    ['an office', "at('phong-y-te', 'lanh-dao')", "at('phong-yte', 'lanh-dao')", 'office-unknown'],
    ['a law', "{ law: 'nd-118-2025' }", "{ law: 'nd-118-2052' }", 'law-unknown'],
    ['a policy', "base: 'mot-cua'", "base: 'mot-cuaa'", 'policy-unknown'],
  ])('mends the id of %s and touches nothing else', async (_, good, bad, rule) => {
    expect(withReturn).toContain(good)
    const { out, text } = await fix(withReturn.replace(good, bad))
    expect(text).toBe(withReturn)
    expect(out).toContain(`(${rule})`)
    expect(out).toContain('Đã sửa 1 chỗ trong 1 tệp')
  })

  it('puts the form in force in the place of an old one', async () => {
    const forms = join(folder, 'procedures/national/registers/forms.ts')
    const old =
      "'mau-cu': { no: '01', name: 'Giấy cũ', law: 'tt-03-2025', purpose: 'intake', effective: { from: '2018-07-01', to: '2025-07-01' }, replacedBy: 'mau-01' },"
    writeFileSync(forms, readFileSync(forms, 'utf8').replace("  'mau-01': {", `  ${old}\n  'mau-01': {`))
    const { out, text } = await fix(odd.replace("gives: ['mau-01']", "gives: ['mau-cu']"))
    expect(text).toBe(odd)
    expect(out).toContain("'mau-cu' → 'mau-01' (form-superseded)")
  })

  it('composes letters in texts, and leaves those in comments', async () => {
    const decomposed = odd.replace("'Thẩm định hồ sơ'", "'Thẩm định hồ sơ'".normalize('NFD'))
    expect(decomposed).not.toBe(odd)
    expect((await fix(decomposed)).text).toBe(odd)
  })

  it('says what it would do, and does nothing, on a dry run', async () => {
    const wrong = odd.replace("base: 'mot-cua'", "base: 'mot-cuaa'")
    const { out, text } = await fix(wrong, '--dry-run')
    expect(text).toBe(wrong)
    expect(out).toContain("'mot-cuaa' → 'mot-cua'")
    expect(out).toContain('Sẽ sửa 1 chỗ')
  })

  it('leaves to a person what is not near anything known', async () => {
    const wrong = odd.replace("'chuyen-vien'", "'giam-doc-benh-vien'")
    const { out, text } = await fix(wrong)
    expect(text).toBe(wrong)
    expect(out).toContain('Không có lỗi nào có cách sửa chắc chắn')
  })

  it('leaves to a person what may be a slip of two ids', async () => {
    const wrong = withReturn
      .replace("id: 'phan-cong'", "id: 'xem-xat'")
      .replace('backTo: "tham-dinh"', 'backTo: "xem-xit"')
    expect((await fix(wrong)).text).toBe(wrong)
  })

  it('mends several things of one file at once', async () => {
    const wrong = odd.replaceAll("'chuyen-vien'", "'chuyen-vienn'").replace("base: 'mot-cua'", "base: 'mot-cuaa'")
    expect((await fix(wrong)).text).toBe(odd)
  })

  it('checks again, and says what is left and what the mend laid bare', async () => {
    // While a way leads nowhere, no path can be proved against the limit.
    const wrong = withReturn
      .replace('backTo: "tham-dinh"', 'backTo: "tham-dihn"')
      .replace('workingDays(5)', 'workingDays(9)')
    writeFileSync(path(), wrong)
    expect((await tthc(['check'], folder)).out).not.toContain('[time-over-limit]')
    const { code, out } = await tthc(['fix'], folder)
    expect(out).toMatch(/Kiểm tra lại: trong các tệp vừa sửa, .*, còn \d+ lỗi, \d+ cảnh báo phải tự xem\./)
    expect(out).toMatch(/^procedures\/mau\/y-te\/giay-phep\.ts:\d+: Đường dài nhất hết 16 ngày.* \[time-over-limit\]$/m)
    expect(out).not.toMatch(/\[target-unknown\]/)
    expect(code).toBe(1)
  })

  it('of what it did not touch it says only how much is left', async () => {
    const other = join(folder, 'procedures/mau/y-te/khac.ts')
    writeFileSync(other, right.replace('workingDays(5)', 'workingDays(9)'))
    const { out } = await fix(odd.replace("base: 'mot-cua'", "base: 'mot-cuaa'"))
    const rest = out.slice(out.indexOf('Kiểm tra lại'))
    expect(rest).not.toMatch(/^procedures\/mau\/y-te\/khac\.ts/m)
    expect(rest).toMatch(/^Ở các tệp khác vẫn còn [1-9]\d* lỗi, \d+ cảnh báo như trước; chạy tthc check để xem\.$/m)
    expect((await tthc(['check'], folder)).out).toContain('khac.ts')
  })

  it('leaves alone a file that is no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(odd.replace("base: 'mot-cua'", "base: 'mot-cuaa'")),
      Buffer.from([0x2f, 0x2f, 0xff]),
    ])
    writeFileSync(path(), bytes)
    await tthc(['fix'], folder)
    expect(readFileSync(path()).equals(bytes)).toBe(true)
  })
})

describe('what is told after mends', () => {
  const files = new Set(['a.ts'])
  const own = finding({ file: 'a.ts', what: 'Của a' })
  const other = finding({ file: 'b.ts', what: 'Của b', severity: 'warning' })

  it('is what stands in those files, or takes its value from them', () => {
    const taking = finding({ file: 'b.ts', what: 'Lấy từ a', definition: { file: 'a.ts', line: 1, column: 1 } })
    expect(sayAfterMends({ before: [own, taking, other], after: [own, taking, other], files })).toBe(
      `Kiểm tra lại: trong các tệp vừa sửa, hoặc mới lộ ra sau khi sửa, còn 2 lỗi, 0 cảnh báo phải tự xem.
a.ts:14: Của a [step-unreachable]
b.ts:14: Lấy từ a [step-unreachable]
Ở các tệp khác vẫn còn 0 lỗi, 1 cảnh báo như trước; chạy tthc check để xem.
`,
    )
  })

  it('is what the mends laid bare elsewhere, too; not what only moved to another line, or is accepted', () => {
    const after = [{ ...other, line: 20 }, finding({ file: 'b.ts', what: 'Mới lộ ra' }), accepted]
    expect(
      sayAfterMends({ before: [other], after, files })
        .split('\n')
        .slice(1),
    ).toEqual([
      'b.ts:14: Mới lộ ra [step-unreachable]',
      'Ở các tệp khác vẫn còn 0 lỗi, 1 cảnh báo như trước; chạy tthc check để xem.',
      '',
    ])
  })

  it('is short where there is much, and says so where there is nothing', () => {
    const many = Array.from({ length: 12 }, (_, i) => finding({ file: 'a.ts', what: `Thứ ${i}` }))
    expect(sayAfterMends({ before: many, after: many, files })).toContain('và 2 phát hiện nữa trong số đó.')
    expect(sayAfterMends({ before: [own], after: [accepted], files })).toBe('Kiểm tra lại: không còn phát hiện nào.\n')
    expect(sayAfterMends({ before: [own, other], after: [other], files })).toContain(
      'Kiểm tra lại: các tệp vừa sửa không còn phát hiện nào.\n',
    )
  })
})
