/**
 * JSON for machines that a person can still read and compare: each part of the document, each step, state and proof
 * begins a line. The breaks are put into the finished text, which costs a fifth of indenting it; both places hold an
 * unescaped quotation mark after a bracket, which no string in JSON can.
 */
export function printJson(document: object): string {
  const parts = Object.entries(document).flatMap(([key, value]) =>
    value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`],
  )
  return `{\n${parts.join(',\n')}\n}\n`.replaceAll('},{"', '},\n {"').replaceAll('[{"', '[\n {"')
}
