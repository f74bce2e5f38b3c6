import { createServer } from 'node:http'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { afterAll, expect, it } from 'vitest'
import { launchBrowser } from '../../cli/render/browser.js'
import { renderMermaid, type Drawing, type MermaidJob, type RenderOptions } from '../../cli/render/render-mermaid.js'
import { flowchart, stateDiagram } from './sample.js'

const scratch = mkdtempSync(join(tmpdir(), 'tthc-render-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const job = (id: string, text: string): MermaidJob => ({ id, text, procedure: `1.000001 – Thủ tục ${id}` })
const jobs = Array.from({ length: 8 }, (_, i) => job(`s${i}`, i % 2 === 0 ? flowchart(i, 6) : stateDiagram(i, 6)))

async function all(some: Iterable<MermaidJob>, options: RenderOptions = {}): Promise<Drawing[]> {
  const drawings: Drawing[] = []
  for await (const drawing of renderMermaid(some, { workers: 1, ...options })) drawings.push(drawing)
  return drawings
}
const svgs = (drawings: Drawing[]): string[] => drawings.map((drawing) => ('svg' in drawing ? drawing.svg : ''))

let expected: string[] = []

it('gives the same bytes whatever was drawn before and by whom', async () => {
  expected = svgs(await all(jobs))
  expect(expected.every((svg) => svg.startsWith('<svg') && svg.endsWith('</svg>'))).toBe(true)
  const backwards = svgs(await all([...jobs].reverse(), { workers: 2 }))
  expect(backwards.reverse()).toEqual(expected)
})

it('draws kinds that number on from page to page as if each were the first', async () => {
  const talk = (name: string): MermaidJob => job(name, `sequenceDiagram\n  Dân->>Xã: nộp\n  Xã-->>Dân: ${name}\n`)
  const [first = '', second = ''] = svgs(await all([talk('một'), talk('hai')]))
  const [alone = ''] = svgs(await all([talk('hai')]))
  expect(first).not.toBe(second)
  expect(second).toBe(alone)
})

it('names the diagram that fails with its procedure, and draws the others', async () => {
  const drawings = await all([
    job('tốt', 'flowchart TD\n a --> b\n'),
    job('hỏng', 'flowchart TD\n a --> \n'),
    job('cuối', 'flowchart TD\n c\n'),
  ])
  expect(drawings.map(({ id }) => id)).toEqual(['tốt', 'hỏng', 'cuối'])
  expect(drawings.map((drawing) => 'svg' in drawing)).toEqual([true, false, true])
  const [, failed] = drawings
  expect(failed).toMatchObject({
    fault: {
      what: 'Không vẽ được sơ đồ "hỏng" của thủ tục 1.000001 – Thủ tục hỏng.',
      why: 'Mermaid không hiểu văn bản của sơ đồ.',
    },
  })
})

/** Draws many; as soon as the first is there, something is done to the browser that drew it. */
async function harmed(
  harm: (browser: Browser) => void,
  options: RenderOptions = {},
): Promise<{ drawn: number; browsers: number }> {
  const browsers: Browser[] = []
  const launch = async (): Promise<Browser> => {
    const browser = await launchBrowser()
    browsers.push(browser)
    return browser
  }
  const many = Array.from({ length: 30 }, (_, i) => job(`h${i}`, flowchart(i, 12)))
  let drawn = 0
  for await (const drawing of renderMermaid(many, { workers: 1, launch, ...options })) {
    if (!('svg' in drawing)) continue
    drawn++
    const [first] = browsers
    if (drawn === 1 && first !== undefined) harm(first)
  }
  return { drawn, browsers: browsers.length }
}
const pidOf = (browser: Browser): number => browser.process()?.pid ?? NaN

it('replaces a browser that crashes, and draws what it was drawing', async () => {
  expect(await harmed((browser) => process.kill(pidOf(browser), 'SIGKILL'))).toEqual({ drawn: 30, browsers: 2 })
})

it('replaces a browser that hangs, and draws what it was drawing', async () => {
  // The page's own process stops in its tracks: the browser lives and does not answer.
  const stop = (browser: Browser): void => stopBelow(pidOf(browser))
  expect(await harmed(stop, { patience: 5_000 })).toEqual({ drawn: 30, browsers: 2 })
})

/** The fourth word of a process's line; its name, in brackets, may hold blanks. */
function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** Stops (not ends) the processes below a browser's. */
function stopBelow(browser: number): void {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), parentOf(pid)]),
  )
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && parent > 1 && (parent === browser || isBelow(parent))
  }
  for (const pid of parents.keys()) if (isBelow(pid)) process.kill(pid, 'SIGSTOP')
}

it('says that a diagram was lost when its second browser dies too, and goes on', async () => {
  let count = 0
  const launch = async (): Promise<Browser> => {
    count++
    const browser = await launchBrowser()
    browser.process()?.kill('SIGKILL')
    return browser
  }
  const drawings = await all(jobs.slice(0, 3), { launch })
  // Two browsers that never came up: no third is tried for the rest.
  expect(count).toBe(2)
  expect(drawings.map((drawing) => ('fault' in drawing ? drawing.fault.what : ''))).toEqual([
    'Không vẽ được sơ đồ "s0" của thủ tục 1.000001 – Thủ tục s0.',
    'Không vẽ được sơ đồ "s1" của thủ tục 1.000001 – Thủ tục s1.',
    'Không vẽ được sơ đồ "s2" của thủ tục 1.000001 – Thủ tục s2.',
  ])
})

it('fetches nothing and runs nothing that a text brings along', async () => {
  let calls = 0
  const server = createServer((_, answer) => {
    calls++
    answer.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/x.png`
  const drawings = await all([
    job('ảnh', `flowchart TD\n  a@{ img: "${address}", label: "ảnh", h: 60, w: 60 }\n`),
    job(
      'lệnh',
      `%%{init: {"securityLevel": "loose", "flowchart": {"htmlLabels": true}}}%%
flowchart TD
  a["<img src='${address}' onerror='fetch("${address}")'>"] --> b["<script>document.title='đã chạy'</script>"]
  click a href "javascript:fetch('${address}')"
`,
    ),
    job('sau', flowchart(1, 6)),
  ])
  server.close()
  expect(calls).toBe(0)
  for (const svg of svgs(drawings)) expect(svg).not.toMatch(/<script|onerror=|javascript:|<foreignObject/i)
  expect(svgs(drawings)[2]).toContain('Bước</tspan>')
})

it('takes unchanged diagrams from the cache without a browser, and draws the rest', async () => {
  const cache = join(scratch, 'cache')
  expect(svgs(await all(jobs, { cache }))).toEqual(expected)
  const none = (): Promise<Browser> => Promise.reject(new Error('no browser is needed'))
  expect(svgs(await all(jobs, { cache, launch: none }))).toEqual(expected)

  const changed = [...jobs.slice(0, 2), job('mới', flowchart(99, 5))]
  const drawings = await all(changed, { cache, launch: none })
  expect(drawings.map((drawing) => 'svg' in drawing)).toEqual([true, true, false])
})

it('draws again what is damaged in the cache', async () => {
  const cache = join(scratch, 'damaged')
  await all(jobs.slice(0, 2), { cache })
  const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files).toHaveLength(2)
  for (const { parentPath, name } of files) writeFileSync(join(parentPath, name), 'nửa chừng')
  expect(svgs(await all(jobs.slice(0, 2), { cache }))).toEqual(expected.slice(0, 2))
})
