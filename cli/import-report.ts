import { countCuts } from '../generators/import/count-cuts.js'
import type { Imported } from '../generators/import/import-tables.js'
import type { ImportedTable, Unplaced } from '../generators/import/imported-table.js'

/** Files of an import, by what became of them. */
export interface Written {
  made: string[]
  kept: string[]
}

export interface Report {
  tables: readonly ImportedTable[]
  imported: Imported
  unplaced: readonly Unplaced[]
  written: Written
  dryRun: boolean
}

/** What an import made, what it left alone, and every place that a person must look at. */
export function importReport({ tables, imported, unplaced, written, dryRun }: Report): string {
  const lines = [
    `Đã đọc ${tables.length} bảng, thành ${imported.definitions.length} định nghĩa quy trình.`,
    ...heading(dryRun ? 'Sẽ tạo' : 'Đã tạo', written.made),
    ...heading('Đã có, giữ nguyên không ghi đè', written.kept),
  ]
  const cuts = countCuts(tables)
  if (cuts > 0) lines.push(`${cuts} ô chỉ có phần đầu trong nguồn; đã đánh dấu trích, không in như toàn văn.`)
  if (unplaced.length > 0) {
    lines.push(`${unplaced.length} chỗ cần người xem lại:`)
    for (const { table, place, cell, why } of unplaced) {
      lines.push(
        `  ${table}, ${place}: ${why}${cell === '' ? '' : ` "${cell.length > 100 ? `${cell.slice(0, 100)}…` : cell}"`}`,
      )
    }
  }
  if (!dryRun && written.made.length > 0)
    lines.push('Việc tiếp theo: chạy tthc check, rồi tthc table để so lại với văn bản.')
  return `${lines.join('\n')}\n`
}

const heading = (title: string, paths: readonly string[]): string[] =>
  paths.length === 0 ? [] : [`${title}:`, ...paths.map((path) => `  ${path}`)]
