import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tthc } from '../cli/tthc.js'
import { cell, docxOf, paragraph, processTable, row, table } from '../documents/office-file.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-bang-'))
  const own = 'procedures/vinh-long/province'
  cpSync(join(import.meta.dirname, '../..', own), join(folder, own), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What an import says, and the definitions that it writes, as one text. */
async function imported(
  name: string,
  bytes: string | Uint8Array,
): Promise<{ code: number; said: string; made: string }> {
  writeFileSync(join(folder, name), bytes)
  const given = ['--province', 'vinh-long', '--field', 'Y tế', '--name', 'Cấp giấy', '--date', '2025-12-01']
  const { code, out, err } = await tthc(['import', name, ...given], folder)
  const files = readdirSync(join(folder, 'procedures'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('province'))
    .sort()
  return {
    code,
    said: out + err,
    made: files.map((path) => readFileSync(join(folder, 'procedures', path), 'utf8')).join(''),
  }
}

const csv = (...rows: string[]): string => rows.join('\n')
const HEAD = 'Bước;Nội dung;Trách nhiệm;Thời gian'
const wide = (text: string): string => `<w:tr>${cell(paragraph(text), '<w:gridSpan w:val="4"/>')}</w:tr>`

describe('a row that adds up', () => {
  it('may stand above the steps, in one cell, and close each phase', async () => {
    const { said, made } = await imported(
      'cong.docx',
      docxOf(
        table(
          row('Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'),
          wide('Tổng thời gian giải quyết: 05 ngày làm việc'),
          wide('I. Cấp xã'),
          row('Bước 1', 'Tiếp nhận hồ sơ', 'Công chức tiếp nhận', '01 ngày làm việc'),
          row('Bước 2', 'Thẩm định hồ sơ', 'Chuyên viên', '02 ngày làm việc'),
          row('Cộng mục I', '', '', '03 ngày làm việc'),
          wide('II. Cấp tỉnh'),
          row('Bước 3', 'Ký duyệt', 'Lãnh đạo Sở', '02 ngày làm việc'),
          row('Cộng mục II', '', '', '02 ngày làm việc'),
        ),
      ),
    )
    expect(made.match(/(?:subt|t)otal: .*\)/g)).toEqual([
      'total: workingDays(5)',
      'subtotal: workingDays(3)',
      'subtotal: workingDays(2)',
    ])
    expect(made.match(/no: 'Bước \d'/g)).toHaveLength(3)
    expect(said).not.toContain('Dòng ngoài bảng')
  })

  it('is listed where it is not known what it adds up, and nothing below it is lost', async () => {
    const { said, made } = await imported(
      'giua.csv',
      csv(HEAD, '1;Tiếp nhận;Một cửa;1 ngày', 'Tổng thời gian;;;1 ngày', '2;Ký duyệt;Lãnh đạo;2 ngày', 'Tổng;;;3 ngày'),
    )
    expect(made).toContain("name: 'Ký duyệt'")
    expect(made).toContain("total: days(3, '3 ngày')")
    expect(said).toContain('Chưa rõ dòng này cộng những bước nào. "Tổng thời gian 1 ngày"')
  })

  it('takes the unit of the heading, and is listed where it is not understood', async () => {
    const hanoi = csv('Bước;Nội dung;Trách nhiệm;Thời hạn (ngày làm việc)', 'B1;Tiếp nhận;Một cửa;0,5', 'Tổng;;;0,5')
    expect((await imported('co.csv', hanoi)).made).toContain("total: workingDays(0.5, '0,5')")
    const bare = await imported(
      'khong.csv',
      csv('Tên thủ tục: Đổi giấy', HEAD, '1;Tiếp nhận;Một cửa;1 ngày', 'Tổng;;;1'),
    )
    expect(bare.said).toContain('dòng tổng: Dòng tổng không hiểu được; giữ nguyên văn. "1"')
  })
})

it('a heading that says a day has 08 hours makes the hours below it working hours', async () => {
  const { made } = await imported(
    'gio.csv',
    csv('Bước;Nội dung;Trách nhiệm;Thời gian (tính mỗi ngày 08 giờ)', 'B1;Tiếp nhận;Một cửa;4 giờ', 'Tổng;;;4 giờ'),
  )
  expect(made).toContain("total: workingHours(4, '4 giờ')")
  expect(made).toContain("within: workingHours(4, '4 giờ')")
})

describe('a table', () => {
  it('without a column for labels has its labels before the work, and no group without a name', async () => {
    const { made } = await imported(
      'nhan.csv',
      csv('Trình tự;Trách nhiệm;Thời gian', 'Bước 1: Tiếp nhận;Một cửa;1 ngày', 'Trả kết quả;Một cửa;1 ngày'),
    )
    expect(made).toContain("no: 'Bước 1'")
    expect(made).toContain("name: 'Tiếp nhận'")
    expect(made).not.toContain('rows:')
  })

  it('with one actor merged over several steps has that actor in each of them', async () => {
    const merged = (text: string, properties: string): string => cell(paragraph(text), properties)
    const step = (no: string, what: string, who: string): string =>
      `<w:tr>${[no, what].map((text) => cell(paragraph(text))).join('')}${who}${cell(paragraph('1 ngày'))}</w:tr>`
    const { made } = await imported(
      'gop.docx',
      docxOf(
        table(
          row('Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'),
          step('1', 'Tiếp nhận', merged('Ông thủ kho', '<w:vMerge w:val="restart"/>')),
          step('2', 'Thẩm định', merged('', '<w:vMerge/>')),
          step('3', 'Trả kết quả', merged('Bà thủ quỹ', '')),
        ),
      ),
    )
    expect(made.match(/asPrinted\('(?:Ông|Bà)[^']*/g)).toEqual([
      "asPrinted('Ông thủ kho",
      "asPrinted('Ông thủ kho",
      "asPrinted('Bà thủ quỹ",
    ])
  })

  it('is named by what the line says behind its label', async () => {
    for (const [label, name] of [
      ['1. Thủ tục: Đổi trụ sở (Mã TTHC: 1.001776)', 'Đổi trụ sở'],
      ['QUY TRÌNH: Đổi tên', 'Đổi tên'],
      ['Quy trình số 5: Đổi chủ', 'Đổi chủ'],
    ] as const) {
      const { made } = await imported(
        'ten.docx',
        docxOf(paragraph(label) + paragraph('Các bước thực hiện') + processTable),
      )
      expect(made).toContain(`name: '${name}'`)
    }
  })
})

describe('a workbook', () => {
  const bytesOf = async (fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
    const workbook = new ExcelJS.Workbook()
    fill(workbook)
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }
  const steps = [
    ['Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'],
    ['1', 'Tiếp nhận', 'Một cửa', '1 ngày'],
    ['2', 'Trả kết quả', 'Một cửa', '1 ngày'],
  ]

  it('may have a label in one cell and its value in the next', async () => {
    const head = [
      ['Tên thủ tục', 'Đổi trụ sở'],
      ['Mã số', '1.001776'],
      ['Lĩnh vực', 'Hộ tịch'],
    ]
    const { said, made } = await imported(
      'nhan.xlsx',
      await bytesOf((workbook) => workbook.addWorksheet('A').addRows([...head, ...steps])),
    )
    expect(made).toContain("name: 'Đổi trụ sở'")
    expect(made).toContain("code: '1.001776'")
    expect(made).toContain("field: 'Hộ tịch'")
    expect(said).not.toContain('Dòng ngoài bảng')
  })

  it('is read with its hidden rows and sheets, and says so', async () => {
    const { said } = await imported(
      'an.xlsx',
      await bytesOf((workbook) => {
        const shown = workbook.addWorksheet('A')
        shown.addRows(steps)
        shown.getRow(2).hidden = true
        workbook.addWorksheet('B', { state: 'hidden' }).addRows(steps)
      }),
    )
    expect(said).toContain('an#A, cả trang tính: Dòng 2 của trang tính đang ẩn; vẫn được đọc.')
    expect(said).toContain('an#B, cả trang tính: Trang tính đang ẩn; vẫn được đọc.')
  })
})

it('a Word file with changes that nobody accepted, or hidden rows, says so', async () => {
  const edited = processTable
    .replace('<w:tr>', '<w:tr><w:trPr><w:hidden/></w:trPr>')
    .replace('>0,5 ngày làm việc</w:t></w:r>', '></w:t></w:r><w:ins w:id="1"><w:r><w:t>1 ngày</w:t></w:r></w:ins>')
  const { said } = await imported('sua.docx', docxOf(edited))
  expect(said).toContain('1 chỗ sửa đang được theo dõi (Track Changes) chưa chấp nhận')
  expect(said).toContain('1 dòng của bảng đang ẩn')
})

describe('a file', () => {
  const text = csv(HEAD, '1;Tiếp nhận;Một cửa;1 ngày')

  it('of text may be in UTF-16 with its mark; in a code page it is refused with the way out', async () => {
    expect((await imported('utf16.csv', Buffer.from(`\ufeff${text}`, 'utf16le'))).made).toContain("name: 'Tiếp nhận'")
    const { code, said } = await imported('ansi.csv', Buffer.from('N\xe9i dung;Tr\xe1ch nhi\xeam', 'latin1'))
    expect(code).toBe(2)
    expect(said).toContain('chọn Lưu thành, loại tệp "CSV UTF-8"')
  })

  it('of an old Office, or with a password, says which it is', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)])
    expect((await imported('cu.docx', old)).said).toContain('dạng Office cũ (.doc, .xls) hoặc có mật khẩu')
  })

  it('of which nothing came ends with 1', async () => {
    writeFileSync(join(folder, 'thieu.csv'), text)
    expect((await tthc(['import', 'thieu.csv', '--province', 'vinh-long'], folder)).code).toBe(1)
  })
})
