import { packages } from '../systems/packages.js'

/** The rows that a list of a shared system no longer has; Vietnamese. */
export interface RowsGone {
  /** The list as JSON; its CSV and its workbook hold the same rows. */
  path: string
  /** 'Đơn vị (Hệ thống thông tin giải quyết thủ tục hành chính)' */
  list: string
  /** What each row is called, in the order of the former list. */
  rows: readonly string[]
}

interface SystemList {
  format: 'tthc/system-list/1'
  system: string
  list: string
  /** Cells are texts; what marks them is looked at by nobody here. */
  rows: readonly Readonly<Record<string, string>>[]
}

/** What was taken out of a list; `undefined` where the file is no such list, or nothing was. */
export function rowsGone(path: string, before: Uint8Array, after: Uint8Array): RowsGone | undefined {
  const [old, now] = [listIn(before), listIn(after)]
  const system = packages.find(({ id }) => id === old?.system)
  const table = system?.tables.find(({ id }) => id === old?.list)
  if (system === undefined || table === undefined || old === undefined || now === undefined) return undefined
  const named = table.columns.filter(({ names }) => names !== undefined)
  const keys = named.filter(({ names }) => names === 'key')
  const cells = (row: SystemList['rows'][number], of: typeof named): string[] => of.map(({ key }) => row[key] ?? '')
  const keyOf = (row: SystemList['rows'][number]): string => JSON.stringify(cells(row, keys))
  const left = new Map<string, number>()
  for (const row of now.rows) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1)
  const rows = old.rows.flatMap((row) => {
    const count = left.get(keyOf(row)) ?? 0
    left.set(keyOf(row), count - 1)
    return count > 0
      ? []
      : [
          cells(row, named)
            .filter((text) => text !== '')
            .join(', '),
        ]
  })
  return rows.length === 0 ? undefined : { path, list: `${table.title} (${system.title})`, rows }
}

/** A list as target `systems` writes it; another JSON file is none. */
function listIn(bytes: Uint8Array): SystemList | undefined {
  const document = JSON.parse(new TextDecoder().decode(bytes)) as SystemList | { format?: undefined }
  return document.format === 'tthc/system-list/1' ? document : undefined
}
