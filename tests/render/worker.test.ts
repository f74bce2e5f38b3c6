import { expect, it } from 'vitest'
import type { MermaidPage } from '../../cli/render/mermaid-page.js'
import { createWorker } from '../../cli/render/worker.js'
import { renderMermaid } from '../../cli/render/render-mermaid.js'

/*
 * A worker with browsers that only count: what they draw is theirs, how long they live is the worker's.
 */

function counted(draw: (text: string) => Promise<string> = (text) => Promise.resolve(text)) {
  const seen = { opened: 0, ended: 0 }
  const open = (): Promise<MermaidPage> => {
    seen.opened++
    let lives = true
    const end = (): void => {
      if (lives) seen.ended++
      lives = false
    }
    return Promise.resolve({
      draw: async (_id, text) => ({ svg: await draw(text) }),
      close: () => Promise.resolve(end()),
      kill: end,
    })
  }
  return { seen, open }
}

it('a browser is replaced after so many drawings, so that what it hoards has a bound', async () => {
  const { seen, open } = counted()
  const worker = createWorker({ open, patience: 1000, lifetime: 3 })
  for (let i = 0; i < 7; i++) expect(await worker.draw(`${i}`, 'x')).toEqual({ svg: 'x' })
  expect(seen).toEqual({ opened: 3, ended: 2 })
  await worker.close()
  expect(seen.ended).toBe(3)
})

it('what is lost is tried once more in a new browser, and not a third time', async () => {
  let fails = 1
  const once = counted((text) => (fails-- > 0 ? Promise.reject(new Error('crashed')) : Promise.resolve(text)))
  const worker = createWorker({ open: once.open, patience: 1000, lifetime: 100 })
  expect(await worker.draw('a', 'x')).toEqual({ svg: 'x' })
  expect(once.seen).toEqual({ opened: 2, ended: 1 })

  const never = counted(() => new Promise(() => undefined))
  const hung = createWorker({ open: never.open, patience: 20, lifetime: 100 })
  expect(await hung.draw('b', 'x')).toEqual({ lost: 'no answer in 0.02 s' })
  expect(never.seen).toEqual({ opened: 2, ended: 2 })
})

it('a worker that is closed starts no browser again, whatever still waits', async () => {
  const { seen, open } = counted(() => new Promise(() => undefined))
  const worker = createWorker({ open, patience: 50, lifetime: 100 })
  const underway = worker.draw('a', 'x')
  await Promise.resolve()
  await worker.close()
  expect(await underway).toMatchObject({ lost: 'no answer in 0.05 s' })
  expect(await worker.draw('b', 'x')).toEqual({ lost: 'closed' })
  expect(seen).toEqual({ opened: 1, ended: 1 })
})

it('texts are taken only a little ahead of the reader: memory has a bound', async () => {
  let taken = 0
  function* jobs() {
    for (let i = 0; i < 10_000; i++) {
      taken++
      yield { id: `${i}`, text: `flowchart TD\n  a${i}\n`, procedure: '1' }
    }
  }
  const launch = (): Promise<never> => Promise.reject(new Error('no browser'))
  let read = 0
  for await (const drawing of renderMermaid(jobs(), { workers: 2, launch })) {
    expect('fault' in drawing).toBe(true)
    expect(taken - read).toBeLessThanOrEqual(40)
    if (++read === 100) break
  }
})
