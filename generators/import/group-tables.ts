import type { ImportedTable } from './imported-table.js'

/** Tables that are one process: phases of one table, or cases side by side. */
export interface TableGroup {
  kind: 'phases' | 'cases'
  tables: readonly ImportedTable[]
}

const ROMAN = /^[IVX]+$/

/**
 * Groups tables of one decision, one level and one procedure: the same codes, or the same name where there is no code.
 * Tables told apart by Roman numerals are phases of one table, others are cases. One code at two levels is two processes.
 */
export function groupTables(tables: readonly ImportedTable[]): TableGroup[] {
  const groups = new Map<string, ImportedTable[]>()
  for (const table of tables) {
    const identity = table.codes.length > 0 ? table.codes.join(' ') : table.name
    const key = [table.province, table.decision?.no ?? '', table.level ?? '', identity].join('\n')
    const group = groups.get(key)
    if (group) group.push(table)
    else groups.set(key, [table])
  }
  return [...groups.values()].map((group) => ({
    kind: group.length > 1 && group.every((table) => ROMAN.test(table.variant ?? '')) ? 'phases' : 'cases',
    tables: group,
  }))
}
