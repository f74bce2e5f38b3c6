import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cutoverOf, type CutoverLine } from '../../machines/compare/cutover.js'
import { tthc } from '../cli/tthc.js'
import { processOf } from '../build/fixtures/registers.js'
import { sideOf } from './side.js'

const example = fileURLToPath(new URL('../../docs/examples/hai-cap/', import.meta.url))
const lines = async (word: string): Promise<{ code: number; lines: CutoverLine[] }> => {
  const { code, out } = await tthc(['cutover', word, '--format', 'json'], example)
  const [only] = JSON.parse(out) as { lines: CutoverLine[] }[]
  return { code, lines: only?.lines ?? [] }
}

describe('from three levels to two', () => {
  it('finds no error in the examples, and marks the former processes as reconstructions', async () => {
    const { out } = await tthc(['check', '--format', 'json', '--as-of', '2026-01-01'], example)
    const { summary, diagnostics } = JSON.parse(out) as {
      summary: { procedures: number }
      diagnostics: { severity: string; rule: string; what: string }[]
    }
    expect(summary.procedures).toBe(4)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const told = await tthc(['history', 'vi-du/tiep-nhan-doi-tuong'], example)
    expect(told.out).toContain('Từ 01/07/2021 đến 30/06/2025 (dựng lại từ văn bản cũ)')
  })
  it('maps every step and post of a commune process, and asks for a rule for the commune that was divided', async () => {
    const { code, lines: all } = await lines('chung-thuc-chu-ky')
    expect(all.filter(({ kind }) => kind !== 'unit').map(({ fate }) => fate)).not.toContain('none')
    expect(all.filter(({ fate }) => fate === 'rule').map(({ old }) => old)).toEqual([
      'Xã bị chia (ví dụ) (99001), Huyện Ví dụ',
    ])
    expect(code).toBe(1)
  })
  it('moves what the district did to the province, by what the new version declares', async () => {
    const { lines: all } = await lines('tiep-nhan-doi-tuong')
    const district = all.find(({ old }) => old.includes('Thẩm định ở huyện'))
    expect(district).toMatchObject({ fate: 'one', successors: ['Bước 4 Thẩm định ở Sở'] })
    expect(all.find(({ kind, old }) => kind === 'post' && old.startsWith('Chuyên viên phòng huyện'))?.fate).toBe('one')
    const { out } = await tthc(['migrate', '--format', 'json'], example)
    const { plans } = JSON.parse(out) as { plans: { faults: unknown[]; verdicts: { verdict: string }[] }[] }
    expect(plans.flatMap(({ faults }) => faults)).toEqual([])
    expect(plans.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict))).not.toContain('person')
  })
  it('says of a step without successor that it has none, and takes a reason for an answer', () => {
    const step = (id: string) => ({ id, name: `Việc của ${id}`, does: 'examine' as const })
    const before = sideOf(processOf([step('mot'), step('phong-huyen')]))
    const fates = (after: ReturnType<typeof processOf>): string[] =>
      cutoverOf(before, sideOf(after), []).flatMap(({ kind, fate }) => (kind === 'step' ? [fate] : []))
    expect(fates(processOf([step('mot')]))).toEqual(['one', 'none'])
    expect(fates(processOf([step('mot')], { migrates: { 'phong-huyen': { finish: 'old' } } }))).toEqual([
      'one',
      'retired',
    ])
  })
})
