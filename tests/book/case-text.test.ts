import { describe, expect, it } from 'vitest'
import { workingDays, type Process } from 'tthc'
import { casePage } from '../../generators/book/case-page.js'
import { textOf } from '../../generators/case-text.js'
import { national, processOf } from '../build/fixtures/registers.js'
import { compiled } from '../generators/compiled.js'
import { renamed } from '../generators/renamed.js'
import { shippedCases } from '../swimlane/shipped.js'

it('gives a case the page that it has on its own, whatever case with its text was drawn before', () => {
  let shared = 0
  for (const { compiled: one, registers } of shippedCases()) {
    const other = renamed(one)
    casePage(one, registers)
    const page = casePage(other, registers)
    if (textOf(other, registers) === textOf(one, registers)) shared++
    // Nothing is known of a province that was never seen.
    const alone = { corpus: registers.corpus, province: { ...registers.province } }
    expect(page).toEqual(casePage(other, alone))
  }
  expect(shared).toBeGreaterThan(50)
})

describe('cases have the same text', () => {
  const rows: Process['table'] = [
    { id: 'nhan', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(1) },
    { id: 'tra', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: workingDays(1) },
  ]
  const facts = national()
  const { compiled: one, input } = compiled(processOf(rows, { of: [facts] }))
  const isSame = (process: Process): boolean => {
    const other = compiled(process).compiled
    return textOf(other, input) === textOf(one, input)
  }
  const { value } = one.entry

  it('where they differ in names only', () => {
    expect(isSame({ ...value, of: [{ ...facts, name: 'Đăng ký khai tử', code: '1.000656' }] })).toBe(true)
    expect(isSame({ ...value, decision: { no: '7/QĐ-UBND', date: '2025-01-02' } })).toBe(true)
  })

  it.each<[string, Process]>([
    ['a row', { ...value, table: [...rows].reverse() }],
    ['the whole time', { ...value, total: workingDays(9) }],
    ['the fees', { ...value, of: [{ ...facts, fees: { none: 'Miễn phí' } }] }],
    ['the limits', { ...value, of: [{ ...facts, limits: [{ time: workingDays(3) }] }] }],
    ['the policy', { ...value, policy: { ...value.policy, reworks: 7 } }],
    ['how days are read', { ...value, reads: { day: 'calendar-day', because: 'theo quyết định' } }],
    ['the procedures', { ...value, of: [facts, { ...facts, name: 'Đăng ký lại khai sinh' }] }],
  ])('but not where they differ in %s', (_what, process) => expect(isSame(process)).toBe(false))

  it('but not in another province', () => {
    const province = { ...input.province, name: 'Tỉnh Khác' }
    expect(textOf(one, { ...input, province })).not.toBe(textOf(one, input))
  })
})
