import { strToU8, zipSync } from 'fflate'
import { printXml, xml, type Xml } from '../bpmn/xml.js'

/** The archive's dates are fixed: the same rows give the same bytes. */
const DATE = new Date('2025-07-01T00:00:00Z')
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook of one sheet with texts only, so no cell can become a formula. Written as parts: a sheet for each of
 * thousands of cases has no time for the model of a whole workbook, and needs none of it.
 */
export function textSheet(name: string, widths: readonly number[], rows: readonly (readonly string[])[]): Uint8Array {
  const sheet = xml('worksheet', { xmlns: MAIN }, [
    xml(
      'cols',
      {},
      widths.map((width, index) => xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 })),
    ),
    xml(
      'sheetData',
      {},
      rows.map((cells, row) =>
        xml(
          'row',
          { r: row + 1 },
          cells.flatMap((text, column) => cell(text, row, column)),
        ),
      ),
    ),
  ])
  const parts: readonly (readonly [string, Xml])[] = [
    [
      '[Content_Types].xml',
      xml('Types', { xmlns: `${PACKAGE}/content-types` }, [
        xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
        xml('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPE}.sheet.main+xml` }),
        xml('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${TYPE}.worksheet+xml` }),
      ]),
    ],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    ['xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')],
    [
      'xl/workbook.xml',
      xml('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
        xml('sheets', {}, [xml('sheet', { name, sheetId: 1, 'r:id': 'rId1' })]),
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheet],
  ]
  const files = Object.fromEntries(parts.map(([path, part]) => [path, strToU8(printXml(part, []))]))
  return zipSync(files, { mtime: DATE, level: 1 })
}

const relations = (type: string, target: string): Xml =>
  xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, [
    xml('Relationship', { Id: 'rId1', Type: `${OFFICE}/${type}`, Target: target }),
  ])

const cell = (text: string, row: number, column: number): Xml[] =>
  text === ''
    ? []
    : [
        xml('c', { r: `${String.fromCharCode(65 + column)}${row + 1}`, t: 'inlineStr' }, [
          xml('is', {}, [xml('t', { 'xml:space': 'preserve' }, text)]),
        ]),
      ]
