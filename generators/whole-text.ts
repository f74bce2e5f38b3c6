/** A text that may come in parts, as one. */
export const wholeText = (text: string | readonly string[]): string => (typeof text === 'string' ? text : text.join(''))
