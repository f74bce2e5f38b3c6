import type { SoundFlow } from '../../machines/build/flow.js'
import { readTime } from '../../machines/model/duration.js'
import { limitFor } from '../budgets.js'
import type { CaseGroup, CompiledCase, GeneratorInput, Loss } from '../generator.js'
import { cutAtWord, lossNotes, type LossNotes } from '../loss-notes.js'
import { titleOf } from '../marks.js'
import { fileName } from '../naming.js'
import { processContext, type ProcessContext } from './context.js'
import { pathOf, type Keep } from './parts.js'
import { writeProcess } from './process.js'
import type { Role } from './roles.js'
import { saysOf } from './says.js'
import { writeService } from './service.js'
import { processNumber, servicesOf, type Service, type Use } from './services.js'
import { fileNumbers, writeTemplate } from './template.js'
import { noteLosses } from './losses.js'

/** What a service brings into the package: its files as they are kept, and what the lists hold of it. */
export interface ServiceParts<T> {
  code: string
  /** Absent where the target can hold none of its processes. */
  own?: { template: T; info: T; field: Named; agencies: readonly Named[] }
  processes: T[]
  stepCodes: string[]
  actionCodes: string[]
  roles: Role[]
  losses: Loss[]
}
/** A field or an agency. */
export interface Named {
  code: string
  name: string
}

/**
 * The services of a group of cases, by code. As values, the files of a whole province would take most of the memory of a
 * build: each is kept, in whatever way, as it is made.
 */
export function serviceParts<T>(
  { cases, names }: CaseGroup,
  input: GeneratorInput,
  forms: ProcessContext['forms'],
  keep: Keep<T>,
): ServiceParts<T>[] {
  const { province } = input
  const heads = new Map(cases.map((compiled, index) => [compiled, names[index] ?? '']))
  const losses: Loss[] = []
  // One set of notes for each case, so that each loss of it is said once.
  const notes = new Map<CompiledCase | undefined, LossNotes>()
  const notesOf = (compiled: CompiledCase | undefined): LossNotes => {
    const own = notes.get(compiled) ?? lossNotes(compiled, losses, province.id)
    notes.set(compiled, own)
    return own
  }
  const known = new Map<string, Use | undefined>()
  const services = servicesOf({ cases, province })
  const numbers = new Map(services.map((service) => [service, fileNumbers(service)]))
  return services.map((service) => {
    const { code } = service
    const parts: ServiceParts<T> = { code, processes: [], stepCodes: [], actionCodes: [], roles: [], losses: [] }
    addService(service, parts)
    parts.losses = losses.splice(0)
    return parts
  })

  function addService(service: Service, parts: ServiceParts<T>): void {
    const { code, national } = service
    const own = notesOf(service.cases[0])
    const template = writeTemplate(code, national, service.cases, input.corpus.registers.forms, own)
    const uses: Use[] = []
    for (const compiled of service.cases)
      for (const flow of compiled.flows) {
        if (!known.has(flow.id)) known.set(flow.id, addProcess(compiled, flow, parts))
        const use = known.get(flow.id)
        if (use !== undefined) uses.push(use)
      }
    if (uses.length === 0) return
    const says = saysOf([...new Set(uses.map(({ compiled }) => compiled))], input)
    const info = writeService({ ...service, uses }, template, input, own)
    const name = fileName(code)
    parts.own = {
      template: keep({ part: 'templates', path: pathOf('templates', name), root: template.template, says }),
      info: keep({ part: 'services', path: pathOf('services', name), root: info, says }),
      field: { code: info.domainCode, name: info.domainName },
      agencies: [
        { code: info.administrationCode, name: info.administrationName },
        ...info.configs.map(({ govAgencyCode, govAgencyName }) => ({ code: govAgencyCode, name: govAgencyName })),
      ].filter(({ code }) => code !== ''),
    }
  }

  /** Adds the process of a flow; what a service needs of it, or `undefined` where the target cannot hold it. */
  function addProcess(compiled: CompiledCase, flow: SoundFlow, parts: ServiceParts<T>): Use | undefined {
    const total = readTime(limitFor(compiled, flow), compiled.entry.value.reads?.day)
    const own = notesOf(compiled)
    const ofProcess = services.flatMap((service) =>
      service.cases.includes(compiled) ? (numbers.get(service) ?? []) : [],
    )
    const fileTemplates = (paper: string): string[] => ofProcess.flatMap((files) => files.get(paper) ?? [])
    const processNo = processNumber(heads.get(compiled) ?? '', compiled, flow)
    const made = writeProcess(
      processContext(compiled, input, flow, total, { processNo, notes: own, forms, fileTemplates }),
      total,
    )
    if (made === undefined) return undefined
    noteLosses(compiled, input, own)
    const { process, places, roles } = made
    parts.stepCodes.push(...places.map((place) => place.code))
    parts.actionCodes.push(...new Set(process.actions.map(({ actionCode }) => actionCode)))
    parts.roles.push(...roles)
    const says = saysOf([compiled], input)
    parts.processes.push(keep({ part: 'processes', path: pathOf('processes', processNo), root: process, says }))
    const isSplit = compiled.flows.length > 1
    return { compiled, channels: flow.channels, isSplit, processNo, processName: cutAtWord(titleOf(compiled), 255) }
  }
}
