import type { CompiledCase, GeneratorInput, Loss } from '../generator.js'
import { lossNotes, type LossNotes } from '../loss-notes.js'
import { writeActionConfigs } from './action-configs.js'
import { serviceDictionaries, statusDictionary } from './dictionaries.js'
import { formCodes, writeDocumentTypes } from './documents.js'
import { writeNotifications } from './notifications.js'
import { PART_NAMES, pathOf, type PackedFile, type PartName, type Root } from './parts.js'
import { writePayments } from './payments.js'
import { saysOf } from './says.js'
import { serviceFiles, type Gathered, type ServicePart } from './service-files.js'
import { writeStepConfigs } from './step-configs.js'
import { writeUsers } from './users.js'
import { writeHolidays, writeWorkingTimes } from './working-days.js'

/** The files of the package in the importer's order, as `keep` keeps each, and what they could not hold. */
export function packageFiles<T>(input: GeneratorInput, losses: Loss[], keep: (file: PackedFile) => T): T[] {
  const own = lossNotes(undefined, losses, input.province.id)
  const { forms: register, statuses, calendars } = input.corpus.registers
  const forms = formCodes(register, input.asOf)
  const gathered: Gathered = {
    stepConfigs: new Map(),
    actionCodes: new Set(),
    roles: new Map(),
    domains: new Map(),
    agencies: new Map(),
  }
  const ofServices: Record<ServicePart, T[]> = { templates: [], processes: [], services: [] }
  for (const file of serviceFiles(input, forms, notesPerCase(input, losses), gathered))
    ofServices[file.part].push(keep(file))
  const lists: { [P in Exclude<PartName, ServicePart>]: readonly { name: string; root: Root<P> }[] } = {
    dicts: [statusDictionary(statuses), ...serviceDictionaries(gathered)].map((root) => ({
      name: root.collectionCode,
      root,
    })),
    stepConfigs: listFile(writeStepConfigs(gathered.stepConfigs.values())),
    actionConfigs: listFile(writeActionConfigs(gathered.actionCodes, forms)),
    documentTypes: listFile(writeDocumentTypes(register, input.asOf, own)),
    payments: listFile(writePayments(input, own)),
    notifications: listFile(writeNotifications()),
    users: [{ name: '', root: writeUsers([...gathered.roles.values()], input, own) }],
    holidays: listFile(writeHolidays(calendars ?? [], own)),
    workingTimes: listFile(writeWorkingTimes(input.province)),
  }
  const says = saysOf(undefined, input)
  return PART_NAMES.flatMap((part) =>
    isOfServices(part)
      ? ofServices[part]
      : lists[part].map(({ name, root }) => keep({ part, path: pathOf(part, name), root, says })),
  )
}

const isOfServices = (part: PartName): part is ServicePart =>
  part === 'templates' || part === 'processes' || part === 'services'

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
