import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { readXlsx } from '../../generators/import/read-xlsx.js'
import { changesIn } from '../../generators/workbook/changes.js'
import { readWorkbook } from '../../generators/workbook/read-workbook.js'
import { stepRows } from '../../generators/workbook/step-rows.js'
import { writeWorkbook } from '../../generators/workbook/write-workbook.js'
import { tthc } from '../cli/tthc.js'

const ROOT = join(import.meta.dirname, '../..')
const FILE = 'procedures/cao-bang/y-te/tiep-nhan-doi-tuong-bao-tro-xa-hoi.ts'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-ra-soat-'))
  for (const part of ['national', 'cao-bang'])
    cpSync(join(ROOT, 'procedures', part), join(folder, 'procedures', part), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Edits the workbook as a colleague does: by process, step and heading of the column. */
async function edit(edits: readonly (readonly [step: string, title: string, text: string])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(folder, 'ra-soat.xlsx'))
  const [sheet] = workbook.worksheets
  const titles = (sheet?.getRow(1).values ?? []) as string[]
  sheet?.eachRow((row) => {
    for (const [step, title, text] of edits) {
      const own = row.getCell(titles.indexOf('Mã quy trình')).text.includes('tiep-nhan-doi-tuong-bao-tro-xa-hoi')
      if (own && row.getCell(titles.indexOf('Mã bước')).text === step) row.getCell(titles.indexOf(title)).value = text
    }
  })
  await workbook.xlsx.writeFile(join(folder, 'ra-soat.xlsx'))
}

describe('tthc workbook', () => {
  it('has one row a step, a filter, a heading that stays, and findings beside their cells', async () => {
    const { code, out } = await tthc(['workbook', '--province', 'cao-bang', '--field', 'y-te'], folder)
    expect(code).toBe(0)
    expect(out).toContain('ra-soat.xlsx: 18 quy trình')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(folder, 'ra-soat.xlsx'))
    const [sheet] = workbook.worksheets
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.autoFilter).toBeTruthy()
    const notes: string[] = []
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.note === 'object') notes.push((cell.note.texts ?? []).map(({ text }) => text).join(''))
        else if (typeof cell.note === 'string') notes.push(cell.note)
      })
    })
    expect(
      notes.some((note) => /Cách sửa:|Đã ghi nhận:/.test(note)),
      notes.join('\n'),
    ).toBe(true)
  })

  it('comes back unchanged for every shipped process, with the same bytes', async () => {
    const { corpus } = loadCorpus(['procedures'])
    const provinceOf = (id: string) => corpus.provinces.get(id)?.value
    const rows = corpus.processes.flatMap((entry) => stepRows(entry, provinceOf(entry.value.province)))
    const bytes = await writeWorkbook(rows, [])
    expect(Buffer.from(await writeWorkbook(rows, [])).equals(Buffer.from(bytes))).toBe(true)
    const [grid] = await readXlsx(bytes, 'x')
    const returned = grid && readWorkbook(grid)
    expect(returned).toHaveLength(rows.length)
    const { changes, unknown } = changesIn(returned ?? [], rows, ({ entry }) => provinceOf(entry.value.province))
    expect({ changes, unknown }).toEqual({ changes: [], unknown: [] })
  })

  it('shows what a colleague changed, then edits the definition in place and nothing else of it', async () => {
    await tthc(['workbook', '--province', 'cao-bang', '--field', 'y-te'], folder)
    await edit([
      ['xem-xet-phan-cong', 'Thời gian', '1,5 ngày làm việc'],
      ['xem-xet-phan-cong', 'Trách nhiệm', 'LĐ Phòng VHXH'],
      ['tham-dinh-xu-ly', 'Tên bước', 'Thẩm định hồ sơ'],
    ])
    const before = readFileSync(join(folder, FILE), 'utf8')
    const shown = await tthc(['import', 'ra-soat.xlsx', '--update', '--dry-run'], folder)
    expect(shown.out).toContain('Bước 2 (xem-xet-phan-cong), Thời gian: "01 ngày làm việc" → "1,5 ngày làm việc"')
    expect(shown.out).toContain('Sẽ sửa 3 ô trong 1 tệp.')
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before)
    const { code, out } = await tthc(['import', 'ra-soat.xlsx', '--update'], folder)
    expect({ code, said: out.includes('Đã sửa 3 ô trong 1 tệp.') }).toEqual({ code: 0, said: true })
    const after = readFileSync(join(folder, FILE), 'utf8')
    expect(after).toContain("name: 'Thẩm định hồ sơ'")
    expect(after).toContain('within: workingDays(1.5)')
    expect(after).toContain("by: at('phong-vhxh', 'lanh-dao-phong')")
    expect(after).toContain("printed: { by: 'LĐ Phòng VHXH' }")
    const changed = after.split('\n').filter((line) => !before.includes(line))
    expect(changed.length).toBeLessThanOrEqual(4)
    expect((await tthc(['import', 'ra-soat.xlsx', '--update'], folder)).out).toContain(
      'giống định nghĩa, không có gì để sửa',
    )
  })

  it('names rows that stand for no step, and files that are no workbook', async () => {
    await tthc(['workbook', '--province', 'cao-bang', '--field', 'y-te'], folder)
    await edit([['xem-xet-phan-cong', 'Mã bước', 'buoc-la']])
    const { out } = await tthc(['import', 'ra-soat.xlsx', '--update'], folder)
    expect(out).toContain('không có bước "buoc-la"')
    writeFileSync(join(folder, 'la.docx'), 'la')
    expect((await tthc(['import', 'la.docx', '--update'], folder)).err).toContain('--update đọc bảng tính .xlsx')
  })
})
