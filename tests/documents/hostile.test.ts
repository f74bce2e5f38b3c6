import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { constants, deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPrintedTables, type PrintedTables } from '../../cli/read-printed-tables.js'
import { cell, docxOf, packed, paragraph, processTable, row, table } from './office-file.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-tai-lieu-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function read(name: string, bytes: Uint8Array): Promise<PrintedTables> {
  writeFileSync(join(folder, name), bytes)
  return readPrintedTables(join(folder, name))
}
const said = ({ unplaced }: PrintedTables): string => unplaced.map(({ why, cell: text }) => `${why} ${text}`).join('\n')
const rowsOf = ({ tables }: PrintedTables): number =>
  tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows)).length
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook whose sheet unpacks to so many megabytes; never whole in memory: its pieces are packed one by one. */
function largeSheet(megabytes: number): Uint8Array {
  const cell = (i: number): string => `<row><c t="inlineStr"><is><t>Bước ${(i * 48_271) % 257}</t></is></c></row>`
  const piece = strToU8(Array.from({ length: 17_000 }, (_, i) => cell(i)).join(''))
  const packedPiece = deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH })
  const pieces = Math.ceil((megabytes * 1e6) / piece.length)
  const start = deflateRawSync('<worksheet><sheetData>', { finishFlush: constants.Z_FULL_FLUSH })
  const body = [start, ...Array.from({ length: pieces }, () => packedPiece), deflateRawSync('</sheetData></worksheet>')]
  const name = strToU8('xl/worksheets/sheet1.xml')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(
    body.reduce((sum, one) => sum + one.length, 0),
    18,
  )
  head.writeUInt32LE(piece.length * pieces, 22)
  head.writeUInt16LE(name.length, 26)
  return new Uint8Array(Buffer.concat([head, name, ...body]))
}

describe('a document that is refused', () => {
  it('a bomb: it is unpacked up to the bound and no further', async () => {
    const bomb = docxOf(`${processTable}<w:p><w:r><w:t>${'0'.repeat(120_000_000)}</w:t></w:r></w:p>`)
    expect(bomb.length).toBeLessThan(200_000)
    await expect(read('bom.docx', bomb)).rejects.toThrow('giải nén ra hơn 20 MB')
  })

  it('a workbook with a sheet that no memory should hold', async () => {
    const rows = '<row><c t="inlineStr"><is><t>Bước</t></is></c></row>'.repeat(1_300_000)
    const bytes = packed({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })
    await expect(read('lon.xlsx', bytes)).rejects.toThrow('giải nén ra hơn')
  })

  it('a sheet of 500 MB in a small file, without holding it', async () => {
    const bytes = largeSheet(500)
    expect(bytes.length).toBeLessThan(20_000_000)
    const before = process.memoryUsage().rss
    const started = process.cpuUsage()
    await expect(read('rat-lon.xlsx', bytes)).rejects.toThrow('giải nén ra hơn 60 MB')
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(20)
    // What was read last may wait for the collector: by the engine up to 370 MB.
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(450)
  })

  it.each([
    ['an external entity', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w/>', 'DOCTYPE'],
    ['entities that multiply', '<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w>&b;</w>', 'DOCTYPE'],
    ['an unknown entity', '<w>&x;</w>', 'XML sai cú pháp'],
    ['a part that stops in the middle', '<w><a>', 'XML sai cú pháp'],
    ['elements without end', '<a>'.repeat(3_000), 'lồng sâu quá'],
  ])('%s', async (_, xml, message) => {
    await expect(read('xau.docx', docxOf('', { 'word/document.xml': xml }))).rejects.toThrow(message)
  })

  it.each([
    ['no archive', new Uint8Array([1, 2, 3]), 'không phải tệp nén'],
    ['nothing', new Uint8Array(), 'không phải tệp nén'],
    ['an archive of something else', packed({ 'a.txt': 'a' }), 'không có phần "word/document.xml"'],
    ['an archive that was cut', docxOf(processTable).slice(0, 300), 'Không đọc tệp'],
  ])('%s', async (_, bytes, message) => {
    await expect(read('xau.docx', bytes)).rejects.toThrow(message)
  })
})

describe('a document that is read, with a notice', () => {
  it('macros are not run, outside targets are not fetched, links in the text are text', async () => {
    const relation = (type: string, target: string): string =>
      `<Relationship Id="${type}" Type="${RELS}/${type}" TargetMode="External" Target="${target}"/>`
    const found = await read(
      'ngoai.docm',
      docxOf(processTable, {
        'word/vbaProject.bin': 'x',
        'word/embeddings/oleObject1.bin': 'x',
        'word/_rels/document.xml.rels': `<Relationships>${relation('image', 'http://vi.du/a.png')}${relation('attachedTemplate', 'file://may/mau.dotm')}${relation('hyperlink', 'http://vi.du/lien-ket')}</Relationships>`,
      }),
    )
    expect(rowsOf(found)).toBe(2)
    expect(said(found)).toContain('macro không được chạy')
    expect(said(found)).toContain('đối tượng nhúng không được mở')
    expect(said(found)).toContain('"http://vi.du/a.png"; địa chỉ này không được mở')
    expect(said(found)).toContain('"file://may/mau.dotm"')
    expect(said(found)).not.toContain('lien-ket')
  })

  it('tables fifty deep are text from a depth on', async () => {
    let nested = paragraph('đáy')
    for (let depth = 0; depth < 50; depth++) nested = table(`<w:tr>${cell(nested + paragraph(`tầng ${depth}`))}</w:tr>`)
    const found = await read('long.docx', docxOf(`${nested}${processTable}`))
    expect(rowsOf(found)).toBe(2)
    expect(said(found)).toContain('lồng sâu quá 8 tầng')
    expect(JSON.stringify(found)).toContain('đáy tầng 0')
  })

  it('a table inside a cell of a process table is listed with its place', async () => {
    const inner = table(row('a', 'b'))
    const nested = processTable.replace(paragraph('Tiếp nhận hồ sơ'), paragraph('Tiếp nhận hồ sơ') + inner)
    const found = await read('trong.docx', docxOf(nested))
    expect(found.unplaced).toContainEqual(
      expect.objectContaining({
        place: 'dòng 2, cột 2',
        cell: 'a | b',
        why: expect.stringContaining('bảng lồng') as string,
      }),
    )
  })

  it('deleted text is not read, inserted text is, a fraction keeps its bar', async () => {
    const half =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    const edited = processTable
      .replace('<w:r><w:t xml:space="preserve">0,5 ngày', `${half}<w:r><w:t xml:space="preserve"> ngày`)
      .replace(
        '>Tiếp nhận hồ sơ<',
        '>Tiếp nhận</w:t></w:r><w:del><w:r><w:delText> đơn</w:delText><w:t> cũ</w:t></w:r></w:del><w:ins><w:r><w:t> hồ sơ mới</w:t></w:r></w:ins><w:r><w:t><',
      )
    const [first] = (await read('sua.docx', docxOf(edited))).tables.flatMap(({ sections }) =>
      sections.flatMap(({ rows }) => rows),
    )
    expect(first).toMatchObject({ what: 'Tiếp nhận hồ sơ mới', time: '1/2 ngày làm việc' })
  })

  it('a workbook with macros, outside links, embedded objects is read for its cells alone', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Bảng')
    sheet.addRow(['Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'])
    sheet.addRow(['Bước 1', 'Tiếp nhận', 'Văn thư', '1 ngày'])
    const outside = `<Relationships><Relationship Id="r1" Type="${RELS}/externalLinkPath" TargetMode="External" Target="file://may/khac.xlsx"/></Relationships>`
    const parts = {
      ...unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())),
      'xl/vbaProject.bin': strToU8('x'),
      'xl/embeddings/oleObject1.bin': strToU8('x'),
      'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
      'xl/externalLinks/_rels/externalLink1.xml.rels': strToU8(outside),
    }
    const found = await read('macro.xlsm', zipSync(parts))
    expect(rowsOf(found)).toBe(1)
    expect(said(found)).toContain('macro không được chạy')
    expect(said(found)).toContain('đối tượng nhúng không được mở')
    expect(said(found)).toContain('liên kết tới bảng tính khác')
    expect(said(found)).toContain('"file://may/khac.xlsx"; địa chỉ này không được mở')
  })

  it('formulas are not computed', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Bảng')
    sheet.addRow(['Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian'])
    sheet.addRow(['Bước 1', { formula: 'HYPERLINK("http://vi.du","x")', result: 'Tiếp nhận' }, 'Văn thư', '1 ngày'])
    const found = await read('ct.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(said(found)).toContain('1 ô là công thức; công thức không được tính')
    expect(found.tables[0]?.sections[0]?.rows[0]?.what).toBe('Tiếp nhận')
  })
})
