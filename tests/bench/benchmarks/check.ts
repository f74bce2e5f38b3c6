import { join } from 'node:path'
import type { Bench, Benchmark, Measurement } from '../benchmark.js'
import { median, runNode } from '../command.js'

/** `tthc check`, whole process, from nothing. */
export const check = ({ repository, corpus }: Bench, count: number, times: number): ReturnType<typeof runNode> =>
  median(times, () => {
    const run = runNode(corpus(count), [join(repository, 'lib/cli/main.js'), 'check', '--format', 'json'], [0, 1])
    const { summary } = JSON.parse(run.output) as { summary: { procedures: number; errors: number } }
    if (summary.procedures !== count)
      throw new Error(`${summary.procedures} procedures were checked instead of ${count}`)
    if (summary.errors > 0) throw new Error(`the generated procedures are faulty: ${summary.errors} errors`)
    return run
  })

export default {
  title: 'tthc check on 2,000 procedures of 14 steps, whole process, cold',
  run(bench): Measurement[] {
    const { seconds, megabytes } = check(bench, 2_000, 5)
    return [
      { what: 'time (middle of 5)', value: seconds, unit: 's', atMost: 1.5 },
      { what: 'memory (maximum resident)', value: megabytes, unit: 'MB', atMost: 300 },
    ]
  },
} satisfies Benchmark
