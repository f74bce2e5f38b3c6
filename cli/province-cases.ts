import { compile } from '../generators/compile.js'
import type { UnitSource } from '../generators/units.js'
import type { CompiledCase } from '../generators/generator.js'
import { runChecks } from '../machines/check/run.js'
import type { ProcessEntry } from '../machines/model/corpus.js'
import type { Loaded } from './load.js'

/** The cases of one province, those in force before those proposed. Adoptions are among them. */
export function provinceCases({ corpus, locator }: Loaded, { province, asOf }: UnitSource): CompiledCase[] {
  const adopted = new Set(
    corpus.adoptions.flatMap(({ value }) => (value.province === province.id ? [value.process] : [])),
  )
  const isOwn = ({ value }: ProcessEntry): boolean => value.province === province.id || adopted.has(value)
  const part = { ...corpus, processes: corpus.processes.filter(isOwn) }
  const trees = compile(part, runChecks(part, locator, { asOf, now: () => 0 }), locator, asOf).provinces.get(
    province.id,
  )
  return [...(trees?.['chinh-thuc'] ?? []), ...(trees?.['de-xuat'] ?? [])]
}
