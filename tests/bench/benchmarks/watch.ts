import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import type { Settings } from '../../../cli/settings.js'
import type { WatchSession } from '../../../cli/watch/session.js'

const SAVES = 21

export default {
  title: 'tthc watch with 2,000 procedures: from a save to its findings and its diff',
  async run({ repository, corpus }): Promise<Measurement[]> {
    const base = corpus(2_000)
    const tool = (file: string): string => join(repository, 'lib/cli', file)
    const { WatchSession: Session } = (await import(tool('watch/session.js'))) as { WatchSession: typeof WatchSession }
    const { readSettings } = (await import(tool('settings.js'))) as { readSettings: (base: string) => Settings }
    const session = new Session(base, readSettings(base), '2026-02-01')
    const files = definitionsIn(join(base, 'procedures'))
    const times: number[] = []
    for (let i = 0; i < SAVES; i++) {
      const file = files[i * 7] ?? ''
      const text = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        text
          .replace(/name: '([^']+)', /, "name: '$1 (sửa)', ")
          .replace(/standing: '\w+'/, "standing: 'reconstruction'"),
      )
      const started = performance.now()
      const refreshed = session.refresh()
      times.push(performance.now() - started)
      writeFileSync(file, text)
      if (refreshed === undefined || refreshed.whole || refreshed.review.changes.length !== 1)
        throw new Error(`${file}: the change was not seen as one of one procedure`)
      session.refresh()
    }
    times.sort((a, b) => a - b)
    return [
      { what: `middle of ${SAVES} saves`, value: times[SAVES >> 1] ?? 0, unit: 'ms', atMost: 150 },
      { what: 'slowest', value: times.at(-1) ?? 0, unit: 'ms' },
    ]
  },
} satisfies Benchmark

/** Files of processes: those of a province's fields. */
const definitionsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^national|province/.test(name))
    .sort()
    .map((name) => join(folder, name))
