import { textOf } from '../case-text.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { cutAtWord, type LossNotes } from '../loss-notes.js'
import { decisionLine, markOf, titleOf } from '../marks.js'
import { fileName } from '../naming.js'
import type { ProcessContext } from './context.js'
import { gather, type Gathered } from './gathered.js'
import { pathOf, type PackedFile, type PartName } from './parts.js'
import { numbered, packProcess, processForm } from './process-form.js'
import { saysOf } from './says.js'
import { writeService } from './service.js'
import { processNumbering, servicesOf, type Use } from './services.js'
import { writeTemplate, type Template } from './template.js'

/** The parts that have a file for each service or process. */
export type ServicePart = Extract<PartName, 'templates' | 'processes' | 'services'>

/**
 * The templates, processes and services of a package one by one, and in `gathered` what its lists need of them: as values,
 * those of a whole province would take most of the memory of a build.
 */
export function* serviceFiles(
  input: GeneratorInput,
  forms: ProcessContext['forms'],
  notesOf: (compiled: CompiledCase | undefined) => LossNotes,
  gathered: Gathered,
): Iterable<PackedFile<ServicePart>> {
  const numberOf = processNumbering()
  const known = new Map<CompiledCase, readonly Use[]>()
  for (const service of servicesOf(input)) {
    const { code, national, cases } = service
    const notes = notesOf(cases[0])
    const template = writeTemplate(code, national, cases, input.corpus.registers.forms, notes)
    const uses: Use[] = []
    for (const compiled of cases) {
      const own = known.get(compiled) ?? (yield* processFiles(compiled, template))
      known.set(compiled, own)
      uses.push(...own)
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

  /** The files of the flows of a case; what a service needs of those that the target can hold. */
  function* processFiles(
    compiled: CompiledCase,
    { partNos, template: { templateNo } }: Template,
  ): Generator<PackedFile<ServicePart>, readonly Use[]> {
    const text = textOf(compiled, input)
    const { entry, case: one } = compiled
    const { flows } = text
    const notes = notesOf(compiled)
    const uses: Use[] = []
    for (const flow of flows) {
      const processNo = numberOf({ entry, case: one, flows }, flow)
      const { losses, made } = processForm(compiled, text, flow, { input, forms, partNos })
      for (const { what, full } of losses) notes.lose(what, full)
      if (made === undefined) continue
      gather(made, gathered)
      const title = titleOf(compiled)
      const head = {
        processNo,
        processName: notes.fit(title, 'Tên quy trình'),
        description: notes.fit(describe(compiled), 'Mô tả quy trình'),
      }
      const says = saysOf([compiled], input)
      yield {
        part: 'processes',
        path: pathOf('processes', processNo),
        get root() {
          return { ...head, ...numbered(made.body, templateNo) }
        },
        says,
        pack: () => packProcess(made, head, templateNo, says),
      }
      const isSplit = flows.length > 1
      uses.push({ compiled, channels: flow.channels, isSplit, processNo, processName: cutAtWord(title, 255) })
    }
    return uses
  }
}

const describe = (compiled: CompiledCase): string => {
  const { decision } = compiled.entry.value
  return [markOf(compiled), decision && decisionLine(decision), compiled.id]
    .filter((one) => one !== undefined)
    .join('. ')
}
