import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import { readDefinitions } from '../../machines/source/read.js'
import { define } from '../source/memory.js'
import { corpusOf, entry, process as processOf } from './sample.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use after a collection. */
function inUse(): number {
  for (let time = 0; time < 3; time += 1) collect()
  return process.memoryUsage().heapUsed
}

/**
 * In a process of its own: what was kept on purpose by the tests before it teaches the engine to put such objects where
 * quick collections do not look.
 */
test('flows and budgets that nobody uses any more are gone with the next quick collection', () => {
  const table = Array.from({ length: 14 }, (_, i) => ({ id: `b${i}`, name: `Bước ${i}`, does: 'examine' as const }))
  const { id, value } = entry('dai', processOf({ table }))
  const { registers } = corpusOf()
  const script = `
    import { buildFlows } from ${built('build-flow')}
    import { budgetOf } from ${built('budget')}
    const { id, value, registers } = ${JSON.stringify({ id, value, registers })}
    const derive = (times) => {
      for (let time = 0; time < times; time += 1)
        for (const flow of buildFlows(value, 0, registers, id).flows)
          if (flow.published.nodes.length < 15 || budgetOf(value, 0, flow, registers).proofs.length > 0) throw new Error()
    }
    const inUse = () => {
      for (let time = 0; time < 3; time += 1) gc({ type: 'minor' })
      return process.memoryUsage().heapUsed
    }
    derive(100)
    gc()
    const before = inUse()
    derive(500)
    console.log(inUse() - before)`
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script])
  expect(Number.parseInt(stdout.toString(), 10)).toBeLessThan(2e6)
})
const built = (name: string): string => JSON.stringify(pathToFileURL(join(home, `lib/machines/build/${name}.js`)).href)

test('what was read does not keep the texts of its files', () => {
  const files = new Set(Array.from({ length: 200 }, (_, i) => `p/a${i}.ts`))
  const comment = `/* ${'x'.repeat(50_000)} */\n`
  const bytes = new TextEncoder().encode(comment + define(`'Cấp giấy'`))
  const before = inUse()
  const { reads } = readDefinitions(
    { roots: ['p'], files, refused: new Set() },
    { readFile: () => bytes, realpath: (file) => file },
  )
  expect(reads).toHaveLength(200)
  expect(inUse() - before).toBeLessThan(2e6)
})
