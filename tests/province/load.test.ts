import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus, type Loaded } from '../../cli/load.js'

const base = fileURLToPath(new URL('../rules/_base', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-province-'))
  cpSync(base, join(folder, 'procedures'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function load(files: Readonly<Record<string, string>>): Loaded {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'procedures/mau', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const loaded = loadCorpus(['procedures'], { base: folder, spreadsheets: true })
  for (const name of Object.keys(files)) rmSync(join(folder, 'procedures/mau', name))
  return loaded
}

const UNITS =
  'Mã đơn vị;Tên đơn vị;Loại;Hiệu lực từ\r\n00001;Xã Một;Xã;01/7/2025\r\n00002;Phường Hai;Phường;2025-07-01\r\n'
const STAFF = 'Mã cán bộ;Họ và tên;Mã đơn vị;Chức vụ;Vị trí công tác;Vị trí tham gia xử lý hồ sơ;Từ ngày'

describe('spreadsheets of a province', () => {
  it('are part of the corpus, each row with its line', () => {
    const { corpus, faults } = load({
      'province/units.csv': UNITS,
      'province/coverage.csv':
        'Mã hoặc loại đơn vị,Quy trình,Từ ngày\nXã,cap-giay,2025-07-01\n00002,cap-giay,2025-07-01\n',
    })
    expect(faults).toEqual([])
    const records = corpus.records?.get('mau')
    expect(records?.units.map(({ line, value }) => [line, value.code, value.kind, value.effective.from])).toEqual([
      [2, '00001', 'xa', '2025-07-01'],
      [3, '00002', 'phuong', '2025-07-01'],
    ])
    expect(records?.coverage.map(({ value }) => value.unit)).toEqual(['xa', '00002'])
    expect(records?.staff).toEqual([])
  })

  it('are read only where they are asked for', () => {
    expect(loadCorpus(['procedures'], { base: folder }).corpus.records).toBeUndefined()
  })

  it('give the place of a row and of a cell', () => {
    const { corpus, locator } = load({ 'province/units.csv': UNITS })
    const unit = corpus.records?.get('mau')?.units[1]?.value
    expect(locator.locate(unit, []).use).toMatchObject({
      line: 3,
      column: 1,
      text: '00002;Phường Hai;Phường;2025-07-01',
    })
    expect(locator.locate(unit, ['kind']).use).toMatchObject({ line: 3, column: 18, length: 6 })
  })

  it('name every bad row by file, line and column, and read the others', () => {
    const { corpus, faults } = load({
      'province/units.csv': `${UNITS}00003;Xã Ba;Thôn;2025-07-01\r\n;Xã Bốn;Xã;31/02/2025\r\n`,
    })
    expect(faults.map(({ rule, place }) => [rule, place.file, place.line, place.column])).toEqual([
      ['read-row', 'procedures/mau/province/units.csv', 4, 13],
      ['read-row', 'procedures/mau/province/units.csv', 5, 1],
      ['read-row', 'procedures/mau/province/units.csv', 5, 12],
    ])
    expect(corpus.records?.get('mau')?.units).toHaveLength(2)
  })

  it('that nothing reads are named', () => {
    expect(load({ 'province/don-vi.csv': 'x\n' }).faults.map(({ what }) => what)).toEqual([
      'Không bảng nào của tỉnh có tên "province/don-vi.csv".',
    ])
  })

  it('about persons never give a cell away, also where the columns slipped', () => {
    const slipped = `${STAFF}\nCB-1;CB;00001;Công chức;phong-y-te;phong-y-te/chuyen-vien;Cán bộ Bí Mật\nCB-2;Cán bộ Bí Mật\n`
    const headless = 'CB-1;Cán bộ Bí Mật;Cán bộ Bí Mật\n'
    for (const text of [slipped, headless]) {
      const { faults } = load({ 'staff/staff.csv': text })
      expect(faults.length).toBeGreaterThan(1)
      expect(JSON.stringify(faults)).not.toContain('Bí Mật')
    }
    const { corpus, locator } = load({
      'staff/staff.csv': `${STAFF}\nCB-1;Cán bộ Bí Mật;00001;Công chức;a;a/b | c/d;2025-07-01\n`,
    })
    const person = corpus.records?.get('mau')?.staff[0]?.value
    expect(person?.posts).toEqual(['a/b', 'c/d'])
    expect(locator.locate(person, ['name']).use).toMatchObject({ line: 2, text: '' })
  })
})
