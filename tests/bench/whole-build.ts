import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Measurement } from './benchmark.js'
import { median, runNode } from './command.js'
import { setAside } from './set-aside.js'

/** Builds 2,000 procedures from nothing, again unchanged, and with one changed; without `targets`, all there are. */
export function wholeBuild({ repository, corpus }: Bench, targets: readonly string[] = []): Measurement[] {
  const folder = corpus(2_000)
  const only = targets.length === 0 ? [] : ['--target', targets.join(',')]
  const command = [join(repository, 'lib/cli/main.js'), 'build', '--as-of', '2026-01-01', ...only]
  setAside(folder, 'dist', '.cache')
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
    setAside(folder, 'dist', '.cache')
  }
}

/** One of the processes: which one makes no difference. */
function aDefinition(folder: string): string {
  const field = join(folder, 'procedures/tinh-mau/xay-dung')
  return join(field, readdirSync(field)[0] ?? '')
}
