import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'puppeteer'
import { officeHours, workingDays, type Block, type Post, type Process } from 'tthc'
import { launchBrowser } from '../../cli/render/browser.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { OfficeRegister } from '../../machines/model/registry.js'
import { processOf } from '../build/fixtures/registers.js'
import { compileEntries, corpusOf, entryOf, province as plainProvince } from '../generators/compiled.js'
import { hostileNames } from '../generators/hostile-names.js'
import { addressOf, textsOf, trappedPage, writeBook, type Traps } from './browse.js'

/*
 * Every name stands in papers, fees, results, phases, steps, actors, outcomes and printed times, and every tenth one in
 * what a book has one of: procedure, field, post, office, province.
 */

const batch = 10
const batches = Array.from({ length: Math.ceil(hostileNames.length / batch) }, (_, i) =>
  hostileNames.slice(i * batch, (i + 1) * batch),
)

/** A post of the made-up province, whose ids are none of the shipped ones. */
const post = JSON.parse('{"role":"vai","at":"noi"}') as Post

const phase = (name: string, i: number): Block => ({
  id: `pha-${i}`,
  title: name,
  rows: [
    {
      id: `a${i}`,
      no: name,
      name,
      text: name,
      by: post,
      does: 'receive',
      within: workingDays(1, name),
    },
    {
      id: `b${i}`,
      name,
      by: { outside: name },
      does: 'decide',
      within: officeHours(name),
      gives: [name],
      collects: [`phi-${i}`],
      ways: { [name]: 'next', [`không ${name} ${i}`]: { backTo: `a${i}`, time: 'inside' } },
      printed: { gives: name, fee: name },
    },
  ],
})

function everywhere(names: readonly string[]): Process {
  const [name = ''] = names
  const facts = {
    name,
    field: name,
    papers: names.map((paper, i) => ({ id: `giay-${i}`, name: paper })),
    fees: names.map((fee, i) => ({ id: `phi-${i}`, name: fee, kind: 'fee', amount: { asPrinted: fee } }) as const),
    results: names.map((result, i) => ({ id: `kq-${i}`, name: result })),
    service: { partial: name },
    effective: { from: '2025-07-01' },
    source: name,
  }
  return processOf(
    [...names.map(phase), { id: 'c', name: 'Trả', by: { asPrinted: names.join('; ') }, does: 'return' }],
    {
      of: [facts],
      source: name,
      total: workingDays(3, name),
    },
  )
}

function bookOf(names: readonly string[]): ReturnType<typeof writeBook> {
  const [name = ''] = names
  const offices: OfficeRegister = { noi: { name, level: 'xa', posts: { vai: name } } }
  const province = { ...plainProvince, name, offices }
  const entry = entryOf(everywhere(names))
  const provinces: Corpus['provinces'] = new Map([[province.id, { file: 'tinh.ts', value: province }]])
  const corpus = corpusOf([entry], { provinces })
  const trees = compileEntries(corpus, '2026-01-01').provinces.get(province.id)
  const input = { corpus, province, asOf: '2026-01-01', toolVersion: '0' }
  return writeBook({ ...input, tree: 'de-xuat', cases: trees?.['de-xuat'] ?? [] })
}

/** What a reader sees: breaks and spaces do not matter, hidden signs are shown by their numbers. */
const seen = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, (gap) => gap.replace(/[^\uFEFF]/g, ''))
    .replace(HIDDEN, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
const HIDDEN =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu

let browser: Browser
let traps: Traps
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('there are enough names', () => expect(hostileNames.length).toBeGreaterThanOrEqual(200))

describe('no name breaks the book, runs in it or is lost in it', () => {
  test.each(batches.map((names) => ({ names })))('$names', async ({ names }) => {
    traps = await trappedPage(browser)
    const { folder, files } = bookOf(names)
    const { page } = traps
    const shape = "[...document.querySelectorAll('section.hinh')].map(({ id }) => id).join()"
    for (const path of files) {
      await page.goto(addressOf(folder, path))
      if (path.endsWith('.svg')) {
        // A drawing that is not well-formed shows the browser's error instead of itself.
        expect(await page.evaluate('document.documentElement.localName')).toBe('svg')
        expect(await page.evaluate("document.querySelector('parsererror') === null")).toBe(true)
        continue
      }
      expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(1)
      expect(
        await page.evaluate(
          "document.querySelectorAll('main iframe, main style, main object, main [onload], main [onerror]').length",
        ),
      ).toBe(0)
      expect(
        await page.evaluate("document.querySelectorAll('a[href^=javascript], a[href^=data], a[href^=http]').length"),
      ).toBe(0)
      if (path.startsWith('vi-tri/')) {
        const [drawn = ''] = await textsOf(page, '#vi-tri .trang')
        for (const name of names) expect(seen(drawn), 'drawing of a post').toContain(seen(name))
      }
      if (path === 'don-vi.html') {
        const [words = ''] = await textsOf(page, '#don-vi details')
        for (const name of names) expect(seen(words), 'words of the flow between units').toContain(seen(name))
      }
      if (path === 'y-te/thu-tuc.html') {
        expect(await page.evaluate(shape)).toBe('nguoi-dan,luu-do,trang-thai')
        for (const id of ['nguoi-dan', 'luu-do', 'trang-thai']) {
          const [drawn = ''] = await textsOf(page, `#${id} .trang`)
          const [words = ''] = await textsOf(page, `#${id} details`)
          for (const name of names) {
            expect(seen(words), `words of ${id}`).toContain(seen(name))
            expect(seen(drawn), `drawing ${id}`).toContain(seen(name))
          }
        }
      }
    }
    expect(await traps.sprung()).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true })
  })
})

test('the trap springs where a text is not escaped', async () => {
  const { page, sprung } = await trappedPage(browser)
  await page.setContent('<img src=x onerror="globalThis.trap=1">')
  await expect.poll(sprung).not.toEqual([])
})
