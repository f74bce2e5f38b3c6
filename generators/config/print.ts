/**
 * JSON for machines that a person can still read and compare: each part of the document, each step, state and proof
 * begins a line. The breaks are put into the finished text, which costs a fifth of indenting it.
 */
export function printJson(document: object): string {
  let text = ''
  for (const [key, value] of Object.entries(document))
    if (value !== undefined) text += `${text === '' ? '' : ','}\n${JSON.stringify(key)}: ${JSON.stringify(value)}`
  return breakMembers(`{${text}\n}\n`)
}

/** Begins a line with each object that is a member of a list. */
function breakMembers(text: string): string {
  let broken = ''
  let from = 0
  for (let at = text.indexOf(OPEN, 1); at >= 0; at = text.indexOf(OPEN, at + OPEN.length)) {
    if (!isMember(text, at)) continue
    broken += `${text.slice(from, at)}\n `
    from = at
  }
  return broken + text.slice(from)
}

const OPEN = '{"'

/** In a string of the document a bracket and a plain quotation mark are its end, and no letter of a key follows them. */
const isMember = (text: string, at: number): boolean =>
  '[,'.includes(text.charAt(at - 1)) && /[a-z$]/i.test(text.charAt(at + OPEN.length))
