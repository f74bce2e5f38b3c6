import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { changesIn, type Change } from '../generators/workbook/changes.js'
import { readWorkbook } from '../generators/workbook/read-workbook.js'
import { stepRows } from '../generators/workbook/step-rows.js'
import { addTo } from '../machines/model/group-by.js'
import { pathOf } from './disk.js'
import { UsageFault } from './fault.js'
import { loadCorpus, type Loaded } from './load.js'
import { readSettings } from './settings.js'

/** What a workbook that came back changes, written into the definitions in place unless `dryRun`. Vietnamese. */
export async function updateFrom(base: string, file: string, dryRun: boolean): Promise<string> {
  if (extname(file).toLowerCase() !== '.xlsx')
    throw new UsageFault(`--update đọc bảng tính .xlsx do tthc workbook ghi, không đọc ${file}.`)
  const { lookIntoXlsx, readXlsx } = await import('../generators/import/read-xlsx.js')
  const bytes = readFileSync(pathOf(base, file))
  const notices = lookIntoXlsx(bytes)
  const returned = (await readXlsx(bytes, file)).flatMap((grid) => readWorkbook(grid) ?? [])
  if (returned.length === 0) throw new UsageFault(`Không thấy bảng của tthc workbook trong ${file}.`)
  const loaded = loadCorpus(readSettings(base).roots, { base, keepPlaces: true })
  const { provinces, processes } = loaded.corpus
  const named = new Set(returned.map(({ cells }) => cells.process))
  const rows = processes
    .filter(({ id }) => named.has(id))
    .flatMap((entry) => stepRows(entry, provinces.get(entry.value.province)?.value))
  const { changes, unknown } = changesIn(returned, rows, ({ entry }) => provinces.get(entry.value.province)?.value)
  const byHand = dryRun ? [] : await edit(base, loaded, changes)
  const lines = [
    ...notices,
    ...changes.map(inWords),
    ...unknown,
    ...byHand.map((change) => `Chưa ghi được, sửa tay: ${inWords(change)}`),
    changes.length === 0
      ? 'Bảng tính giống định nghĩa, không có gì để sửa.'
      : `${dryRun ? 'Sẽ sửa' : 'Đã sửa'} ${changes.length - byHand.length} ô trong ${new Set(changes.map(({ of }) => of.entry.file)).size} tệp.${dryRun ? '' : ' Chạy tthc check để xem lại.'}`,
  ]
  return `${lines.join('\n')}\n`
}

const inWords = ({ of, title, from, to }: Change): string =>
  `${of.entry.file}, ${of.cells.no || of.cells.name} (${of.step.id}), ${title}: "${from}" → "${to}"`

/** Writes the changes file by file, from the end of each to its beginning; gives back those that a person must write. */
async function edit(base: string, { locator }: Loaded, changes: readonly Change[]): Promise<Change[]> {
  const { importBuilders, setFields } = await import('../machines/source/codemods/set-fields.js')
  const files = new Map<string, { change: Change; line: number; column: number }[]>()
  for (const change of changes) {
    const { use, definition } = locator.locate(change.of.entry.value, change.of.path)
    const { file, line, column } = definition ?? use
    addTo(files, file, { change, line, column })
  }
  const byHand: Change[] = []
  for (const [file, own] of files) {
    let text = readFileSync(pathOf(base, file), 'utf8')
    const written: Change[] = []
    // What is edited first stands last: it moves nothing that is still to be edited.
    for (const { change, ...at } of own.sort((a, b) => b.line - a.line || b.column - a.column)) {
      const edited = setFields(text, at, change.edits)
      if (edited === undefined) byHand.push(change)
      else written.push(change)
      text = edited ?? text
    }
    if (written.length === 0) continue
    const builders = written.flatMap((change) => change.builders)
    writeFileSync(pathOf(base, file), importBuilders(text, builders))
  }
  return byHand
}
