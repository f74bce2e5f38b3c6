import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { median, runNode } from '../command.js'
import { setAside } from '../set-aside.js'

export default {
  title: 'tthc build --target config,mermaid on 2,000 procedures, whole process, cold',
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(2_000)
    const tool = join(repository, 'lib/cli/main.js')
    const { seconds, megabytes } = median(3, () => {
      setAside(folder, 'dist')
      return runNode(folder, [tool, 'build', '--target', 'config,mermaid', '--as-of', '2026-01-01'], [0])
    })
    setAside(folder, 'dist')
    return [
      { what: 'time (middle of 3)', value: seconds, unit: 's', atMost: 3 },
      { what: 'memory (maximum resident)', value: megabytes, unit: 'MB' },
    ]
  },
} satisfies Benchmark
