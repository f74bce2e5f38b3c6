import type { Flow, SoundFlow } from '../../machines/build/flow.js'
import type { National } from '../../machines/model/national.js'
import type { Province } from '../../machines/model/registry.js'
import { compare } from '../../machines/model/words.js'
import type { CaseGroup, CompiledCase, GeneratorInput } from '../generator.js'
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
 * What the process numbers of each case begin with: slug, day of effect, and the case where there are several. A new version
 * is a new process, so that dossiers in progress finish on the old one.
 */
function numberHeads(cases: readonly CompiledCase[]): string[] {
  const nameOf = uniqueNames()
  return cases.map(({ entry, case: one }) => {
    const parts = [
      fileName(entry.slug),
      entry.value.effective.from.replaceAll('-', ''),
      ...(entry.value.cases === undefined ? [] : [fileName(one.id)]),
    ]
    return nameOf(parts.join('.'), '-2')
  })
}

/** The number of a flow as a process: that of its case, and the channels where it has several flows. */
export const processNumber = (
  head: string,
  { flows }: Pick<CompiledCase, 'flows'>,
  { channels }: Pick<Flow, 'channels'>,
): string => (flows.length === 1 ? head : `${head}.${channels.join('-')}`)

type Cases = Pick<GeneratorInput, 'cases' | 'province'>

/**
 * The cases of a tree in groups: cases that carry out one procedure are written together, and with them those that carry
 * out another one with them. Each case is named by the head of its process numbers.
 */
export function groupsOf({ cases, province }: Cases): readonly CaseGroup[] {
  const groups = known.get(cases) ?? makeGroups({ cases, province })
  known.set(cases, groups)
  return groups
}
/** By the cases of a tree, which are of one province: every thread asks for them once for each share that it takes. */
const known = new WeakMap<Cases['cases'], readonly CaseGroup[]>()

function makeGroups({ cases, province }: Cases): CaseGroup[] {
  const heads = numberHeads(cases)
  const groups = new Map<string, Members>()
  for (const [index, compiled] of cases.entries()) {
    const codes = codesOf(compiled, province)
    const members: Members = { codes: new Set(codes), places: [] }
    for (const met of new Set(codes.flatMap((code) => groups.get(code) ?? []))) {
      members.places.push(...met.places)
      for (const code of met.codes) members.codes.add(code)
    }
    members.places.push(index)
    for (const code of members.codes) groups.set(code, members)
  }
  return [...new Set(groups.values())].map(({ places }) => {
    places.sort((a, b) => a - b)
    return { cases: places.flatMap((at) => cases[at] ?? []), names: places.flatMap((at) => heads[at] ?? []) }
  })
}

/** Procedures, and the places of the cases that carry them out. */
interface Members {
  codes: Set<string>
  places: number[]
}

/** The codes of the procedures of a case; a local one, which has no national code, goes by province and slug. */
const codesOf = ({ entry }: CompiledCase, province: Province): string[] =>
  entry.value.of.map(({ code }) => code ?? `${province.code}.${fileName(entry.slug)}`)

/** The procedures of cases, by code. */
export function servicesOf({ cases, province }: Cases): Service[] {
  const services = new Map<string, { national: National; cases: CompiledCase[] }>()
  for (const compiled of cases) {
    const codes = codesOf(compiled, province)
    for (const [index, national] of compiled.entry.value.of.entries()) {
      const code = codes[index] ?? ''
      const known = services.get(code)
      if (known === undefined) services.set(code, { national, cases: [compiled] })
      else if (!known.cases.includes(compiled)) known.cases.push(compiled)
    }
  }
  return [...services].map(([code, service]) => ({ code, ...service })).sort((a, b) => compare(a.code, b.code))
}
