/*
 * Texts of definitions as they are shown: they may hold anything that a file can hold.
 */

/** What ends a line in a text. */
export const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Control, bidirectional and other unseen characters could hide or reorder what is read: each is shown by its number. */
export const visible = (text: string): string =>
  USUAL.test(text) ? text : text.replace(UNSEEN, (sign) => `[U+${hex(sign.codePointAt(0) ?? 0).padStart(4, '0')}]`)

/** Latin and Vietnamese letters, figures and signs: nothing to look for. */
const USUAL = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027]*$/

const hex = (code: number): string => code.toString(16).toUpperCase()

/** Written out, because the classes of a regular expression grow with the Unicode version of Node. */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe007f],
]

const UNSEEN = new RegExp(`[${unseen.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join('')}]`, 'gu')
