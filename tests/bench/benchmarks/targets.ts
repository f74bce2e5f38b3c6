import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'

/** The targets for real systems. */
const TARGETS = ['config', 'opencps', 'national', 'bpmn', 'react-flow', 'zeebe', 'igate']

export default {
  title: `tthc build --target ${TARGETS.join(',')} on 2,000 procedures, whole process`,
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(2_000)
    const tool = join(repository, 'lib/cli/main.js')
    const build = (): { seconds: number; megabytes: number } =>
      runNode(folder, [tool, 'build', '--target', TARGETS.join(','), '--as-of', '2026-01-01'], [0])
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
    const cold = build()
    const again = build()
    rmSync(join(folder, 'dist'), { recursive: true, force: true })
    return [
      { what: 'time, cold', value: cold.seconds, unit: 's', atMost: 12 },
      { what: 'memory (maximum resident)', value: cold.megabytes, unit: 'MB', atMost: 600 },
      { what: 'time, nothing changed', value: again.seconds, unit: 's', atMost: 1.5 },
    ]
  },
} satisfies Benchmark
