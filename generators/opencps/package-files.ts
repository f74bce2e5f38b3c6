import { compare } from '../../machines/model/words.js'
import type { GeneratorInput, Loss } from '../generator.js'
import { lossNotes } from '../loss-notes.js'
import { writeActionConfigs } from './action-configs.js'
import { agencyDictionary, fieldDictionary, statusDictionary } from './dictionaries.js'
import { formCodes, writeDocumentTypes } from './documents.js'
import { writeNotifications } from './notifications.js'
import { PART_NAMES, pathOf, type Keep, type PartName, type Root } from './parts.js'
import { writePayments } from './payments.js'
import { unique } from './roles.js'
import { saysOf } from './says.js'
import type { ServiceParts } from './service-parts.js'
import { writeStepConfigs } from './step-configs.js'
import { writeUsers } from './users.js'
import { writeHolidays, writeWorkingTimes } from './working-days.js'

/** The files of the package in the importer's order, as `keep` keeps each, and what they could not hold. */
export function packageFiles<T>(
  parts: readonly ServiceParts<T>[],
  input: GeneratorInput,
  losses: Loss[],
  keep: Keep<T>,
): T[] {
  const services = parts.toSorted((a, b) => compare(a.code, b.code))
  for (const service of services) losses.push(...service.losses)
  const notes = lossNotes(undefined, losses, input.province.id)
  const { forms: register, statuses, calendars } = input.corpus.registers
  const forms = formCodes(register, input.asOf)
  const own = services.flatMap((service) => service.own ?? [])
  const ofServices: Record<ServicePart, readonly T[]> = {
    templates: own.map(({ template }) => template),
    processes: services.flatMap(({ processes }) => processes),
    services: own.map(({ info }) => info),
  }
  const lists: { [P in Exclude<PartName, ServicePart>]: readonly { name: string; root: Root<P> }[] } = {
    dicts: [
      statusDictionary(statuses),
      agencyDictionary(own.flatMap(({ agencies }) => agencies)),
      fieldDictionary(own.map(({ field }) => field)),
    ].map((root) => ({ name: root.collectionCode, root })),
    stepConfigs: listFile(writeStepConfigs(services.flatMap(({ stepCodes }) => stepCodes))),
    actionConfigs: listFile(
      writeActionConfigs(
        services.flatMap(({ actionCodes }) => actionCodes),
        forms,
      ),
    ),
    documentTypes: listFile(writeDocumentTypes(register, input.asOf, notes)),
    payments: listFile(writePayments(input, notes)),
    notifications: listFile(writeNotifications()),
    users: [{ name: '', root: writeUsers(unique(services.flatMap(({ roles }) => roles)), input, notes) }],
    holidays: listFile(writeHolidays(calendars ?? [], notes)),
    workingTimes: listFile(writeWorkingTimes(input.province)),
  }
  const says = saysOf(undefined, input)
  return PART_NAMES.flatMap((part) =>
    isOfServices(part)
      ? ofServices[part]
      : lists[part].map(({ name, root }) => keep({ part, path: pathOf(part, name), root, says })),
  )
}

/** The parts that have a file for each service or process. */
type ServicePart = Extract<PartName, 'templates' | 'processes' | 'services'>
const isOfServices = (part: PartName): part is ServicePart =>
  part === 'templates' || part === 'processes' || part === 'services'

/** A list that would be empty is left out: the format wants at least one entry. */
const listFile = <T>(items: readonly T[]): readonly { name: string; root: { '*': readonly T[] } }[] =>
  items.length === 0 ? [] : [{ name: '', root: { '*': items } }]
