import { describe, expect, test } from 'vitest'
import { defineAdoption, at, workingDays, type Process } from 'tthc'
import { publicationOf } from '../../generators/publication.js'
import { processOf } from '../build/fixtures/registers.js'
import { compileEntries, corpusOf, entryOf, province } from './compiled.js'

const table = [
  { id: 'nhan', name: 'Tiếp nhận', by: at('so-y-te', 'van-thu'), does: 'receive', within: workingDays(1) },
  { id: 'tra', name: 'Trả', does: 'return' },
] as const
const decision = { no: '1/QĐ-UBND', date: '2025-11-01' }
const version = (from: string, more: Partial<Process> = {}) =>
  entryOf(processOf(table, { decision, effective: { from }, ...more }))

describe('where a version goes on a day', () => {
  const alone = (entry: ReturnType<typeof version>, asOf = '2026-01-01') => publicationOf(entry, [entry], asOf)

  test('approved and in force: chinh-thuc, from its first day to its last', () => {
    const entry = version('2025-12-01', { effective: { from: '2025-12-01', to: '2026-03-31' } })
    expect(alone(entry, '2025-11-30')).toEqual({ tree: 'de-xuat', because: 'có hiệu lực từ ngày 01/12/2025' })
    expect(alone(entry, '2025-12-01')).toEqual({ tree: 'chinh-thuc' })
    expect(alone(entry, '2026-03-31')).toEqual({ tree: 'chinh-thuc' })
    expect(alone(entry, '2026-04-01')).toEqual({ retired: 'đã hết hiệu lực sau ngày 31/3/2026' })
  })

  test.each<[string, Partial<Process>, RegExp]>([
    ['a proposal', { standing: 'proposal' }, /chưa có quyết định/],
    ['a reconstruction', { standing: 'reconstruction' }, /dựng lại/],
    ['a decision of a later day', { decision: { no: '2', date: '2026-02-01' } }, /ban hành ngày 01\/02\/2026/],
  ])('%s: de-xuat, with the reason', (_, more, because) => {
    const { effective } = version('2025-12-01').value
    expect(alone(version('2025-12-01', { effective, ...more }))).toEqual({
      tree: 'de-xuat',
      because: expect.stringMatching(because) as string,
    })
  })

  test('published without a decision: de-xuat', () => {
    expect(alone(entryOf(processOf(table)))).toMatchObject({ tree: 'de-xuat' })
  })

  test('of several versions the one in force; earlier ones are retired, later ones wait', () => {
    const versions = ['2025-07-01', '2025-11-01', '2026-07-01'].map((from) => version(from))
    const on = (asOf: string) => versions.map((entry) => publicationOf(entry, versions, asOf))
    expect(on('2025-12-31').map((one) => ('retired' in one ? 'retired' : one.tree))).toEqual([
      'retired',
      'chinh-thuc',
      'de-xuat',
    ])
    expect(on('2025-12-31')[0]).toEqual({ retired: 'đã có phiên bản thay thế, có hiệu lực từ ngày 01/11/2025' })
    expect(on('2026-07-01').map((one) => ('retired' in one ? 'retired' : one.tree))).toEqual([
      'retired',
      'retired',
      'chinh-thuc',
    ])
  })
})

describe('what is compiled', () => {
  test('every province has both trees, also without a case', () => {
    const { provinces, leftOut } = compileEntries(corpusOf([]), '2026-01-01')
    expect([...provinces]).toEqual([[province.id, { 'chinh-thuc': [], 'de-xuat': [] }]])
    expect(leftOut).toEqual([])
  })

  test('what is not sound, of no province or no longer in force is left out, and named', () => {
    const entries = [
      entryOf(processOf(table, { decision }), 'tot'),
      entryOf(processOf(table, { decision }), 'hong'),
      entryOf(processOf(table, { decision, province: 'xa-la' }), 'la'),
      entryOf(processOf(table, { decision, effective: { from: '2025-01-01', to: '2025-06-30' } }), 'cu'),
      entryOf(processOf([{ id: 'a', name: 'A', does: 'receive', ways: { x: 'khong-co' } }], { decision }), 'dut'),
    ]
    const { provinces, leftOut } = compileEntries(corpusOf(entries), '2026-01-01', [
      'cao-bang/hong@2025-11-01',
      'cao-bang/dut@2025-11-01',
    ])
    expect(provinces.get(province.id)?.['chinh-thuc'].map(({ entry }) => entry.slug)).toEqual(['tot'])
    expect(leftOut.map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'cao-bang/cu@2025-01-01: đã hết hiệu lực sau ngày 30/6/2025',
      'cao-bang/dut@2025-11-01: định nghĩa còn lỗi cấu trúc; xem "tthc check"',
      'cao-bang/hong@2025-11-01: định nghĩa còn lỗi cấu trúc; xem "tthc check"',
      'xa-la/la@2025-11-01: chưa có định nghĩa của tỉnh "xa-la"',
    ])
  })

  test('two cases are two files; versions in one tree have names of their own', () => {
    const cases = [
      { id: 'moi', title: 'Cấp mới', table },
      { id: 'con', title: 'Cấp lại', table },
    ]
    const { table: _, ...rest } = processOf(table, { standing: 'proposal' })
    const entries = ['2026-01-01', '2026-07-01'].map((from) => entryOf({ ...rest, cases, effective: { from } }))
    const { provinces } = compileEntries(corpusOf(entries), '2026-01-01')
    expect(provinces.get(province.id)?.['de-xuat'].map(({ name }) => name)).toEqual([
      'y-te/thu-tuc.moi',
      'y-te/thu-tuc.con-',
      'y-te/thu-tuc.moi.2026-07-01',
      'y-te/thu-tuc.con-.2026-07-01',
    ])
  })
})

describe('an adopted process', () => {
  const theirs = processOf(table, { province: 'ha-noi', decision })
  const adoption = (more: object) => ({
    file: 'procedures/cao-bang/y-te/muon@2026-01-01.ts',
    value: defineAdoption({ process: theirs, province: province.id, effective: { from: '2026-01-01' }, ...more }),
  })
  const compileAdoption = (more: object) => {
    const corpus = corpusOf([entryOf(theirs)], { adoptions: [adoption(more)] })
    return compileEntries(corpus, '2026-01-01')
  }

  test('is a proposal until the province decides', () => {
    const adopted = compileAdoption({}).provinces.get(province.id)?.['de-xuat'][0]
    expect(adopted?.id).toBe('cao-bang/muon@2026-01-01#chinh')
    expect(adopted?.publication).toMatchObject({ because: 'chưa có quyết định phê duyệt của tỉnh' })
    expect(adopted?.entry.value.decision).toBeUndefined()
  })

  test('is in force by the own decision, at the own offices', () => {
    const own = { no: '9/QĐ-UBND', date: '2025-12-30' }
    const trees = compileAdoption({ decision: own, offices: { 'so-y-te': 'phong-vhxh' } }).provinces.get(province.id)
    const adopted = trees?.['chinh-thuc'][0]
    expect(adopted?.entry.value.decision).toEqual(own)
    expect(adopted?.case.table[0]).toMatchObject({ by: { at: 'phong-vhxh', role: 'van-thu' } })
  })

  test('without an office of the own province is left out, and says which', () => {
    const { leftOut } = compileAdoption({ offices: { 'so-y-te': 'so-la' } })
    expect(leftOut.find(({ id }) => id.startsWith('cao-bang/'))?.why).toContain('"so-la"')
  })
})
