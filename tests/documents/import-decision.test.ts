import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { decisionHead } from '../../cli/decision-source.js'
import { writeDecision } from '../../generators/docx/write-decision.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { importTables } from '../../generators/import/import-tables.js'
import type { Block } from '../../generators/import/document/block.js'
import { registersOf } from '../import/registers.js'
import { docxOf, paragraph, row, table } from './office-file.js'

const { corpus } = loadCorpus(['procedures'])
const registers = registersOf(corpus)

const STEPS = table(
  row('TT', 'Trình tự', 'Trách nhiệm', 'Thời gian', 'Biểu mẫu/Kết quả'),
  row('B1', 'Tiếp nhận hồ sơ', 'Công chức TTPVHCC xã, phường', '04 giờ', 'Mẫu 01'),
  row('B2', 'Thẩm định hồ sơ', 'Trưởng phòng VH-XH', '7,5 ngày làm việc', 'Tờ trình'),
  row('B3', 'Ký duyệt', 'Lãnh đạo UBND xã, phường', '1/2 ngày', 'Quyết định'),
  row('B4', 'Trả kết quả', 'Ông nào đó', 'Giờ hành chính', 'Mẫu 07'),
)
const PAPERS = table(
  row('STT', 'Tên giấy tờ', 'Bản chính', 'Bản sao', 'Biểu mẫu'),
  row('1', 'Đơn đề nghị', '01', '', 'Mẫu số 05'),
  row('2', 'Căn cước công dân', '', '02', ''),
)
/** A decision as a province types it: head, legal basis, articles, appendix with two procedures. */
const TYPED = [
  table(
    row('ỦY BAN NHÂN DÂN TỈNH CAO BẰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    row('Số: 2022/QĐ-UBND', 'Cao Bằng, ngày 27 tháng 11 năm 2025'),
  ),
  paragraph('QUYẾT ĐỊNH'),
  paragraph('Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;'),
  paragraph('Căn cứ Thông tư số 99/2031/TT-XX của Bộ nào đó;'),
  paragraph('Điều 1. Phê duyệt quy trình nội bộ.'),
  paragraph('PHỤ LỤC I'),
  paragraph('LĨNH VỰC BẢO TRỢ XÃ HỘI'),
  paragraph('1. Thủ tục hỗ trợ chi phí mai táng (1.001731.000.00.00.H14)'),
  paragraph('a) Thành phần hồ sơ:'),
  PAPERS,
  paragraph('Phí, lệ phí: Không'),
  paragraph('Kết quả thực hiện: Quyết định hỗ trợ.'),
  STEPS,
  paragraph('2. Thủ tục trợ giúp khẩn cấp (2.000777)'),
  paragraph('b) Thành phần hồ sơ gồm:'),
  paragraph('- Tờ khai (01 bản chính);'),
  paragraph('- Giấy tờ liên quan.'),
  STEPS,
].join('')

describe('a typed decision', () => {
  const { tables, unplaced } = readDocument(readDocx(docxOf(TYPED)).blocks, 'qd')
  const imported = importTables(tables, registers)
  const [first, second] = imported.definitions.map(({ process }) => process)

  it('gives number, day, legal basis and field to its processes', () => {
    expect(tables).toHaveLength(2)
    expect(first?.decision).toEqual({ no: '2022/QĐ-UBND', date: '2025-11-27', cites: [{ law: 'nd-118-2025' }] })
    expect([first?.province, first?.of[0]?.field]).toEqual(['cao-bang', 'Bảo trợ xã hội'])
    expect(first?.of[0]).toMatchObject({ code: '1.001731.000.00.00.H14', name: 'Hỗ trợ chi phí mai táng' })
    expect(imported.unplaced.map(({ cell }) => cell)).toContain('Thông tư số 99/2031/TT-XX của Bộ nào đó')
  })

  it('gives components, forms, fees and results to the procedure that they stand under', () => {
    expect(first?.of[0]).toMatchObject({
      papers: [
        { id: 'don-de-nghi', name: 'Đơn đề nghị (Mẫu số 05)', originals: 1 },
        { id: 'can-cuoc-cong-dan', name: 'Căn cước công dân', copies: 2 },
      ],
      fees: { none: 'Không' },
      results: [{ name: 'Quyết định hỗ trợ' }],
    })
    expect(second?.of[0]?.papers).toEqual([
      { id: 'to-khai', name: 'Tờ khai', originals: 1 },
      { id: 'giay-to-lien-quan', name: 'Giấy tờ liên quan' },
    ])
  })

  it('understands times and posts in the words of the table, and lists what it does not, with its place', () => {
    expect(first?.table?.map((one) => ('within' in one ? one.within : undefined))).toEqual([
      { n: 4, unit: 'hour' },
      { n: 7.5, unit: 'working-day' },
      { n: 0.5, unit: 'day', printed: '1/2 ngày' },
      { uncounted: 'office-hours' },
    ])
    expect(first?.table?.[1]).toMatchObject({
      by: { at: 'phong-vhxh', role: 'lanh-dao-phong' },
      printed: { by: 'Trưởng phòng VH-XH' },
    })
    expect(imported.unplaced).toContainEqual(
      expect.objectContaining({ table: 'qd, bảng 1 (trang 1)', place: 'B4', cell: 'Ông nào đó' }),
    )
    expect(first?.table?.[3]).toMatchObject({ by: { asPrinted: 'Ông nào đó' } })
    expect(unplaced).toEqual([])
  })
})

describe('a scanned decision', () => {
  it('keeps what the scanner made of its words, and lists it', () => {
    const scanned = TYPED.replaceAll('>TT<', '>Bu6c<')
      .replaceAll('>B2<', '>Bu6c 2<')
      .replaceAll('>Thời gian<', '>Th0i gian<')
    const { tables } = readDocument(readDocx(docxOf(scanned)).blocks, 'qd')
    const { definitions, unplaced } = importTables(tables, registers)
    expect(definitions[0]?.process.table?.[1]).toMatchObject({ no: 'Bu6c 2', within: { n: 7.5 } })
    expect(unplaced).toContainEqual(expect.objectContaining({ place: 'Bu6c 2', cell: 'Bu6c 2' }))
  })
})

describe('our own decision', () => {
  it('gives back what its pages say', async () => {
    const entries = corpus.processes.filter(
      ({ slug, value }) => slug === 'dang-ky-khai-sinh' && value.province === 'cao-bang',
    )
    const head = decisionHead(entries, corpus, { decision: '9/QĐ-UBND', date: '2026-02-03' })
    const bytes = await writeDecision({ head, entries, corpus, charts: new Map(), version: '0' })
    const blocks: Block[] = readDocx(bytes).blocks
    const { definitions } = importTables(readDocument(blocks, 'qd').tables, registers)
    const [own] = definitions
    expect(own?.process.decision).toEqual({
      no: '9/QĐ-UBND',
      date: '2026-02-03',
      // By legal force: laws before decrees.
      cites: [{ law: 'luat-ho-tich-2014' }, { law: 'nd-118-2025' }],
    })
    expect(own?.process.of[0]).toMatchObject({
      code: '1.001193',
      fees: { none: 'Miễn phí' },
      papers: [
        { name: 'Tờ khai đăng ký khai sinh', originals: 1 },
        { name: 'Giấy chứng sinh', originals: 1 },
      ],
      results: [{ name: 'Giấy khai sinh' }],
    })
  })
})
