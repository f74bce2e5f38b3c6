import { escapeAttribute, escapeXml } from '../xml-text.js'
import { packText, zipOf, type Packed } from '../zip.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Makes workbooks of one sheet with texts only, so no cell can become a formula. Written as parts: a sheet for each of
 * thousands of cases has no time for the model of a whole workbook, and needs none of it. What is the same in each is
 * packed once; a text that stands in many cells is written once.
 */
export function textSheets(name: string, widths: readonly number[]): (rows: TextRows) => Uint8Array {
  const frame = frameParts(name)
  const columns = widths.map((width, index) => {
    const number = index + 1
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`
  })
  const before = `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>\n`
  return (rows) => {
    const cells = new Map<string, string>()
    const lines = rows.map((texts, index) => rowXml(texts, index + 1, cells))
    return zipOf([
      ...frame,
      ['xl/worksheets/sheet1.xml', packText(`${before}${lines.join('\n')}\n</sheetData></worksheet>`)],
      ['xl/sharedStrings.xml', packText(stringsXml(cells.keys()))],
    ])
  }
}

export type TextRows = readonly (readonly string[])[]

/** `known`: what follows the address of a cell, by its text. */
function rowXml(texts: readonly string[], row: number, known: Map<string, string>): string {
  let line = `<row r="${row}">`
  texts.forEach((text, column) => {
    if (text === '') return
    let rest = known.get(text)
    if (rest === undefined) known.set(text, (rest = `" t="s"><v>${known.size}</v></c>`))
    line += `<c r="${COLUMNS[column] ?? ''}${row}${rest}`
  })
  return `${line}</row>`
}

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const stringsXml = (texts: Iterable<string>): string =>
  `${HEAD}<sst xmlns="${MAIN}">\n${[...texts].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('\n')}\n</sst>`

/** The parts around the sheet. */
const frameParts = (name: string): readonly (readonly [string, Packed])[] => {
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>`,
  ]
  const parts = [
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeAttribute(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  ] as const
  return parts.map(([path, xml]) => [path, packText(HEAD + xml)])
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
}
