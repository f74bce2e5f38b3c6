import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Printed tables as the sources have them, read here by themselves: the importer has no part in the expectation. */
export interface SourceRow {
  label?: string
  no?: number | string
  actor?: string | null
  content?: string | null
  duration?: { text?: string | null } | string | null
  product_or_form?: string | null
  rows?: SourceRow[]
}
export interface SourceTable {
  id: string
  codes?: string[]
  name: string
  variant?: string
  province: string
  decision: string
  decision_date: string
  declared_total?: string | null
  stated_limit?: string
  appointments?: string[] | null
  anomalies?: string[]
  steps: SourceRow[]
}
/** Cells of one printed row, in the source's own columns; a merged cell stands in its first row. */
export interface SourceCells {
  no: string
  who: string
  what: string
  time: string
  /** Sản phẩm, biểu mẫu, phí, ghi chú, mức DVC: one field in the source. */
  further: string
}

/** From the repository's root, where tests and scripts run; a compiled script stands elsewhere. */
const FOLDER = 'tests/fixtures/source-tables/'

/** Lengths at which the extract cuts a cell without saying so; elsewhere a cut text ends in an ellipsis. */
const CUT_AT = { actor: 220, product_or_form: 180, landContent: 170 }

/** For each printed row, which of its cells hold only the beginning of their text. */
export const cutCells = (table: SourceTable): { who: boolean; what: boolean; further: boolean }[] =>
  table.steps
    .flatMap((row) => row.rows ?? [row])
    .map(({ actor, content, product_or_form: product }) => ({
      who: actor?.length === CUT_AT.actor,
      what: content?.endsWith('…') === true || (table.id.startsWith('L') && content?.length === CUT_AT.landContent),
      further: product?.length === CUT_AT.product_or_form,
    }))

export const sourceFiles = (): { file: string; text: string }[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }))

export const sourceTables = (): SourceTable[] =>
  sourceFiles().flatMap(({ text }) => Object.values(parse(text) as Record<string, SourceTable[]>).flat())

export function sourceCells(table: SourceTable): SourceCells[] {
  const cells = table.steps.flatMap((row) => rowCells(row, String(row.label ?? row.no ?? '')))
  const whole = /ô thời gian gộp toàn bảng: ([^;]+)/.exec((table.anomalies ?? []).join('; '))?.[1]
  const [first] = cells
  if (whole !== undefined && first) first.time = whole.trim()
  return cells
}

function rowCells(row: SourceRow, label: string): SourceCells[] {
  if (row.rows) return row.rows.flatMap((sub, i) => rowCells(sub, i === 0 ? label : ''))
  const { duration } = row
  const time = typeof duration === 'string' ? duration : (duration?.text ?? '')
  return [
    {
      no: label,
      who: plain(row.actor),
      what: plain(row.content),
      time: time.startsWith('(ô gộp') ? '' : time,
      further: plain(row.product_or_form),
    },
  ]
}

const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim()
