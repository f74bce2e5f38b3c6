import { fileURLToPath } from 'node:url'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'
import { check } from './check.js'

const count = 2_000

const peer = (
  name: string,
  repository: string,
): { whole: number; megabytes: number; work: number; output: Record<string, number> } => {
  const script = fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url))
  const { seconds, megabytes, output } = runNode(repository, [script, String(count)])
  const said = JSON.parse(output) as Record<string, number>
  return { whole: seconds, megabytes, work: said['seconds'] ?? NaN, output: said }
}

export default {
  title:
    'peers on the same 2,000 procedures (their work alone: no reading of definitions, no time, no places of findings)',
  run(bench): Measurement[] {
    const ours = check(bench, count, 3)
    const xstate = peer('xstate', bench.repository)
    const bpmnlint = peer('bpmnlint', bench.repository)
    if ((xstate.output['reached'] ?? 0) < count * 15) throw new Error('XState did not walk the machines')
    return [
      {
        what: 'tthc check: read, all rules, all proofs, whole process',
        value: ours.seconds,
        unit: 's',
        note: `${Math.round(ours.megabytes)} MB`,
      },
      {
        what: 'XState createMachine + getShortestPaths',
        value: xstate.work,
        unit: 's',
        note: `${Math.round(xstate.megabytes)} MB`,
      },
      {
        what: 'bpmnlint (correctness): XML parsed and linted',
        value: bpmnlint.work,
        unit: 's',
        note: `${Math.round(bpmnlint.megabytes)} MB`,
      },
    ]
  },
} satisfies Benchmark
