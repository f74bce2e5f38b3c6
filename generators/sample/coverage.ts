import { officesOf } from '../../machines/build/adopt.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import type { Province } from '../../machines/model/registry.js'
import { isCommune, unitOfOffice } from '../../machines/model/unit-office.js'
import { COMMUNE_KINDS, type Coverage, type Unit } from '../../machines/model/unit.js'
import { compare } from '../../machines/model/words.js'

/**
 * A first list of who carries out what, read off the processes: with an office of a commune every commune does, otherwise
 * the body of the province whose offices it names. A department corrects it; until then its rows are marked as sample.
 */
export function coverageOf(province: Province, units: readonly Unit[], processes: readonly ProcessEntry[]): Coverage[] {
  const codes = new Set(units.map(({ code }) => code))
  const kinds = COMMUNE_KINDS.filter((kind) => units.some((unit) => isCommune(unit) && unit.kind === kind))
  const rows = processes.flatMap(({ slug, value }) => {
    const offices = officesOf(value).filter((id) => province.offices[id]?.anyOf === undefined)
    const isLocal = offices.some((id) => province.offices[id]?.level === 'xa')
    const bodies = offices.flatMap((id) => unitOfOffice(id, province.offices, codes) ?? [])
    const who: readonly string[] = isLocal ? kinds : bodies.filter((code) => isLeading(code, bodies)).slice(0, 1)
    return who.map((unit): Coverage => ({ unit, process: slug, period: { from: value.effective.from }, sample: true }))
  })
  const firsts = new Map<string, Coverage>()
  for (const row of rows.sort((a, b) => compare(a.period.from, b.period.from))) {
    const key = `${row.process} ${row.unit}`
    if (!firsts.has(key)) firsts.set(key, row)
  }
  return [...firsts.values()].sort((a, b) => compare(a.process, b.process) || compare(a.unit, b.unit))
}

/** The body that most offices of a process belong to leads it. */
const isLeading = (code: string, bodies: readonly string[]): boolean => {
  const count = (one: string): number => bodies.filter((other) => other === one).length
  return bodies.every((other) => count(other) <= count(code))
}
