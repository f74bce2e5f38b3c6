import { escapeXml } from '../xml-text.js'
import { packText, zipOf } from '../zip.js'
import { frameParts, HEAD, MAIN } from './sheet-frame.js'
import { COLUMNS, packedSheet, WIDTHS } from './sheet-lines.js'

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
  return (rows) => {
    const own = new Map<string, number>()
    let strings = stringsBefore
    const numberOf = (text: string): number | '' => {
      if (text === '') return ''
      const known = numbers.get(text) ?? own.get(text)
      if (known !== undefined) return known
      strings += stringXml(text)
      const number = numbers.size + own.size
      own.set(text, number)
      return number
    }
    let layout = ''
    for (const row of rows)
      if (row.kind === 'note') layout += `note ${linesOf(row.text, ACROSS)} ${numberOf(row.text)}\n`
      else {
        const lines = Math.max(linesOf(row.key, KEY), linesOf(row.value, WIDTHS.value))
        layout += `${row.kind} ${lines} ${numberOf(row.what)} ${numberOf(row.key)} ${numberOf(row.value)}\n`
      }
    return zipOf([
      ...frame,
      ['xl/worksheets/sheet1.xml', packedSheet(layout)],
      ['xl/sharedStrings.xml', packText(`${strings}</sst>`)],
    ])
  }
}

/** How many signs stand on a line across the sheet, and in the column of keys, which is in smaller print. */
const ACROSS = 135
const KEY = 46

/** How many lines a text takes where so many characters stand on one. */
function linesOf(text: string, most: number): number {
  if (text.length <= most && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, line) => lines + Math.max(Math.ceil(line.length / most), 1), 0)
}

/** Spaces at the edges and line breaks stay only where it is said that they do. */
const stringXml = (text: string): string =>
  `<si><t${text !== text.trim() || text.includes('\n') ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`
