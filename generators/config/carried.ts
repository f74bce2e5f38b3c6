import { names, type Carried } from '../../machines/build/staffing/carried.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import type { Unit } from '../../machines/model/unit.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { writeTime } from './context.js'
import type { UnitConfig } from './model/unit.js'

type CarriedConfig = UnitConfig['carries'][number]

/** A process in a unit, with the stretches of days in which the unit carries it out. */
export interface CarriedProcess {
  unit: Unit
  entry: ProcessEntry
  cases: readonly CompiledCase[]
  periods: readonly Carried[]
}

/** What a unit carries out of a process, where its configuration is, and what the unit does otherwise. */
export function writeCarried(of: CarriedProcess, input: GeneratorInput): CarriedConfig {
  const faster = writeFaster(of, input)
  return {
    process: of.entry.id,
    // From `don-vi/` to the case's own file.
    files: of.cases.map(({ name }) => `../${name}.json`),
    periods: of.periods.map(({ period, posts }) => {
      const own = Object.entries(posts).map(([step, { at, role }]) => ({ step, office: at, role }))
      return { ...period, posts: own.length === 0 ? undefined : own }
    }),
    faster: faster.length === 0 ? undefined : faster,
    sample: isSample(of, input) ? true : undefined,
  }
}

function writeFaster(
  { unit, entry }: CarriedProcess,
  { corpus, asOf }: GeneratorInput,
): NonNullable<CarriedConfig['faster']> {
  const own = corpus.overrides.filter(
    ({ value }) => value.unit === unit.code && names(value.process, entry) && (value.effective.to ?? asOf) >= asOf,
  )
  return own.flatMap(({ value: { faster = {}, effective } }) =>
    Object.entries(faster).map(([step, time]) => ({
      step,
      within: writeTime(time, entry.value.reads?.day),
      effective,
    })),
  )
}

const isSample = ({ unit: { code, kind }, entry }: CarriedProcess, { corpus, province }: GeneratorInput): boolean =>
  corpus.records
    ?.get(province.id)
    ?.coverage.some(
      ({ value }) => value.sample && (value.unit === code || value.unit === kind) && names(value.process, entry),
    ) ?? false
