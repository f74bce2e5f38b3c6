import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkDossierPattern, parseDossierNumber } from '../../machines/model/codes/dossier-number.js'
import { parseIdentifier, type Identifier } from '../../machines/model/codes/identifier.js'
import { parseProcedureCode } from '../../machines/model/codes/procedure-code.js'
import { parseReceipt } from '../../machines/model/codes/receipt.js'
import { parseTaxCode } from '../../machines/model/codes/tax-code.js'
import regimes from '../../procedures/national/registers/receipts.js'

const vectors = parse(readFileSync(new URL('../fixtures/code-vectors.yaml', import.meta.url), 'utf8')) as {
  mst: { mst: string; ok: boolean }[]
  receipts_seen: { mau_so: string; ky_hieu: string; regime: string }[]
  tthc_codes: { v: string; ok: boolean }[]
  deadline: { dossier_no?: string }[]
}

describe('mã TTHC', () => {
  it.each(vectors.tthc_codes)('$v: $ok', ({ v, ok }) => expect(parseProcedureCode(v).ok).toBe(ok))

  it('says its parts', () => {
    expect(parseProcedureCode('1.001193')).toMatchObject({ base: '1.001193', form: 'national' })
    expect(parseProcedureCode('3.000527.H61')).toMatchObject({ base: '3.000527', body: 'H61', form: 'province' })
    expect(parseProcedureCode('1.001122.000.00.00.H48')).toMatchObject({ base: '1.001122', body: 'H48', form: 'long' })
  })

  it.each([
    ['1.014.111', 'Có phải ý bạn là 1.014111?'],
    ['1.013.788.H42', 'Có phải ý bạn là 1.013788.H42?'],
    [' 1.001193', 'Có phải ý bạn là 1.001193?'],
    ['1,001193', 'Có phải ý bạn là 1.001193?'],
    ['1.001122.000.00.00', 'Chép lại mã từ Cơ sở dữ liệu quốc gia về TTHC'],
    ['chưa có', 'thủ tục đặc thù chưa có mã thì bỏ thuộc tính này'],
    ['1.00119', 'Chép lại mã'],
  ])('%j → %s', (text, fix) => {
    const code = parseProcedureCode(text)
    expect(code.ok ? '' : code.fix).toContain(fix)
  })
})

describe('mã định danh', () => {
  const read = (text: string): Identifier => {
    const code = parseIdentifier(text)
    if (!code.ok) throw new Error(code.why)
    return code
  }

  it('levels', () => {
    expect(read('H48')).toMatchObject({ root: 'H48', level: 1 })
    expect(read('H48.12.3')).toMatchObject({ root: 'H48', parts: ['12', '3'], level: 3, old: false })
    expect(read('H55.242').level).toBe(2)
    expect(read('000.00.53.H48')).toMatchObject({ root: 'H48', parts: ['53'], level: 2, old: true })
    expect(read('001.02.53.H48').level).toBe(4)
    expect(read('000.00.00.H48').level).toBe(1)
  })

  it.each([
    ['', 'Cấp 1 là ""'],
    ['48.H12', 'Cấp 1 là "48"'],
    ['Z12.1', 'Cấp 1 là "Z12"'],
    ['H48..3', 'để trống'],
    ['H48.', 'để trống'],
    ['h48.12', 'chữ cái in hoa'],
    ['H48-12', 'chữ cái in hoa'],
    [`H48.${'1'.repeat(32)}`, 'nhiều nhất 35 ký tự'],
  ])('%j: %s', (text, why) => {
    const code = parseIdentifier(text)
    expect(code.ok ? 'ok' : code.why).toContain(why)
  })

  it('35 characters are allowed', () => expect(parseIdentifier(`H48.${'1'.repeat(31)}`).ok).toBe(true))
})

describe('mã số thuế', () => {
  it.each(vectors.mst)('$mst: $ok', ({ mst, ok }) => expect(parseTaxCode(mst).ok).toBe(ok))

  it('kinds', () => {
    expect(parseTaxCode('0100109106-001')).toMatchObject({ kind: 'branch', checked: true })
    expect(parseTaxCode('001099012345')).toMatchObject({ kind: 'personal', checked: false })
    expect(parseTaxCode('001099012345', '2025-06-30')).toMatchObject({ ok: false })
  })

  it('a wrong check digit is named with the right one', () => {
    const code = parseTaxCode('0100109107')
    expect(code.ok ? '' : code.why).toBe(
      'Chữ số kiểm tra (chữ số thứ mười) là 7, tính từ chín chữ số đầu thì phải là 6.',
    )
  })

  it.each([
    ['0100109106001', 'Có phải ý bạn là 0100109106-001?'],
    ['0100 109 106', 'Có phải ý bạn là 0100109106?'],
    ['010010910', 'Chép lại mã'],
    ['0100109106-000', 'từ 001 đến 999'],
  ])('%s → %s', (text, fix) => {
    const code = parseTaxCode(text)
    expect(code.ok ? '' : code.fix).toContain(fix)
  })

  it('of the ten possible last digits one is right, or all are undecided', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const codes = Array.from({ length: 10 }, (_, digit) => parseTaxCode(nine + String(digit)))
        const right = codes.filter((code) => code.ok)
        if (right.some((code) => code.ok && !code.checked)) expect(right).toHaveLength(10)
        else expect(right).toHaveLength(1)
      }),
    )
  })
})

describe('biên lai', () => {
  const seen = Object.fromEntries(
    vectors.receipts_seen.map(({ mau_so, ky_hieu, regime }) => [regime, { template: mau_so, symbol: ky_hieu }]),
  )

  it('each receipt seen follows its own regime', () => {
    const found = vectors.receipts_seen.map(({ mau_so, ky_hieu }) =>
      parseReceipt({ template: mau_so, symbol: ky_hieu }, regimes),
    )
    expect(found.map((code) => (code.ok ? code.regimes : code.why))).toEqual([
      ['nd-123-2020'],
      ['tt-303-2016'],
      ['nd-254-2026'],
    ])
    expect(found.map((code) => (code.ok ? code.year : 0))).toEqual([2023, 2017, 2026])
  })

  it.each([
    ['NĐ 123/2020 + TT 78/2021', '2025-07-01', ''],
    ['NĐ 123/2020 + TT 78/2021', '2026-06-30', ''],
    ['NĐ 123/2020 + TT 78/2021', '2026-07-01', 'hết hiệu lực sau ngày 30/6/2026'],
    ['NĐ 254/2026 + TT 91/2026 (từ 01/7/2026)', '2026-06-30', 'có hiệu lực từ ngày 01/7/2026'],
    ['NĐ 254/2026 + TT 91/2026 (từ 01/7/2026)', '2026-07-01', ''],
    ['TT 303/2016 (cũ)', '2025-11-27', 'Thông tư số 303/2016/TT-BTC (cũ), hết hiệu lực'],
  ])('%s on %s', (regime, day, why) => {
    const code = parseReceipt(seen[regime] ?? { template: '', symbol: '' }, regimes, day)
    if (why === '') expect(code.ok).toBe(true)
    else expect(code.ok ? '' : code.why).toContain(why)
  })

  it.each([
    ['01BLP0-001', '26TAA', 'Ký hiệu "26TAA" không theo cách đánh ký hiệu của mẫu số 01BLP0-001.'],
    ['EBL03', '26TAA', 'Mẫu số "EBL03" không có trong thời kỳ nào.'],
    ['EBL01', '26TFA', 'Ký hiệu "26TFA"'],
    ['EBL01', '6TAA', 'Ký hiệu "6TAA"'],
  ])('%s %s: %s', (template, symbol, why) => {
    const code = parseReceipt({ template, symbol }, regimes)
    expect(code.ok ? '' : code.why).toContain(why)
  })
})

describe('mã hồ sơ', () => {
  it('of a printed slip', () => {
    const number = vectors.deadline.map(({ dossier_no }) => dossier_no).find((text) => text !== undefined) ?? ''
    expect(parseDossierNumber(number)).toEqual({
      ok: true,
      value: '000.00.06.H56-231027-0361',
      identifier: '000.00.06.H56',
      day: '2023-10-27',
      number: 361,
    })
  })

  it.each([
    ['H14.12-260230-0001', 'không phải một ngày'],
    ['H14.12-260105-0000', 'Số thứ tự trong ngày là 0'],
    ['H14..2-260105-0001', 'Mã định danh "H14..2"'],
    ['H14.12-260105-001', 'không theo mẫu'],
    ['H14.12/260105/0001', 'không theo mẫu'],
  ])('%s: %s', (text, why) => {
    const code = parseDossierNumber(text)
    expect(code.ok ? '' : code.why).toContain(why)
  })

  it('by a pattern of the province', () => {
    expect(parseDossierNumber('26.0007(260105)H14', '26.{NNNN}({yyMMdd}){mã định danh}')).toMatchObject({ number: 7 })
    expect(parseDossierNumber('H14-260105-12345')).toMatchObject({ number: 12345 })
    expect(checkDossierPattern('{mã định danh}-{yyMMdd}-{NNNN}')).toBeUndefined()
    for (const pattern of ['', '{NNNN}', '{mã định danh}-{yyMMdd}-{NNNN}-{khác}', '{NNNN}{NNNN}{yyMMdd}{mã định danh}'])
      expect(checkDossierPattern(pattern)?.ok).toBe(false)
  })
})

it('nothing makes a reader of codes throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      for (const code of [
        parseProcedureCode(text),
        parseIdentifier(text),
        parseTaxCode(text),
        parseReceipt({ template: text, symbol: other }, regimes, '2026-01-01'),
        parseDossierNumber(text),
        parseDossierNumber(text, other),
      ])
        if (!code.ok)
          expect([code.why, code.fix].every((words) => words.normalize('NFC') === words || words.includes(text))).toBe(
            true,
          )
    }),
  )
})
