import type { CompiledCase } from '../../generators/generator.js'

/** The same case of a procedure with another name, code and decision. */
export const renamed = (one: CompiledCase): CompiledCase => {
  const { entry, case: own } = one
  const of = entry.value.of.map((facts) => ({ ...facts, name: 'Cấp lại giấy xác nhận', code: '9.999999' }))
  const value = { ...entry.value, of, decision: { no: '1/QĐ-UBND', date: '2025-12-01' } as const }
  return {
    ...one,
    id: 'noi-khac/cap-lai@2026-01-01#chinh',
    name: 'noi-vu/cap-lai',
    entry: { ...entry, id: 'noi-khac/cap-lai@2026-01-01', value },
    case: { ...own, title: 'Cấp lại giấy xác nhận' },
  }
}
