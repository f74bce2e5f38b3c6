import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer'
import book from '../../generators/book/write.js'
import { generate } from '../generators/generate.js'
import type { GeneratorInput } from '../../generators/generator.js'
import { wholeText } from '../../generators/whole-text.js'

/** Writes the book of a tree to a folder of its own. */
export function writeBook(input: GeneratorInput): { folder: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-book-'))
  const files: string[] = []
  for (const { path, content } of generate(book, input).files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content !== 'function') writeFileSync(file, content instanceof Uint8Array ? content : wholeText(content))
    files.push(path)
  }
  return { folder, files }
}

/** What must never happen in a page: a script of a text, a dialog, an error, a request that leaves the disk. */
export interface Traps {
  page: Page
  sprung: () => Promise<string[]>
}

/** A page without network in which whatever a text sets off is noticed, also what the page's own policy stops. */
export async function trappedPage(browser: Browser): Promise<Traps> {
  const page = await browser.newPage()
  const seen: string[] = []
  await page.setOfflineMode(true)
  // It tells us at once: what only the page knew would be forgotten on the next one.
  await page.exposeFunction('spring', (what: string) => void seen.push(what))
  await page.evaluateOnNewDocument(`
    for (const name of ['alert', 'confirm', 'prompt', 'open'])
      globalThis[name] = (text) => globalThis.spring('script: ' + name + ' ' + text)
    Object.defineProperty(globalThis, 'trap', { set: (value) => globalThis.spring('script: trap ' + value) })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      globalThis.spring('policy: ' + violatedDirective + ' ' + blockedURI))`)
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(`error: ${String(error)}`))
  page.on('request', (request) => {
    if (!/^(file|blob|data|about):/.test(request.url())) seen.push(`request: ${request.url()}`)
  })
  // The page that it was opened with has no traps yet.
  await page.goto('about:blank')
  return {
    page,
    // An answer from the page comes after all that it said before.
    sprung: async () => {
      await page.evaluate('0')
      return seen
    },
  }
}

export const addressOf = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href

/** The texts of all elements that a selector finds, or one attribute of them. */
export const textsOf = (page: Page, selector: string, attribute?: string): Promise<string[]> => {
  const read = attribute === undefined ? 'one.textContent' : `one.getAttribute(${JSON.stringify(attribute)})`
  const found = `document.querySelectorAll(${JSON.stringify(selector)})`
  return page.evaluate(`[...${found}].map((one) => ${read} ?? '')`) as Promise<string[]>
}
