import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { generate } from '../generators/generate.js'
import type { GeneratorInput } from '../../generators/generator.js'
import { isInternal } from '../../generators/marks.js'
import { packages } from '../../generators/systems/packages.js'
import systems from '../../generators/systems/write.js'
import { shippedTrees } from '../generators/shipped.js'

type Row = Readonly<Record<string, string>>

/** The provinces that keep lists of units and staff. */
const PROVINCES = ['an-giang', 'cao-bang', 'dong-nai', 'quang-ngai']
/** Nobody publishes the old places of this province's communes as data. */
const WITHOUT_ROWS = ['cao-bang/lgsp/ma-dia-danh']

const listed = (input: GeneratorInput): { path: string; rows: Row[] }[] =>
  [...generate(systems, input).files].flatMap(({ path, content }) =>
    path.endsWith('.csv') && typeof content === 'string'
      ? [{ path, rows: parse(content, { bom: true, delimiter: ';', columns: true }) }]
      : [],
  )
const treesOf = (id: string): GeneratorInput[] => shippedTrees().filter(({ province }) => province.id === id)
const official = (id: string): GeneratorInput => treesOf(id).find(({ tree }) => tree === 'chinh-thuc') as GeneratorInput

it('other provinces have no lists, and get no empty packages', () => {
  const others = shippedTrees().filter(({ province }) => !PROVINCES.includes(province.id))
  expect(others.length).toBeGreaterThan(10)
  expect(others.flatMap((input) => [...generate(systems, input).files])).toEqual([])
})

describe.each(PROVINCES)('the packages of %s', (id) => {
  const lists = treesOf(id).flatMap((input) => listed(input).map((list) => ({ tree: input.tree, ...list })))

  it('are there for each of the nine systems, with rows in every list', () => {
    const withRows = lists.filter(({ rows }) => rows.length > 0).map(({ path }) => path.replace('/noi-bo/', '/'))
    const wanted = packages
      .flatMap((one) => one.tables.map((table) => `${one.id}/${table.id}`))
      .filter((path) => !WITHOUT_ROWS.includes(`${id}/${path}`))
    expect(wanted.length).toBeGreaterThan(15)
    expect(wanted.filter((path) => !withRows.includes(`${path}.csv`))).toEqual([])
  })

  it('lead each row back to the line that it was made from', () => {
    for (const { path, rows } of lists)
      for (const row of rows) expect(row['Nguồn'], path).toMatch(/^procedures\/.+\.(csv|ts):[1-9]\d*$/)
    const roles = lists.find(({ path }) => path === 'he-thong-tthc/vai-tro.csv')
    expect(new Set(roles?.rows.map((row) => row['Nguồn'])).size).toBeGreaterThan(10)
  })

  it('mark what is sample data, only where there is some, and never what the unit fills in', () => {
    for (const { path, rows } of lists) {
      const wrong = rows.filter((row) => {
        const marked = (row['Số liệu mẫu'] ?? '').split('; ').filter((title) => title !== '')
        return [...marked.filter((title) => row[title] === ''), ...blanksOf(path).filter((title) => row[title] !== '')]
          .length
      })
      expect(wrong, path).toEqual([])
    }
  })

  it('take every unit and every person in service, persons only in the internal folder', () => {
    const { corpus, asOf } = official(id)
    const records = corpus.records?.get(id)
    const inService = (records?.staff ?? []).filter(({ value: { period } }) => (period.to ?? asOf) >= asOf)
    const users = lists.find(({ path }) => path === 'he-thong-tthc/noi-bo/nguoi-dung.csv')
    expect(users?.rows.map((row) => row['Mã cán bộ'])).toEqual(inService.map(({ value }) => value.id))
    expect(users?.rows.length).toBeGreaterThan(1000)
    for (const row of users?.rows ?? []) expect(row['Số liệu mẫu']).toContain('Họ và tên')
    const units = lists.find(({ path }) => path === 'he-thong-tthc/don-vi.csv')
    expect(new Set(units?.rows.map((row) => row['Mã đơn vị'])).size).toBe(
      new Set(records?.units.map(({ value }) => value.code)).size,
    )
    const named = lists.filter(({ rows }) => rows.some((row) => 'Họ và tên' in row)).map(({ path }) => path)
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((path) => !isInternal(path))).toEqual([])
  })
})

/** Headings of the columns of a list that the unit or the operator fills in. */
function blanksOf(path: string): string[] {
  const [system = '', ...rest] = path.split('/')
  const tables = packages.find(({ id }) => id === system)?.tables ?? []
  const columns = tables.find(({ id }) => `${id}.csv` === rest.at(-1))?.columns ?? []
  return columns.filter(({ blank }) => blank === true).map(({ title }) => title)
}

describe('a unit that does a step in its own way', () => {
  const input = treesOf('quang-ngai').find(({ tree }) => tree === 'de-xuat') as GeneratorInput
  const rightsOf = (procedure: string, given: GeneratorInput): string[] =>
    (listed(given).find(({ path }) => path === 'he-thong-tthc/quyen-xu-ly.csv')?.rows ?? [])
      .filter((row) => row['Mã TTHC'] === procedure)
      .map((row) => [row['Bước'], row['Vị trí xử lý'], row['Thời gian'], row['Đơn vị áp dụng']].join(' | '))
  const everybody = 'Mọi đặc khu; Mọi phường; Mọi xã'

  it('has rows of its own, and is taken out of the general one', () => {
    expect(rightsOf('1.000894', input)).toEqual([
      `Bước 1 | Công chức một cửa, TTPVHCC cấp xã | 01 giờ làm việc | ${everybody}`,
      `Bước 2 | Lãnh đạo Văn phòng HĐND và UBND cấp xã | 0,5 giờ làm việc | ${everybody}, trừ Đặc khu Lý Sơn (21548)`,
      'Bước 2 | Lãnh đạo UBND cấp xã | 0,5 giờ làm việc | Đặc khu Lý Sơn (21548)',
      `Bước 3 | Công chức Văn phòng HĐND và UBND cấp xã | 3,5 giờ làm việc | ${everybody}`,
      `Bước 4 | Lãnh đạo Văn phòng HĐND và UBND cấp xã | 01 giờ làm việc | ${everybody}`,
      `Bước 5 | Lãnh đạo UBND cấp xã | 01 giờ làm việc | ${everybody}`,
      `Bước 6 | Văn thư UBND cấp xã | 01 giờ làm việc | ${everybody}`,
      `Bước 7 | Công chức một cửa, TTPVHCC cấp xã | Không tính thời gian | ${everybody}`,
    ])
  })

  it('until its time is over, and in that process only', () => {
    expect(rightsOf('1.000894', { ...input, asOf: '2025-12-31' }).join('\n')).not.toContain('trừ')
    expect(rightsOf('1.001193', input).join('\n')).not.toContain('trừ')
  })
})
