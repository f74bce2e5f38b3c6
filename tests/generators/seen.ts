/** What a reader sees of a text: breaks and spaces do not matter, hidden signs are shown by their numbers. */
export const seen = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, (gap) => gap.replace(/[^\uFEFF]/g, ''))
    .replace(HIDDEN, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)

const HIDDEN =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\uffff\u{e0000}-\u{e007f}\ud800-\udfff]/gu
