import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tthc } from '../cli/tthc.js'

/*
 * A repository of one province with two processes, and a list of units with two communes of it.
 */

const shipped = fileURLToPath(new URL('../../procedures', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tthc-booklet-'))
const land = ['hoa-giai-tranh-chap-dat-dai.ts', 'giai-quyet-tranh-chap-dat-dai.ts']
beforeAll(() => {
  const put = (path: string): void => cpSync(join(shipped, path), join(folder, 'procedures', path), { recursive: true })
  put('national')
  put('dong-thap/province')
  mkdirSync(join(folder, 'procedures/dong-thap/dat-dai'))
  for (const file of land) put(`dong-thap/dat-dai/${file}`)
  writeFileSync(
    join(folder, 'procedures/dong-thap/province/units.csv'),
    'Mã đơn vị;Tên đơn vị;Loại;Hiệu lực từ\n90001;Xã Một;Xã;2025-07-01\n90002;Phường Hai;Phường;2025-07-01\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => tthc(['booklet', '--as-of', '2026-01-01', ...args], folder)
const pagesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? []

test('one post of a commune on A4, as many pages as it says, without naming the province', async () => {
  const { code, out } = await run('--unit', '90001', '--post', 'nguoi-dung-dau', '--out', 'so.pdf')
  expect(code).toBe(0)
  const pages = pagesOf('so.pdf')
  expect(out).toMatch(new RegExp(`so\\.pdf: ${pages.length} trang\n$`))
  expect(pages.length).toBeGreaterThan(2)
  for (const box of pages) expect(box).toMatch(/\[0 0 (59\d[.\d]* 84\d[.\d]*|84\d[.\d]* 59\d[.\d]*)\]/)
})

test('all units of a province in one run, each with a file', async () => {
  const { code, out } = await run('--province', 'dong-thap', '--out', 'moi-don-vi')
  expect(code).toBe(0)
  const files = readdirSync(join(folder, 'moi-don-vi'))
  expect(files).toEqual(expect.arrayContaining(['90001.pdf', '90002.pdf', 'ubnd-tinh.pdf']))
  expect(files).not.toContain('ubnd-xa.pdf')
  expect(out.trimEnd().split('\n')).toHaveLength(files.length)
})

test.each([
  [['--unit', 'khong-co', '--province', 'dong-thap'], 'Không tìm thấy đơn vị "khong-co"; đang có: 90001 (Xã Một)'],
  [['--unit', '99999'], 'Không tìm thấy đơn vị "99999"'],
  [['--province', 'noi-nao'], 'Không tìm thấy tỉnh "noi-nao"; đang có: dong-thap'],
  [['--unit', '90001', '--post', 'khong-co'], 'vị trí "khong-co" tại đơn vị Xã Một. Các vị trí của đơn vị: '],
])('%j is refused with what there is', async (args, message) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('of several provinces one must be chosen', async () => {
  const { code, err } = await tthc(['booklet'])
  expect(code).toBe(2)
  expect(err).toContain('Chọn một đơn vị bằng --unit, hoặc một tỉnh bằng --province để in mọi đơn vị của tỉnh: ')
  expect(err).toContain('cao-bang')
})
