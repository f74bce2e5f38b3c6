const [QUOTE, APOSTROPHE, BACKTICK, SLASH, STAR, BACKSLASH, NEWLINE, DOLLAR] = [34, 39, 96, 47, 42, 92, 10, 36]
const [OPEN_BRACE, CLOSE_BRACE] = [123, 125]

/** 1 for bytes that may open or close something; nearly all others are passed over without a second look. */
const telling = new Uint8Array(256)
for (const character of '"\'`/{}[]()') telling[character.charCodeAt(0)] = 1

const isOpen = (byte: number): boolean => byte === OPEN_BRACE || byte === 91 || byte === 40

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
    if (telling[byte] === 0) at += 1
    else if (byte === QUOTE || byte === APOSTROPHE) at = afterString(bytes, at, byte)
    else if (byte === SLASH) at = afterSlash(bytes, at)
    else if (byte === BACKTICK || (byte === CLOSE_BRACE && templates.at(-1) === depth)) {
      if (byte === CLOSE_BRACE) depth = (templates.pop() ?? 1) - 1
      at = afterTemplatePart(bytes, at + 1)
      if (bytes[at - 1] !== OPEN_BRACE) continue
      depth += 1
      if (depth > cap) return at - 1
      templates.push(depth)
    } else {
      depth = isOpen(byte) ? depth + 1 : Math.max(0, depth - 1)
      if (depth > cap) return at
      at += 1
    }
  }
  return -1
}

function afterSlash(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === SLASH) return afterLine(bytes, at)
  return bytes[at + 1] === STAR ? afterComment(bytes, at + 2) : at + 1
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
