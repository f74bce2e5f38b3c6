import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { importTables, type Imported, type ImportRegisters } from '../../generators/import/import-tables.js'
import type { ImportedTable } from '../../generators/import/imported-table.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { list } from '../../machines/model/words.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { importReport, type Written } from '../import-report.js'
import { loadCorpus } from '../load.js'
import { readPrintedTables } from '../read-printed-tables.js'
import { readSettings } from '../settings.js'
import { parseDay } from '../today.js'
import { updateFrom } from '../update.js'

interface Options {
  province?: string
  field?: string
  name?: string
  code?: string
  decision?: string
  date?: string
  out?: string
  dryRun?: true
  update?: true
}

/** `tthc import`: printed tables become definitions; what could not be placed is listed, nothing is made up. */
export const register = (parent: Command): void => {
  parent
    .command('import')
    .description(
      'Chuyển bảng quy trình đã ban hành thành tệp định nghĩa; ô nào không hiểu thì giữ nguyên văn và liệt kê.',
    )
    .argument('<tệp>', 'tệp Word (.docx), Excel (.xlsx), .html, .txt, .csv hoặc .yaml chứa một hay nhiều bảng')
    .option('--province <tỉnh>', 'tỉnh ban hành, khi tệp không ghi, ví dụ cao-bang')
    .option('--field <lĩnh vực>', 'lĩnh vực, khi tệp không ghi')
    .option('--name <tên>', 'tên thủ tục, khi tệp không ghi')
    .option('--code <mã>', 'mã thủ tục, khi tệp không ghi')
    .option('--decision <số>', 'số quyết định, khi tệp không ghi; đi cùng --date')
    .option('--date <ngày>', 'ngày của quyết định, khi tệp không ghi', parseDay)
    .option('--out <thư mục>', 'thư mục định nghĩa để ghi vào (mặc định: procedures)')
    .option('--update', 'tệp là bảng tính của tthc workbook: ghi những ô đã sửa vào định nghĩa tại chỗ')
    .option('--dry-run', 'chỉ liệt kê, không ghi tệp nào')
    .addHelpText('after', examples)
    .action(async (file: string, options: Options) => {
      const base = process.cwd()
      const isUpdate = options.update === true
      process.stdout.write(
        isUpdate ? await updateFrom(base, file, options.dryRun === true) : await importFile(base, file, options),
      )
    })
}

const examples = `
Ví dụ:
  tthc import bang-2022.xlsx --province cao-bang --dry-run    xem trước
  tthc import bang.csv --province cao-bang --field "Y tế" --decision 2022/QĐ-UBND --date 2025-11-27
Tệp định nghĩa đã có không bao giờ bị ghi đè: sau khi chuyển, định nghĩa là bản gốc.`

async function importFile(base: string, file: string, options: Options): Promise<string> {
  const [root = 'procedures'] = readSettings(base).roots
  const { corpus } = loadCorpus([root], { base })
  if (options.province !== undefined && !corpus.provinces.has(options.province)) {
    throw new UsageFault(`Không có tỉnh "${options.province}"; đang có: ${list([...corpus.provinces.keys()].sort())}.`)
  }
  const read = await readPrintedTables(pathOf(base, file))
  if (read.tables.length === 0) {
    throw new UsageFault(
      `Không thấy bảng quy trình nào trong ${file}: cần một hàng tiêu đề có nội dung hoặc trách nhiệm, và thời gian.`,
    )
  }
  const tables = read.tables.map((table) => completed(table, options))
  const out = options.out ?? root
  const imported = importTables(tables, registersFor(corpus, out === root))
  // Tables of which nothing came: what is listed says why.
  if (imported.definitions.length === 0) process.exitCode = 1
  const written = writeAll(base, out, imported, options.dryRun === true)
  return importReport({
    tables,
    imported,
    unplaced: [...read.unplaced, ...imported.unplaced],
    written,
    dryRun: options.dryRun === true,
  })
}

/** What tables are understood with; facts that are defined are imported only by definitions beside them. */
function registersFor({ registers, nationals, processes, provinces }: Corpus, beside: boolean): ImportRegisters {
  const facts = nationals.flatMap(({ file, value: { code } }) => {
    const path = file.slice(file.indexOf('/national/') + 1)
    return beside ? [[code ?? path, path] as const] : []
  })
  return {
    provinces: [...provinces.values()].map(({ value }) => value),
    roles: registers.roles,
    policies: registers.policies,
    laws: registers.laws,
    nationals: new Map(facts),
    processes: beside ? processes : [],
  }
}

/** What the command line says holds where the file says nothing. */
function completed(table: ImportedTable, { province, field, name, code, decision, date }: Options): ImportedTable {
  const given = decision !== undefined && date !== undefined ? { decision: { no: decision, date } } : {}
  return {
    ...table,
    ...(table.province === '' && province !== undefined ? { province } : {}),
    ...(table.field === '' && field !== undefined ? { field } : {}),
    ...(table.name === '' && name !== undefined ? { name } : {}),
    ...(table.codes.length === 0 && code !== undefined ? { codes: [code] } : {}),
    ...(table.decision === undefined ? given : {}),
    ...(table.effective === undefined && table.decision === undefined && date !== undefined ? { effective: date } : {}),
  }
}

function writeAll(base: string, out: string, imported: Imported, dryRun: boolean): Written {
  const files = [
    ...imported.definitions.map(({ path, content }) => [path, content] as const),
    ...imported.nationals,
  ].map(([path, content]) => ({ path: `${out}/${path}`, content }))
  const kept = files.filter(({ path }) => existsSync(pathOf(base, path)))
  const made = files.filter((file) => !kept.includes(file))
  if (!dryRun) {
    for (const { path, content } of made) {
      mkdirSync(dirname(pathOf(base, path)), { recursive: true })
      writeFileSync(pathOf(base, path), content, { flag: 'wx' })
    }
  }
  return { made: made.map(({ path }) => path), kept: kept.map(({ path }) => path) }
}
