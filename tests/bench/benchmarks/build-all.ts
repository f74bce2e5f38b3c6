import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { median, runNode } from '../command.js'

export default {
  title:
    'tthc build, all targets, on 2,000 procedures, whole process: from nothing, again unchanged, and with one changed',
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(2_000)
    const command = [join(repository, 'lib/cli/main.js'), 'build', '--as-of', '2026-01-01']
    try {
      const first = runNode(folder, [...command, '--fresh'])
      const second = median(3, () => runNode(folder, command))
      if (!second.output.includes('Không có gì thay đổi')) throw new Error('the second run made everything again')
      const definition = aDefinition(folder)
      const text = readFileSync(definition, 'utf8')
      writeFileSync(definition, text.replace("name: '", "name: 'Việc: "))
      const third = runNode(folder, command)
      writeFileSync(definition, text)
      return [
        { what: 'first run: time (once)', value: first.seconds, unit: 's', atMost: 12 },
        { what: 'first run: memory (maximum resident)', value: first.megabytes, unit: 'MB', atMost: 600 },
        { what: 'second run: time (middle of 3)', value: second.seconds, unit: 's', atMost: 1.5 },
        { what: 'second run: memory (maximum resident)', value: second.megabytes, unit: 'MB' },
        { what: 'one definition changed: time (once)', value: third.seconds, unit: 's' },
      ]
    } finally {
      rmSync(join(folder, 'dist'), { recursive: true, force: true })
      rmSync(join(folder, '.cache'), { recursive: true, force: true })
    }
  },
} satisfies Benchmark

/** One of the processes: which one makes no difference. */
function aDefinition(folder: string): string {
  const field = join(folder, 'procedures/tinh-mau/xay-dung')
  return join(field, readdirSync(field)[0] ?? '')
}
