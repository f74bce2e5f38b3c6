import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../generators/import/read-xlsx.js'
import { toXlsx } from '../../generators/table/xlsx.js'
import { days, excerpt, workingDays } from '../../machines/index.js'
import { step, tableOf } from './table-fixtures.js'

const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|'/C calc'!A0", '- Hội đồng tuyển dụng.']
const dangerous = tableOf(DANGEROUS.map((text, i) => step(`a${i}`, { text, printed: { by: text, gives: text } })))
const part = (workbook: Uint8Array, name: string): string => strFromU8(unzipSync(workbook)[name] ?? new Uint8Array())

async function open(workbook: Uint8Array): Promise<ExcelJS.Worksheet> {
  const read = new ExcelJS.Workbook()
  await read.xlsx.load(new Uint8Array(workbook).buffer)
  return read.worksheets[0] as ExcelJS.Worksheet
}

describe('XLSX', () => {
  it('is the same bytes for the same table', async () => {
    const table = tableOf([step('a', { within: workingDays(1) })], { total: workingDays(1) })
    const first = await toXlsx([table])
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.from(await toXlsx([table])).equals(Buffer.from(first))).toBe(true)
  })

  it('is the same bytes in every time zone', async () => {
    const before = process.env.TZ
    const table = tableOf([step('a', { within: workingDays(1) })], { total: workingDays(1) })
    const made: Uint8Array[] = []
    try {
      for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
        process.env.TZ = zone
        made.push(await toXlsx([table]))
      }
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
    expect(new Set(made.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(1)
  })

  it('holds every text as text: no formula, also after editing', async () => {
    const workbook = await toXlsx([dangerous])
    const sheet = await open(workbook)
    const texts: string[] = []
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)
        texts.push(cell.text)
      })
    })
    for (const text of DANGEROUS) expect(texts.filter((cell) => cell.trim() === text.trim())).toHaveLength(3)
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
    const formats = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(part(workbook, 'xl/styles.xml'))?.[0] ?? ''
    expect(formats.match(/<xf /g)?.length).toBeGreaterThan(0)
    expect(formats.match(/<xf quotePrefix="1"/g)?.length).toBe(formats.match(/<xf /g)?.length)
  })

  it('merges what the source merges, and marks cut texts', async () => {
    const sheet = await open(
      await toXlsx([
        tableOf([
          {
            id: 'gop',
            within: days(7),
            rows: [step('a', { no: '1' }), step('b', { no: '2', text: excerpt('Trình') })],
          },
          { id: 'hai', no: '3', rows: [step('c'), step('d')] },
        ]),
      ]),
    )
    const head = sheet.getColumn(1).values.indexOf('Bước')
    const cell = (row: number, column: number): ExcelJS.Cell => sheet.getCell(head + row, column)
    expect(cell(1, 4).text).toBe('07 ngày')
    expect(cell(2, 4).master.address).toBe(cell(1, 4).address)
    expect(cell(4, 1).master.address).toBe(cell(3, 1).address)
    expect(cell(2, 3).text).toBe('Trình (trích)')
    expect([3, 4].map((row) => cell(row, 3).text)).toEqual(['Việc c', 'Việc d'])
  })

  it('gives each table its sheet', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(await toXlsx([tableOf([step('a')]), tableOf([step('b')])])).buffer)
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Quy trình 1', 'Quy trình 2'])
  })
})

it('is read where it comes as a part of a larger buffer, as small files do', async () => {
  const [first, other] = [await toXlsx([tableOf([step('a')])]), await toXlsx([tableOf([step('b'), step('c')])])]
  const part = Buffer.concat([first, other]).subarray(0, first.length)
  expect(await readXlsx(part, 'bang')).toEqual(await readXlsx(first, 'bang'))
})
