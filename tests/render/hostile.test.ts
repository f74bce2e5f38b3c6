import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'puppeteer'
import { launchBrowser } from '../../cli/render/browser.js'
import { renderMermaid, type MermaidJob } from '../../cli/render/render-mermaid.js'
import { citizenMermaid } from '../../generators/drawings/citizen-mermaid.js'
import { toFlowchart } from '../../generators/mermaid/flowchart.js'
import { toStateDiagram } from '../../generators/mermaid/state-diagram.js'
import { textsOf, trappedPage, type Traps } from '../book/browse.js'
import { compiled } from '../generators/compiled.js'
import { hostileBatches, hostileProcess } from '../generators/hostile-process.js'
import { seen } from '../generators/seen.js'

/*
 * What Mermaid draws of hostile names, as pictures in a page that forbids nothing and notices everything.
 */

const batches = hostileBatches(20)
const drawn = new Map<string, string>()
let browser: Browser
let traps: Traps
beforeAll(async () => {
  const jobs = batches.flatMap((names, i): MermaidJob[] => {
    const { compiled: one, input } = compiled(hostileProcess(names))
    const [flow] = one.flows
    if (flow === undefined) throw new Error('no flow')
    const job = (kind: string, text: string): MermaidJob => ({ id: `${kind} ${i}`, text, procedure: kind })
    return [
      job('flowchart', toFlowchart(one, flow, input)),
      job('state', toStateDiagram(one, flow, input)),
      job('citizen', citizenMermaid(one, input)),
    ]
  })
  for await (const drawing of renderMermaid(jobs)) {
    if ('fault' in drawing) throw new Error(`${drawing.id}: ${drawing.fault.detail}`)
    drawn.set(drawing.id, drawing.svg)
  }
  browser = await launchBrowser()
  traps = await trappedPage(browser)
}, 180_000)
afterAll(() => browser.close())

test.each(batches.map((names, i) => ({ i, no: i + 1, names })))(
  'the three diagrams of batch $no show all names, and run nothing',
  async ({ i, names }) => {
    const svgs = ['flowchart', 'state', 'citizen'].map((kind) => drawn.get(`${kind} ${i}`) ?? '')
    await traps.page.setContent(`<!doctype html>${svgs.map((svg) => `<div>${svg}</div>`).join('')}`)
    const texts = (await textsOf(traps.page, 'div')).map(seen)
    expect(texts).toHaveLength(3)
    for (const text of texts) {
      for (const name of names) expect(text).toContain(seen(name))
      // What Mermaid keeps its signs as is never seen.
      if (!names.some((name) => /&#?\w+;/.test(name))) expect(text).not.toMatch(/&(?:#\d+|quot|lt|gt|amp);/)
    }
    expect(
      await traps.page.evaluate("document.querySelectorAll('script, a, image, img, foreignObject, iframe').length"),
    ).toBe(0)
    expect(await traps.sprung()).toEqual([])
  },
)
