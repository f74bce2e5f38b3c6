import type { SoundFlow } from '../../machines/build/flow.js'
import type { CaseText } from '../case-text.js'
import type { CompiledCase, GeneratorInput, Loss } from '../generator.js'
import { lossNotes } from '../loss-notes.js'
import { escapeXml } from '../xml-text.js'
import { packPiece, packPieces, type Packed, type Piece } from '../zip.js'
import { processContext, type ProcessContext } from './context.js'
import type { Place } from './places.js'
import { writeProcess, type ProcessBody, type ProcessHead } from './process.js'
import type { Role } from './roles.js'
import { fileTemplateNo, type Template } from './template.js'
import { noteUnheld } from './unheld.js'
import { closeXml, openXml } from './write-xml.js'

/** What the process of a flow says for all cases with a text; its papers are numbered in each case's own template. */
export interface ProcessForm {
  /** What the target cannot hold of it. */
  losses: readonly Loss[]
  /** `undefined` where the target cannot hold it at all. */
  made?: { body: ProcessBody; places: readonly Place[]; roles: readonly Role[]; pieces: readonly Piece[] }
}
type Made = NonNullable<ProcessForm['made']>

/** `compiled` is one of the cases of the text. */
export function processForm(
  compiled: CompiledCase,
  text: CaseText,
  flow: SoundFlow,
  given: Pick<ProcessContext, 'forms'> & Pick<Template, 'partNos'> & { input: GeneratorInput },
): ProcessForm {
  const forms = known.get(text) ?? new Map<string, ProcessForm>()
  known.set(text, forms)
  const index = text.flows.indexOf(flow)
  const key = JSON.stringify([index, given.input.asOf, ...given.partNos])
  const form = forms.get(key) ?? makeForm(compiled, text, index, given)
  forms.set(key, form)
  return form
}
/** A text is of one corpus and one province. */
const known = new WeakMap<CaseText, Map<string, ProcessForm>>()

function makeForm(
  compiled: CompiledCase,
  text: CaseText,
  index: number,
  { input, forms, partNos }: Parameters<typeof processForm>[3],
): ProcessForm {
  const flow = text.flows[index]
  const losses: Loss[] = []
  if (flow === undefined) return { losses }
  const budget = compiled.budgets()[index]
  const strongest = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]
  const total = strongest?.limit.time ?? compiled.case.total
  const notes = lossNotes(undefined, losses, input.province.id)
  const fileTemplates = new Map([...partNos].map(([paper, part]) => [paper, fileTemplateNo(TEMPLATE, part)]))
  const made = writeProcess(processContext(text, flow, total, { input, notes, forms, fileTemplates }), total)
  if (made === undefined) return { losses }
  noteUnheld(text, compiled.budgets(), notes)
  const pieces = closeXml('ServiceProcess', made.body).split(TEMPLATE).map(packPiece)
  return { losses, made: { ...made, pieces } }
}

/** Where the number of a case's template goes: a character that Unicode keeps for use inside a program. */
const TEMPLATE = '\uFDD0'

/** The actions with their papers numbered in a template. */
export const numbered = ({ actions, ...body }: ProcessBody, templateNo: string): ProcessBody => ({
  ...body,
  actions: actions.map((action) => ({
    ...action,
    createDossierFiles: action.createDossierFiles.replaceAll(TEMPLATE, templateNo),
  })),
})

/** Packs the process of a case: only its head and the number of its template are new. */
export function packProcess({ pieces }: Made, head: ProcessHead, templateNo: string, says: readonly string[]): Packed {
  const number = packPiece(escapeXml(templateNo))
  return packPieces([
    packPiece(openXml('ServiceProcess', head, says)),
    ...pieces.flatMap((piece, index) => (index === 0 ? [piece] : [number, piece])),
  ])
}
