import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Block } from '../generators/import/document/block.js'
import { readDocument } from '../generators/import/document/read-document.js'
import type { ImportedTable, Unplaced } from '../generators/import/imported-table.js'
import { PackageFault } from '../generators/import/package/open-package.js'
import { readCsv } from '../generators/import/read-csv.js'
import { readGrid } from '../generators/import/read-grid.js'
import { readYaml } from '../generators/import/read-yaml.js'
import { UsageFault } from './fault.js'

/** A file larger than this is not a file of process tables; documents hold pictures, so they may be larger. */
const MOST_BYTES = 20_000_000
const MOST_DOCUMENT_BYTES = 100_000_000

export interface PrintedTables {
  tables: ImportedTable[]
  unplaced: Unplaced[]
}

/** The printed tables in a file of the disk, by its extension. */
export async function readPrintedTables(path: string): Promise<PrintedTables> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new UsageFault(`Không có tệp ${path}.`)
  const extension = extname(path).toLowerCase()
  const most = documents.has(extension) ? MOST_DOCUMENT_BYTES : MOST_BYTES
  if (stat.size > most) throw new UsageFault(`Tệp ${path} quá lớn để là bảng quy trình (trên ${most / 1e6} MB).`)
  const read = readers[extension]
  if (!read) {
    const known = Object.keys(readers).join(', ')
    throw new UsageFault(`Không đọc được dạng tệp "${extname(path)}"; dùng một trong các dạng ${known}.`)
  }
  try {
    return await read(readFileSync(path), basename(path, extname(path)))
  } catch (error) {
    if (error instanceof PackageFault) throw new UsageFault(`Không đọc tệp ${path}: ${error.message}.`)
    throw new UsageFault(
      `Tệp ${path} hỏng hoặc không đúng dạng ${extname(path)}; mở bằng chương trình soạn ra nó rồi lưu lại.`,
    )
  }
}

type Reader = (bytes: Uint8Array, id: string) => PrintedTables | Promise<PrintedTables>

/** Excel writes UTF-8, UTF-16 with its mark, or, where nobody asked for either, the code page of the machine. */
function asText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new PackageFault(
      'chữ trong tệp không ở dạng UTF-8 nên không đọc đúng được dấu tiếng Việt; trong Excel chọn Lưu thành, loại tệp "CSV UTF-8" rồi nhập lại',
    )
  }
}
const yaml: Reader = (bytes) => readYaml(asText(bytes))

/** What a file holds that is not read on purpose is listed like everything else that was not placed. */
const noticed = (notices: readonly string[], id: string): Unplaced[] =>
  notices.map((why) => ({ table: id, place: 'cả tệp', cell: '', why }))

function document(blocks: readonly Block[], id: string, notices: readonly string[] = []): PrintedTables {
  const { tables, unplaced } = readDocument(blocks, id)
  return { tables, unplaced: [...noticed(notices, id), ...unplaced] }
}

const html: Reader = async (bytes, id) => {
  const { readHtml } = await import('../generators/import/html/read-html.js')
  return document(readHtml(asText(bytes)), id)
}
const text: Reader = async (bytes, id) => {
  const { readText } = await import('../generators/import/text/read-text.js')
  return document(readText(asText(bytes)), id)
}
const docx: Reader = async (bytes, id) => {
  const { readDocx } = await import('../generators/import/docx/read-docx.js')
  const { blocks, notices } = readDocx(bytes)
  return carried(bytes, document(blocks, id, notices), id)
}
const xlsx: Reader = async (bytes, id) => {
  const { lookIntoXlsx, readXlsx } = await import('../generators/import/read-xlsx.js')
  const notices = lookIntoXlsx(bytes)
  const read = (await readXlsx(bytes, id)).map(readGrid)
  const found = {
    tables: read.flatMap(({ tables }) => tables),
    unplaced: [...noticed(notices, id), ...read.flatMap(({ unplaced }) => unplaced)],
  }
  return carried(bytes, found, id)
}

/** A file that this program wrote carries its definitions along. */
async function carried(bytes: Uint8Array, { tables, unplaced }: PrintedTables, id: string): Promise<PrintedTables> {
  const { withCarried } = await import('../generators/carried/read-carried.js')
  const joined = withCarried(bytes, tables, id)
  return { tables: joined.tables, unplaced: [...unplaced, ...joined.unplaced] }
}

/** Word files with macros or of templates are the same format. */
const readers: Readonly<Record<string, Reader>> = {
  '.docx': docx,
  '.docm': docx,
  '.xlsx': xlsx,
  '.xlsm': xlsx,
  '.html': html,
  '.htm': html,
  '.txt': text,
  '.md': text,
  '.csv': (bytes, id) => readGrid(readCsv(asText(bytes), id)),
  '.yaml': yaml,
  '.yml': yaml,
}
const documents = new Set(['.docx', '.docm'])
