import { describe, expect, it } from 'vitest'
import { lawBasis, lawNumber, lawTitle, printClause } from '../../machines/model/law-words.js'
import type { LawEntry } from '../../machines/model/registry.js'

const law = (no: string, name: string): LawEntry => ({ no, name, effective: { from: '2025-01-01' } })
const decree = law('118/2025/NĐ-CP', 'Thực hiện thủ tục hành chính')
const circular = law('32/2025/TT-BTC', 'Hướng dẫn về hóa đơn')
const act = law('60/2014/QH13', 'Luật Hộ tịch')
const resolution = law('203/2025/QH15', 'Sửa đổi, bổ sung một số điều của Hiến pháp')

describe('how a legal document is named', () => {
  it.each([
    [decree, 'Nghị định số 118/2025/NĐ-CP'],
    [act, 'Luật Hộ tịch số 60/2014/QH13'],
    [resolution, 'Nghị quyết số 203/2025/QH15'],
    [law('7/2031/XX', 'Việc khác'), 'Văn bản số 7/2031/XX'],
  ])('by kind and number: %#', (entry, said) => {
    expect(lawNumber(entry)).toBe(said)
  })

  it('by its issuer and subject, with "về" before what is no verb of its own', () => {
    expect(lawTitle(decree)).toBe('Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính')
    expect(lawTitle(circular)).toBe('Thông tư số 32/2025/TT-BTC của Bộ trưởng Bộ Tài chính hướng dẫn về hóa đơn')
    expect(lawTitle(law('5/2026/TT-BXX', 'Dịch vụ công'))).toBe('Thông tư số 5/2026/TT-BXX về dịch vụ công')
  })

  it('as the basis of a decision with its day left open, an act without its number', () => {
    expect(lawBasis(decree)).toBe(
      'Nghị định số 118/2025/NĐ-CP ngày …… tháng …… năm 2025 của Chính phủ về thực hiện thủ tục hành chính',
    )
    expect(lawBasis(act)).toBe('Luật Hộ tịch ngày …… tháng …… năm 2014')
  })

  it('with the clause before it; one that no register knows by its id', () => {
    expect(printClause('khoản 4 Điều 19', decree, 'nd-118-2025')).toBe('khoản 4 Điều 19 Nghị định số 118/2025/NĐ-CP')
    expect(printClause(undefined, undefined, 'nd-la')).toBe('nd-la')
  })
})
