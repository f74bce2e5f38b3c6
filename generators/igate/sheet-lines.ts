import { remembering } from '../../machines/model/remembering.js'
import { packText, type Packed } from '../zip.js'
import { FORMATS, HEAD, MAIN } from './sheet-frame.js'

/** The heads of the columns; the title and they have the first numbers among the texts. */
export const COLUMNS = ['Mục', 'Khóa trong tệp JSON', 'Giá trị', 'Đã nhập (x)'] as const

/** In characters of the format's own measure. */
export const WIDTHS = { what: 34, key: 38, value: 60, tick: 13 } as const

/** The kinds of lines; a layout holds their numbers here. */
export const KINDS = ['note', 'form', 'value'] as const
/** Where a layout says that a cell has no text. */
export const NO_TEXT = -1

/** Of a line in a layout: the number of its kind, how many lines of text it is high, and the numbers of its three texts. */
export const NUMBERS = 5

/**
 * The sheet of a layout. Processes with the same steps in the same order differ in their texts alone, which stand in another
 * part of the workbook, so the sheets of the last layouts are kept: some ten kilobytes each.
 */
export const packedSheet = (layout: Int32Array): Packed => packedLayout(asText(layout))

const packedLayout = remembering((layout: string): Packed => packText(sheetXml(asNumbers(layout))), 200)

/** Numbers as a text of their bytes: as a text of figures it would take five times as long. */
const asText = ({ buffer }: Int32Array): string => Buffer.from(buffer).toString('latin1')
const asNumbers = (text: string): Int32Array => new Int32Array(Uint8Array.from(Buffer.from(text, 'latin1')).buffer)

function sheetXml(layout: Int32Array): string {
  let sheet = TOP
  let merged = ''
  let at = 2
  for (let next = 0; next < layout.length; next += NUMBERS) {
    const [kind = 0, lines = 1, ...texts] = layout.subarray(next, next + NUMBERS)
    const name = KINDS[kind] ?? 'note'
    at += 1
    sheet += `<row r="${at}"${height(name, lines)}>`
    ROWS[name].forEach((format, index) => (sheet += cell(index, at, format, texts[index])))
    sheet += '</row>'
    if (name === 'note') merged += `<mergeCell ref="A${at}:D${at}"/>`
  }
  return sheet + after(merged, at)
}

/** As high as its texts are, where one does not fit on a line: not every program works that out for itself. */
const height = (kind: Kind, lines: number): string =>
  lines === 1 && kind !== 'note' ? '' : ` ht="${LINE * lines}" customHeight="1"`

/** The height of a line in points. */
const LINE = 13

type Kind = (typeof KINDS)[number]

/** The formats of the cells of a line. */
const ROWS = {
  note: [FORMATS.note],
  form: [FORMATS.form, FORMATS.form, FORMATS.form, FORMATS.formTick],
  value: [FORMATS.what, FORMATS.key, FORMATS.what, FORMATS.tick],
} as const satisfies Readonly<Record<Kind, readonly number[]>>

/** A cell with the text of a number, or with none. */
function cell(column: number, row: number, format: number, text = NO_TEXT): string {
  const head = `<c r="${'ABCD'[column]}${row}" s="${format}"`
  return text === NO_TEXT ? `${head}/>` : `${head} t="s"><v>${text}</v></c>`
}

const TOP =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${Object.values(WIDTHS)
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>` +
  `<row r="1" ht="24" customHeight="1">${cell(0, 1, FORMATS.title, 0)}</row>` +
  `<row r="2">${COLUMNS.map((_, index) => cell(index, 2, FORMATS.header, index + 1)).join('')}</row>`

/** What is ticked off turns grey, so that what is left is seen; each page has its number. */
function after(merged: string, last: number): string {
  return (
    `</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}` +
    `<conditionalFormatting sqref="A3:D${last}"><cfRule type="expression" dxfId="0" priority="1"><formula>$D3="x"</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D3:D${last}"><formula1>"x"</formula1></dataValidation></dataValidations>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  )
}
