import { parseTime } from '../../machines/model/duration.js'
import { asPrinted } from '../../machines/model/fact.js'
import { printActor } from '../../machines/model/print-actor.js'
import type { Actor } from '../../machines/model/actor.js'
import type { Province } from '../../machines/model/registry.js'
import { understandActor } from '../../machines/model/spelling.js'
import { findPost } from '../import/find-post.js'
import { ValuePrinter } from '../import/print-value.js'
import type { ReturnedRow } from './read-workbook.js'
import { COLUMNS, EDITABLE, type EditKey, type StepRow } from './step-rows.js'

/** A field of a step that is written anew; without code it is taken out. */
export interface FieldEdit {
  key: string
  code?: string
}
/** A cell that a colleague changed. */
export interface Change {
  of: StepRow
  title: string
  from: string
  to: string
  edits: readonly FieldEdit[]
  /** Builders of definitions that the edits call. */
  builders: readonly string[]
}

/** What a colleague changed, and rows that stand for no step. Vietnamese. */
export function changesIn(
  returned: readonly ReturnedRow[],
  rows: readonly StepRow[],
  provinceOf: (row: StepRow) => Province | undefined,
): { changes: Change[]; unknown: string[] } {
  const keyOf = (cells: ReturnedRow['cells']): string => [cells.process, cells.case, cells.step].join('\n')
  const known = new Map(rows.map((row) => [keyOf(row.cells), row]))
  const changes: Change[] = []
  const unknown: string[] = []
  for (const { row, cells } of returned) {
    const own = known.get(keyOf(cells))
    if (own === undefined) {
      unknown.push(
        `dòng ${row}: không có bước "${cells.step}" trong ${cells.process || 'quy trình nào'}; thêm hoặc bớt bước thì sửa ở tệp định nghĩa.`,
      )
      continue
    }
    for (const key of EDITABLE.filter((one) => flat(cells[one]) !== flat(own.cells[one]))) {
      changes.push(changeOf(own, key, cells[key], provinceOf(own)))
    }
  }
  return { changes, unknown }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function changeOf(of: StepRow, key: EditKey, to: string, province: Province | undefined): Change {
  const printer = new ValuePrinter(Number.POSITIVE_INFINITY)
  const edit = (field: string, value: unknown): FieldEdit =>
    value === undefined ? { key: field } : { key: field, code: printer.print(value, 0, 0) }
  const edits = key === 'by' ? actorEdits(of, to, province, edit) : [edit(key, valueOf(key, to))]
  const title = COLUMNS.find((column) => column.key === key)?.title ?? key
  return { of, title, from: of.cells[key], to, edits, builders: [...printer.builders] }
}

function valueOf(key: Exclude<EditKey, 'by'>, text: string): unknown {
  if (text === '') return undefined
  return key === 'within' ? parseTime(text) : text
}

/** Who acts, and the words as written where the post is called otherwise. */
function actorEdits(
  { step }: StepRow,
  text: string,
  province: Province | undefined,
  edit: (field: string, value: unknown) => FieldEdit,
): FieldEdit[] {
  const { by: _, ...printed } = step.printed ?? {}
  const actor = text === '' ? undefined : understood(text, province)
  const differs = actor !== undefined && printActor(actor, undefined, province) !== text
  const left = { ...printed, ...(differs ? { by: text } : {}) }
  return [edit('by', actor), edit('printed', Object.keys(left).length === 0 ? undefined : left)]
}

function understood(text: string, province: Province | undefined): Actor {
  if (province === undefined) return asPrinted(text)
  const found = findPost(text, province)
  return understandActor(text, province) ?? ('post' in found ? found.post : asPrinted(text))
}
