import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { ImportedTable, Unplaced } from '../generators/import/imported-table.js'
import { readCsv } from '../generators/import/read-csv.js'
import { readGrid } from '../generators/import/read-grid.js'
import { readYaml } from '../generators/import/read-yaml.js'
import { UsageFault } from './fault.js'

/** A file larger than this is not a file of process tables. */
const MOST_BYTES = 20_000_000

export interface PrintedTables {
  tables: ImportedTable[]
  unplaced: Unplaced[]
}

/** The printed tables in a file of the disk, by its extension. */
export async function readPrintedTables(path: string): Promise<PrintedTables> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new UsageFault(`Không có tệp ${path}.`)
  if (stat.size > MOST_BYTES) throw new UsageFault(`Tệp ${path} quá lớn để là bảng quy trình (trên 20 MB).`)
  const read = readers[extname(path).toLowerCase()]
  if (!read) throw new UsageFault(`Không đọc được dạng tệp "${extname(path)}"; dùng .yaml, .csv hoặc .xlsx.`)
  try {
    return await read(readFileSync(path), basename(path, extname(path)))
  } catch {
    throw new UsageFault(
      `Tệp ${path} hỏng hoặc không đúng dạng ${extname(path)}; mở bằng chương trình soạn ra nó rồi lưu lại.`,
    )
  }
}

type Reader = (bytes: Uint8Array, id: string) => PrintedTables | Promise<PrintedTables>

const asText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const yaml: Reader = (bytes) => readYaml(asText(bytes))

const readers: Readonly<Record<string, Reader>> = {
  '.yaml': yaml,
  '.yml': yaml,
  '.csv': (bytes, id) => readGrid(readCsv(asText(bytes), id)),
  '.xlsx': async (bytes, id) => {
    const { readXlsx } = await import('../generators/import/read-xlsx.js')
    const read = (await readXlsx(bytes, id)).map(readGrid)
    return { tables: read.flatMap(({ tables }) => tables), unplaced: read.flatMap(({ unplaced }) => unplaced) }
  },
}
