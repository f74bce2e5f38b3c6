import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { browserName, launchBrowser, type Launch } from './browser.js'
import { drawingCache } from './drawing-cache.js'
import { fontVersion } from './fonts.js'
import { openMermaidPage } from './mermaid-page.js'
import { createPool } from './pool.js'
import { faultOf, type DrawingFault } from './say.js'
import { mermaidConfig, mermaidVersion, rendererVersion } from './settings.js'

/** A diagram to draw. */
export interface MermaidJob {
  /** The caller's own name of it: a path, a key. */
  id: string
  /** Mermaid text. */
  text: string
  /** Whose diagram it is, in words for a message: '2.000286 – Tiếp nhận đối tượng …'. */
  procedure: string
}

/** A drawing, or why there is none. */
export type Drawing = { id: string; svg: string } | { id: string; fault: DrawingFault }

export interface RenderOptions {
  /** Folder of the cache across runs; absent: nothing is kept. */
  cache?: string
  /** Browsers at work; default: one for each processor, at most four. */
  workers?: number
  /** Longest time for one diagram, in milliseconds. */
  patience?: number
  launch?: Launch
}

/** How many diagrams a worker may be ahead of the reader: the bound of what is held in memory. */
const ahead = 16

/**
 * Draws Mermaid texts, in the order given. A diagram that fails says so in its place and the rest are drawn; a browser
 * starts only for what the cache does not hold. The same text gives the same bytes.
 */
export async function* renderMermaid(
  jobs: Iterable<MermaidJob>,
  { cache, workers, patience = 30_000, launch = launchBrowser }: RenderOptions = {},
): AsyncGenerator<Drawing, void, undefined> {
  const size = Math.max(1, workers ?? Math.min(4, availableParallelism()))
  const kept = cache === undefined ? undefined : drawingCache(cache)
  const recipe = recipeOf(kept === undefined ? '' : browserName())
  const pool = createPool(size, { open: () => openMermaidPage(launch), patience, lifetime: 1_000 })

  const drawingOf = async (job: MermaidJob): Promise<Drawing> => {
    const key = hashOf(recipe + job.text)
    const known = kept?.get(key)
    if (known !== undefined) return { id: job.id, svg: known }
    // Several drawings may stand in one page: the id that their styles hang on is the text's own.
    const outcome = await pool.draw(`m${hashOf(job.text).slice(0, 12)}`, job.text)
    if (!('svg' in outcome)) return { id: job.id, fault: faultOf(job, outcome) }
    const svg = wellFormed(outcome.svg)
    kept?.put(key, svg)
    return { id: job.id, svg }
  }

  try {
    const underway: Promise<Drawing>[] = []
    for (const job of jobs) {
      underway.push(drawingOf(job))
      const first = underway.length >= size * ahead ? underway.shift() : undefined
      if (first !== undefined) yield await first
    }
    for (const drawing of underway) yield await drawing
    kept?.trim()
  } finally {
    await pool.close()
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Everything besides the text that decides the bytes of a drawing. */
const recipeOf = (browser: string): string =>
  JSON.stringify([rendererVersion, mermaidVersion, fontVersion, browser, mermaidConfig])

/** Characters that no XML may hold, which the page's serializer lets pass, are shown as the sign for a lost one. */
const wellFormed = (svg: string): string => svg.replace(illegal, '\uFFFD')
const illegal = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu
