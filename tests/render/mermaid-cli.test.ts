import { renderMermaid as mermaidCli } from '@mermaid-js/mermaid-cli'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../cli/render/browser.js'
import { renderMermaid } from '../../cli/render/render-mermaid.js'
import { mermaidConfig } from '../../cli/render/settings.js'
import { dense, flowchart, stateDiagram } from './sample.js'

/*
 * The reference is mermaid-cli itself, in the same browser: whatever makes ours fast may not change what is drawn.
 */

const emphasis = `flowchart LR
  subgraph xa["Cấp xã"]
    a["\`Bước **một** và *hai* của một quy trình có tên rất dài phải xuống dòng\`"] --> b("Nguyễn  Thị\tÝ &amp; 😀")
  end
  b -->|"مرحبا x"| c{{"x < y > z"}}
  classDef to font-size:22px,font-weight:bold
  class c to
`
const nested = `stateDiagram-v2
  [*] --> A
  state A {
    [*] --> B
    B --> C: chuyển
  }
  state tach <<fork>>
  A --> tach
  tach --> D
  tach --> E
  note right of D: ghi chú bên cạnh
`
const texts = [flowchart(1), flowchart(2, 9), dense(3), stateDiagram(4), nested, emphasis]

let browser: Browser
const ours = new Map<string, string>()
beforeAll(async () => {
  browser = await launchBrowser()
  const jobs = texts.map((text) => ({ id: text, text, procedure: '1.000001' }))
  for await (const drawing of renderMermaid(jobs, { workers: 1 })) {
    if ('svg' in drawing) ours.set(drawing.id, drawing.svg)
  }
})
afterAll(() => browser.close())

const number = /-?\d+(\.\d+)?(e-?\d+)?/g

/** A drawing as its shape (everything but numbers) and its numbers; the id that all ids hang on is taken out. */
function taken(svg: string): { shape: string[]; numbers: number[] } {
  const id = /<svg[^>]*? id="([^"]+)"/.exec(svg)?.[1] ?? ''
  const plain = svg
    .replaceAll(id, 'ID')
    .replace(/data-points="([^"]*)"/g, (_, points: string) => `points="${Buffer.from(points, 'base64').toString()}"`)
  return {
    shape: plain.replace(number, '#').split('>'),
    numbers: (plain.match(number) ?? []).map(Number),
  }
}

it.each(texts.map((text) => [text.slice(0, 40).replaceAll('\n', ' '), text]))(
  'draws what mermaid-cli draws: %s',
  async (_name, text) => {
    const theirs = new TextDecoder().decode((await mermaidCli(browser, text, 'svg', { mermaidConfig })).data)
    const [a, b] = [taken(ours.get(text) ?? ''), taken(theirs)]
    expect(a.numbers.length).toBeGreaterThan(50)
    expect(a.shape).toEqual(b.shape)
    expect(Math.max(...a.numbers.map((n, i) => Math.abs(n - (b.numbers[i] ?? NaN))))).toBeLessThan(1)
  },
)

it('shows the signs that mermaid-cli leaves as entities in the words of ways and lanes', async () => {
  const text = 'flowchart LR\n  subgraph l["Mục #quot;một#quot;"]\n    a -->|"số #35;1"| b["`mã`"]\n  end\n'
  const theirs = new TextDecoder().decode((await mermaidCli(browser, text, 'svg', { mermaidConfig })).data)
  expect(theirs).toContain('&amp;quot;một&amp;quot;')
  let own = ''
  for await (const drawing of renderMermaid([{ id: 'signs', text, procedure: '1.000001' }], { workers: 1 }))
    if ('svg' in drawing) own = drawing.svg
  expect(own).toContain('"một"')
  expect(own).toContain('#1')
  expect(own).toContain('mã')
  expect(own).not.toMatch(/&amp;(?:quot|#\d+);/)
})
