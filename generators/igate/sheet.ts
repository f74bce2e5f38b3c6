import { packPiece, packPieces, zipOf, type Piece } from '../zip.js'
import { frameParts, HEAD, MAIN } from './sheet-frame.js'
import { COLUMNS, packedSheet, WIDTHS } from './sheet-lines.js'
import { Texts } from './sheet-texts.js'

/** A line of a declaration sheet: a note across it, the first line of a form, or a value in one. */
export type SheetRow =
  { kind: 'note'; text: string } | { kind: 'form' | 'value'; what: string; key: string; value: string }

/** Lines in which many sheets end. */
export interface SheetEnd {
  layout: string
  texts: Texts
  strings: Piece
}

/**
 * Makes declaration sheets: what, its key, its value, and a box to tick off, for print on A4 across. Cells are texts only,
 * so none can become a formula. Written as parts: a sheet for each of thousands of cases has no time for the model of a
 * whole workbook. What is the same in each is packed once, and so is an end that many have.
 */
export class DeclarationSheets {
  readonly #frame = frameParts()
  readonly #texts = new Texts()
  readonly #strings: Piece

  /** `usual` are texts that stand in nearly every sheet. */
  constructor(title: string, usual: readonly string[]) {
    for (const text of [title, ...COLUMNS, ...usual]) this.#texts.numberOf(text)
    this.#strings = packPiece(`${HEAD}<sst xmlns="${MAIN}">${this.#texts.xml}`)
  }

  end(rows: readonly SheetRow[]): SheetEnd {
    const texts = new Texts(this.#texts)
    return { layout: layoutOf(rows, texts), texts, strings: packPiece(texts.xml) }
  }

  /** The workbook of a sheet with its first lines, and the end made here that follows. */
  workbook(rows: readonly SheetRow[], end: SheetEnd): Uint8Array {
    const texts = new Texts(end.texts)
    const layout = layoutOf(rows, texts) + end.layout
    return zipOf([
      ...this.#frame,
      ['xl/worksheets/sheet1.xml', packedSheet(layout)],
      ['xl/sharedStrings.xml', packPieces([this.#strings, end.strings, packPiece(`${texts.xml}</sst>`)])],
    ])
  }
}

/** How many signs stand on a line across the sheet, and in the column of keys, which is in smaller print. */
const ACROSS = 135
const KEY = 46

/** The lines of rows, as the sheet's layout has them. */
function layoutOf(rows: readonly SheetRow[], texts: Texts): string {
  let layout = ''
  for (const row of rows)
    if (row.kind === 'note') layout += `note ${linesOf(row.text, ACROSS)} ${texts.numberOf(row.text)}\n`
    else {
      const { kind, what, key, value } = row
      const lines = Math.max(linesOf(key, KEY), linesOf(value, WIDTHS.value))
      layout += `${kind} ${lines} ${texts.numberOf(what)} ${texts.numberOf(key)} ${texts.numberOf(value)}\n`
    }
  return layout
}

/** How many lines a text takes where so many characters stand on one. */
function linesOf(text: string, most: number): number {
  if (text.length <= most && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, line) => lines + Math.max(Math.ceil(line.length / most), 1), 0)
}
