import { readdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Bench, Benchmark, Measurement } from './benchmark.js'
import { writeCorpus } from './corpus/write.js'

/*
 * `npm run bench [name…]`: each file of `benchmarks/` in turn, as a table. Exit 0 also where a target is missed (a
 * shared machine is no judge); 2 where something could not be measured.
 */

// Compiled to .cache/bench/tests/bench/.
const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const folders = new Map<number, string>()
const bench: Bench = {
  repository,
  corpus(count) {
    const folder = folders.get(count) ?? writeCorpus(count, repository)
    folders.set(count, folder)
    return folder
  },
}

const line = ({ what, value, unit, atMost, note }: Measurement): string => {
  const number = (n: number): string => n.toFixed(n < 10 ? 2 : 0)
  const verdict = atMost === undefined ? '' : value <= atMost ? 'within' : 'OVER'
  const target = atMost === undefined ? '' : `≤ ${number(atMost)} ${unit}`
  return `  ${what.padEnd(62)}${`${number(value)} ${unit}`.padStart(11)}${target.padStart(12)}  ${verdict.padEnd(7)}${note ?? ''}`
}

const here = new URL('benchmarks/', import.meta.url)
const names = readdirSync(here)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3))
  .sort()
const wanted = process.argv.slice(2)
const out = (text: string): boolean => process.stdout.write(text + '\n')

let missed = 0
let unmeasured = 0
try {
  out(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const { default: benchmark } = (await import(new URL(`${name}.js`, here).href)) as { default: Benchmark }
    out(`\n${name}: ${benchmark.title}\n  ${''.padEnd(62)}${'measured'.padStart(11)}${'target'.padStart(12)}`)
    try {
      for (const measurement of await benchmark.run(bench)) {
        out(line(measurement))
        if (measurement.atMost !== undefined && measurement.value > measurement.atMost) missed++
      }
    } catch (error) {
      unmeasured++
      out(`  could not measure: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  out(`\n${missed} target(s) missed, ${unmeasured} benchmark(s) could not be measured`)
} finally {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
}
process.exitCode = unmeasured > 0 ? 2 : 0
