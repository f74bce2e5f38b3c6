/**
 * Text that came from a definition, safe to print: control and bidirectional characters could repaint the terminal or
 * fake a line of the report, so each becomes a visible sign.
 */
export const plain = (text: string): string => text.replace(unsafe, '\u{FFFD}')

// Control characters but tab and newline, line and paragraph separators, bidirectional marks and overrides.
const unsafe = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** The same on one line. */
export const oneLine = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ')
