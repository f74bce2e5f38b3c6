import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { median, runNode } from '../command.js'

export default {
  title: 'tthc build --target config,mermaid on 2,000 procedures, whole process, cold',
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(2_000)
    const tool = join(repository, 'lib/cli/main.js')
    const { seconds, megabytes } = median(3, () => {
      rmSync(join(folder, 'dist'), { recursive: true, force: true })
      return runNode(folder, [tool, 'build', '--target', 'config,mermaid', '--as-of', '2026-01-01'], [0])
    })
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
    return [
      { what: 'time (middle of 3)', value: seconds, unit: 's', atMost: 3 },
      { what: 'memory (maximum resident)', value: megabytes, unit: 'MB' },
    ]
  },
} satisfies Benchmark
