import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tthc } from '../cli/tthc.js'

const code = '2.000286'
const day = ['--as-of', '2026-01-01']

test.each([
  ['citizen', /^---\n[^]*flowchart TB\n {2}b1\["\(1\) Tôi nộp hồ sơ ở đâu\?/],
  ['official', /flowchart TB\n/],
  ['engineer', /\nstateDiagram-v2\n/],
])('Mermaid text for the %s', async (reader, start) => {
  const { out, code: ended } = await tthc(['graph', code, '--for', reader, ...day])
  expect(ended).toBe(0)
  expect(out).toMatch(start)
})

test.each([
  ['citizen', ['Tôi cần mang gì?', 'Tôi phải nộp bao nhiêu tiền?', 'Khi nào tôi nhận được, và nhận gì?']],
  ['official', ['LƯU ĐỒ QUY TRÌNH NỘI BỘ']],
  ['engineer', ['SƠ ĐỒ TRẠNG THÁI VÀ SỰ KIỆN', '10: Đã trả kết quả', 'ket-thuc.returned']],
])('SVG for the %s, without a browser, the same every time', async (reader, said) => {
  const args = ['graph', code, '--as', 'svg', '--for', reader, ...day]
  const { out } = await tthc(args)
  for (const words of said) expect(out).toContain(words)
  expect(out).toMatch(/<\/svg>\n$/)
  expect((await tthc(args)).out).toBe(out)
})

test.each([
  ['png', ['--for', 'citizen'], '\x89PNG'],
  ['pdf', ['--for', 'engineer'], '%PDF-'],
  ['svg', ['--kind', 'state'], '<svg'],
])('a file of %s %j', async (format, how, start) => {
  const file = join(mkdtempSync(join(tmpdir(), 'tthc-graph-')), `hinh.${format}`)
  const { code: ended, out } = await tthc(['graph', code, '--as', format, ...how, ...day, '--out', file])
  expect([ended, out]).toEqual([0, ''])
  expect(readFileSync(file, 'latin1').startsWith(start)).toBe(true)
})
