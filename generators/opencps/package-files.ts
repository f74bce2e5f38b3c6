import { printDay } from '../../machines/model/words.js'
import { budgetFor } from '../budgets.js'
import type { CompiledCase, GeneratorInput, Loss } from '../generator.js'
import { PROPOSAL_MARK, markOf, provenance, titleOf } from '../marks.js'
import { fileName } from '../naming.js'
import { writeActionConfigs } from './action-configs.js'
import { processContext } from './context.js'
import { serviceDictionaries, statusDictionary } from './dictionaries.js'
import { formCodes, writeDocumentTypes } from './documents.js'
import type { Element } from './elements.js'
import { cutAtWord, lossNotes, type LossNotes } from '../loss-notes.js'
import { writeNotifications } from './notifications.js'
import { PART_NAMES, PARTS, type PackedFile, type PartName, type Root } from './parts.js'
import { writePayments } from './payments.js'
import { writeProcess } from './process.js'
import { unique, type Role } from './roles.js'
import { writeService } from './service.js'
import { processNumbers, servicesOf, type Service } from './services.js'
import { stepConfigOf, writeStepConfigs } from './step-configs.js'
import { writeTemplate, type Template } from './template.js'
import { noteUnheld } from './unheld.js'
import { writeUsers } from './users.js'
import { writeHolidays, writeWorkingTimes } from './working-days.js'

/**
 * The files of the package in the importer's order, as `keep` keeps each, and what they could not hold. Processes are kept
 * one by one as they are written: as values, those of a whole province would take most of the memory of a build.
 */
export function packageFiles<T>(input: GeneratorInput, losses: Loss[], keep: (file: PackedFile) => T): T[] {
  const own = lossNotes(undefined, losses, input.province.id)
  const notesOf = notesPerCase(input, losses)
  const forms = formCodes(input.corpus.registers.forms, input.asOf)
  const drafts = draftServices(input)
  const templates = new Map(
    drafts.map((service) => [service.code, templateOf(service, input, notesOf(service.uses[0]?.compiled))]),
  )
  const written = writeProcesses(input, drafts, templates, forms, notesOf, keep)
  const services = drafts
    .map((service) => ({ ...service, uses: service.uses.filter(({ flow }) => written.has(flow.id)) }))
    .filter(({ uses }) => uses.length > 0)
  const infos = services.map((service) => ({
    service,
    info: writeService(service, templateFor(service, templates), input, notesOf(service.uses[0]?.compiled)),
  }))
  const processes = [...written.values()]
  const roots: {
    [P in Exclude<PartName, 'processes'>]: readonly { name: string; root: Root<P>; of?: readonly CompiledCase[] }[]
  } = {
    dicts: [
      statusDictionary(input.corpus.registers.statuses),
      ...serviceDictionaries(infos.map(({ info }) => info)),
    ].map((root) => ({ name: root.collectionCode, root })),
    stepConfigs: listFile(writeStepConfigs(processes.flatMap(({ steps }) => steps))),
    actionConfigs: listFile(
      writeActionConfigs(
        processes.flatMap(({ actionCodes }) => actionCodes),
        forms,
      ),
    ),
    documentTypes: listFile(writeDocumentTypes(input.corpus.registers.forms, input.asOf, own)),
    payments: listFile(writePayments(input, own)),
    notifications: listFile(writeNotifications()),
    users: [{ name: '', root: writeUsers(unique(processes.flatMap(({ roles }) => roles)), input, own) }],
    holidays: listFile(writeHolidays(input.corpus.registers.calendars ?? [], own)),
    workingTimes: listFile(writeWorkingTimes(input.province)),
    templates: services.map((service) => ({
      name: fileName(service.code),
      root: templateFor(service, templates).template,
      of: casesOf(service),
    })),
    services: infos.map(({ service, info }) => ({ name: fileName(service.code), root: info, of: casesOf(service) })),
  }
  return PART_NAMES.flatMap((part) =>
    part === 'processes'
      ? processes.map(({ file }) => file)
      : roots[part].map(({ name, root, of }) =>
          keep({ part, path: pathOf(part, name), root, says: saysOf(of, input) }),
        ),
  )
}

function pathOf(part: PartName, name: string): string {
  const place = PARTS[part]
  return 'file' in place ? place.file : `${place.folder}/${name}.xml`
}

/** A process as it is kept, and what the lists of the package need of it. */
interface Written<T> {
  file: T
  steps: readonly Element<'StepConfig'>[]
  actionCodes: readonly string[]
  roles: readonly Role[]
}

/** The processes by the ids of their flows. */
function writeProcesses<T>(
  input: GeneratorInput,
  services: readonly Service[],
  templates: ReadonlyMap<string, Template>,
  forms: ReturnType<typeof formCodes>,
  notesOf: (compiled: CompiledCase | undefined) => LossNotes,
  keep: (file: PackedFile) => T,
): ReadonlyMap<string, Written<T>> {
  const written = new Map<string, Written<T>>()
  for (const service of services)
    for (const { compiled, flow, processNo } of service.uses) {
      if (written.has(flow.id)) continue
      const budget = budgetFor(compiled, flow)
      const strongest = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]
      const total = strongest?.limit.time ?? compiled.case.total
      const { fileTemplates } = templateFor(service, templates)
      const notes = notesOf(compiled)
      const context = processContext(compiled, input, flow, total, { processNo, notes, forms, fileTemplates })
      const made = writeProcess(context, total)
      if (made === undefined) continue
      noteUnheld(compiled, notes)
      const { process, places, roles } = made
      const path = pathOf('processes', process.processNo)
      written.set(flow.id, {
        file: keep({ part: 'processes', path, root: process, says: saysOf([compiled], input) }),
        steps: places.map(stepConfigOf),
        actionCodes: process.actions.map(({ actionCode }) => actionCode),
        roles,
      })
    }
  return written
}

/** The services with all flows; a flow that turns out not to fit is taken out afterwards. */
function draftServices(input: GeneratorInput): Service[] {
  const numbers = processNumbers(input.cases)
  const named = new Map(
    input.cases.flatMap((compiled) =>
      compiled.flows.map((flow) => {
        const processName = cutAtWord(titleOf(compiled), 255)
        return [flow.id, { processNo: numbers.get(flow.id) ?? '', processName }] as const
      }),
    ),
  )
  return servicesOf(input, named)
}

const templateOf = ({ code, national, uses }: Service, { corpus }: GeneratorInput, notes: LossNotes): Template =>
  writeTemplate(code, national, [...new Set(uses.map(({ compiled }) => compiled))], corpus.registers.forms, notes)

function templateFor({ code }: Service, templates: ReadonlyMap<string, Template>): Template {
  const template = templates.get(code)
  if (template === undefined) throw new Error(`No dossier template of ${code}`)
  return template
}

const casesOf = ({ uses }: Service): readonly CompiledCase[] => [...new Set(uses.map(({ compiled }) => compiled))]

/** A list that would be empty is left out: the format wants at least one entry. */
const listFile = <T>(items: readonly T[]): readonly { name: string; root: { '*': readonly T[] } }[] =>
  items.length === 0 ? [] : [{ name: '', root: { '*': items } }]

/** One set of notes for each case, so that each loss of it is said once. */
function notesPerCase(input: GeneratorInput, losses: Loss[]): (compiled: CompiledCase | undefined) => LossNotes {
  const notes = new Map<CompiledCase | undefined, LossNotes>()
  return (compiled) => {
    const known = notes.get(compiled) ?? lossNotes(compiled, losses, input.province.id)
    notes.set(compiled, known)
    return known
  }
}

/** What a file was made from, and in a tree of proposals that it is one. */
function saysOf(
  cases: readonly CompiledCase[] | undefined,
  { tree, province, asOf, toolVersion }: GeneratorInput,
): string[] {
  const marks = [...new Set((cases ?? []).flatMap((one) => markOf(one) ?? []))]
  const mark = marks.length > 0 ? marks : tree === 'de-xuat' ? [PROPOSAL_MARK] : []
  const sources =
    cases === undefined
      ? [
          `Tạo bằng tthc ${toolVersion} từ các định nghĩa của ${province.name}, tính đến ngày ${printDay(asOf)}; không sửa tay.`,
        ]
      : cases.flatMap(provenance)
  return [...mark, ...sources]
}
