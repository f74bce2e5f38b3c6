import { compare } from '../../machines/model/words.js'
import type { Entry, Fact, Section } from '../drift/section.js'
import type { GeneratorInput } from '../generator.js'
import { actionFacts, codeNames, withCode, type CodeNames } from './action-words.js'
import { formCodes } from './documents.js'
import { fieldsOf, INLINE, type Element } from './elements.js'
import { processLanguage } from './interpret.js'
import { packageFiles } from './package-files.js'
import { PARTS, type PackedFile } from './parts.js'
import { readPackage } from './read.js'
import { serviceParts } from './service-parts.js'
import { groupsOf } from './services.js'
import { xmlText } from '../xml-text.js'

/** What a package, perhaps edited in the system and exported again, says. */
export const read = (bytes: Uint8Array): readonly Section[] => sectionsOf(readPackage(bytes).files)

/** What the definitions would put into the package of a tree. */
export function defined(input: GeneratorInput): readonly Section[] {
  const keep = (file: PackedFile): PackedFile => file
  const forms = formCodes(input.corpus.registers.forms, input.asOf)
  const parts = groupsOf(input).flatMap((group) => serviceParts(group, input, forms, keep))
  return sectionsOf(packageFiles(parts, input, [], keep))
}

function sectionsOf(files: readonly PackedFile[]): Section[] {
  const codes = codeNames(files)
  return files.map((file) => (isProcessFile(file) ? processSection(file.root, codes) : listSection(file)))
}

const isProcessFile = (file: PackedFile): file is PackedFile<'processes'> => file.part === 'processes'

/** Labels of what a process and its steps say; the import ignores `counter` and `configNote`, so they are not asked. */
const PROCESS_FACTS = {
  processName: 'Tên quy trình',
  description: 'Mô tả',
  durationCount: 'Thời hạn',
  durationUnit: 'Đơn vị thời hạn (0 ngày, 1 giờ)',
  dossierNoPattern: 'Mẫu số hồ sơ',
  dueDatePattern: 'Cách tính ngày hẹn',
} as const satisfies Partial<Record<keyof Element<'ServiceProcess'>, string>>
const STEP_FACTS = {
  stepName: 'Tên bước',
  sequenceNo: 'Thứ tự',
  dossierStatus: 'Trạng thái',
  dossierSubStatus: 'Trạng thái phụ',
  durationCount: 'Thời gian',
  briefNote: 'Nhãn',
  roleAsStep: 'Vai trò theo bước',
} as const satisfies Partial<Record<keyof Element<'ProcessStep'>, string>>
/** What an export of the system leaves empty: compared only where it is there. */
const NOT_EXPORTED = {
  groupName: 'Giai đoạn',
  instructionNote: 'Nội dung công việc',
} as const satisfies Partial<Record<keyof Element<'ProcessStep'>, string>>

function processSection(process: Element<'ServiceProcess'>, codes: CodeNames): Section {
  const names = new Map(process.steps.map(({ stepCode, stepName }) => [stepCode, stepName]))
  const known = new Set(names.keys())
  const first = process.actions.filter(({ preStepCode }) => !known.has(preStepCode))
  return {
    key: `processes/${process.processNo}`,
    title: `Quy trình "${plain(process.processName)}" (${process.processNo})`,
    facts: factsOf(process, PROCESS_FACTS),
    entries: [
      { key: '', title: 'Khi nộp hồ sơ', facts: new Map(), ways: waysOf(first, names, codes) },
      ...process.steps.map((step): Entry => {
        const more = [...factsOf(step, NOT_EXPORTED)].filter(([, value]) => value !== '')
        return {
          key: step.stepCode,
          title: `Bước "${plain(step.stepName)}" (${step.stepCode})`,
          facts: new Map<string, Fact>([...factsOf(step, STEP_FACTS), ['Vai trò', rolesFact(step.roles)], ...more]),
          ways: waysOf(
            process.actions.filter(({ preStepCode }) => preStepCode === step.stepCode),
            names,
            codes,
          ),
        }
      }),
    ],
    language: processLanguage(process),
  }
}

/** Who may act in a step, by name; whoever may only look is said to. */
function rolesFact(roles: Element<'ProcessStep'>['roles']): Fact {
  const sorted = [...roles].sort((a, b) => compare(a.roleCode, b.roleCode))
  const said = (print: (role: (typeof roles)[number]) => string): string =>
    sorted.map((role) => `${print(role)}${role.moderator ? '' : ' (chỉ xem)'}`).join(', ')
  return {
    is: said(({ roleCode }) => roleCode),
    says: said(({ roleCode, roleName }) => withCode(plain(roleName), roleCode)),
  }
}

/** An action in words: where it leads, and what it asks and does on the way. */
function waysOf(
  actions: readonly Element<'ProcessAction'>[],
  names: ReadonlyMap<string, string>,
  codes: CodeNames,
): Entry['ways'] {
  return new Map(
    actions.map((action) => {
      const { actionCode, actionName, postStepCode } = action
      const to = names.get(postStepCode)
      const says = to === undefined ? `tới bước không có "${postStepCode}"` : `tới "${plain(to)}" (${postStepCode})`
      return [actionCode, { title: plain(actionName), says, is: postStepCode, facts: actionFacts(action, codes) }]
    }),
  )
}

const factsOf = <T>(of: T, labels: Partial<Record<keyof T, string>>): Map<string, string> =>
  new Map(
    Object.entries(labels).map(([key, label]) => {
      const said = plain(String(of[key as keyof T]))
      return [label as string, key === 'durationCount' ? amount(said) : said]
    }),
  )

/** '0,25' and '7.0' are 0.25 and 7: the system reads both signs, and may keep a number for the text that it was given. */
const amount = (text: string): string =>
  /^\d+(?:[.,]\d+)?$/.test(text) ? String(Number(text.replace(',', '.'))) : text

/**
 * Any other file: an entry for each item, known by its first field, with everything in it. Of a folder the file itself is
 * known by that too: how it is called is the system's own.
 */
function listSection({ part, path, root }: PackedFile): Section {
  const facts = new Map<string, string>()
  const entries = new Map<string, Map<string, string>>()
  flatten(PARTS[part].root, root, [])
  return {
    key: 'file' in PARTS[part] ? path : `${part}/${keyOf(PARTS[part].root, root)}`,
    title: `Tệp ${path}`,
    facts,
    entries: [...entries].map(([key, own]) => ({ key, title: `Mục ${key}`, facts: own, ways: new Map() })),
  }

  function flatten(name: string, value: unknown, at: readonly string[]): void {
    const fields = fieldsOf(name)
    if (fields === undefined) return note(at, String(value))
    const own = value as Readonly<Record<string, unknown>>
    for (const [key, field] of Object.entries(fields)) {
      const said = own[key]
      if (said === undefined) continue
      const label = key === INLINE ? at : [...at, key]
      if (field.kind !== 'list') note(label, `${said as string | number | boolean}`)
      else for (const item of said as readonly unknown[]) flatten(field.of, item, [...label, keyOf(field.of, item)])
    }
  }

  /** The innermost item is the entry; what is in none is the file's. */
  function note(at: readonly string[], value: string): void {
    const label = at.at(-1) ?? ''
    const entry = at.slice(0, -1).join(' › ')
    const into = entry === '' ? facts : (entries.get(entry) ?? new Map<string, string>())
    if (entry !== '') entries.set(entry, into)
    into.set(label, plain(value))
  }
}

function keyOf(name: string, item: unknown): string {
  const fields = fieldsOf(name)
  if (fields === undefined) return String(item)
  const [first = ''] = Object.keys(fields)
  return String((item as Readonly<Record<string, unknown>>)[first])
}

/** A text as it is after having been written and read: indentation is the file's, not the text's. */
const plain = (text: string): string => xmlText(text).trim()
