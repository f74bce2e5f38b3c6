import { escapeXml } from '../xml-text.js'
import { packText, zipOf } from '../zip.js'
import { FORMATS, frameParts, HEAD, MAIN } from './sheet-frame.js'

/** A line of a declaration sheet: a note across it, the first line of a form, or a value in one. */
export type SheetRow =
  { kind: 'note'; text: string } | { kind: 'form' | 'value'; what: string; key: string; value: string }

/**
 * Makes declaration sheets: what, its key, its value, and a box to tick off, for print on A4 across. Cells are texts only,
 * so none can become a formula. Written as parts: a sheet for each of thousands of cases has no time for the model of a
 * whole workbook. What is the same in each is packed once, `usual` texts have their numbers beforehand, and a text that
 * stands in many cells is written once.
 */
export function declarationSheets(title: string, usual: readonly string[]): (rows: readonly SheetRow[]) => Uint8Array {
  const frame = frameParts()
  const numbers = new Map([...new Set([title, ...COLUMNS, ...usual])].map((text, index) => [text, index]))
  const stringsBefore = `${HEAD}<sst xmlns="${MAIN}">${[...numbers.keys()].map(stringXml).join('')}`
  const top = `${BEFORE}<row r="1" ht="24" customHeight="1">${cell('A', 1, FORMATS.title, 0)}</row><row r="2">${COLUMNS.map((_, index) => cell('ABCD'[index] ?? '', 2, FORMATS.header, index + 1)).join('')}</row>`
  return (rows) => {
    const own = new Map<string, number>()
    let strings = stringsBefore
    const numberOf = (text: string): number | undefined => {
      if (text === '') return undefined
      const known = numbers.get(text) ?? own.get(text)
      if (known !== undefined) return known
      strings += stringXml(text)
      const number = numbers.size + own.size
      own.set(text, number)
      return number
    }
    let sheet = top
    let merged = ''
    let at = 2
    for (const row of rows) {
      at += 1
      if (row.kind === 'note') {
        sheet += `<row r="${at}" ht="${LINE * linesOf(row.text, 135)}" customHeight="1">${cell('A', at, FORMATS.note, numberOf(row.text))}</row>`
        merged += `<mergeCell ref="A${at}:D${at}"/>`
        continue
      }
      const { what, key, value, tick } = ROWS[row.kind]
      sheet += `<row r="${at}"${height(row)}>${cell('A', at, what, numberOf(row.what))}${cell('B', at, key, numberOf(row.key))}${cell('C', at, value, numberOf(row.value))}${cell('D', at, tick)}</row>`
    }
    return zipOf([
      ...frame,
      ['xl/worksheets/sheet1.xml', packText(sheet + after(merged, at))],
      ['xl/sharedStrings.xml', packText(`${strings}</sst>`)],
    ])
  }
}

const COLUMNS = ['Mục', 'Khoá trong tệp JSON', 'Giá trị', 'Đã nhập (x)'] as const
/** In characters of the format's own measure; the key is in smaller print. */
const WIDTHS = [34, 38, 60, 13] as const

/** As high as its texts are, where one does not fit on a line: not every program works that out for itself. */
function height({ key, value }: { key: string; value: string }): string {
  const lines = Math.max(linesOf(key, 46), linesOf(value, 60))
  return lines === 1 ? '' : ` ht="${LINE * lines}" customHeight="1"`
}

/** How many lines a text takes where so many characters stand on one. */
function linesOf(text: string, most: number): number {
  if (text.length <= most && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, line) => lines + Math.max(Math.ceil(line.length / most), 1), 0)
}

/** The height of a line in points. */
const LINE = 13

/** The formats of a line's cells. */
const ROWS = {
  form: { what: FORMATS.form, key: FORMATS.form, value: FORMATS.form, tick: FORMATS.formTick },
  value: { what: FORMATS.what, key: FORMATS.key, value: FORMATS.what, tick: FORMATS.tick },
} as const

const BEFORE =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${WIDTHS.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`

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

/** A cell with the text of a number, or with none. */
const cell = (column: string, row: number, format: number, text?: number): string =>
  text === undefined
    ? `<c r="${column}${row}" s="${format}"/>`
    : `<c r="${column}${row}" s="${format}" t="s"><v>${text}</v></c>`

/** Spaces at the edges and line breaks stay only where it is said that they do. */
const stringXml = (text: string): string =>
  `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`
