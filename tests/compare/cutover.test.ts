import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { DossierCount } from '../../cli/migrate-dossiers.js'
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
    expect(told.out).toContain('Từ 01/7/2021 đến 30/6/2025 (dựng lại từ văn bản cũ)')
  })
  it('maps every step, post and unit of a commune process to exactly one, a divided commune by its rule', async () => {
    const { code, lines: all } = await lines('chung-thuc-chu-ky')
    expect(new Set(all.map(({ fate }) => fate))).toEqual(new Set(['one', 'shared']))
    expect(all.find(({ fate }) => fate === 'shared')).toMatchObject({
      old: 'Xã bị chia (ví dụ) (99001), Huyện Ví dụ',
      successors: ['Phường Phước Bình (25220): Còn lại', 'Phường Phước Long (25217): Thôn Đông và Thôn Đoài'],
    })
    expect(code).toBe(0)
  })
  it('asks for a rule for a divided commune that has none, or half of one', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tthc-units-')), 'ke-thua.csv')
    const head = 'Huyện cũ;Xã cũ;Mã xã cũ;Xã mới;Mã xã mới;Chia nhiều nơi;Địa bàn về xã mới'
    const asked = async (...areas: string[]): Promise<[number, string | undefined]> => {
      const rows = areas.map((area, i) => `Huyện A;Xã A;90001;Xã mới ${i};9000${i + 2};Có;${area}`)
      writeFileSync(file, [head, ...rows, ''].join('\n'))
      const { code, out } = await tthc(['cutover', 'chung-thuc-chu-ky', '--units', file, '--format', 'json'], example)
      const [only] = JSON.parse(out) as { lines: CutoverLine[] }[]
      const unit = only?.lines.find(({ kind }) => kind === 'unit')
      return [code, unit?.fate === 'rule' ? unit.reason : undefined]
    }
    expect(await asked('', '')).toEqual([
      1,
      expect.stringContaining('chưa nêu địa bàn nào về Xã mới 0 (90002) và Xã mới 1'),
    ])
    expect(await asked('Thôn 1', 'Thôn 2')).toEqual([1, expect.stringContaining('"Còn lại"')])
    expect(await asked('Thôn 1|Thôn 2', 'thôn 1|Còn lại')).toEqual([
      1,
      expect.stringContaining('"Thôn 1" được ghi cho nhiều'),
    ])
    expect(await asked('Thôn 1', '')).toEqual([1, expect.stringContaining('Xã mới 1')])
    expect(await asked('')).toEqual([1, 'một phần về nơi khác, chưa nêu phần nào'])
    expect(await asked('Thôn 1', 'Còn lại')).toEqual([0, undefined])
  })
  it('finds the successor of every dossier that a dissolved unit received, or says whom to ask', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'tthc-cutover-')), 'chuyen-tiep')
    const told = await tthc(['migrate', '--dossiers', 'ho-so.csv', '--out', out, '--format', 'json'], example)
    const { dossiers } = JSON.parse(told.out) as { dossiers: DossierCount }
    expect(dossiers).toMatchObject({
      rows: 9,
      byVerdict: { stays: 0, moves: 5, old: 0, person: 3 },
      untouched: 1,
      refused: 0,
      units: { stands: 0, follows: 6, open: 3 },
    })
    const cells = (list: string): string[][] =>
      parse(readFileSync(join(out, `ho-so/${list}.csv`)), { bom: true, from_line: 2 }).map((row) => [
        row[1] ?? '',
        row[6] ?? '',
        row[7] ?? '',
      ])
    expect(cells('chuyen-buoc').map(([dossier, heir]) => [dossier, heir])).toEqual([
      ['VD-0001', 'Phường Phước Long (25217)'],
      ['VD-0002', 'Phường Phước Long (25217)'],
      // A hamlet that no rule names is of the rest.
      ['VD-0003', 'Phường Phước Bình (25220)'],
      ['VD-0005', 'Phường Phước Long (25217)'],
      // What the district examined goes on at the province's department.
      ['VD-0006', 'Sở Y tế'],
    ])
    expect(cells('can-nguoi-quyet-dinh').map(([dossier, , why]) => [dossier, why])).toEqual([
      ['VD-0004', expect.stringContaining('hồ sơ chưa ghi địa bàn')],
      ['VD-0007', 'Thị xã Phước Long đã giải thể, chưa nêu đơn vị nào nhận hồ sơ'],
      ['VD-0009', 'đơn vị "99999" không có trong danh sách đơn vị kế thừa'],
    ])
    expect(cells('thu-tuc-khong-doi').map(([dossier, heir]) => [dossier, heir])).toEqual([
      ['VD-0008', 'Phường Phước Bình (25220)'],
    ])
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
