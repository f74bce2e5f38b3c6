import type { SoundFlow } from '../../machines/build/flow.js'
import { budgetFor } from '../budgets.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { cutAtWord, type LossNotes } from '../loss-notes.js'
import { titleOf } from '../marks.js'
import { fileName } from '../naming.js'
import { processContext, type ProcessContext } from './context.js'
import type { Element } from './elements.js'
import { pathOf, type PackedFile, type PartName } from './parts.js'
import { writeProcess } from './process.js'
import type { Role } from './roles.js'
import { saysOf } from './says.js'
import { writeService } from './service.js'
import { processNumbering, servicesOf, type Use } from './services.js'
import { stepConfigOf } from './step-configs.js'
import { writeTemplate } from './template.js'
import { noteUnheld } from './unheld.js'

/** What the lists of the package hold of all services, by code. */
export interface Gathered {
  stepConfigs: Map<string, Element<'StepConfig'>>
  actionCodes: Set<string>
  roles: Map<string, Role>
  /** Names of fields and of agencies. */
  domains: Map<string, string>
  agencies: Map<string, string>
}

/** The parts that have a file for each service or process. */
export type ServicePart = Extract<PartName, 'templates' | 'processes' | 'services'>

/**
 * The templates, processes and services of a package one by one, and in `gathered` what its lists need of them: as values,
 * those of a whole province would take most of the memory of a build. A service is finished before the next is begun, so
 * that the flows of its cases are derived once and let go.
 */
export function* serviceFiles(
  input: GeneratorInput,
  forms: ProcessContext['forms'],
  notesOf: (compiled: CompiledCase | undefined) => LossNotes,
  gathered: Gathered,
): Iterable<PackedFile<ServicePart>> {
  const numberOf = processNumbering()
  const known = new Map<string, Use | undefined>()
  for (const service of servicesOf(input)) {
    const { code, national, cases } = service
    const notes = notesOf(cases[0])
    const template = writeTemplate(code, national, cases, input.corpus.registers.forms, notes)
    const uses: Use[] = []
    for (const compiled of cases)
      for (const flow of compiled.flows) {
        if (!known.has(flow.id)) known.set(flow.id, yield* processFile(compiled, flow, template.fileTemplates))
        const use = known.get(flow.id)
        if (use !== undefined) uses.push(use)
      }
    if (uses.length === 0) continue
    const of = saysOf([...new Set(uses.map(({ compiled }) => compiled))], input)
    const info = writeService({ ...service, uses }, template, input, notes)
    gathered.domains.set(info.domainCode, info.domainName)
    for (const { govAgencyCode, govAgencyName } of info.configs) gathered.agencies.set(govAgencyCode, govAgencyName)
    const name = fileName(code)
    yield { part: 'templates', path: pathOf('templates', name), root: template.template, says: of }
    yield { part: 'services', path: pathOf('services', name), root: info, says: of }
  }

  /** The file of a flow; what a service needs of it, or `undefined` where the target cannot hold it. */
  function* processFile(
    compiled: CompiledCase,
    flow: SoundFlow,
    fileTemplates: ProcessContext['fileTemplates'],
  ): Generator<PackedFile<ServicePart>, Use | undefined> {
    const budget = budgetFor(compiled, flow)
    const strongest = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]
    const total = strongest?.limit.time ?? compiled.case.total
    const notes = notesOf(compiled)
    const processNo = numberOf(compiled, flow)
    const made = writeProcess(
      processContext(compiled, input, flow, total, { processNo, notes, forms, fileTemplates }),
      total,
    )
    if (made === undefined) return undefined
    noteUnheld(compiled, notes)
    const { process, places, roles } = made
    for (const place of places) gathered.stepConfigs.set(place.code, stepConfigOf(place))
    for (const { actionCode } of process.actions) gathered.actionCodes.add(actionCode)
    for (const role of roles) gathered.roles.set(role.code, role)
    yield {
      part: 'processes',
      path: pathOf('processes', processNo),
      root: process,
      says: saysOf([compiled], input),
    }
    const isSplit = compiled.flows.length > 1
    return { compiled, channels: flow.channels, isSplit, processNo, processName: cutAtWord(titleOf(compiled), 255) }
  }
}
