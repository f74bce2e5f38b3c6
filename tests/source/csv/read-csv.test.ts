import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { day, lastDay, many, oneOf, text, type CsvColumns } from '../../../machines/source/csv/column.js'
import { readCsv } from '../../../machines/source/csv/read-csv.js'
import { writeCsv } from '../../../machines/source/csv/write-csv.js'

interface Row {
  code: string
  name: string
  kind?: 'xa' | 'phuong'
  from?: string
  to?: string
  tags?: readonly string[]
}
const columns: CsvColumns<Row> = {
  code: { ...text('Mã đơn vị'), required: true },
  name: { ...text('Tên đơn vị'), required: true },
  kind: oneOf('Loại', { xa: 'Xã', phuong: 'Phường' }),
  from: day('Hiệu lực từ'),
  to: lastDay('Hiệu lực đến', 'from'),
  tags: many(text('Nhãn')),
}
const read = (source: string | Uint8Array) =>
  readCsv(typeof source === 'string' ? new TextEncoder().encode(source) : source, columns, 'don-vi.csv')

describe('a spreadsheet as a department saves it', () => {
  const rows = [
    { code: '01234', name: 'Xã Bình An', kind: 'xa', from: '2025-07-01', tags: ['a', 'b'] },
    { code: '01235', name: 'Phường "Mới", phía Đông', kind: 'phuong' },
  ]
  const lines = (separator: string, quote: string): string =>
    [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Hiệu lực từ', 'Nhãn'],
      ['01234', 'Xã Bình An', 'Xã', '01/7/2025', 'a | b'],
      ['01235', quote, 'phường', '', ''],
    ]
      .map((row) => row.join(separator))
      .join('\r\n')
  it.each([',', ';'])('reads %s, with and without BOM, CRLF and quotes', (separator) => {
    const source = lines(separator, '"Phường ""Mới"", phía Đông"')
    for (const variant of [source, `\uFEFF${source}`, source.replaceAll('\r\n', '\n'), source.normalize('NFD')])
      expect(read(variant)).toEqual({
        faults: [],
        rows: rows.map((value) => expect.objectContaining({ value }) as unknown),
      })
  })
  it('finds its columns in any order and spelling of the heading', () => {
    const table = read('TÊN ĐƠN VỊ;ma don vi\nXã A;01\n')
    expect(table.rows.map((row) => row.value)).toEqual([{ code: '01', name: 'Xã A' }])
  })
})

describe('a bad row is named by file, line and column, and the good ones are read', () => {
  it.each([
    ['an empty required cell', 'Mã đơn vị,Tên đơn vị\n01,\n02,B\n', 2, 4, /để trống/, 1],
    ['a word that is not known', 'Mã đơn vị,Tên đơn vị,Loại\n01,A,Huyện\n02,B,Xã\n', 2, 6, /"Huyện"/, 1],
    ['a day that does not exist', 'Mã đơn vị,Tên đơn vị,Hiệu lực từ\n01,A,31/02/2026\n', 2, 6, /31\/02\/2026/, 0],
    [
      'a period that ends before it begins',
      'Hiệu lực đến,Mã đơn vị,Tên đơn vị,Hiệu lực từ\n30/6/2025,01,A,01/7/2025\n01/7/2025,02,B,2025-07-01\n',
      2,
      1,
      /"30\/6\/2025" ở cột "Hiệu lực đến" trước ngày ở cột "Hiệu lực từ"/,
      1,
    ],
    ['a cell too many', 'Mã đơn vị,Tên đơn vị\n01,A,thừa\n', 2, 6, /3 ô/, 0],
    ['a column that is not known', 'Mã đơn vị,Tên đơn vị,Ghi chú\n01,A,x\n', 1, 22, /"Ghi chú"/, 0],
    ['a missing column', 'Tên đơn vị\nA\n', 1, 1, /Thiếu cột "Mã đơn vị"/, 0],
    ['an open quote', 'Mã đơn vị,Tên đơn vị\n01,"A\n', 2, 1, /nháy/, 0],
    ['an empty file', '', 1, 1, /tiêu đề/, 0],
    ['a row after a cell of two lines', 'Mã đơn vị,Tên đơn vị,Loại\n01,"A\nB",Xã\n02,C,Huyện\n', 4, 6, /"Huyện"/, 1],
  ])('%s', (_, source, line, column, what, good) => {
    const table = read(source)
    expect(table.faults).toHaveLength(1)
    expect(table.faults[0]).toMatchObject({
      file: 'don-vi.csv',
      line,
      column,
      what: expect.stringMatching(what) as string,
    })
    expect(table.rows).toHaveLength(good)
  })
  it('refuses what is not UTF-8 instead of guessing', () => {
    expect(read(Uint8Array.of(0x4d, 0xe3, 0x2c)).faults[0]?.what).toContain('UTF-8')
  })
  it('never loses a row: each one is read or named', () => {
    const cell = fc.stringMatching(/^[^"\r\n,;\uFEFF]{0,12}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (body) => {
        const kept = body.filter(([a, b]) => (a + b).trim() !== '')
        const table = read(`Mã đơn vị,Tên đơn vị\n${kept.map((row) => row.join(',')).join('\n')}`)
        const named = new Set([...table.rows.map((row) => row.line), ...table.faults.map((fault) => fault.line)])
        expect(named.size).toBe(kept.length)
      }),
    )
  })
})

describe('what is written is read back', () => {
  it('for any text, and no cell can become a formula', () => {
    const cell = fc.string({ minLength: 1, maxLength: 15 }).map((s) =>
      s
        .normalize('NFC')
        .replace(/[\uFEFF\0]/g, '')
        .trim(),
    )
    const row = fc.record(
      {
        code: cell.filter(Boolean),
        name: cell.filter(Boolean),
        kind: fc.constantFrom('xa' as const, 'phuong' as const),
      },
      { requiredKeys: ['code', 'name'] },
    )
    const written = fc.array(row, { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(written, (rows) => {
        const source = writeCsv<Row>(rows, columns)
        expect(read(source).rows.map((one) => one.value)).toEqual(rows)
        const cells = parse(source.slice(1), { delimiter: ';' }).flat()
        expect(cells.filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
