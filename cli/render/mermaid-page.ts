import process from 'node:process'
import type { Browser } from 'puppeteer'
import { mermaidBundle } from './bundle.js'
import type { Launch } from './browser.js'
import { draw, measureQuickly, prepare, type Answer } from './in-page.js'
import { sealedPage } from './sealed-page.js'
import { mermaidConfig } from './settings.js'

/** A page that has Mermaid loaded and draws one text after the other, in a browser of its own. */
export interface MermaidPage {
  draw(id: string, text: string): Promise<Answer>
  close(): Promise<void>
  /** Ends the browser at once, also one that does not answer. */
  kill(): void
}

/** Kinds of diagram that leave nothing behind in the page. */
const stateless = ['flowchart', 'flowchart-v2', 'graph', 'stateDiagram', 'state', 'gantt', 'journey', 'pie']

/** Starts a browser with such a page. Two pages of one browser wait for each other, so each has its own. */
export async function openMermaidPage(launch: Launch): Promise<MermaidPage> {
  const browser = await launch()
  const kill = (): void => killAll(browser)
  try {
    const page = await browser.newPage()
    await page.setOfflineMode(true)
    let fresh = false
    const load = async (): Promise<void> => {
      // The doctype matters: without one, text is measured by other rules.
      await page.setContent(sealedPage('<div id="container"></div>'))
      await page.evaluate(`${mermaidBundle()}\n;undefined`)
      await page.evaluate(measureQuickly)
      await page.evaluate(prepare, mermaidConfig)
      fresh = true
    }
    await load()
    return {
      async draw(id, text) {
        const once = (): Promise<Answer> => page.evaluate(draw, id, text, stateless, fresh)
        let answer = await once()
        if ('renew' in answer) {
          await page.goto('about:blank')
          await load()
          answer = await once()
        }
        fresh = false
        return answer
      },
      close: () => browser.close(),
      kill,
    }
  } catch (error) {
    kill()
    throw error
  }
}

/** A browser is several processes; on its end one that hangs would stay. They are one group, except on Windows. */
function killAll(browser: Browser): void {
  const main = browser.process()
  try {
    if (main?.pid !== undefined && process.platform !== 'win32') process.kill(-main.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
  main?.kill('SIGKILL')
}
