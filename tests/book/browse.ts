import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer'
import book from '../../generators/book/write.js'
import type { GeneratorInput } from '../../generators/generator.js'

/** Writes the book of a tree to a folder of its own. */
export function writeBook(input: GeneratorInput): { folder: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-book-'))
  const files: string[] = []
  for (const { path, content } of book.generate(input).files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
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
  await page.evaluateOnNewDocument(`
    globalThis.alert = (text) => { globalThis.trap = 'alert ' + text }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      globalThis.trap = 'policy ' + violatedDirective + ' ' + blockedURI
    })`)
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(`error: ${String(error)}`))
  page.on('request', (request) => {
    if (!/^(file|blob|data|about):/.test(request.url())) seen.push(`request: ${request.url()}`)
  })
  return {
    page,
    sprung: async () => {
      const trap: unknown = await page.evaluate('globalThis.trap')
      return trap === undefined ? seen : [...seen, `script: ${JSON.stringify(trap)}`]
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
