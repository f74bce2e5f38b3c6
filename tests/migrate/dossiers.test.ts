import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DossierLists } from '../../cli/dossier-lists.js'
import { sayCount } from '../../cli/reporters/migration/text.js'
import { judgeDossiers, type DossierCount, type JudgedDossier } from '../../cli/migrate-dossiers.js'
import type { MigrationPlan } from '../../machines/compare/passage.js'
import type { Verdict } from '../../machines/compare/verdict.js'

const verdict = (state: string, of: Verdict['verdict']): Verdict => ({
  state,
  title: state,
  verdict: of,
  reason: 'lý do',
  declared: false,
})
const plans: readonly MigrationPlan[] = [
  {
    process: 'mau/thu',
    codes: ['1.000001'],
    flow: 'mau/thu@2025-01-01#chinh',
    into: 'mau/thu@2025-07-01#chinh',
    verdicts: [verdict('nhan', 'stays'), verdict('tham-dinh', 'moves'), verdict('ky', 'old'), verdict('so', 'person')],
    faults: [],
  },
]
const head = 'Mã hồ sơ,Mã thủ tục,Trạng thái,Ngày nhận,Ngày hẹn trả'
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'tthc-dossiers-'))))
afterAll(() => rmSync(folder, { recursive: true }))

async function judge(list: string | Uint8Array): Promise<{ count: DossierCount; rows: JudgedDossier[] }> {
  const file = join(folder, 'ho-so.csv')
  writeFileSync(file, list)
  const rows: JudgedDossier[] = []
  return {
    count: await judgeDossiers(file, { plans, known: new Set(['1.000001', '1.000002']) }, (row) =>
      rows.push({ ...row }),
    ),
    rows,
  }
}
const sum = ({ byVerdict, untouched, refused }: DossierCount): number =>
  Object.values(byVerdict).reduce((all, n) => all + n, untouched + refused)

describe('a day of a list', () => {
  it.each(['28/02/2025', '1/2/2025', '29/02/2024', ''])('"%s" is read', async (day) => {
    expect((await judge(`${head}\nH1,1.000001,nhan,${day},\n`)).count).toMatchObject({ rows: 1, refused: 0 })
  })
  it.each(['31/02/2025', '29/02/2025', '00/01/2025', '1/13/2025', '28/02/25'])('"%s" is refused', async (day) => {
    expect((await judge(`${head}\nH1,1.000001,nhan,${day},\n`)).count).toMatchObject({ rows: 1, refused: 1 })
  })
})

describe('a list of dossiers', () => {
  it('is counted by verdict, whatever the order of its columns and their names', async () => {
    const { count } = await judge(
      '\uFEFFstate;due;code\r\nnhan;;1.000001\r\nky;01/08/2025;1.000001\r\n\r\nky;;9.999999\r\n',
    )
    expect(count).toMatchObject({
      rows: 3,
      byVerdict: { stays: 1, moves: 0, old: 1, person: 0 },
      untouched: 1,
      refused: 0,
    })
  })
  it('tells a procedure that does not change from a code that the repository does not have', async () => {
    const { count, rows } = await judge(`${head}\nH1,1.000002,nhan,,\nH2,1.00001,nhan,,\n`)
    expect(count).toMatchObject({ rows: 2, untouched: 2, unknown: 1 })
    expect(rows.map(({ unknown }) => unknown)).toEqual([undefined, true])
    expect(sayCount(count)).toContain(
      'Trong "thủ tục không đổi" có 1 hồ sơ mà kho không có thủ tục mang mã này; xem lại mã.',
    )
  })
  it('says of each row that it cannot judge which line it is and why, and judges the others', async () => {
    const { count } = await judge(
      [
        head,
        'H1,1.000001,nhan,2025-06-01,2025-07-10',
        'H2,1.000001,khong-co,2025-06-01,2025-07-10',
        'H3,1.000001,"nhan,2025-06-01,2025-07-10',
        'H4,,nhan,2025-06-01,2025-07-10',
        'H5,1.000001,nhan,2025-02-30,2025-07-10',
        `${'x'.repeat(200_000)}`,
        'H1,1.000001,ky,2025-06-01,2025-07-10',
        'H8,1.000001,tham-d',
      ].join('\n'),
    )
    expect(count).toMatchObject({
      rows: 8,
      byVerdict: { stays: 1, moves: 0, old: 1, person: 0 },
      refused: 6,
      repeated: 1,
    })
    expect(count.faults).toEqual([
      { line: 3, why: 'bản cũ của thủ tục 1.000001 không có trạng thái "khong-co"' },
      { line: 4, why: 'dấu nháy kép trong dòng không khép lại' },
      { line: 5, why: 'thiếu mã thủ tục hoặc trạng thái' },
      { line: 6, why: '"2025-02-30" ở cột "Ngày nhận" không phải là một ngày' },
      { line: 7, why: 'dòng quá dài, không phải một dòng của danh sách hồ sơ' },
      { line: 9, why: 'dòng có 3 ô, tiêu đề có 5 ô: bị cắt hoặc thừa dấu ngăn cách' },
    ])
  })
  it.each([
    ['an empty file', '', 'trống'],
    ['a file without the columns', 'a,b\n1,2', 'thiếu cột'],
  ])('refuses %s in whole', async (_, list, words) => {
    await expect(judge(list)).rejects.toThrow(words)
  })

  it('balances whatever the bytes below the heading: cut, doubled, hostile', async () => {
    const row = fc.constantFrom('H1,1.000001,nhan,,', 'H2,1.000001,so,2025-01-01,', 'H3,2.0,x,,', '"H,4",1.000001,ky,,')
    const piece = fc.oneof(
      { weight: 5, arbitrary: row.map((text) => Buffer.from(`${text}\n`)) },
      { weight: 1, arbitrary: row.map((text) => Buffer.from(text.slice(0, 9))) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }).map((text) => Buffer.from(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('"', '""', ',,,,', '=cmd|x', '\r', '\n\n', '__proto__,constructor,x,,')
          .map((text) => Buffer.from(text)),
      },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const bytes = Buffer.concat(pieces)
        const { count, rows } = await judge(Buffer.concat([Buffer.from(`${head}\n`), bytes]))
        const lines = bytes
          .toString('utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
        expect(count.rows).toBe(lines.length)
        expect(sum(count)).toBe(count.rows)
        expect(rows).toHaveLength(count.rows)
      }),
      { numRuns: 60 },
    )
  })

  it('is written out by verdict, every row once, and no cell is a formula', async () => {
    const { count, rows } = await judge(`${head}\n=1+1,1.000001,nhan,,\n"H,2",1.000001,so,,\nH3,2.0,x,,\nH4,,,,\n`)
    const lists = new DossierLists(join(folder, 'danh-sach'))
    for (const row of rows) lists.add(row)
    lists.close()
    const written = readdirSync(join(folder, 'danh-sach')).sort()
    expect(written).toEqual([
      'can-nguoi-quyet-dinh.csv',
      'khong-doc-duoc.csv',
      'o-nguyen-buoc.csv',
      'thu-tuc-khong-doi.csv',
    ])
    const texts = written.map((name) =>
      readFileSync(join(folder, 'danh-sach', name), 'utf8')
        .trim()
        .split('\r\n')
        .slice(1),
    )
    expect(texts.flat()).toHaveLength(count.rows)
    expect(texts[2]).toEqual(["2,'=1+1,1.000001,nhan,,,,lý do"])
    expect(texts[0]).toEqual(['3,"H,2",1.000001,so,,,,lý do'])
  })
})
