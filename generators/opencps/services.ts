import type { SoundFlow } from '../../machines/build/flow.js'
import type { National } from '../../machines/model/national.js'
import { compare } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { fileName, uniqueNames } from '../naming.js'

/** A flow that a service may run, as a process of the target. */
export interface Use {
  compiled: CompiledCase
  flow: SoundFlow
  processNo: string
  processName: string
}
/** A procedure with everything that carries it out. */
export interface Service {
  code: string
  national: National
  uses: readonly Use[]
}

/**
 * The process number of each flow, by the id of the flow: slug, day of effect, and case and channels where there are
 * several. A new version is a new process, so that dossiers in progress finish on the old one.
 */
export function processNumbers(cases: readonly CompiledCase[]): ReadonlyMap<string, string> {
  const nameOf = uniqueNames()
  const numbers = new Map<string, string>()
  for (const compiled of cases) {
    const { entry, case: one, flows } = compiled
    for (const flow of flows) {
      const parts = [
        fileName(entry.slug),
        entry.value.effective.from.replaceAll('-', ''),
        ...(entry.value.cases === undefined ? [] : [fileName(one.id)]),
        ...(flows.length === 1 ? [] : [flow.channels.join('-')]),
      ]
      numbers.set(flow.id, nameOf(parts.join('.'), '-2'))
    }
  }
  return numbers
}

/** The procedures of a tree by code; a local one, which has no national code, goes by province and slug. */
export function servicesOf(
  { cases, province }: GeneratorInput,
  written: ReadonlyMap<string, { processNo: string; processName: string }>,
): Service[] {
  const services = new Map<string, { national: National; uses: Use[] }>()
  for (const compiled of cases)
    for (const national of compiled.entry.value.of) {
      const code = national.code ?? `${province.code}.${fileName(compiled.entry.slug)}`
      const known = services.get(code) ?? { national, uses: [] }
      for (const flow of compiled.flows) {
        const process = written.get(flow.id)
        if (process !== undefined) known.uses.push({ compiled, flow, ...process })
      }
      if (known.uses.length > 0) services.set(code, known)
    }
  return [...services].map(([code, service]) => ({ code, ...service })).sort((a, b) => compare(a.code, b.code))
}
