import type { Element, ElementName } from './elements.js'

/** A part of the package: one file, or a folder with a file for each. */
export type Part = { root: ElementName } & ({ file: string } | { folder: string })

/**
 * The parts that are filled, in the order in which the importer reads them. DeliverableType, ServerConfig, MenuConfig,
 * DynamicReport and Applicant are left out: the definitions hold nothing for them.
 */
export const PARTS = {
  dicts: { folder: 'dicts', root: 'DictCollection' },
  stepConfigs: { file: 'StepConfig.xml', root: 'StepConfigList' },
  actionConfigs: { file: 'ActionConfig.xml', root: 'ActionConfigList' },
  documentTypes: { file: 'DocumentType.xml', root: 'DocumentTypeList' },
  payments: { file: 'PaymentConfig.xml', root: 'PaymentConfigList' },
  notifications: { file: 'NotificationTemplate.xml', root: 'NotificationTemplateList' },
  users: { file: 'Users.xml', root: 'UserManagement' },
  holidays: { file: 'Holiday.xml', root: 'HolidayList' },
  workingTimes: { file: 'WorkingTime.xml', root: 'WorkingTimeList' },
  templates: { folder: 'templates', root: 'DossierTemplate' },
  processes: { folder: 'processes', root: 'ServiceProcess' },
  services: { folder: 'services', root: 'ServiceInfo' },
} as const satisfies Readonly<Record<string, Part>>

export type PartName = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as PartName[]

/** The root element of a part. */
export type Root<P extends PartName> = Element<(typeof PARTS)[P]['root']>

/** A file of the package by its path below the top folder: 'processes/abc.xml'. */
export interface PackedFile<P extends PartName = PartName> {
  part: P
  path: string
  root: Root<P>
  /** What it was made from, for a comment at its head. */
  says: readonly string[]
}

/** What becomes of a file of the package. */
export type Keep<T> = (file: PackedFile) => T

/** Where a file of a part stands below the top folder; `name` is for a part with a file for each. */
export function pathOf(part: PartName, name: string): string {
  const place = PARTS[part]
  return 'file' in place ? place.file : `${place.folder}/${name}.xml`
}

/** The part that a path below the top folder belongs to. */
export function partOf(path: string): PartName | undefined {
  const [folder, name, ...deeper] = path.split('/')
  return PART_NAMES.find((key) => {
    const part = PARTS[key]
    if ('file' in part) return path === part.file
    return folder === part.folder && name !== undefined && deeper.length === 0 && name.endsWith('.xml')
  })
}
