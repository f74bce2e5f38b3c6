import type { CellTexts } from './cell-texts.js'

/** What writes the rows of a worksheet into it; their texts it leaves with those of the workbook. */
export type FillSheet = (worksheet: string, texts: CellTexts) => string

/** A cell of a worksheet that holds a text of the workbook, and never a formula; `style`: the number of its format. */
export const textCell = (at: string, text: number, style?: string): string =>
  `<c r="${at}"${style === undefined ? '' : ` s="${style}"`} t="s"><v>${text}</v></c>`

/** A worksheet with more rows below those that it has; `last` is the last cell, for programs that ask how far it goes. */
export const withRows = (worksheet: string, rows: string, last: string): string =>
  worksheet
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`)
    .replace('</sheetData>', (end) => `${rows}${end}`)
