import { PREFACE } from '../xml-text.js'
import { packText, type Packed } from '../zip.js'

export const HEAD = `${PREFACE}\n`
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell formats by their place in the parts of the workbook. */
export const FORMATS = { title: 1, header: 2, note: 3, form: 4, what: 5, key: 6, tick: 7, formTick: 8 } as const

/** The name of the sheet. */
const SHEET = 'Khai báo'

/** The parts around the sheet, whose second row is printed on every page. */
export function frameParts(): readonly (readonly [path: string, part: Packed])[] {
  const parts = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
        ['workbook', 'sheet.main'],
        ['worksheets/sheet1', 'worksheet'],
        ['styles', 'styles'],
        ['sharedStrings', 'sharedStrings'],
      ]
        .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`)
        .join('')}</Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$2:$2</definedName></definedNames></workbook>`,
    ],
    ['xl/styles.xml', STYLES],
  ] as const
  return parts.map(([path, xml]) => [path, packText(HEAD + xml)])
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const font = (inside: string): string => `<font>${inside}<name val="Arial"/></font>`
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`
const side = (name: string): string => `<${name} style="thin"><color rgb="FF999999"/></${name}>`

/** A format: font, fill, border, and how the text stands. */
const format = (font: number, fill: number, border: number, alignment = ''): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"${alignment}/></xf>`
const CENTRED = ' horizontal="center"'

/** In the order of `FORMATS`; the two first fills are the ones that every workbook must have. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  `<fonts count="5">${font('<sz val="10"/>')}${font('<b/><sz val="14"/>')}${font('<b/><sz val="10"/>')}${font('<i/><sz val="10"/>')}${font('<sz val="9"/><color rgb="FF555555"/>')}</fonts>`,
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('D9D9D9')}${fill('DDEBF7')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(1, 0, 0).replace(' wrapText="1"', ''),
  format(2, 2, 1, CENTRED),
  format(3, 0, 0),
  format(2, 3, 1),
  format(0, 0, 1),
  format(4, 0, 1),
  format(0, 0, 1, CENTRED),
  format(2, 3, 1, CENTRED),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="1"><dxf><font><color rgb="FFA6A6A6"/></font></dxf></dxfs>',
  '</styleSheet>',
].join('')
