import fc from 'fast-check'

/** Plain data as a definition holds it. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data }

/** A leaf of printed data: where it is in the value, and the very text that was written for it. */
export interface Leaf {
  path: readonly (string | number)[]
  written: string
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((s) => s.normalize('NFC')),
  fc.constantFrom('Tiếp nhận hồ sơ', 'Không', "d'Alembert", 'a`b${c}', '\\u0041', 'x\ny', '// không phải ghi chú', '}'),
)
const key = fc.oneof(
  fc.constantFrom('name', 'chấp thuận', 'so-y-te', '1.009645', '01', 'get', 'async', 'default'),
  fc.string({ unit: 'grapheme', minLength: 0, maxLength: 8 }).map((s) => s.normalize('NFC')),
)
const readable = (s: string): boolean => !/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}/u.test(s)
const usable = (s: string): boolean =>
  readable(s) && !/^(0|[1-9]\d*)$/.test(s) && !['__proto__', 'constructor', 'prototype'].includes(s)

/** Any data that a definition may hold. */
export const data = fc.letrec<{ any: Data; leaf: Data }>((tie) => ({
  leaf: fc.oneof(
    text.filter(readable),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
  ),
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('any'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(key.filter(usable), tie('any')), { selector: ([name]) => name, maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}))

/** White space and comments between tokens, and ways of quoting: what a hand or a formatter may do. */
export interface Style {
  gap: () => string
  quote: () => "'" | '"' | '`'
  dress: (written: string) => string
}

/** Prints data as TypeScript in a style, and notes what was written for each leaf. */
export function print(value: Data, style: Style): { text: string; leaves: Leaf[] } {
  const leaves: Leaf[] = []
  const write = (part: Data, path: Leaf['path']): string => {
    const gap = style.gap
    if (Array.isArray(part)) {
      return `[${(part as Data[]).map((item, i) => gap() + write(item, [...path, i])).join(`${gap()},`)}${gap()}]`
    }
    if (typeof part === 'object') {
      const entries = Object.entries(part).map(
        ([name, item]) =>
          `${gap()}${quoted(name, style.quote() === '"' ? '"' : "'")}${gap()}:${gap()}${write(item, [...path, name])}`,
      )
      return `{${entries.join(',')}${gap()}}`
    }
    const written = typeof part === 'string' ? quoted(part, style.quote()) : numeral(part)
    leaves.push({ path, written })
    return style.dress(written)
  }
  return { text: write(value, []), leaves }
}

const numeral = (value: number | boolean): string => (Object.is(value, -0) ? '-0' : String(value))

const quoted = (value: string, quote: string): string => {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('${', '\\${')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return quote + escaped + quote
}
