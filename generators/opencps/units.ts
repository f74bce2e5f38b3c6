import type { Day, Period } from '../../machines/model/register.js'
import type { Unit, UnitKind } from '../../machines/model/unit.js'
import type { GeneratorInput } from '../generator.js'

/** Kinds of units of the commune level. */
const COMMUNE: ReadonlySet<UnitKind> = new Set<UnitKind>(['xa', 'phuong', 'dac-khu'])

export const isInForce = ({ from, to }: Period, day: Day): boolean => from <= day && (to === undefined || day <= to)

/** The units of the province that exist on the day that is built for. */
export const unitsOf = ({ corpus, province, asOf }: GeneratorInput): readonly Unit[] =>
  (corpus.records?.get(province.id)?.units ?? [])
    .map(({ value }) => value)
    .filter(({ effective }) => isInForce(effective, asOf))

export const communesOf = (input: GeneratorInput): readonly Unit[] =>
  unitsOf(input).filter(({ kind }) => COMMUNE.has(kind))
