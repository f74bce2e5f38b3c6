import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'puppeteer'
import { officeHours, workingDays } from 'tthc'
import { launchBrowser } from '../../cli/render/browser.js'
import { processOf } from '../build/fixtures/registers.js'
import { compileEntries, corpusOf, entryOf, province, place } from '../generators/compiled.js'
import { addressOf, textsOf, trappedPage, writeBook, type Traps } from './browse.js'

const facts = (name: string, code: string, field: string) =>
  ({
    name,
    code,
    field,
    fees: [{ id: 'le-phi', name: 'Lệ phí', kind: 'charge', amount: 20000 }],
    papers: [{ id: 'to-khai', name: 'Tờ khai', originals: 1 }],
    results: [{ id: 'ket-qua', name: 'Giấy chứng nhận' }],
    effective: { from: '2025-07-01' },
    source: 'thử',
  }) as const
const table = [
  { id: 'nhan', no: 'B1', name: 'Tiếp nhận hồ sơ', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
  {
    id: 'tham-dinh',
    no: 'B2',
    name: 'Thẩm định',
    by: { at: 'phong-vhxh', role: 'lanh-dao-phong' },
    does: ['examine', 'decide'],
    within: workingDays(2),
    ways: { Đạt: 'next', 'Chưa đạt': { backTo: 'nhan', time: 'inside' } },
  },
  { id: 'tra', no: 'B3', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
] as const
const decided = { standing: 'published', decision: { no: '1/QĐ', date: '2025-08-01' } } as const
const entries = [
  entryOf(processOf([...table], { ...decided, of: [facts('Đăng ký khai sinh', '1.001193', 'Hộ tịch')] }), 'khai-sinh'),
  entryOf(processOf([...table], { ...decided, of: [facts('Cấp phép xây dựng', '1.009994', 'Xây dựng')] }), 'cap-phep'),
]
const corpus = corpusOf(entries)
const cases = compileEntries(corpus, '2026-01-01').provinces.get(province.id)?.['chinh-thuc'] ?? []
const book = writeBook({ corpus, province, tree: 'chinh-thuc', cases, asOf: '2026-01-01', toolVersion: '0', place })

let browser: Browser
let traps: Traps
beforeAll(async () => {
  browser = await launchBrowser()
  traps = await trappedPage(browser)
})
afterAll(async () => {
  await browser.close()
})

const at = (path: string): Promise<unknown> => traps.page.goto(addressOf(book.folder, path))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What axe-core finds in the page as it stands: rule and element. */
async function barriers(): Promise<unknown> {
  // The page's own policy lets nobody add a script to it; an evaluated one stands outside of it.
  await traps.page.evaluate(axe)
  return traps.page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))",
  )
}

test('both procedures and their posts have pages', () => {
  expect(cases).toHaveLength(2)
  expect(book.files).toEqual(
    expect.arrayContaining([
      'index.html',
      'don-vi.html',
      'y-te/khai-sinh.html',
      'vi-tri/phong-vhxh.lanh-dao-phong.html',
    ]),
  )
})

test('a few letters without diacritics find a procedure; the keyboard opens it', async () => {
  const { page } = traps
  await at('index.html')
  await page.focus('#tim')
  await page.keyboard.type('khai sin')
  const shown = await textsOf(page, '.ds li:not([hidden]) a')
  expect(shown).toEqual(['Đăng ký khai sinh (1.001193)'])
  expect(await textsOf(page, '#dem')).toEqual(['1 / 2 thủ tục, trường hợp'])
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate("document.activeElement.matches('.ds a')")) break
  }
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(await textsOf(page, 'h1')).toEqual(['Đăng ký khai sinh (1.001193)'])
  expect(await traps.sprung()).toEqual([])
})

test.each([
  ['code', '009994', 'cap-phep'],
  ['field', 'xay dung', 'cap-phep'],
  ['position', 'lanh dao phong vhxh ho tich', 'khai-sinh'],
  ['nothing', 'khong co gi', undefined],
])('search by %s', async (_, words, found) => {
  await at('index.html')
  await traps.page.type('#tim', words)
  const links = await textsOf(traps.page, '.ds li:not([hidden]) a', 'href')
  expect(links).toEqual(found === undefined ? [] : [`y-te/${found}.html`])
})

test('lists narrow by field, level and position, and lead to all that a post does', async () => {
  const { page } = traps
  await at('index.html')
  await page.select('#linh-vuc', 'Hộ tịch')
  expect(await page.$$('.ds li:not([hidden])')).toHaveLength(1)
  await page.select('#cap', 'Cấp xã')
  await page.select('#vi-tri', 'phong-vhxh.lanh-dao-phong')
  expect(await page.$$('.ds li:not([hidden])')).toHaveLength(1)
  await Promise.all([page.waitForNavigation(), page.click('#mo-vi-tri')])
  const [table = ''] = await textsOf(page, 'table')
  expect(table.split('Thẩm định')).toHaveLength(3)
})

test('the drawing is zoomed by button and key', async () => {
  const { page } = traps
  await at('y-te/khai-sinh.html')
  const width = (): Promise<number> =>
    page.evaluate("document.querySelector('#luu-do .to').getBoundingClientRect().width") as Promise<number>
  expect(await textsOf(page, '#luu-do [role=group][aria-label="Công cụ: Lưu đồ"] button', 'aria-label')).toEqual(
    ['Phóng to', 'Thu nhỏ', 'Vừa khung', 'Tải SVG', 'Tải PNG', 'Tải PDF', 'In'].map((name) => `${name}: Lưu đồ`),
  )
  const before = await width()
  await page.click('#luu-do button[data-lam=lon]')
  expect(await width()).toBeCloseTo(before * 1.25, 0)
  expect(await textsOf(page, '#luu-do output[aria-label="Độ phóng: Lưu đồ"]')).toEqual([
    `${Math.round((125 * before) / 794)} %`,
  ])
  await page.focus('#luu-do .trang')
  await page.keyboard.press('-')
  expect(await width()).toBeCloseTo(before, 0)
})

test('drawings are kept as SVG, PNG and PDF', async () => {
  const { page } = traps
  const folder = mkdtempSync(join(tmpdir(), 'tthc-kept-'))
  await at('y-te/khai-sinh.html')
  const session = await page.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  const formats = { svg: ['<svg', '</svg>'], png: ['\x89PNG', 'IEND\xAEB`\x82'], pdf: ['%PDF-1.4', '%%EOF'] } as const
  for (const [format, [start, end]] of Object.entries(formats)) {
    await page.click(`#luu-do button[data-lam=${format}]`)
    const file = join(folder, `khai-sinh.luu-do.${format}`)
    // The browser may give the file its name before all of it is written.
    const kept = (): string => (existsSync(file) ? readFileSync(file, 'latin1').trimEnd() : '')
    await expect.poll(() => kept().endsWith(end), { timeout: 20_000 }).toBe(true)
    expect(kept().startsWith(start)).toBe(true)
  }
  const pdf = readFileSync(join(folder, 'khai-sinh.luu-do.pdf'))
  const [, width, height, length] =
    /\/Width (\d+)\/Height (\d+)\/ColorSpace\/DeviceGray.*\/Length (\d+)>>stream\n/.exec(pdf.toString('latin1')) ?? []
  const sheets = await page.$$('#luu-do .to')
  expect(pdf.toString('latin1').match(/\/MediaBox\[0 0 (?:595 842|842 595)\]/g)).toHaveLength(sheets.length)
  // 300 dots to the inch, one byte each.
  expect(Math.abs(Number(width) - 2480)).toBeLessThan(10)
  const start = pdf.indexOf(`/Length ${length}>>stream\n`) + `/Length ${length}>>stream\n`.length
  expect(inflateSync(pdf.subarray(start, start + Number(length)))).toHaveLength(Number(width) * Number(height))
  expect(pdf.length / sheets.length).toBeLessThan(400_000)
  expect(await traps.sprung()).toEqual([])
})

test('it prints to PDF, each sheet of the drawings on one of paper', async () => {
  await at('y-te/khai-sinh.html')
  const sheets = await traps.page.$$('.to')
  const pdf = Buffer.from(await traps.page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(sheets.length)
})

test('each drawing has its words: the table of steps', async () => {
  await at('y-te/khai-sinh.html')
  const words = await textsOf(traps.page, 'details')
  expect(words).toHaveLength(3)
  expect(words[0]).toContain('Tờ khai (bản chính: 1)')
  expect(words[1]).toMatch(/B1[^]*Tiếp nhận hồ sơ[^]*B2[^]*Thẩm định[^]*B3[^]*Trả kết quả/)
  expect(words[2]).toContain('tham-dinh:chua-dat')
})

test.each(['index.html', 'don-vi.html', 'y-te/khai-sinh.html', 'vi-tri/phong-vhxh.lanh-dao-phong.html'])(
  'axe-core finds nothing in %s',
  async (path) => {
    await at(path)
    await traps.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    expect(await barriers()).toEqual([])
  },
)
