import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderMermaid as mermaidCli } from '@mermaid-js/mermaid-cli'
import { launchBrowser } from '../../../cli/render/browser.js'
import { mermaidConfig } from '../../../cli/render/settings.js'
import { dense, flowchart } from '../../render/sample.js'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'

const script = fileURLToPath(new URL('../render/draw.js', import.meta.url))

/** Milliseconds a diagram of mermaid-cli's own drawing with one shared browser. */
async function theirs(texts: readonly string[]): Promise<number> {
  const browser = await launchBrowser()
  try {
    const start = performance.now()
    for (const text of texts) await mermaidCli(browser, text, 'svg', { mermaidConfig })
    return (performance.now() - start) / texts.length
  } finally {
    await browser.close()
  }
}

export default {
  title: 'Mermaid to SVG, 20 steps a diagram, whole process with browsers started (npm’s own, already unpacked)',
  async run({ repository }): Promise<Measurement[]> {
    const cache = join(repository, '.cache/bench/drawings')
    const ours = (kind: string, count: number): { seconds: number; megabytes: number } =>
      runNode(repository, [script, kind, String(count), cache])
    rmSync(cache, { recursive: true, force: true })
    try {
      const cold = ours('flowchart', 500)
      const heavy = ours('dense', 100)
      ours('flowchart', 2_000)
      const unchanged = ours('flowchart', 2_000)
      const few = [1, 2, 3, 4, 5, 6]
      return [
        { what: '500 flowcharts, cold cache, each', value: cold.seconds * 2, unit: 'ms', atMost: 60 },
        {
          what: 'mermaid-cli renderMermaid, shared browser, each',
          value: await theirs(few.map((i) => flowchart(i))),
          unit: 'ms',
        },
        { what: '100 with 46 labelled edges, cold cache, each', value: heavy.seconds * 10, unit: 'ms' },
        { what: 'mermaid-cli renderMermaid on the same, each', value: await theirs(few.map(dense)), unit: 'ms' },
        {
          what: '2,000 unchanged flowcharts',
          value: unchanged.seconds,
          unit: 's',
          atMost: 2,
          note: `${Math.round(unchanged.megabytes)} MB`,
        },
      ]
    } finally {
      rmSync(cache, { recursive: true, force: true })
    }
  },
} satisfies Benchmark
