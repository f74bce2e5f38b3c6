import { fileURLToPath } from 'node:url'
import { checkFolder } from '../../cli/check-folder.js'
import { readSettings } from '../../cli/settings.js'
import { compile } from '../../generators/compile.js'
import type { CompiledCase, Tree } from '../../generators/generator.js'
import type { Registers } from '../../generators/swimlane/build-chart.js'

const here = fileURLToPath(new URL('../..', import.meta.url))

/** Every case of every province that this repository ships, approved and proposed. */
export function shippedCases(base = here): { compiled: CompiledCase; registers: Registers }[] {
  const asOf = '2026-01-01'
  const { loaded, result } = checkFolder({ base, settings: readSettings(base), paths: [], strict: false, asOf })
  const { corpus, locator } = loaded
  const { provinces } = compile(corpus, result, locator, asOf)
  return [...provinces].flatMap(([id, trees]) => {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) throw new Error(`no province ${id}`)
    return (['chinh-thuc', 'de-xuat'] satisfies Tree[]).flatMap((tree) =>
      trees[tree].map((compiled) => ({ compiled, registers: { corpus, province } })),
    )
  })
}
