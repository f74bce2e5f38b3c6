import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { definitionsConfig } from '../../../cli/definitions-config.js'
import type { Benchmark, Measurement } from '../benchmark.js'
import { runNode } from '../command.js'

export default {
  title: 'tsc on 2,000 procedures: what an author’s editor and CI pay for completion and "Did you mean"',
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(2_000)
    const installed = join(folder, 'node_modules/tthc')
    mkdirSync(installed, { recursive: true })
    // What a definition sees of the installed package.
    for (const path of ['package.json', 'tsconfig.definitions.json', 'lib/machines', 'procedures/national'])
      cpSync(join(repository, path), join(installed, path), { recursive: true })
    writeFileSync(join(folder, 'tsconfig.json'), definitionsConfig)
    const tsc = createRequire(join(repository, 'package.json')).resolve('typescript/bin/tsc')
    const { seconds, megabytes, output } = runNode(folder, [tsc, '-p', '.', '--extendedDiagnostics'])
    const files = Number(/^Files:\s+(\d+)/m.exec(output)?.[1])
    if (!(files > 4_000)) throw new Error(`tsc read ${files} files`)
    return [
      { what: 'time, whole process', value: seconds, unit: 's', atMost: 10, note: `${files} files` },
      { what: 'memory (maximum resident)', value: megabytes, unit: 'MB', atMost: 1_000 },
    ]
  },
} satisfies Benchmark
