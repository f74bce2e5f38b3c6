import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rules } from '../../machines/check/registry.js'
import { tthc } from '../cli/tthc.js'

const SOURCES = join(import.meta.dirname, '../fixtures/source-tables')
const PROVINCES = join(import.meta.dirname, '../../procedures')

/** A province's own repository with its registry alone; the national registers are the package's. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-import-'))
  for (const province of ['ha-noi', 'vinh-long', 'dong-thap']) {
    cpSync(join(PROVINCES, province, 'province'), join(folder, 'procedures', province, 'province'), { recursive: true })
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const definitions = (): string[] =>
  readdirSync(join(folder, 'procedures'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.includes('/province/'))
    .sort()

const table = (rows: string[]): string => ['Đổi trụ sở', 'Bước;Nội dung;Trách nhiệm;Thời gian', ...rows].join('\n')

describe('tthc import', () => {
  it('writes definitions that read and check clean of structural faults, and prints the table again', async () => {
    const { code, out, err } = await tthc(['import', join(SOURCES, 'dong-thap.yaml')], folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Đã đọc 8 bảng, thành 8 định nghĩa quy trình.')
    expect(definitions()).toHaveLength(16)
    const checked = await tthc(['check', '--format', 'json'], folder)
    const { summary, diagnostics } = JSON.parse(checked.out) as {
      summary: { procedures: number }
      diagnostics: { rule: string; what: string }[]
    }
    const never = new Set(rules.filter(({ kind }) => kind === 'structural').map(({ id }) => id))
    expect(diagnostics.filter(({ rule }) => rule.startsWith('read-') || never.has(rule))).toEqual([])
    expect(summary.procedures).toBe(8)
    const printed = await tthc(['table', 'L011'], folder)
    expect(printed.out).toContain('|  |  | **Hẹn lần 1** | **không quá 08 ngày làm việc** |')
  })

  it('lists what it could not place and writes nothing on a dry run', async () => {
    const { out } = await tthc(['import', join(SOURCES, 'ha-noi.yaml'), '--dry-run'], folder)
    expect(out).toContain('Sẽ tạo:')
    expect(out).toContain('T087, transitions: Ghi chú của nguồn')
    expect(definitions()).toEqual([])
  })

  it('tells a total from a step that adds opinions up, and says which cells speak of another step', async () => {
    const rows = [
      'Lĩnh vực: Y tế',
      'Trình tự;Trách nhiệm;Thời gian',
      'Tiếp nhận hồ sơ;Văn thư;1 ngày',
      'Tổng hợp ý kiến. Không đạt thì chuyển lại bước 1;Chuyên viên;2 ngày',
      'Tống đạt quyết định;Văn thư;1 ngày',
      'Trả kết quả;Văn thư;Giờ hành chính',
      'Tổng;;4 ngày',
    ]
    writeFileSync(join(folder, 'bang.csv'), rows.join('\n'))
    const given = ['--province', 'vinh-long', '--name', 'Cấp giấy', '--date', '2025-12-01']
    const { out } = await tthc(['import', 'bang.csv', ...given], folder)
    expect(out).toContain('dòng 4: Ô nói hồ sơ chuyển tới bước khác')
    const written = readFileSync(join(folder, 'procedures/vinh-long/y-te/cap-giay.ts'), 'utf8')
    expect(written.match(/name: '[^']*/g)?.map((name) => name.slice(7))).toEqual([
      'Tiếp nhận hồ sơ',
      'Tổng hợp ý kiến',
      'Tống đạt quyết định',
      'Trả kết quả',
    ])
    expect(written).toContain("total: days(4, '4 ngày')")
  })

  it('imports a process once: after that the definition is the source', async () => {
    await tthc(['import', join(SOURCES, 'vinh-long.yaml')], folder)
    const before = definitions()
    const file = join(folder, 'procedures', before.find((path) => path.startsWith('vinh-long')) ?? '')
    writeFileSync(file, readFileSync(file, 'utf8').replace("name: 'Tiếp nhận hồ sơ'", "name: 'Nhận hồ sơ'"))
    const { out } = await tthc(['import', join(SOURCES, 'vinh-long.yaml')], folder)
    expect(out).toContain('Đã có định nghĩa: procedures/vinh-long/')
    expect(definitions()).toEqual(before)
    expect(readFileSync(file, 'utf8')).toContain("name: 'Nhận hồ sơ'")
  })

  it('takes from the command line what the file does not say, and refuses to make it up', async () => {
    writeFileSync(
      join(folder, 'bang.csv'),
      table([
        '1;Tiếp nhận hồ sơ;Bộ phận TN&TKQ Sở;0,5',
        '2;Ký;Ông nào đó;hai hôm',
        ';Họp;Lãnh đạo Sở;1',
        '4;Xem;Các cơ quan liên quan …;1',
      ]),
    )
    const bare = await tthc(['import', 'bang.csv'], folder)
    expect(bare.out).toContain('chỉ rõ bằng --province')
    expect(definitions()).toEqual([])
    const given = ['--province', 'ha-noi', '--field', 'Thử', '--decision', '1/QĐ', '--date', '2025-11-20']
    const { code, out } = await tthc(['import', 'bang.csv', ...given], folder)
    expect(code).toBe(0)
    expect(out).toContain('"Ông nào đó"')
    expect(out).toContain('Ô Thời gian không hiểu được; giữ nguyên văn. "hai hôm"')
    const text = readFileSync(join(folder, 'procedures/ha-noi/thu/doi-tru-so.ts'), 'utf8')
    expect(text).toContain("by: asPrinted('Ông nào đó')")
    expect(text).toContain("by: asPrinted(excerpt('Các cơ quan liên quan …'))")
    expect(text).toContain("within: asPrinted('hai hôm')")
    expect(text).toContain("within: workingDays(0.5, '0,5')")
    expect(text).toContain("decision: { no: '1/QĐ', date: '2025-11-20' }")
    expect(existsSync(join(folder, 'procedures/national/facts/thu/doi-tru-so.ts'))).toBe(true)
  })

  it.each([
    ['bang.xlsx', 'PK nhưng không phải bảng tính', 'không phải tệp nén của Office'],
    ['bang.docx', 'PK nhưng không phải tài liệu', 'không phải tệp nén của Office'],
    ['bang.yaml', 'a: [1', 'hỏng hoặc không đúng dạng .yaml'],
    ['bang.csv', '"Bước;Nội dung', 'hỏng hoặc không đúng dạng .csv'],
    ['bang.csv', 'một;hai\nba;bốn', 'Không thấy bảng quy trình nào'],
    ['bang.pdf', '%PDF', 'Không đọc được dạng tệp ".pdf"'],
  ])('%s that is no table (%s) is one message', async (name, content, message) => {
    writeFileSync(join(folder, name), content)
    const { code, err } = await tthc(['import', name], folder)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('drops what nobody sees: spaces of Word, zero-width characters, decomposed letters', async () => {
    const row = 'Tie\u0302\u0301p\u00a0nhận\u200b hồ sơ\u2028đủ'
    writeFileSync(join(folder, 'bang.csv'), table([`1;${row};Bộ phận TN&TKQ Sở;0,5`]))
    const given = ['--province', 'ha-noi', '--field', 'Thử', '--decision', '1/QĐ', '--date', '2025-11-20']
    await tthc(['import', 'bang.csv', ...given], folder)
    const { out } = await tthc(['table', 'doi-tru-so'], folder)
    expect(out).toContain('| Tiếp nhận hồ sơ đủ |')
  })

  it('says which provinces there are', async () => {
    const { code, err } = await tthc(['import', 'x.csv', '--province', 'cao-bang'], folder)
    expect(code).toBe(2)
    expect(err).toContain('đang có: dong-thap, ha-noi và vinh-long')
  })
})

describe('tthc table', () => {
  it('finds a process by code, id, slug, file and source, and says when there is none', async () => {
    await tthc(['import', join(SOURCES, 'vinh-long.yaml')], folder)
    const file = `procedures/${definitions().find((path) => path.startsWith('vinh-long')) ?? ''}`
    const name = 'dang-ky-cai-nghien-ma-tuy-tu-nguyen'
    const { out: first } = await tthc(['table', 'T061'], folder)
    expect(first).toContain('| Bước 6 |')
    for (const word of ['3.000527.H61', file, `vinh-long/${name}`, name]) {
      expect((await tthc(['table', word], folder)).out).toBe(first)
    }
    const none = await tthc(['table', '9.999999'], folder)
    expect(none.code).toBe(2)
    expect(none.err).toContain('Không có quy trình nào ứng với "9.999999"')
  })

  it('writes a workbook only into a file', async () => {
    await tthc(['import', join(SOURCES, 'vinh-long.yaml')], folder)
    expect((await tthc(['table', 'T061', '--format', 'xlsx'], folder)).err).toContain('--out')
    await tthc(['table', 'T061', '--format', 'xlsx', '--out', 'bang.xlsx'], folder)
    expect(readFileSync(join(folder, 'bang.xlsx')).subarray(0, 2).toString()).toBe('PK')
    await tthc(['table', 'T061', '--out', 'bang.md'], folder)
    expect(readFileSync(join(folder, 'bang.md'), 'utf8')).toContain('| Bước 6 |')
  })
})
