import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const UNIT = '21025'
let folder: string
const at = (...parts: string[]): string => join(folder, ...parts)
const tthc = (...args: string[]): { code: number; out: string } => {
  try {
    const out = execFileSync(process.execPath, [join(root, 'lib/cli/main.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { code: 0, out }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, out: stdout + stderr }
  }
}
const STAFF = [
  'Mã cán bộ;Họ và tên;Mã đơn vị;Chức vụ;Vị trí công tác;Vị trí tham gia xử lý hồ sơ;Từ ngày;Số liệu mẫu',
  `0001;Cán bộ mẫu 0001;${UNIT};Công chức;ttpvhcc-xa;ttpvhcc-xa/tiep-nhan;2025-07-01;Có`,
  `0002;Cán bộ mẫu 0002;${UNIT};Công chức;phong-vhxh;phong-vhxh/chuyen-vien;2025-07-01;Có`,
  '0003;Cán bộ mẫu 0003;21028;Công chức;ttpvhcc-xa;ttpvhcc-xa/tiep-nhan;2025-07-01;Có',
]
const xlsx = (): string => at(`phieu-ra-soat-${UNIT}.xlsx`)

/** Fills in the packet as a commune does, and saves it under another name. */
async function edited(name: string, edit: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(xlsx())
  edit(book)
  await book.xlsx.writeFile(at(name))
  return name
}
/** The cell beside a heading of the sheet about the unit. */
function unitCell(book: ExcelJS.Workbook, heading: string): ExcelJS.Cell {
  const sheet = book.getWorksheet('Thông tin đơn vị')
  const row = sheet?.getColumn(1).values.indexOf(heading) ?? -1
  if (sheet === undefined || row < 1) throw new Error(`no ${heading}`)
  return sheet.getRow(row).getCell(2)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-packet-'))
  for (const part of ['quang-ngai/province', 'national/registers'])
    cpSync(join(root, 'procedures', part), at('procedures', part), { recursive: true })
  cpSync(join(root, 'procedures/national/offices'), at('procedures/national/offices'), { recursive: true })
  mkdirSync(at('procedures/quang-ngai/staff'))
  writeFileSync(at('procedures/quang-ngai/staff/staff.csv'), `\uFEFF${STAFF.join('\r\n')}\r\n`)
  const { code, out } = tthc('packet', '--unit', UNIT, '--as-of', '2026-01-01')
  expect(out).toContain('Mã số thuế: Đang là số liệu mẫu')
  expect(code).toBe(0)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the packet of a unit', () => {
  it('is a document with everything that the letter lists, gaps named, to sign', () => {
    const parts = unzipSync(new Uint8Array(readFileSync(at(`phieu-ra-soat-${UNIT}.docx`))))
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n')
    for (const item of [
      'Mã định danh',
      'Mã số thuế',
      'Tài khoản chuyên thu',
      'Chữ ký số',
      'Mộc dấu cơ quan',
      'Thông tin trên biên lai điện tử',
      'Lưu đồ',
      'Quy trình',
      'Biểu mẫu',
    ])
      expect(words).toContain(`\n${item}\n`)
    expect(words).toContain('chậm nhất ngày 21/6/2025')
    expect(words).toMatch(/ỦY BAN NHÂN DÂN\s+PHƯỜNG CẨM THÀNH/)
    expect(words).toContain('NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ')
    expect(words).toContain('Chưa có quy trình nào mà đơn vị có việc.')
  })

  it('of an office counts forms of its own procedures alone', () => {
    const args = ['packet', '--province', 'cao-bang', '--unit', 'so-y-te', '--as-of', '2026-01-01', '--out', at('so')]
    const out = execFileSync(process.execPath, [join(root, 'lib/cli/main.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    const parts = unzipSync(new Uint8Array(readFileSync(at('so', 'phieu-ra-soat-so-y-te.docx'))))
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n')
    const [, all = 0] = /(\d+) thủ tục; biểu mẫu của từng bước/.exec(words) ?? []
    const [, without = Infinity] = /Biểu mẫu: (\d+) thủ tục chưa ghi biểu mẫu/.exec(out) ?? []
    expect(Number(without)).toBeLessThanOrEqual(Number(all))
    expect(words).toMatch(/UBND TỈNH CAO BẰNG\s+SỞ Y TẾ/)
  })

  it('is the same bytes each time', () => {
    const files = ['docx', 'xlsx'].map((ending) => `phieu-ra-soat-${UNIT}.${ending}`)
    tthc('packet', '--unit', UNIT, '--as-of', '2026-01-01', '--out', 'lan-hai')
    for (const file of files) expect(readFileSync(at('lan-hai', file)).equals(readFileSync(at(file))), file).toBe(true)
  })

  it('asks for a unit that exists', () => {
    const unknown = tthc('packet', '--unit', '99999')
    expect(unknown.code).toBe(2)
    expect(unknown.out).toContain('Không tỉnh nào có đơn vị "99999"')
    expect(unknown.out).toContain('province/units.csv')
    expect(tthc('packet')).toMatchObject({ code: 2 })
  })
})

describe('a packet that comes back', () => {
  it('as it went out changes nothing', () => {
    const { code, out } = tthc('packet', '--read', xlsx())
    expect(out).toContain('0 dòng thay đổi, 0 ô không dùng được')
    expect(code).toBe(0)
  })

  it('shows what the commune changed, persons by their code alone', async () => {
    const file = await edited('sua.xlsx', (book) => {
      unitCell(book, 'Tài khoản chuyên thu').value = '3511.0.1234567, Kho bạc Nhà nước'
      const staff = book.getWorksheet('Cán bộ')
      if (staff !== undefined) staff.getCell('D2').value = 'Phó Giám đốc Trung tâm'
    })
    const { code, out } = tthc('packet', '--read', file)
    expect(out).toContain('Tài khoản chuyên thu: MẪU-')
    expect(out).toContain('→ 3511.0.1234567, Kho bạc Nhà nước')
    expect(out).toMatch(/0001 từ 01\/7\/2025: sửa\n {2}Chức vụ\n/)
    expect(out).not.toContain('Phó Giám đốc')
    expect(out).not.toContain('Cán bộ mẫu')
    expect(code).toBe(0)
  })

  it('names bad cells by sheet and address, and then writes nothing', async () => {
    const before = readFileSync(at('procedures/quang-ngai/staff/staff.csv'))
    const file = await edited('hong.xlsx', (book) => {
      const staff = book.getWorksheet('Cán bộ')
      if (staff === undefined) return
      const from = (staff.getRow(1).values as string[]).indexOf('Từ ngày')
      staff.getRow(2).getCell(from).value = '31/02/2025'
      staff.getRow(3).getCell(2).value = null
      staff.getRow(4).getCell(from).value = '01/7/2025'
      staff.getRow(4).getCell((staff.getRow(1).values as string[]).indexOf('Đến ngày')).value = '30/6/2025'
    })
    const { code, out } = tthc('packet', '--read', file, '--merge')
    expect(out).toMatch(/Ô Cán bộ![A-Z]2: .*không phải là một ngày/)
    expect(out).toContain('Ô Cán bộ!B3: Cột "Họ và tên" để trống.')
    expect(out).toMatch(/Ô Cán bộ![A-Z]4: "30\/6\/2025" ở cột "Đến ngày" trước ngày ở cột "Từ ngày"/)
    expect(code).toBe(1)
    expect(readFileSync(at('procedures/quang-ngai/staff/staff.csv')).equals(before)).toBe(true)
  })

  it('may not touch another unit, nor rename its own', async () => {
    const file = await edited('cua-nguoi.xlsx', (book) => {
      unitCell(book, 'Hiệu lực từ').value = '2025-08-01'
      const staff = book.getWorksheet('Cán bộ')
      staff?.addRow(['0003', 'Ai đó', UNIT, 'Công chức', 'ttpvhcc-xa', 'ttpvhcc-xa/tiep-nhan', null, '2025-07-01'])
      staff?.addRow(['0009', 'Ai đó', '21028', 'Công chức', 'ttpvhcc-xa', 'ttpvhcc-xa/tiep-nhan', null, '2025-07-01'])
    })
    const { code, out } = tthc('packet', '--read', file)
    expect(out).toContain('Mã này đã dùng cho đơn vị khác')
    expect(out).toContain('mã đơn vị khác với phiếu')
    expect(out).toContain('ngày hiệu lực không sửa được')
    expect(code).toBe(1)
  })

  it('refuses what is not a packet', () => {
    writeFileSync(at('gia.xlsx'), 'không phải workbook')
    expect(tthc('packet', '--read', 'gia.xlsx').code).toBe(2)
    expect(tthc('packet', '--read', 'khong-co.xlsx').code).toBe(2)
  })

  it('is merged into the CSV: changed facts are no longer sample data, other rows keep their bytes', async () => {
    const file = await edited('nhap.xlsx', (book) => {
      unitCell(book, 'Mã số thuế').value = '=1+1'
      const staff = book.getWorksheet('Cán bộ')
      staff?.spliceRows(3, 1)
      staff?.addRow([
        '0010',
        'Cán bộ mẫu 0010',
        UNIT,
        'Công chức',
        'phong-vhxh',
        'phong-vhxh/chuyen-vien',
        null,
        '2026-01-01',
      ])
    })
    const units = at('procedures/quang-ngai/province/units.csv')
    const before = readFileSync(units, 'utf8').split('\r\n')
    const { code, out } = tthc('packet', '--read', file, '--merge')
    expect(out).toContain('không còn trong phiếu, vẫn giữ')
    expect(out).toContain('Đã ghi vào tệp CSV')
    expect(code).toBe(0)
    const after = readFileSync(units, 'utf8').split('\r\n')
    const changed = after.filter((line, i) => line !== before[i])
    expect(changed).toHaveLength(1)
    expect(changed[0]).toContain(`;'=1+1;`)
    expect(changed[0]).not.toContain('Mã số thuế')
    expect(changed[0]).toContain('Mã định danh | Tài khoản chuyên thu')
    const staff = readFileSync(at('procedures/quang-ngai/staff/staff.csv'), 'utf8')
    expect(staff.split('\r\n').filter((line) => line !== '')).toHaveLength(STAFF.length + 1)
    expect(staff).toContain('0002;Cán bộ mẫu 0002')
    expect(Buffer.byteLength(staff)).toBeGreaterThan(0)
    const again = tthc('packet', '--read', file, '--merge').out
    expect(again).toContain('0 dòng thay đổi')
    expect(again).toContain('Không có gì để ghi.')
  })
})
