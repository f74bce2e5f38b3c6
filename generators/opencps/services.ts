import type { Flow, SoundFlow } from '../../machines/build/flow.js'
import type { National } from '../../machines/model/national.js'
import { compare } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { fileName, uniqueNames } from '../naming.js'

/** A flow that a service may run, as a process of the target. */
export interface Use extends Pick<SoundFlow, 'channels'> {
  compiled: CompiledCase
  /** The case has other flows for other channels. */
  isSplit: boolean
  processNo: string
  processName: string
}
/** A procedure with everything that carries it out. */
export interface Service {
  code: string
  national: National
  cases: readonly CompiledCase[]
}

/**
 * Gives each flow its process number: slug, day of effect, and case and channels where there are several. A new version is
 * a new process, so that dossiers in progress finish on the old one.
 */
export function processNumbering(): (compiled: CompiledCase, flow: Pick<Flow, 'channels'>) => string {
  const nameOf = uniqueNames()
  return ({ entry, case: one, flows }, { channels }) => {
    const parts = [
      fileName(entry.slug),
      entry.value.effective.from.replaceAll('-', ''),
      ...(entry.value.cases === undefined ? [] : [fileName(one.id)]),
      ...(flows.length === 1 ? [] : [channels.join('-')]),
    ]
    return nameOf(parts.join('.'), '-2')
  }
}

/** The procedures of a tree by code; a local one, which has no national code, goes by province and slug. */
export function servicesOf({ cases, province }: Pick<GeneratorInput, 'cases' | 'province'>): Service[] {
  const services = new Map<string, { national: National; cases: CompiledCase[] }>()
  for (const compiled of cases)
    for (const national of compiled.entry.value.of) {
      const code = national.code ?? `${province.code}.${fileName(compiled.entry.slug)}`
      const known = services.get(code)
      if (known === undefined) services.set(code, { national, cases: [compiled] })
      else if (!known.cases.includes(compiled)) known.cases.push(compiled)
    }
  return [...services].map(([code, service]) => ({ code, ...service })).sort((a, b) => compare(a.code, b.code))
}
