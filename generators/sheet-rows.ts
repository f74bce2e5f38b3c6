import { escapeXml } from './xml-text.js'

/** A cell of a worksheet that holds a text where it stands, and never a formula; `style`: the number of its format. */
export const textCell = (at: string, text: string, style?: string): string =>
  `<c r="${at}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

/** A worksheet with more rows below those that it has; `last` is the last cell, for programs that ask how far it goes. */
export const withRows = (worksheet: string, rows: string, last: string): string =>
  worksheet
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`)
    .replace('</sheetData>', (end) => `${rows}${end}`)
