import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { compile } from '../../generators/compile.js'
import { targets } from '../../generators/registry.js'
import { treesOf } from '../../generators/tree.js'
import { viewOf } from '../../machines/check/views.js'
import { generate } from '../generators/generate.js'

/*
 * A build lets go of the flows of a case when it has passed on to the next: those of thousands of cases are half of its
 * memory, and one that is kept by any store is kept to the end.
 */

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const { corpus, locator } = loadCorpus(['procedures'])

test.each(targets.map(({ id, load }) => ({ id, load })))(
  '$id keeps the flows of a few cases only',
  async ({ load }) => {
    const generator = await load()
    const views = new Map(
      corpus.processes.map((entry) => [
        entry.id,
        viewOf(entry, corpus.provinces.get(entry.value.province)?.value, corpus),
      ]),
    )
    const checked = { diagnostics: [], views, sound: new Set(views.keys()) }
    const compiled = compile(corpus, checked, locator, '2026-01-01')
    const [tree] = [...treesOf({ corpus, compiled, asOf: '2026-01-01', toolVersion: '0' })].sort(
      (one, other) => other.cases.length - one.cases.length,
    )
    if (tree === undefined) throw new Error('nothing was compiled')
    const made: WeakRef<object>[] = []
    const noting = tree.cases.map((one) => ({
      ...one,
      get flows() {
        const { flows } = one
        for (const flow of flows) made.push(new WeakRef(flow))
        return flows
      },
    }))
    for (const file of generate(generator, { ...tree, cases: noting }).files) void file.path
    // What a weak reference was made of lives until the end of the turn.
    await setTimeout(0)
    collect()
    const kept = new Set(made.flatMap((one) => one.deref() ?? []))
    expect(kept.size).toBeLessThanOrEqual(10)
  },
)
