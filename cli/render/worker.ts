import { messageOf } from '../../machines/model/message-of.js'
import type { Answer } from './in-page.js'
import type { MermaidPage } from './mermaid-page.js'

/** What becomes of a text: drawn, refused by Mermaid, or lost with its browser. */
export type Outcome = Exclude<Answer, { renew: true }> | { lost: string }

export interface Worker {
  draw(id: string, text: string): Promise<Outcome>
  close(): Promise<void>
}

export interface WorkerOptions {
  open: () => Promise<MermaidPage>
  /** Longest time for one diagram, in milliseconds; after it the browser counts as hung. */
  patience: number
  /** Drawings after which the browser is replaced, so that what it hoards has a bound. */
  lifetime: number
}

/** Opening takes a second; a machine that is busy with other things takes longer. */
const openingPatience = 60_000

/** One browser at a time and the work that it is given; a browser that crashes or hangs is replaced, its work tried again once. */
export function createWorker({ open, patience, lifetime }: WorkerOptions): Worker {
  let page: MermaidPage | undefined
  let drawn = 0
  let brokenBy: string | undefined
  let closed = false

  const discard = (): void => {
    page?.kill()
    page = undefined
  }
  const opened = async (): Promise<MermaidPage> => {
    if (page !== undefined && drawn >= lifetime) {
      await within(page.close(), openingPatience, discard)
      page = undefined
    }
    if (page === undefined) {
      drawn = 0
      page = await open()
    }
    if (closed) {
      discard()
      throw new Error('closed')
    }
    return page
  }
  const attempt = async (id: string, text: string): Promise<Outcome> => {
    let starting = true
    try {
      const ready = await opened()
      starting = false
      const answer = await within(ready.draw(id, text), patience, discard)
      drawn++
      return 'renew' in answer ? { lost: 'the page asked to be renewed twice' } : answer
    } catch (error) {
      const message = messageOf(error)
      if (starting) brokenBy = message
      discard()
      return { lost: message }
    }
  }

  return {
    async draw(id, text) {
      // Whoever waits when the reader has left must not start a browser that nobody would end.
      if (closed) return { lost: 'closed' }
      // A browser that did not start twice in a row will not start for the next two thousand either.
      if (brokenBy !== undefined) return { lost: brokenBy }
      const first = await attempt(id, text)
      if (!('lost' in first) || closed) return first
      brokenBy = undefined
      return attempt(id, text)
    },
    async close() {
      closed = true
      if (page !== undefined) await within(page.close(), openingPatience, discard).catch(discard)
      page = undefined
    },
  }
}

/** The promise's value if it comes in time; otherwise `late` is called and the answer is a rejection. */
function within<T>(promise: Promise<T>, milliseconds: number, late: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer in ${milliseconds / 1000} s`))
      late()
    }, milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
