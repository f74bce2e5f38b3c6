import { Buffer } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../generators/generate.js'
import type { GeneratedFile, GeneratorInput } from '../../generators/generator.js'
import { packages } from '../../generators/systems/packages.js'
import systems from '../../generators/systems/write.js'
import type { Province } from '../../machines/model/registry.js'
import type { ProvinceRecords, StaffMember, Unit } from '../../machines/model/unit.js'
import roles from '../../procedures/national/registers/roles.js'
import rollout from '../../procedures/national/registers/rollout.js'
import plan from '../../procedures/national/rollout/quang-ngai-130-kh-ubnd.js'

const HOSTILE = '=HYPERLINK("http://x")'
const unit = (code: string, name: string, more: Partial<Unit> = {}): Unit => ({
  code,
  name,
  kind: 'xa',
  effective: { from: '2025-07-01' },
  sample: [],
  ...more,
})
const person = (id: string, post: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: `Cán bộ mẫu ${id}`,
  unit: '21001',
  title: 'Công chức',
  office: 'ubnd-xa',
  posts: [post],
  period: { from: '2025-07-01' },
  sample: true,
  ...more,
})
const rows = <T>(file: string, values: readonly T[]) => values.map((value, i) => ({ file, line: i + 2, value }))
const records: ProvinceRecords = {
  units: rows('quang-ngai/province/units.csv', [
    unit('vp-ubnd-tinh', 'Văn phòng UBND tỉnh', { kind: 'vp-ubnd', identifier: 'H48.1' }),
    unit('21001', 'Xã Bình Minh', { identifier: 'H48.2', email: 'xabinhminh@quangngai.gov.vn', sample: ['email'] }),
    unit('21002', 'Phường Bình Minh', { kind: 'phuong', receipts: ['EBL01 26TAA'], taxCode: '+84' }),
    unit('21003', 'Xã Cũ', { effective: { from: '2025-07-01', to: '2025-12-31' } }),
    unit('21004', HOSTILE),
  ]),
  successions: rows('quang-ngai/province/successions.csv', [
    {
      oldDistrict: 'Huyện Cũ',
      oldCode: '20999',
      oldName: 'Xã Xưa',
      newCode: '21001',
      newName: 'Xã Bình Minh',
      divided: false,
    },
  ]),
  coverage: [],
  mergedPosts: [],
  staff: rows('quang-ngai/staff/staff.csv', [
    person('0001', 'ubnd-xa/lanh-dao'),
    person('0002', 'phong-vhxh/lanh-dao-phong'),
    person('0003', 'ttpvhcc-xa/tiep-nhan'),
    person('0004', 'ttpvhcc-xa/tiep-nhan', { period: { from: '2025-07-01', to: '2025-09-30' } }),
  ]),
  leaves: [],
}
const province: Province = {
  id: 'quang-ngai',
  code: '51',
  name: 'Quảng Ngãi',
  layouts: {},
  offices: {
    'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND' } },
    'phong-vhxh': { name: 'Phòng VHXH', level: 'xa', of: 'ubnd-xa', posts: { 'lanh-dao-phong': 'Lãnh đạo phòng' } },
    'ttpvhcc-xa': { name: 'TTPVHCC', level: 'xa', posts: { 'tiep-nhan': 'Công chức một cửa' } },
  },
}
const input = {
  corpus: {
    registers: { roles, rollout },
    provinces: new Map([['quang-ngai', { file: 'quang-ngai/province/index.ts', value: province }]]),
    plans: [{ file: 'national/rollout/x.ts', value: plan }],
    records: new Map([['quang-ngai', records]]),
  },
  province,
  tree: 'chinh-thuc',
  cases: [],
  asOf: '2026-01-01',
  toolVersion: '0',
  place: () => ({ file: 'quang-ngai/province/index.ts', line: 1 }),
} as unknown as GeneratorInput

let files: Map<string, GeneratedFile['content']>
beforeAll(() => {
  files = new Map([...generate(systems, input).files].map(({ path, content }) => [path, content]))
})
const text = (path: string): string => {
  const content = files.get(path)
  if (typeof content !== 'string') throw new Error(`no text ${path}`)
  return content
}
const csv = (path: string): Record<string, string>[] => parse(text(path), { bom: true, delimiter: ';', columns: true })
const json = (path: string) =>
  JSON.parse(text(path)) as { rows: Record<string, string>[]; columns: { key: string; title: string }[] }
async function workbook(path: string): Promise<ExcelJS.Workbook> {
  const content = files.get(path)
  if (typeof content !== 'function') throw new Error(`no workbook ${path}`)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(await content()) as unknown as ExcelJS.Buffer)
  return book
}

describe('packages of the shared systems', () => {
  it('stand for systems of the roll-out register, one each', () => {
    const known = [...Object.keys(rollout.systems), 'bien-lai-dien-tu']
    expect(packages.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([])
    expect(new Set(packages.map(({ id }) => id)).size).toBe(packages.length)
    expect(packages).toHaveLength(9)
  })

  it('never hold a password', () => {
    const titles = packages.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns.map(({ title, key }) => `${title} ${key}`)),
    )
    expect(titles.length).toBeGreaterThan(100)
    expect(titles.filter((title) => /mật khẩu|password|passwd/i.test(title))).toEqual([])
  })

  it('have the same rows in CSV and JSON, each with its source line', () => {
    for (const [path] of [...files].filter(([one]) => one.endsWith('.json'))) {
      const { rows: listed, columns } = json(path)
      const sheet = csv(path.replace(/json$/, 'csv'))
      expect(sheet.length, path).toBe(listed.length)
      for (const [i, row] of listed.entries()) {
        expect(row['__source'], path).toMatch(/^quang-ngai\/.+:\d+$/)
        expect(sheet[i]?.['Nguồn']).toBe(row['__source'])
        for (const { key, title } of columns) expect(sheet[i]?.[title]?.replace(/^'/, '')).toBe(row[key])
      }
    }
  })

  it('have the same rows in the workbook, with frozen headings, filters and offered values', async () => {
    const book = await workbook('cong-thong-tin/cong-thong-tin.xlsx')
    const sheet = book.getWorksheet('Cổng thành phần')
    const { rows: listed, columns } = json('cong-thong-tin/cong-thanh-phan.json')
    expect(sheet?.rowCount).toBe(listed.length + 1)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.autoFilter).toBeTruthy()
    listed.forEach((row, i) => {
      columns.forEach(({ key }, j) => {
        expect(sheet?.getRow(i + 2).getCell(j + 1).text ?? '').toBe(row[key])
      })
    })
    const kind = columns.findIndex(({ key }) => key === 'kind')
    expect(sheet?.getRow(2).getCell(kind + 1).dataValidation).toMatchObject({ type: 'list' })
  })

  it('leave out what has run out, and keep one version of each unit', () => {
    expect(json('he-thong-tthc/don-vi.json').rows.map(({ code }) => code)).toEqual([
      'vp-ubnd-tinh',
      '21001',
      '21002',
      '21004',
    ])
    expect(json('he-thong-tthc/noi-bo/nguoi-dung.json').rows.map(({ id }) => id)).toEqual(['0001', '0002', '0003'])
  })

  it('name the waves with the days of the province’s plan', () => {
    const waves = json('email-cong-vu/noi-bo/tai-khoan-ca-nhan.json').rows.map(({ wave }) => wave)
    expect(waves).toEqual([
      'Đợt 1 (lãnh đạo đơn vị), ngày 21/6/2025',
      'Đợt 2 (lãnh đạo phòng), ngày 22/6/2025',
      'Đợt 3 (cán bộ, công chức, viên chức), ngày 23/6/2025',
    ])
    expect(json('he-thong-tthc/noi-bo/nguoi-dung.json').rows[2]?.['wave']).toContain('24/6/2025')
  })

  it('say which cells are sample data', () => {
    expect(csv('email-cong-vu/tai-khoan-to-chuc.csv').map((row) => row['Số liệu mẫu'])).toEqual([
      '',
      'Email tổ chức',
      '',
      '',
    ])
  })

  it('report units with the same plain name', () => {
    const homonyms = json('cong-thong-tin/cong-thanh-phan.json').rows.map(({ homonyms: words }) => words)
    expect(homonyms[1]).toContain('Phường Bình Minh (21002)')
    expect(homonyms[2]).toContain('phuongbinhminh')
    expect(homonyms[3]).toBe('')
  })

  it('keep names of persons in the internal folders alone', () => {
    let named = 0
    for (const [path, content] of files) {
      if (typeof content !== 'string' || !content.includes('Cán bộ mẫu')) continue
      named++
      expect(path).toContain('/noi-bo/')
    }
    expect(named).toBeGreaterThan(5)
  })

  it('let no cell become a formula', async () => {
    expect(text('he-thong-tthc/don-vi.csv')).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv('chu-ky-so/mau-02-to-chuc.csv')[2]?.['Mã số thuế']).toBe("'+84")
    const sheet = (await workbook('he-thong-tthc/he-thong-tthc.xlsx')).getWorksheet('Đơn vị')
    const cell = sheet?.getRow(5).getCell(2)
    expect(cell?.value).toBe(HOSTILE)
    expect(cell?.formula).toBeUndefined()
    expect(cell?.type).toBe(ExcelJS.ValueType.String)
    expect(cell?.numFmt).toBe('@')
    expect(sheet?.dimensions.bottom).toBe(sheet?.rowCount)
  })

  it('are the same bytes each time', async () => {
    const make = files.get('lgsp/lgsp.xlsx')
    if (typeof make !== 'function') throw new Error('no workbook')
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })

  it('are only what rests on processes in the tree of proposals', () => {
    expect([...generate(systems, { ...input, tree: 'de-xuat' }).files]).toEqual([])
  })

  it('are none where a province keeps no list of units', () => {
    expect([...generate(systems, { ...input, corpus: { ...input.corpus, records: new Map() } }).files]).toEqual([])
  })
})
