const [TAB_QUOTE, APOSTROPHE, BACKTICK, SLASH, STAR, BACKSLASH, NEWLINE, DOLLAR] = [34, 39, 96, 47, 42, 92, 10, 36]
const [OPEN_BRACE, CLOSE_BRACE] = [123, 125]

const isOpen = (byte: number): boolean => byte === OPEN_BRACE || byte === 91 || byte === 40
const isClose = (byte: number): boolean => byte === CLOSE_BRACE || byte === 93 || byte === 41

/**
 * Finds where brackets first nest deeper than `cap`, or -1. It runs on the bytes before the parser does, because the
 * parser is recursive; brackets in strings, templates and comments do not count.
 */
export function tooDeepAt(bytes: Uint8Array, cap: number): number {
  let depth = 0
  /** Depths at which a template's `${` was opened. */
  const templates: number[] = []
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] as number
    if (byte === TAB_QUOTE || byte === APOSTROPHE) at = afterString(bytes, at, byte)
    else if (byte === SLASH && bytes[at + 1] === SLASH) at = afterLine(bytes, at)
    else if (byte === SLASH && bytes[at + 1] === STAR) at = afterComment(bytes, at + 2)
    else if (byte === BACKTICK || (byte === CLOSE_BRACE && templates.at(-1) === depth)) {
      if (byte === CLOSE_BRACE) {
        templates.pop()
        depth -= 1
      }
      at = afterTemplatePart(bytes, at + 1)
      if (bytes[at - 1] === OPEN_BRACE) {
        depth += 1
        if (depth > cap) return at - 1
        templates.push(depth)
      }
    } else {
      if (isOpen(byte)) {
        depth += 1
        if (depth > cap) return at
      } else if (isClose(byte)) depth -= 1
      at += 1
    }
  }
  return -1
}

function afterString(bytes: Uint8Array, from: number, quote: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === BACKSLASH) at += 1
    else if (byte === quote || byte === NEWLINE) return at + 1
  }
  return bytes.length
}

function afterLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from)
  return end < 0 ? bytes.length : end
}

function afterComment(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === STAR && bytes[at + 1] === SLASH) return at + 2
  return bytes.length
}

/** After the closing backtick, or after the brace of `${`. */
function afterTemplatePart(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === BACKSLASH) at += 1
    else if (byte === BACKTICK) return at + 1
    else if (byte === DOLLAR && bytes[at + 1] === OPEN_BRACE) return at + 2
  }
  return bytes.length
}
