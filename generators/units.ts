import { isInForce } from '../machines/model/day.js'
import type { Unit } from '../machines/model/unit.js'
import { isCommune } from '../machines/model/unit-office.js'
import type { GeneratorInput } from './generator.js'

/** Where units are looked for: the province's spreadsheets, where it has some, and its offices. */
export type UnitSource = Pick<GeneratorInput, 'corpus' | 'province' | 'asOf'>

/** The units of the province that exist on the day that is built for. */
export const unitsOf = ({ corpus, province, asOf }: UnitSource): readonly Unit[] =>
  (corpus.records?.get(province.id)?.units ?? [])
    .map(({ value }) => value)
    .filter(({ effective }) => isInForce(effective, asOf))

export const communesOf = (source: UnitSource): readonly Unit[] => unitsOf(source).filter(isCommune)
