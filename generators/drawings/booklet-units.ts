import { isInForce } from '../../machines/model/day.js'
import type { OfficeRegister, Province } from '../../machines/model/registry.js'
import type { Unit } from '../../machines/model/unit.js'
import { isCommune, officeNameIn, unitOfOffice } from '../../machines/model/unit-office.js'
import { compare } from '../../machines/model/words.js'
import { unitsOf, type UnitSource } from '../units.js'

/** A unit with the offices in it. */
export interface BookletUnit {
  /** Of the province's list (a commune's five digits), or the id of an office. */
  code: string
  name: string
  offices: ReadonlySet<string>
  /** What the province's list says of it; absent for an office that is in no list. */
  listed?: Unit
}

/** The unit or office of a code; `undefined` where the province has none. */
export function bookletUnit(code: string, source: UnitSource): BookletUnit | undefined {
  const listed = unitsOf(source).find((unit) => unit.code === code)
  if (listed !== undefined) return ofList(listed, source)
  const { offices } = source.province
  const office = Object.hasOwn(offices, code) ? offices[code] : undefined
  return office && { code, name: office.name, offices: officesOf([code], offices) }
}

/** Every unit of a province: those of its list, then the offices that belong to none of them and are part of no other. */
export function bookletUnits(source: UnitSource): BookletUnit[] {
  const listed = unitsOf(source)
  const { offices } = source.province
  const codes = new Set(listed.map(({ code }) => code))
  const hasCommunes = listed.some(isCommune)
  const unlisted = Object.entries(offices).flatMap(([id, { level, of, anyOf }]) => {
    const isHeld = (hasCommunes && level === 'xa') || unitOfOffice(id, offices, codes) !== undefined
    return isHeld || of !== undefined || anyOf !== undefined ? [] : (bookletUnit(id, source) ?? [])
  })
  return [...listed.map((unit) => ofList(unit, source)), ...unlisted].sort((a, b) => compare(a.code, b.code))
}

/** The province as a unit of it knows it: offices of communes have their names there. */
export function provinceOf({ listed }: BookletUnit, province: Province): Province {
  if (listed === undefined || !isCommune(listed)) return province
  const offices = Object.entries(province.offices).map(([id, office]) => [
    id,
    office.level === 'xa' ? { ...office, name: officeNameIn(office, listed) } : office,
  ])
  return { ...province, offices: Object.fromEntries(offices) as OfficeRegister }
}

/**
 * Whether a unit carries out a process: a commune as the list of procedures says, and always where no list names the
 * process; any other unit wherever it holds a post, because lists tell communes apart, not departments.
 */
export function carriesOut(
  { code, listed }: BookletUnit,
  slug: string,
  { corpus, province, asOf }: UnitSource,
): boolean {
  if (listed === undefined || !isCommune(listed)) return true
  const coverage = corpus.records?.get(province.id)?.coverage ?? []
  const named = coverage.filter(({ value }) => value.process === slug && isInForce(value.period, asOf))
  return named.length === 0 || named.some(({ value }) => value.unit === code || value.unit === listed.kind)
}

function ofList(listed: Unit, source: UnitSource): BookletUnit {
  const { offices } = source.province
  const codes = new Set(unitsOf(source).map(({ code }) => code))
  const own = Object.keys(offices).filter((id) =>
    isCommune(listed) ? offices[id]?.level === 'xa' : unitOfOffice(id, offices, codes) === listed.code,
  )
  return { code: listed.code, name: listed.name, offices: officesOf(own, offices), listed }
}

/** Offices with all that is part of them, and the points of filing that one of them is. */
export function officesOf(own: readonly string[], offices: OfficeRegister): Set<string> {
  const found = new Set(own)
  // A set takes in what is added while it is gone through.
  for (const one of found)
    for (const [id, { of, anyOf }] of Object.entries(offices)) if (of === one || anyOf?.includes(one)) found.add(id)
  return found
}
