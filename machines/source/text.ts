import { tooDeepAt } from './depth.js'
import { limits } from './access.js'
import type { Fault } from './fault.js'

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** The text of a file without its byte order mark, as it is, for showing. Never throws. */
export const showText = (bytes: Uint8Array): string => lenient.decode(bytes)

/** The text of a file without its byte order mark, or why it is not one that the parser may see. */
export function readText(bytes: Uint8Array): { text: string } | { fault: Fault; text: string } {
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    const { shown, at } = firstBadByte(bytes)
    return { text: shown, fault: { rule: 'read-encoding', start: at, end: at + 1 } }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { text, fault: pointed('read-nul', bytes, nul) }
  return { text }
}

/** Where a text nests deeper than the parser can take. */
export function tooDeep(text: string): Fault | undefined {
  const bytes = new TextEncoder().encode(text)
  const deep = tooDeepAt(bytes, limits.depth)
  return deep < 0 ? undefined : pointed('read-too-deep', bytes, deep)
}

function pointed(rule: Fault['rule'], bytes: Uint8Array, byte: number): Fault {
  const start = lenient.decode(bytes.subarray(0, byte)).length
  return { rule, start, end: start + 1 }
}

/** The text with every bad byte replaced, and where the first one stands in it. */
function firstBadByte(bytes: Uint8Array): { shown: string; at: number } {
  const shown = lenient.decode(bytes)
  const back = new TextEncoder().encode(shown)
  const offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let same = 0
  while (same < back.length && back[same] === bytes[same + offset]) same += 1
  // The replacement character starts where the bytes begin to differ, or shares its first bytes with a bad sequence.
  const before = lenient.decode(back.subarray(0, same)).replace(/\uFFFD+$/, '')
  return { shown, at: before.length }
}
