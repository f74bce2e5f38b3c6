import { printTime } from '../../machines/model/duration.js'
import type { Path, ProcessEntry } from '../../machines/model/corpus.js'
import { placeSteps } from '../../machines/model/placed-rows.js'
import { printText } from '../../machines/model/print-text.js'
import { printedActor } from '../../machines/model/print-actor.js'
import type { Province } from '../../machines/model/registry.js'
import type { Step } from '../../machines/model/step.js'
import { casesOf } from '../../machines/build/cases.js'

/** The columns of a workbook; what cannot be edited there only says which step a row is. */
export const COLUMNS = [
  { key: 'process', title: 'Mã quy trình', width: 34 },
  { key: 'code', title: 'Mã thủ tục', width: 13 },
  { key: 'procedure', title: 'Tên thủ tục', width: 34 },
  { key: 'case', title: 'Mã trường hợp', width: 14 },
  { key: 'step', title: 'Mã bước', width: 22 },
  { key: 'no', title: 'Bước', width: 10, edits: true },
  { key: 'name', title: 'Tên bước', width: 30, edits: true },
  { key: 'text', title: 'Nội dung công việc', width: 52, edits: true },
  { key: 'by', title: 'Trách nhiệm', width: 36, edits: true },
  { key: 'within', title: 'Thời gian', width: 18, edits: true },
] as const

export type ColumnKey = (typeof COLUMNS)[number]['key']
/** A column whose cells a colleague may change. */
export type EditKey = Extract<(typeof COLUMNS)[number], { edits: true }>['key']
export const EDITABLE: readonly EditKey[] = COLUMNS.flatMap((column) => ('edits' in column ? [column.key] : []))

/** A step of a process as a row of the workbook. */
export interface StepRow {
  entry: ProcessEntry
  step: Step
  /** Place of the step in the definition. */
  path: Path
  cells: Readonly<Record<ColumnKey, string>>
}

/** All steps of a process, cases one after another. */
export const stepRows = (entry: ProcessEntry, province: Province | undefined): StepRow[] =>
  casesOf(entry.value).flatMap(({ case: one, path }) =>
    placeSteps(one.table, [...path, 'table']).map(({ row: step, path: at, office }) => ({
      entry,
      step,
      path: at,
      cells: {
        process: entry.id,
        code: entry.value.of.flatMap(({ code }) => code ?? []).join('; '),
        procedure: entry.value.of.map(({ name }) => name).join('; '),
        case: one.id,
        step: step.id,
        no: step.no ?? '',
        name: step.name,
        text: step.text === undefined ? '' : printText(step.text),
        by: printText(printedActor(step, office, province)),
        within: step.within === undefined ? '' : printTime(step.within),
      },
    })),
  )
