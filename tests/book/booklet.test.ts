import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tthc } from '../cli/tthc.js'

const pagesOf = (file: string): number => readFileSync(file, 'latin1').match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0
const fresh = (): string => mkdtempSync(join(tmpdir(), 'tthc-booklet-'))

test('one post of a unit on A4, as many pages as it says', async () => {
  const file = join(fresh(), 'so.pdf')
  const args = ['--province', 'son-la', '--unit', 'ubnd-xa', '--as-of', '2026-01-01', '--out', file]
  const { code, out } = await tthc(['booklet', ...args])
  expect(code).toBe(0)
  expect(out).toBe(`${file}: ${pagesOf(file)} trang\n`)
  expect(pagesOf(file)).toBeGreaterThan(2)
})

test('all units of a province in one run, each with a file', async () => {
  const folder = fresh()
  const { code, out } = await tthc([
    'booklet',
    '--province',
    'son-la',
    '--all',
    '--as-of',
    '2026-01-01',
    '--out',
    folder,
  ])
  expect(code).toBe(0)
  expect(readdirSync(folder).length).toBeGreaterThan(1)
  expect(out.trimEnd().split('\n')).toHaveLength(readdirSync(folder).length)
})

test.each([
  [['--unit', 'khong-co', '--province', 'son-la'], 'Không tìm thấy đơn vị "khong-co"'],
  [['--province', 'noi-nao', '--all'], 'Không tìm thấy tỉnh "noi-nao"'],
  [['--province', 'son-la'], 'Chỉ một đơn vị bằng --unit'],
])('%j is refused with what there is', async (args, message) => {
  const { code, err } = await tthc(['booklet', ...args])
  expect(code).toBe(2)
  expect(err).toContain(message)
})
