import { describe, expect, test } from 'vitest'
import { bookletPages } from '../../generators/drawings/booklet.js'
import { bookletUnit, bookletUnits, carriesOut, type BookletUnit } from '../../generators/drawings/booklet-units.js'
import { postsOf } from '../../generators/drawings/posts.js'
import { workingHours } from 'tthc'
import type { Override } from '../../machines/model/process.js'
import type { Coverage, ProvinceRecords } from '../../machines/model/unit.js'
import { shippedProvince } from '../swimlane/shipped.js'

const { cases, registers } = shippedProvince('cao-bang')

function unit(code: string): BookletUnit {
  const found = bookletUnit(code, registers)
  if (found === undefined) throw new Error(`no unit ${code}`)
  return found
}

test('a booklet holds the procedures of its unit and post, and no others', () => {
  const { offices } = unit('so-y-te')
  const duties = postsOf(cases, registers).filter(({ post }) => offices.has(post.at))
  const own = new Set(duties.flatMap((post) => post.duties.map(({ compiled }) => compiled)))
  const [cover = ''] = bookletPages(unit('so-y-te'), cases, registers)
  expect(own.size).toBeGreaterThan(3)
  expect(own.size).toBeLessThan(cases.length)
  expect(cover).toContain(`${own.size} thủ tục, trường hợp`)
  expect(bookletPages({ ...unit('so-y-te'), role: 'khong-co' }, cases, registers)).toEqual([])
})

describe('the booklet of a commune, by its code', () => {
  const pages = bookletPages(unit('01297'), cases, registers)
  const wordsOf = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const [cover = ''] = pages.map(wordsOf)

  test('says whose it is, with its identifiers and receipts; sample data is marked', () => {
    expect(cover).toContain('Sổ tay quy trình: Xã Nam Quang')
    for (const said of ['Mã đơn vị: 01297', 'Mã định danh điện tử: H14.', 'Mã số thuế: ', 'Tài khoản chuyên thu: '])
      expect(cover).toContain(said)
    expect(cover).toMatch(/Biên lai \(mẫu số, ký hiệu\): .*\(số liệu mẫu\)/)
  })

  test('names offices as they are called in that kind of commune', () => {
    const all = pages.map(wordsOf).join()
    expect(all).toContain('Trung tâm Phục vụ hành chính công xã')
    expect(all).not.toContain('Trung tâm Phục vụ hành chính công phường')
  })

  test('has for each procedure its lưu đồ, and a sheet of work, forms, receipts and times', () => {
    const count = Number(/(\d+) thủ tục, trường hợp/.exec(cover)?.[1])
    expect(count).toBeGreaterThan(20)
    const sheets = pages.filter((page) => page.includes('VIỆC CỦA ĐƠN VỊ, BIỂU MẪU, BIÊN LAI, THỜI GIAN'))
    expect(sheets).toHaveLength(count)
    expect(pages.filter((page) => page.includes('LƯU ĐỒ QUY TRÌNH NỘI BỘ')).length).toBeGreaterThanOrEqual(count)
    for (const heading of ['Việc của đơn vị', 'Thành phần hồ sơ', 'Biểu mẫu', 'Phí, lệ phí', 'Biên lai', 'Thời hạn'])
      expect(pages.filter((page) => page.includes(`>${heading}<`)).length, heading).toBeGreaterThanOrEqual(count)
  })

  test('counts its pages through, and its list says on which page each procedure begins', () => {
    const numbers = pages.map((page) => page.match(/Trang \d+\/\d+/g))
    expect(numbers).toEqual(pages.map((_, index) => [`Trang ${index + 1}/${pages.length}`]))
    const begins = pages.flatMap((page, index) =>
      page.includes('>LƯU ĐỒ QUY TRÌNH NỘI BỘ') && !pages[index - 1]?.includes('>LƯU ĐỒ QUY TRÌNH NỘI BỘ')
        ? [index + 1]
        : [],
    )
    const x = /<text x="([\d.]+)"[^>]*>Trang</.exec(pages[0] ?? '')?.[1] ?? 'no column'
    const listed = pages
      .slice(0, (begins[0] ?? 1) - 1)
      .flatMap((page) => [...page.matchAll(/<text x="([\d.]+)"[^>]*>(\d+)</g)])
      .flatMap(([, at, number]) => (at === x ? [Number(number)] : []))
    expect(listed.length).toBeGreaterThan(20)
    expect(listed).toEqual(begins)
  })

  test('is of A4 pages only', () => {
    for (const page of pages) expect(page).toMatch(/<svg [^>]*width="(210mm" height="297mm|297mm" height="210mm)"/)
  })
})

test('all units of a province are the communes and bodies of its list, and the offices of no listed unit', () => {
  const units = bookletUnits(registers)
  expect(units.filter(({ code }) => /^\d{5}$/.test(code))).toHaveLength(56)
  const codes = units.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toEqual(expect.arrayContaining(['so-y-te', 'ttpvhcc-tinh', 'co-so-tro-giup']))
  // What each commune has is printed with the commune.
  expect(codes).not.toContain('ubnd-xa')
  expect(codes).not.toContain('phong-btxh')
})

test('a list of procedures keeps those out that the unit does not carry out', () => {
  const row = (unit: string, to?: string): Coverage => {
    return { unit, process: 'a', period: { from: '2025-07-01', ...(to !== undefined && { to }) }, sample: true }
  }
  const within = (...coverage: Coverage[]) => {
    const sheets = registers.corpus.records?.get('cao-bang')
    const records = { ...sheets, coverage: coverage.map((value) => ({ file: '', line: 2, value })) } as ProvinceRecords
    return { ...registers, corpus: { ...registers.corpus, records: new Map([['cao-bang', records]]) } }
  }
  const commune = unit('01297')
  expect(carriesOut(commune, 'a', within())).toBe(true)
  expect(carriesOut(commune, 'a', within(row('01297')))).toBe(true)
  expect(carriesOut(commune, 'a', within(row('xa')))).toBe(true)
  expect(carriesOut(commune, 'a', within(row('phuong')))).toBe(false)
  expect(carriesOut(commune, 'a', within(row('01304'), row('01297', '2025-09-30'), row('01304')))).toBe(false)
  expect(carriesOut(commune, 'b', within(row('01304')))).toBe(true)
})

describe('a unit with ways of its own', () => {
  const { cases: all, registers: source } = shippedProvince('quang-ngai')
  /** The sheets that say what a unit does otherwise. */
  const sheetsOf = (code: string, more: readonly Override[]): string[] => {
    const own = more.map((value) => ({ file: 'them.ts', value }))
    const given = { ...source, corpus: { ...source.corpus, overrides: [...source.corpus.overrides, ...own] } }
    const of = bookletUnit(code, given)
    if (of === undefined) throw new Error(`no unit ${code}`)
    return bookletPages(of, all, given)
      .map((page) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
      .filter((page) => page.includes('Phần riêng của đơn vị'))
  }
  const faster: Override = {
    unit: '21548',
    process: 'dang-ky-ket-hon',
    effective: { from: '2026-01-01' },
    faster: { 'tham-dinh': workingHours(1) },
  }

  test('has them in its work and told apart, with what the process says', () => {
    const sheets = sheetsOf('21548', [faster])
    expect(sheets).toHaveLength(1)
    expect(sheets[0]).toContain('Bước 3 Thẩm tra, ghi sổ hộ tịch 01 giờ làm việc')
    const [, ...lines] = (/• Bước 2: .*? trước hẹn\./.exec(sheets[0] ?? '')?.[0] ?? '').split('• ')
    expect(lines.map((line) => line.trim())).toEqual([
      'Bước 2: Phân công thụ lý: Lãnh đạo UBND cấp xã làm; quy trình giao Lãnh đạo Văn phòng HĐND và UBND cấp xã',
      'Bước 3: Thẩm tra, ghi sổ hộ tịch: 01 giờ làm việc; quy trình ghi 3,5 giờ làm việc',
      'Lưu đồ vẽ theo quy trình đã ban hành. Ngày hẹn trả vẫn tính theo thời hạn ghi dưới đây; làm xong sớm thì trả trước hẹn.',
    ])
  })

  test('and no other unit has them', () => {
    expect(sheetsOf('21115', [faster])).toEqual([])
  })
})
