import type { OfficeEntry, OfficeRegister } from './registry.js'
import { COMMUNE_KINDS, type Unit } from './unit.js'

export const isCommune = ({ kind }: Pick<Unit, 'kind'>): boolean => COMMUNE_KINDS.includes(kind)

/** A unit as lists and findings name it: 'Xã Tịnh Khê (21115)'. */
export const unitWords = ({ name, code }: Pick<Unit, 'name' | 'code'>): string => `${name} (${code})`

/** What an office is called in a unit: its own name there, or that of the unit's type. */
export function officeNameIn(
  { name, names, namesIn }: OfficeEntry,
  { code, kind }: Pick<Unit, 'code' | 'kind'>,
): string {
  const byType: Readonly<Record<string, string | undefined>> = names ?? {}
  return namesIn?.find(({ unit }) => unit === code)?.name ?? byType[kind] ?? name
}

/**
 * The unit of the province's list to which an office of the province belongs: named by the office, itself, or the one
 * that it is part of. `undefined` for offices of communes, which each commune has, and for those in no unit.
 */
export function unitOfOffice(id: string, offices: OfficeRegister, units: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>()
  for (let office: string | undefined = id; office !== undefined && !seen.has(office); office = offices[office]?.of) {
    seen.add(office)
    const entry = Object.hasOwn(offices, office) ? offices[office] : undefined
    if (entry?.level === 'xa') return undefined
    if (entry?.unit !== undefined) return entry.unit
    if (units.has(office)) return office
  }
  return undefined
}
