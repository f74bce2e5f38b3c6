import type { National, Paper } from '../../machines/model/national.js'
import { stepsIn } from '../../machines/model/placed-rows.js'
import type { FormRegister } from '../../machines/model/registry.js'
import type { Row } from '../../machines/model/step.js'
import { listed } from '../../machines/model/listed.js'
import type { CompiledCase } from '../generator.js'
import { printPapers } from '../table/print-papers.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'
import type { Service } from './services.js'

/** `partType` */
const PART = { input: 1, output: 2, other: 3, inputGroup: 6 } as const

/** The dossier template of a service, and the list of its papers that the service itself has. */
export interface Template {
  template: Element<'DossierTemplate'>
  files: readonly Element<'fileTemplate'>[]
}

/** Papers of the dossier as the national facts list them, its results, and what else the steps make. */
export function writeTemplate(
  templateNo: string,
  national: National,
  cases: readonly CompiledCase[],
  forms: FormRegister,
  notes: LossNotes,
): Template {
  const { inputs, results, made } = papersOf(national, cases)
  const [first] = cases
  // A process of several procedures makes papers of the others as well: they are called what those call them.
  const nameOf = (id: string): string => (first && printPapers([id], first.entry.value, forms)) ?? id
  const others = made.map((id): Paper => ({ id, name: nameOf(id) }))
  const part =
    (type: number, letters: string) =>
    (paper: Paper, index: number): Element<'DossierPart'> => {
      const partNo = partNumber(letters, index)
      return {
        partNo,
        partName: notes.fit(paper.name, 'Tên giấy tờ'),
        partTip: copies(paper),
        partType: type,
        multiple: (paper.originals ?? 0) + (paper.copies ?? 0) > 1,
        required: type === PART.input,
        esign: paper.digital === true,
        fileTemplateNo: fileNumber(templateNo, partNo),
        deliverableType: '',
        deliverableAction: 0,
        eForm: false,
        sampleData: '',
        fileMark: 0,
      }
    }
  const parts = [
    ...inputs.map(part(PART.input, LETTERS.inputs)),
    ...results.map(part(PART.output, LETTERS.results)),
    ...others.map(part(PART.other, LETTERS.made)),
  ]
  if (parts.length === 0) {
    notes.lose('Thành phần hồ sơ và kết quả chưa có trong dữ liệu; mẫu hồ sơ chỉ có một nhóm trống để bổ sung.')
    const id = 'chua-co'
    parts.push(part(PART.inputGroup, LETTERS.inputs)({ id, name: 'Thành phần hồ sơ: chưa có trong dữ liệu' }, 0))
  }
  return {
    template: {
      templateNo,
      templateName: notes.fit(national.name, 'Tên mẫu hồ sơ'),
      description: notes.fit(national.source, 'Nguồn dữ liệu của mẫu hồ sơ'),
      newFormScript: '',
      parts,
    },
    files: parts.map(({ fileTemplateNo, partName }) => ({
      filename: '',
      fileTemplateNo,
      templateName: partName,
      eFormNoPattern: '',
      eFormNamePattern: '',
    })),
  }
}

/** The number of each paper in the dossier template of a service. */
export function fileNumbers({ code, national, cases }: Service): ReadonlyMap<string, string> {
  const { inputs, results, made } = papersOf(national, cases)
  const groups = [
    [LETTERS.inputs, inputs.map(idOf)],
    [LETTERS.results, results.map(idOf)],
    [LETTERS.made, made],
  ] as const
  return new Map(
    groups.flatMap(([letters, ids]) => ids.map((id, index) => [id, fileNumber(code, partNumber(letters, index))])),
  )
}

const idOf = ({ id }: { id: string }): string => id

/** Papers of a procedure, its results, and by their ids what else the steps of its cases make. */
function papersOf(
  { papers, results = [] }: National,
  cases: readonly CompiledCase[],
): { inputs: readonly Paper[]; results: NonNullable<National['results']>; made: readonly string[] } {
  const inputs = listed(papers)
  const known = new Set([...inputs, ...results].map(({ id }) => id))
  const made = [...new Set(cases.flatMap((compiled) => givesOf(compiled.case.table)))].filter((id) => !known.has(id))
  return { inputs, results, made }
}

/** What the numbers of parts begin with: thành phần, kết quả, giấy tờ. */
const LETTERS = { inputs: 'TP', results: 'KQ', made: 'GT' } as const
const partNumber = (letters: string, index: number): string => `${letters}${String(index + 1).padStart(2, '0')}`
const fileNumber = (templateNo: string, partNo: string): string => `${templateNo}-${partNo}`

/** 'Bản chính: 1; bản sao: 2' */
const copies = ({ originals, copies }: Paper): string =>
  [originals === undefined ? '' : `Bản chính: ${originals}`, copies === undefined ? '' : `bản sao: ${copies}`]
    .filter((one) => one !== '')
    .join('; ')

const givesOf = (table: readonly Row[]): string[] => stepsIn(table).flatMap(({ gives }) => [...listed(gives)])
