import { fileURLToPath } from 'node:url'
import { checkFolder } from '../../cli/check-folder.js'
import { readSettings } from '../../cli/settings.js'
import { compile } from '../../generators/compile.js'
import type { CompiledCase, Tree } from '../../generators/generator.js'
import type { Registers } from '../../generators/swimlane/build-chart.js'

const here = fileURLToPath(new URL('../..', import.meta.url))

const asOf = '2026-01-01'

export interface ShippedCase {
  compiled: CompiledCase
  registers: Registers & { asOf: string }
}

let known: ShippedCase[] | undefined

/** Every case of every province that this repository ships, approved and proposed. */
export const shippedCases = (): ShippedCase[] => (known ??= compiledCases(here))

/** The cases of one province. */
export function shippedProvince(id: string): { cases: CompiledCase[]; registers: ShippedCase['registers'] } {
  const own = shippedCases().filter(({ compiled }) => compiled.entry.value.province === id)
  const registers = own[0]?.registers
  if (registers === undefined) throw new Error(`nothing of ${id} is shipped`)
  return { cases: own.map(({ compiled }) => compiled), registers }
}

export function compiledCases(base: string): ShippedCase[] {
  const { loaded, result } = checkFolder({ base, settings: readSettings(base), paths: [], strict: false, asOf })
  const { corpus, locator } = loaded
  const { provinces } = compile(corpus, result, locator, asOf)
  return [...provinces].flatMap(([id, trees]) => {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) throw new Error(`no province ${id}`)
    return (['chinh-thuc', 'de-xuat'] satisfies Tree[]).flatMap((tree) =>
      trees[tree].map((compiled) => ({ compiled, registers: { corpus, province, asOf } })),
    )
  })
}
