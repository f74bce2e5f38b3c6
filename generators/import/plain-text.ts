/**
 * Text of a source without what nobody sees: NFC, every kind of space as a plain one, no zero-width or control
 * characters. Word and web pages leave these in tables, and definitions may not hold them.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, '')
