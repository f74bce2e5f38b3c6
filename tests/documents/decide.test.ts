import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missingTexts } from '../../generators/docx/compare-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { tthc } from '../cli/tthc.js'

const ROOT = join(import.meta.dirname, '../..')
const PROCESS = 'cao-bang/tiep-nhan-doi-tuong-bao-tro-xa-hoi'
const FILE = 'procedures/cao-bang/y-te/tiep-nhan-doi-tuong-bao-tro-xa-hoi.ts'
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-quyet-dinh-'))
  for (const part of ['national', 'cao-bang'])
    cpSync(join(ROOT, 'procedures', part), join(folder, 'procedures', part), { recursive: true })
  const given = ['--decision', '9/QĐ-UBND', '--date', '2026-02-03', '--proposer', 'Giám đốc Sở Y tế']
  const { code, err } = await tthc(
    ['decide', PROCESS, 'cao-bang/dang-ky-khai-sinh', ...given, '--out', 'qd.docx'],
    folder,
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const parts = (): Record<string, Uint8Array> => unzipSync(readFileSync(join(folder, 'qd.docx')))
const document = (): string => strFromU8(parts()['word/document.xml'] ?? new Uint8Array())

/** The document as somebody edited it. */
function edited(name: string, edit: (xml: string) => string): void {
  writeFileSync(join(folder, name), zipSync({ ...parts(), 'word/document.xml': strToU8(edit(document())) }))
}

describe('tthc decide', () => {
  it('writes the parts of an administrative document in their order', () => {
    const { blocks } = readDocx(readFileSync(join(folder, 'qd.docx')))
    const text = blocks
      .flatMap((block) =>
        block.kind === 'line' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
      )
      .join('\n')
    const order = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 9/QĐ-UBND',
      'Cao Bằng, ngày 03 tháng 02 năm 2026',
      'Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực Y tế và Hộ tịch',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày ……',
      'Căn cứ Luật Hộ tịch ngày …… tháng …… năm 2014;',
      'Căn cứ Nghị định số 118/2025/NĐ-CP ngày …… tháng …… năm 2025 của Chính phủ về thực hiện',
      'Theo đề nghị của Giám đốc Sở Y tế.',
      'Điều 1. Phê duyệt kèm theo Quyết định này 02 quy trình',
      'Nơi nhận:',
      'PHỤ LỤC',
      '(Kèm theo Quyết định số 9/QĐ-UBND ngày 03 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng)',
      '1. Tiếp nhận đối tượng bảo trợ xã hội',
      'Phiếu hồ sơ: Tiếp nhận đối tượng',
      'Lưu đồ: Tiếp nhận đối tượng',
      '2. Thủ tục đăng ký khai sinh',
      'Tờ khai đăng ký khai sinh',
      'Mã đối chiếu: cao-bang/dang-ky-khai-sinh@2026-01-01 · SHA-256',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(order.filter((_, i) => places[i] === -1)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('keeps to the page of NĐ 30/2020: A4, margins, Times New Roman, a drawing with a picture for old programs', () => {
    const xml = document()
    expect(xml).toContain('<w:pgSz w:w="11905" w:h="16837"')
    expect(xml).toContain('w:top="1133"')
    expect(xml).toContain('w:left="1700"')
    expect(new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Times New Roman']),
    )
    expect(strFromU8(parts()['word/fontTable.xml'] ?? new Uint8Array())).toContain(
      '<w:altName w:val="Liberation Serif"/>',
    )
    const media = Object.keys(parts()).filter((name) => name.startsWith('word/media/'))
    expect(media.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(1)
    expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(media.length / 2)
    expect(xml).toContain('asvg:svgBlip')
  })

  it('is the same bytes for the same definitions', async () => {
    const given = ['--decision', '9/QĐ-UBND', '--date', '2026-02-03', '--proposer', 'Giám đốc Sở Y tế']
    await tthc(['decide', PROCESS, 'cao-bang/dang-ky-khai-sinh', ...given, '--out', 'lai.docx'], folder)
    expect(readFileSync(join(folder, 'lai.docx')).equals(readFileSync(join(folder, 'qd.docx')))).toBe(true)
  })

  it('says what it does not find', async () => {
    expect((await tthc(['decide', '9.999999'], folder)).err).toContain('Không có quy trình nào ứng với "9.999999"')
  })
})

describe('the words of a PDF', () => {
  const blocks = () => readDocx(readFileSync(join(folder, 'qd.docx'))).blocks
  const words = (): string =>
    blocks()
      .flatMap((block) =>
        block.kind === 'line' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      )
      .join('\n')

  it('are equal however lines are broken', () => {
    expect(missingTexts(blocks(), words().replaceAll(' hồ sơ', '\nhồ sơ'))).toEqual([])
  })

  it('show a time that was changed in one place, and a cell that is gone', () => {
    const changed = words().replace('07 ngày làm việc', '09 ngày làm việc').replace('Giấy chứng sinh', '')
    expect(missingTexts(blocks(), changed).map(({ expected }) => expected)).toEqual([
      '07 ngày làm việc',
      'Giấy chứng sinh',
    ])
  })
})

describe('tthc verify', () => {
  it('finds a document equal whose number and day are those of the definitions, or still open', async () => {
    for (const given of [['--decision', '2022/QĐ-UBND', '--date', '2025-11-27'], []]) {
      await tthc(['decide', PROCESS, ...given, '--out', 'dung.docx'], folder)
      const { code, out } = await tthc(['verify', 'dung.docx'], folder)
      expect(code).toBe(0)
      expect(out).toContain(`${PROCESS}@2025-11-27: định nghĩa không đổi từ khi in.`)
      expect(out).toContain('Văn bản giống định nghĩa.')
      expect(out).toContain('Lưu đồ là hình nên không được đối chiếu')
    }
  })

  it('names number, day and title of the first page where they are not those of the definitions', async () => {
    await tthc(['decide', PROCESS, '--decision', '2022/QĐ-UBND', '--date', '2025-11-27', '--out', 'dung.docx'], folder)
    const parts = unzipSync(readFileSync(join(folder, 'dung.docx')))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace('Số: 2022/QĐ-UBND', 'Số: 15/QĐ-UBND')
      .replace('Cao Bằng, ngày 27 tháng 11', 'Cao Bằng, ngày 28 tháng 11')
      .replace(/>Phê duyệt quy trình nội bộ/, '>Bãi bỏ quy trình nội bộ')
    writeFileSync(join(folder, 'khac.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
    const { code, out } = await tthc(['verify', 'khac.docx'], folder)
    expect(code).toBe(1)
    expect(out).toContain('trang đầu, số: văn bản ghi "15/QĐ-UBND", định nghĩa ghi "2022/QĐ-UBND"')
    expect(out).toContain('trang đầu, ngày: văn bản ghi "28/11/2025", định nghĩa ghi "27/11/2025"')
    expect(out).toContain('trang đầu, trích yếu: văn bản ghi "Bãi bỏ quy trình nội bộ')
    expect(out).toContain('khác định nghĩa ở 3 chỗ')
  })

  it('names a procedure that is not in the list any more', async () => {
    edited('danh-muc.docx', (xml) => xml.replace('>1.001193<', '>1.001194<'))
    expect((await tthc(['verify', 'danh-muc.docx'], folder)).out).toContain('bảng 1 của phụ lục')
  })

  it('names the cell in which the paper was changed', async () => {
    edited('sua.docx', (xml) =>
      xml
        .replace('>07 ngày làm việc<', '>09 ngày làm việc<')
        .replace('>Giấy chứng sinh<', '>Giấy chứng sinh (bản sao)<'),
    )
    const { code, out } = await tthc(['verify', 'sua.docx'], folder)
    expect(code).toBe(1)
    expect(out).toContain('cột 4 (Thời gian): văn bản ghi "09 ngày làm việc", định nghĩa ghi "07 ngày làm việc"')
    expect(out).toContain('văn bản ghi "Giấy chứng sinh (bản sao)", định nghĩa ghi "Giấy chứng sinh"')
    expect(out).toContain('khác định nghĩa ở 4 chỗ')
  })

  it('names the cell in which the definition was changed since', async () => {
    const text = readFileSync(join(folder, FILE), 'utf8')
    writeFileSync(join(folder, FILE), text.replace('within: workingDays(7)', 'within: workingDays(6.5)'))
    const { code, out } = await tthc(['verify', 'qd.docx'], folder)
    writeFileSync(join(folder, FILE), text)
    expect(code).toBe(1)
    expect(out).toContain('định nghĩa đã đổi từ khi in')
    expect(out).toContain('văn bản ghi "07 ngày làm việc", định nghĩa ghi "6,5 ngày làm việc"')
  })

  it('refuses what it cannot compare', async () => {
    writeFileSync(join(folder, 'la.docx'), 'la')
    edited('khong-ma.docx', (xml) => xml.replaceAll('Mã đối chiếu', 'Mã'))
    expect((await tthc(['verify', 'khong-co.docx'], folder)).err).toContain('Không có tệp')
    expect((await tthc(['verify', 'la.docx'], folder)).err).toContain('không phải tệp nén')
    expect((await tthc(['verify', 'khong-ma.docx'], folder)).err).toContain('Không thấy dòng "Mã đối chiếu"')
  })
})
