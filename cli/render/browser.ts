import { existsSync, statSync } from 'node:fs'
import process from 'node:process'
import type { Browser } from 'puppeteer'
import { UsageFault } from '../fault.js'
import { fontConfig } from './fonts.js'
import { installedChrome } from './installed-chrome.js'
import { npmChrome, npmChromeName, npmChromeRunsHere } from './npm-chrome.js'

/** Starts a browser; a pool is given one, so that a test can stand beside it. */
export type Launch = () => Promise<Browser>

/** Which browser would draw, without starting or unpacking it: part of the key of every drawing. */
export function browserName(): string {
  const chosen = chosenChrome()
  if (chosen === undefined) return npmChromeName()
  // An installed browser renews itself at the same path.
  const { size, mtimeMs } = statSync(chosen)
  return `${chosen} ${size} ${mtimeMs}`
}

/**
 * Starts a browser without window, profile or network: the one that `CHROME_PATH` names, else the one that npm brought
 * (Linux), else an installed Chrome or Edge.
 */
export const launchBrowser: Launch = async () => {
  const chosen = chosenChrome()
  const [{ default: puppeteer }, program] = await Promise.all([import('puppeteer'), chosen ?? npmChrome()])
  const { executable, libraries } =
    typeof program === 'string' ? { executable: program, libraries: undefined } : program
  return puppeteer.launch({
    executablePath: executable,
    headless: libraries === undefined ? true : 'shell',
    // A browser that does not answer while its page is opened is given up; drawings have a shorter patience.
    protocolTimeout: 90_000,
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    env: {
      ...process.env,
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
      ...(process.platform === 'linux' ? { FONTCONFIG_FILE: await fontConfig() } : {}),
    },
  })
}

/** Path of the browser that is used instead of npm's; undefined: npm's. */
function chosenChrome(): string | undefined {
  const wanted = process.env['CHROME_PATH']
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted
    throw new UsageFault(
      `Biến môi trường CHROME_PATH ghi "${wanted}" nhưng ở đó không có tệp nào. Sửa thành đường dẫn của Chrome, Edge hoặc Chromium đã cài, hoặc bỏ biến này.`,
    )
  }
  if (npmChromeRunsHere()) return undefined
  const installed = installedChrome()
  if (installed !== undefined) return installed
  throw new UsageFault(
    'Không tìm thấy trình duyệt để vẽ sơ đồ Mermaid. Cài Google Chrome hoặc Microsoft Edge, hoặc ghi đường dẫn của trình duyệt vào biến môi trường CHROME_PATH. Lưu đồ, cấu hình và sơ đồ dạng văn bản không cần trình duyệt.',
  )
}

const flags = [
  // Glyphs as wide as the font says, on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  // Nothing that a drawing names is ever fetched.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-gpu',
  // A drawing makes much short-lived garbage; a young heap that holds it is swept less often (about 8 % of the time).
  '--js-flags=--min-semi-space-size=64',
]
