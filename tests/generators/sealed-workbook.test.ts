import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import { strFromU8 } from 'fflate'
import { expect, it } from 'vitest'
import { newWorkbook } from '../../generators/new-workbook.js'
import { sealedWorkbook } from '../../generators/sealed-workbook.js'
import { textCell, withRows, type FillSheet } from '../../generators/sheet-rows.js'
import { partsOf } from '../../generators/zip-parts.js'

const CELLS = ['Xã Bình Minh', '=1+1', 'Xã Bình Minh', ' <b> & "c" ', '', '</sst>$&', 'Tên']

/** A heading that the library writes, and a row that it knows nothing of below. */
async function made(): Promise<Uint8Array> {
  const workbook = newWorkbook()
  workbook.addWorksheet('Một').addRow(['Tên', 'Mã'])
  const fill: FillSheet = (worksheet, texts) => {
    const cells = CELLS.map((text, i) => textCell(`${'ABCDEFG'.charAt(i)}2`, texts.numberOf(text)))
    return withRows(worksheet, `<row r="2">${cells.join('')}</row>`, 'G2')
  }
  return sealedWorkbook(workbook, new Map([['xl/worksheets/sheet1.xml', fill]]))
}

it('reads back as it was written, beside what the library has written itself', async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.load(Buffer.from(await made()) as never)
  const sheet = workbook.getWorksheet('Một')
  expect([1, 2].map((column) => sheet?.getCell(1, column).value)).toEqual(['Tên', 'Mã'])
  expect(CELLS.map((_, i) => sheet?.getCell(2, i + 1).value)).toEqual(CELLS)
})

it('holds each text once, and says how many there are and how many cells hold one', async () => {
  const parts = new Map(partsOf(await made()).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const texts = parts.get('xl/sharedStrings.xml') ?? ''
  expect(texts.match(/Xã Bình Minh/g)).toHaveLength(1)
  expect(/ count="(\d+)" uniqueCount="(\d+)"/.exec(texts)?.slice(1)).toEqual(['9', '8'])
  expect(texts.match(/<si>/g)).toHaveLength(8)
})

it('has no folders, which are no parts, no clock, and its formats say that a text stays one', async () => {
  const [one, other] = await Promise.all([made(), made()])
  expect(Buffer.compare(one, other)).toBe(0)
  const parts = partsOf(one)
  expect(parts.filter(([name]) => name.endsWith('/'))).toEqual([])
  expect(strFromU8(parts.find(([name]) => name === 'xl/styles.xml')?.[1] ?? new Uint8Array())).toContain(
    'quotePrefix="1"',
  )
})
