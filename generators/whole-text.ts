/** A part of a text; one that returns in thousands of texts may be there in UTF-8, so that it is encoded once. */
export type TextPart = string | Uint8Array

/** A text that may come in parts, as one. */
export const wholeText = (text: string | readonly TextPart[]): string =>
  typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : decoder.decode(part))).join('')

// What begins a part belongs to the text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
