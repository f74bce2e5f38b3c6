import { isInForce } from '../../machines/model/day.js'
import type { OfficeRegister } from '../../machines/model/registry.js'
import type { Unit } from '../../machines/model/unit.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import { rowsOf } from '../rows.js'
import { whoOf } from '../who.js'
import { communesOf, unitsOf } from '../units.js'

/** An agency (đơn vị) as the target knows it. */
export interface Agency {
  code: string
  name: string
}

/**
 * The bodies that carry a procedure out: the units that the province says do; otherwise that of the first post that is
 * no intake point (which may be any other body's), in every commune where it is an office of communes.
 */
export function agenciesOf(compiled: CompiledCase, input: CaseInput): readonly Agency[] {
  const covering = coveringUnits(compiled, input)
  if (covering.length > 0) return covering
  const { province } = input
  const office = competentOffice(compiled, input)
  if (office === undefined) return [{ code: province.identifier ?? province.code, name: province.name }]
  const communes = province.offices[office]?.level === 'xa' ? communesOf(input) : []
  return communes.length > 0 ? communes.map(agencyOfUnit) : [agencyOf(office, input)]
}

/** The body that a procedure is administered by: where several units carry it out, the kind of body that they are. */
export function administrationOf(compiled: CompiledCase, input: CaseInput): Agency | undefined {
  const office = competentOffice(compiled, input)
  return office === undefined ? undefined : agencyOf(office, input)
}

function coveringUnits({ entry }: CompiledCase, input: CaseInput): Agency[] {
  const { corpus, province, asOf } = input
  const covers = (corpus.records?.get(province.id)?.coverage ?? [])
    .map(({ value }) => value)
    .filter(({ process, period }) => process === entry.slug && isInForce(period, asOf))
  return unitsOf(input)
    .filter(({ code, kind }) => covers.some(({ unit }) => unit === code || unit === kind))
    .map(agencyOfUnit)
}

export const agencyOfUnit = ({ code, identifier, name }: Unit): Agency => ({ code: identifier ?? code, name })

function competentOffice(compiled: CompiledCase, { province, corpus }: CaseInput): string | undefined {
  const { steps } = rowsOf(compiled)
  let first: string | undefined
  for (const { nodes } of compiled.flows)
    for (const node of nodes.values()) {
      if (node.kind !== 'step' || node.step.by === undefined) continue
      const office = steps.get(node.step.id)?.office
      const { sharing, positions } = whoOf(node.step.by, office, province, corpus.registers.roles)
      for (const { office } of positions) {
        if (office === undefined) continue
        if (sharing !== 'intake-point' && !isCounter(office, province.offices)) return office
        first ??= office
      }
    }
  return first
}

/** An office where any dossier may be filed, whoever decides it. */
const isCounter = (office: string, offices: OfficeRegister): boolean =>
  Object.values(offices).some(({ anyOf }) => anyOf?.includes(office) === true)

/** The body that an office is part of. */
export function agencyOf(office: string, input: CaseInput): Agency {
  const { offices } = input.province
  const code = bodyOf(office, offices)
  const unit = unitsOf(input).find((one) => one.code === code)
  if (unit !== undefined) return agencyOfUnit(unit)
  return { code: offices[code]?.identifier ?? code, name: offices[code]?.name ?? code }
}

function bodyOf(office: string, offices: OfficeRegister): string {
  const chain = new Set([office])
  // A set visits what is added to it on the way; offices that are part of each other are visited once.
  for (const id of chain) {
    const of = offices[id]?.of
    if (of !== undefined) chain.add(of)
  }
  return [...chain].at(-1) ?? office
}
