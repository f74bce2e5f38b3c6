/** Thrown inside the quick reader alone, where a text is not of the plain kind: the syntax tree decides then. */
export const notPlain = new Error('not plain')

const TAB = 9
const NEWLINE = 10
const RETURN = 13
const SPACE = 32
const SLASH = 47
const STAR = 42
const BACKSLASH = 92
const DOT = 46
const ZERO = 48
const NINE = 57

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE
const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36
const isNamePart = (code: number): boolean => isNameStart(code) || isDigit(code)

/** Walks through a text, token by token, without making any. */
export class Cursor {
  /** After the last token: where TypeScript's tree lets the next node begin, white space and comments included. */
  at = 0
  /** Where the last token that was read began. */
  start = 0

  constructor(readonly text: string) {}

  /** The code of the next token's first character, -1 at the end; `at` moves to it. */
  peek(): number {
    const { text } = this
    for (;;) {
      const code = text.charCodeAt(this.at)
      if (code === SPACE || code === NEWLINE || code === TAB || code === RETURN) this.at += 1
      else if (code !== SLASH) return code >= 0 ? code : -1
      else this.comment()
    }
  }

  private comment(): void {
    const { text } = this
    const second = text.charCodeAt(this.at + 1)
    if (second !== SLASH && second !== STAR) throw notPlain
    const end = second === SLASH ? text.indexOf('\n', this.at) : text.indexOf('*/', this.at + 2)
    if (second === STAR && end < 0) throw notPlain
    this.at = end < 0 ? text.length : second === SLASH ? end : end + 2
  }

  /** Passes a sign that must stand here. */
  pass(code: number): void {
    if (this.peek() !== code) throw notPlain
    this.start = this.at
    this.at += 1
  }

  /** Passes a sign if it stands here. */
  passes(code: number): boolean {
    if (this.peek() !== code) return false
    this.start = this.at
    this.at += 1
    return true
  }

  /** A name or keyword in plain letters. */
  name(): string {
    const { text } = this
    if (!isNameStart(this.peek())) throw notPlain
    this.start = this.at
    let at = this.at + 1
    while (isNamePart(text.charCodeAt(at))) at += 1
    // A letter of another script or an escape goes on with the name.
    if (!(text.charCodeAt(at) <= 127) && at < text.length) throw notPlain
    this.at = at
    return text.slice(this.start, at)
  }

  /** Passes this very name if it stands here. */
  passesName(name: string): boolean {
    if (this.peek() !== name.charCodeAt(0) || !this.text.startsWith(name, this.at)) return false
    const end = this.at + name.length
    const after = this.text.charCodeAt(end)
    if (isNamePart(after) || after > 127) return false
    this.start = this.at
    this.at = end
    return true
  }

  /** A text in quotes, on one line, in which at most quotes and backslashes are escaped. */
  quoted(quote: number): string {
    const { text } = this
    this.start = this.at
    let at = this.at + 1
    let from = at
    let parts = ''
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === quote) break
      if (code === BACKSLASH) {
        const next = text[at + 1]
        if (next !== "'" && next !== '"' && next !== '\\') throw notPlain
        parts += text.slice(from, at) + next
        at += 2
        from = at
      } else if (code === NEWLINE || code === RETURN || at >= text.length) throw notPlain
      else at += 1
    }
    this.at = at + 1
    return parts === '' ? text.slice(from, at) : parts + text.slice(from, at)
  }

  /** Digits, with a decimal part or none. */
  number(): number {
    const { text } = this
    this.start = this.at
    let at = this.at
    while (isDigit(text.charCodeAt(at))) at += 1
    // A leading zero would be octal.
    if (at > this.at + 1 && text.charCodeAt(this.at) === ZERO) throw notPlain
    if (text.charCodeAt(at) === DOT) {
      const point = at
      at += 1
      while (isDigit(text.charCodeAt(at))) at += 1
      if (at === point + 1) throw notPlain
    }
    const after = text.charCodeAt(at)
    if (isNamePart(after) || after === DOT || after === BACKSLASH || after > 127) throw notPlain
    const value = Number(text.slice(this.at, at))
    if (!Number.isFinite(value)) throw notPlain
    this.at = at
    return value
  }

  /** Passes the end of a statement: a semicolon, or a new line before a word that can only begin the next one. */
  endStatement(): void {
    const before = this.at
    if (this.passes(59)) return
    const next = this.peek()
    const apart = next === -1 || this.text.slice(before, this.at).includes('\n')
    if (!apart || (next !== -1 && !isNameStart(next))) throw notPlain
  }
}
