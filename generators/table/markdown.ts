import { CUT_MARK } from '../../machines/model/print-text.js'
import type { Column } from '../../machines/model/registry.js'
import type { Cell, OfficialTable, TableRow } from './official-table.js'
import { markdownText } from './safe-text.js'

/** The official table as Markdown (GitHub tables), safe for any cell text. Ends with a newline. */
export function toMarkdown(table: OfficialTable): string {
  const head = [`## ${markdownText(table.title)}`, ...table.lines.map((line) => `- ${markdownText(line)}`)]
  const body = [
    line(table.columns.map((column) => markdownText(column.title))),
    line(table.columns.map(() => '---')),
    ...table.rows.map((row) => markdownRow(row, table.columns)),
  ]
  const notes = [...table.notes, ...table.homeless.map((cell) => `Ô không có cột trong mẫu của tỉnh: ${cell}`)]
  const parts = [
    head[0] ?? '',
    head.slice(1).join('\n'),
    body.join('\n'),
    notes.map((note) => `- ${markdownText(note)}`).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function markdownRow(row: TableRow, columns: readonly Column[]): string {
  const cells = columns.map(({ key }) => markdownCell(row.cells[key]))
  return line(row.kind === 'step' ? cells : cells.map((cell) => (cell === '' ? '' : `**${cell}**`)))
}

/** Markdown has no merged cells: a covered one points up to where its content stands. */
function markdownCell(cell: Cell | undefined): string {
  if (cell?.covered) return '″'
  const text = markdownText(cell?.text ?? '')
  return cell?.cut ? `${text} *${CUT_MARK}*` : text
}
