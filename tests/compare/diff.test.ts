import { describe, expect, it } from 'vitest'
import { asPrinted, at, defineProcess, excerpt, workingDays } from '../../machines/index.js'
import type { National, Process, Row, Step } from '../../machines/index.js'
import { diffProcess, type Side } from '../../machines/compare/diff-process.js'
import { diffCorpora } from '../../machines/compare/diff-corpus.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { sayChange } from '../../machines/compare/say.js'

const step = (id: string, name: string, more: Partial<Step> = {}): Step => ({
  id,
  name,
  does: 'examine',
  by: at('phong-chuyen-mon', 'chuyen-vien'),
  within: workingDays(3),
  ...more,
})
const table: readonly Row[] = [
  step('tiep-nhan', 'Tiếp nhận hồ sơ', { no: 'Bước 1', does: 'receive' }),
  step('phan-cong', 'Phân công thụ lý', { no: 'Bước 2', does: 'assign' }),
  step('tham-dinh', 'Thẩm định hồ sơ', { no: 'Bước 3', text: excerpt('Thẩm định hồ sơ theo quy định') }),
  step('lay-y-kien', 'Lấy ý kiến', { no: 'Bước 4', does: 'consult' }),
  {
    id: 'cap-tinh',
    no: 'II',
    title: 'Cấp tỉnh',
    rows: [step('ky', 'Ký duyệt', { does: 'decide' }), step('tra', 'Trả kết quả', { does: 'return' })],
  },
]
const process = (rows: readonly Row[]): Process =>
  defineProcess({
    of: [{ name: 'Cấp giấy phép', field: 'x', effective: { from: '2025-07-01' }, source: 's', code: '1.000001' }],
    province: 'cao-bang',
    standing: 'published',
    effective: { from: '2025-11-27' },
    policy: { base: 'nd-118-2025' },
    table: rows,
  })
const side = (value: Process): Side => ({
  entry: { id: 'cao-bang/x@2025-11-27', slug: 'x', fieldFolder: 'y', file: 'x.ts', value },
  province: {
    id: 'cao-bang',
    code: '04',
    name: 'Cao Bằng',
    layouts: {},
    offices: {
      'phong-chuyen-mon': {
        name: 'Phòng',
        level: 'tinh',
        posts: { 'chuyen-vien': 'Chuyên viên', 'lanh-dao-phong': 'Lãnh đạo phòng' },
      },
    },
  },
  registers: {
    roles: {},
    forms: {},
    laws: {},
    policies: {},
    statuses: {
      names: [],
      acts: {},
      intake: 2,
      otherwise: 4,
      ends: { returned: 10, refused: 10, denied: 3, withdrawn: 7, stopped: 8 },
      supplement: 5,
    },
  },
})
const said = (before: readonly Row[], after: readonly Row[]): string[] =>
  diffProcess(side(process(before)), side(process(after))).map((one) => sayChange(one))
const edit = (id: string, more: Partial<Step>): readonly Row[] =>
  table.map((row) => (row.id === id ? ({ ...row, ...more } as Row) : row))

describe('what changed, in words', () => {
  it('says the sentence that a lawyer expects', () => {
    const after = edit('tham-dinh', { within: workingDays(2), by: at('phong-chuyen-mon', 'lanh-dao-phong') }).filter(
      (row) => row.id !== 'lay-y-kien',
    )
    expect(said(table, after)).toEqual([
      'Bước 3 *Thẩm định hồ sơ*: vị trí xử lý Chuyên viên → Lãnh đạo phòng; thời hạn 03 → 02 ngày làm việc',
      'bỏ bước 4 *Lấy ý kiến*',
    ])
  })
  it('matches a step whose id changed by likeness', () => {
    const after = table.map((row) =>
      row.id === 'lay-y-kien' ? ({ ...row, id: 'y-kien', name: 'Lấy ý kiến các sở' } as Row) : row,
    )
    expect(said(table, after)).toEqual([
      'Bước 4 *Lấy ý kiến các sở*: tên bước "Lấy ý kiến" → "Lấy ý kiến các sở"; mã trong tệp lay-y-kien → y-kien',
    ])
  })
  it('tells a move from a removal and an addition', () => {
    const [a, b, c, d, e] = table
    const after = [a, c, b, d, e].filter((row) => row !== undefined)
    expect(said(table, after)).toHaveLength(1)
    expect(said(table, after)[0]).toContain('chuyển chỗ')
  })
  it('does not report the rows of a heading that was put around them', () => {
    const after: readonly Row[] = [{ id: 'cap-xa', title: 'Cấp xã', rows: table.slice(0, 4) }, ...table.slice(4)]
    expect(said(table, after)).toEqual(['thêm phần *Cấp xã*'])
  })
  it.each([
    ['the order of keys', { name: 'Thẩm định hồ sơ', id: 'tham-dinh' }],
    ['a value written again', { within: workingDays(3), by: at('phong-chuyen-mon', 'chuyen-vien') }],
  ])('sees no change in %s', (_, same) => {
    const after = table.map((row) => (row.id === 'tham-dinh' ? { ...same, ...row } : row))
    expect(said(table, after)).toEqual([])
  })
  it.each<[string, Partial<Step>, string]>([
    [
      'ways',
      { ways: { 'đồng ý': 'next', 'không đồng ý': { backTo: 'phan-cong', time: 'inside' } } },
      'thêm hướng chuyển: "đồng ý" → bước tiếp theo; "không đồng ý" → trả lại "Phân công thụ lý" (thời gian nằm trong bước đó)',
    ],
    ['the clock', { clock: 'stops' }, 'thêm tính giờ: không tính vào thời hạn'],
    ['an actor not understood', { by: asPrinted('Cơ quan liên quan') }, 'vị trí xử lý Chuyên viên → Cơ quan liên quan'],
    ['a text that is no longer cut', { text: 'Thẩm định hồ sơ theo quy định' }, 'nội dung công việc'],
  ])('reports %s and nothing else', (_, more, words) => {
    const sentences = said(table, edit('tham-dinh', more))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(words)
  })

  it('says of a list what came and what went, of a sum what it was, and names things as people know them', () => {
    const papers = (...names: string[]) => names.map((name, i) => ({ id: `giay-${i}`, name }))
    const fee = (amount: number) => [{ id: 'le-phi', name: 'Lệ phí cấp giấy', kind: 'charge' as const, amount }]
    const national = (more: Partial<National>): Process => {
      const { of, ...rest } = process(edit('tham-dinh', more.fees === undefined ? {} : { collects: ['le-phi'] }))
      const [first] = of
      if (first === undefined) throw new Error('no procedure')
      return { ...rest, of: [{ ...first, ...more }] }
    }
    const between = (before: Process, after: Process): string[] =>
      diffProcess(side(before), side(after)).map((one) => sayChange(one))
    expect(
      between(national({ papers: papers('Đơn', 'Sơ yếu') }), national({ papers: papers('Đơn', 'Khám', 'Ảnh') })),
    ).toEqual([expect.stringMatching(/: thành phần hồ sơ: thêm Khám; Ảnh; bỏ Sơ yếu$/)])
    expect(between(national({ papers: papers('Đơn', 'Ảnh') }), national({ papers: papers('Ảnh', 'Đơn') }))[0]).toMatch(
      /: thành phần hồ sơ Đơn; Ảnh → Ảnh; Đơn$/,
    )
    expect(between(national({ fees: fee(200_000) }), national({ fees: fee(300_000) }))).toEqual([
      expect.stringMatching(/: phí, lệ phí: Lệ phí cấp giấy 200\.000 → 300\.000 đồng$/),
    ])
    expect(between(national({}), national({ fees: fee(200_000) }))).toContain(
      'Bước 3 *Thẩm định hồ sơ*: thêm phí, lệ phí thu: Lệ phí cấp giấy',
    )
  })
  it('says in words what a file says in ids: clauses, numbers of papers, where an outcome leads', () => {
    const national = (more: Partial<National>): Process => {
      const [of] = process(table).of
      return { ...process(table), of: of === undefined ? [] : [{ ...of, ...more }] }
    }
    const laws = {
      'luat-ho-tich-2014': { no: '60/2014/QH13', name: 'Luật Hộ tịch', effective: { from: '2016-01-01' } },
    }
    const lawful = (value: Process): Side => ({ ...side(value), registers: { ...side(value).registers, laws } })
    const cite = (clause: string): Process => national({ cites: [{ law: 'luat-ho-tich-2014', clause }] })
    expect(diffProcess(lawful(cite('Điều 16')), lawful(cite('Điều 13'))).map((one) => sayChange(one))).toEqual([
      expect.stringMatching(
        /: căn cứ pháp lý Điều 16 Luật Hộ tịch số 60\/2014\/QH13 → Điều 13 Luật Hộ tịch số 60\/2014\/QH13$/,
      ),
    ])
    const birth = (originals: number): Process => national({ papers: [{ id: 'to-khai', name: 'Tờ khai', originals }] })
    expect(diffProcess(side(birth(1)), side(birth(2))).map((one) => sayChange(one))).toEqual([
      expect.stringMatching(/: thành phần hồ sơ Tờ khai \(01 bản chính\) → Tờ khai \(02 bản chính\)$/),
    ])
    const routed = (to: string): readonly Row[] =>
      table.map((row) => (row.id === 'tham-dinh' ? { ...row, ways: { đạt: 'next', 'không đạt': to } } : row) as Row)
    expect(said(routed('tra'), routed('ky'))).toEqual([
      'Bước 3 *Thẩm định hồ sơ*: hướng chuyển: "không đạt" nay → "Ký duyệt", trước đây → "Trả kết quả"',
    ])
  })
  it('shows that a post is called otherwise in every step that it does', () => {
    const [was, is] = [side(process(table)), side(process(table))]
    const office = is.province?.offices['phong-chuyen-mon']
    if (is.province === undefined || office === undefined) throw new Error('the example has an office')
    const renamed = {
      ...is.province,
      offices: { 'phong-chuyen-mon': { ...office, posts: { ...office.posts, 'chuyen-vien': 'Công chức' } } },
    }
    const changes = diffProcess(was, { ...is, province: renamed }).map((one) => sayChange(one))
    expect(changes).toHaveLength(6)
    expect(changes[0]).toBe('Bước 1 *Tiếp nhận hồ sơ*: vị trí xử lý Chuyên viên → Công chức')
  })
  it('knows a process whose file got another name by its procedures, unless two could be it', () => {
    const corpus = (...slugs: string[]): Corpus => ({
      ...{
        registers: side(process(table)).registers,
        nationals: [],
        adoptions: [],
        overrides: [],
        files: slugs.length,
      },
      provinces: new Map(),
      processes: slugs.map((slug) => ({ ...side(process(table)).entry, slug, id: `cao-bang/${slug}@2025-11-27` })),
    })
    const [only, ...others] = diffCorpora(corpus('x'), corpus('y'))
    expect(others).toEqual([])
    expect(only).toMatchObject({ before: { id: 'cao-bang/x@2025-11-27' }, after: { id: 'cao-bang/y@2025-11-27' } })
    expect(only?.changes.map((one) => sayChange(one))).toEqual(['Thủ tục *Cấp giấy phép*: tên trong kho x → y'])
    expect(diffCorpora(corpus('x'), corpus('y', 'z'))).toHaveLength(3)
  })
  it('says no word twice where a title says it itself', () => {
    const changed = {
      kind: 'changed',
      path: [],
      facts: [{ fact: 'x', name: 'lĩnh vực', before: 'a', after: 'b' }],
    } as const
    const subject = { kind: 'process', id: 'p', title: 'Thủ tục đăng ký khai sinh' } as const
    expect(sayChange({ ...changed, subject })).toBe('*Thủ tục đăng ký khai sinh*: lĩnh vực a → b')
    const inCase = { ...changed, subject: { ...subject, title: 'Cấp giấy' }, caseId: 'c' }
    expect(sayChange({ ...inCase, caseTitle: 'Đối với trường hợp cấp lại' })).toContain(
      ' (đối với trường hợp cấp lại): ',
    )
    expect(sayChange({ ...inCase, caseTitle: 'Cấp lại' })).toContain(' (trường hợp Cấp lại): ')
  })
  it('says of a new step who does what in what time', () => {
    const fresh: Step = {
      id: 'kiem-tra',
      no: 'Bước 4a',
      name: 'Kiểm tra thực tế',
      does: 'examine',
      within: workingDays(2),
    }
    const after = table.flatMap((row) => (row.id === 'lay-y-kien' ? [row, fresh] : [row]))
    expect(said(table, after)).toEqual([
      'thêm bước 4a *Kiểm tra thực tế*: thời hạn 02 ngày làm việc; việc làm thẩm định',
    ])
  })
})
