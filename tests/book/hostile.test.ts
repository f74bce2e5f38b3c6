import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'puppeteer'
import { launchBrowser } from '../../cli/render/browser.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { compileEntries, corpusOf, entryOf, place } from '../generators/compiled.js'
import { hostileNames } from '../generators/hostile-names.js'
import { hostileBatches, hostileProcess, hostileProvince, namedProcess } from '../generators/hostile-process.js'
import { seen } from '../generators/seen.js'
import { addressOf, textsOf, trappedPage, writeBook, type Traps } from './browse.js'

/*
 * A book of many names: one process in which all of them stand everywhere, and one for each that is called by it.
 */

const batches = hostileBatches(24)

function bookOf(names: readonly string[]): ReturnType<typeof writeBook> {
  const province = hostileProvince(names[0] ?? '')
  const entries = [entryOf(hostileProcess(names)), ...names.map((name, i) => entryOf(namedProcess(name), `ten-${i}`))]
  const provinces: Corpus['provinces'] = new Map([[province.id, { file: 'tinh.ts', value: province }]])
  const corpus = corpusOf(entries, { provinces })
  const cases = compileEntries(corpus, '2026-01-01').provinces.get(province.id)?.['de-xuat'] ?? []
  expect(cases).toHaveLength(names.length + 1)
  return writeBook({ corpus, province, asOf: '2026-01-01', toolVersion: '0', tree: 'de-xuat', cases, place })
}

let browser: Browser
let traps: Traps
beforeAll(async () => {
  browser = await launchBrowser()
  traps = await trappedPage(browser)
})
afterAll(() => browser.close())

/** Counts of what a text must never become; all zero but the one script that the page brings. */
const strangers = (page: Page): Promise<unknown> =>
  page.evaluate(`[
    'script', 'main iframe, main style, main object, main [onload], main [onerror]',
    'a[href^=javascript], a[href^=data], a[href^=http]',
  ].map((selector) => document.querySelectorAll(selector).length)`)

async function shows(selector: string, names: readonly string[]): Promise<void> {
  const [text = ''] = await textsOf(traps.page, selector)
  const shown = seen(text)
  for (const name of names) expect(shown, selector).toContain(seen(name))
}

test('there are enough names', () => expect(hostileNames.length).toBeGreaterThanOrEqual(200))

describe('no name breaks the book, runs in it or is lost in it', () => {
  test.each(batches.map((names, i) => ({ no: i + 1, names })))('batch $no', async ({ names }) => {
    const { folder } = bookOf(names)
    const { page } = traps
    const open = async (path: string): Promise<void> => {
      await page.goto(addressOf(folder, path), { waitUntil: 'domcontentloaded' })
      if (path.endsWith('.html')) expect(await strangers(page)).toEqual([1, 0, 0])
    }

    await open('index.html')
    const found = (await textsOf(page, '.ds a')).map(seen)
    for (const name of names) expect(found).toContain(seen(name))

    await open('y-te/thu-tuc.html')
    const drawings = ['nguoi-dan', 'luu-do', 'trang-thai']
    expect(await page.evaluate("[...document.querySelectorAll('section.hinh')].map(({ id }) => id)")).toEqual(drawings)
    for (const id of drawings) {
      await shows(`#${id} .trang`, names)
      await shows(`#${id} details`, names)
    }

    // A drawing that is not well-formed shows the browser's error instead of itself.
    await open('y-te/thu-tuc.svg')
    expect(await page.evaluate("[document.documentElement.localName, document.querySelector('parsererror')]")).toEqual([
      'svg',
      null,
    ])

    await open('vi-tri/noi.vai.html')
    await shows('#vi-tri .trang', names)

    await open('don-vi.html')
    await shows('#don-vi details', names)
    await shows('#don-vi .trang', names)

    expect(await traps.sprung()).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

test('the trap springs where a text is not escaped, and remembers it on the next page', async () => {
  const { page, sprung } = await trappedPage(browser)
  await page.setContent('<img src=x onerror="alert(1)"><img src=y onerror="globalThis.trap=1">')
  const both = ['script: alert 1', 'script: trap 1']
  await expect.poll(async () => [...(await sprung())].sort()).toEqual(both)
  await page.goto('about:blank')
  expect(await sprung()).toHaveLength(2)
})
