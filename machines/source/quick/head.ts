import { Cursor, notPlain } from './cursor.js'

/** An import that a plain file begins with. */
export interface PlainImport {
  specifier: string
  names: readonly { local: string; imported: string }[]
}
/** A plain file between its imports and its values. */
export interface Head {
  cursor: Cursor
  imports: readonly PlainImport[]
}

const COMMA = 44
const OPEN = 123
const CLOSE = 125
const QUOTE = 39
const DOUBLE_QUOTE = 34

/** Reads the imports at the top of a file: `import name from '…'` and `import { a, b as c } from '…'`. */
export function readHead(text: string): Head {
  const cursor = new Cursor(text)
  const imports: PlainImport[] = []
  for (;;) {
    const before = cursor.at
    if (cursor.peek() === -1) throw notPlain
    if (cursor.name() !== 'import') {
      cursor.at = before
      return { cursor, imports }
    }
    const read = readImport(cursor)
    if (read.names.length === 0) throw notPlain
    imports.push(read)
    cursor.endStatement()
  }
}

function readImport(cursor: Cursor): PlainImport {
  const names: { local: string; imported: string }[] = []
  if (cursor.peek() !== OPEN) {
    names.push({ local: own(cursor.name()), imported: 'default' })
    if (cursor.passes(COMMA)) readNamed(cursor, names)
  } else readNamed(cursor, names)
  if (cursor.name() !== 'from') throw notPlain
  const quote = cursor.peek()
  if (quote !== QUOTE && quote !== DOUBLE_QUOTE) throw notPlain
  return { specifier: cursor.quoted(quote), names }
}

function readNamed(cursor: Cursor, names: { local: string; imported: string }[]): void {
  cursor.pass(OPEN)
  while (!cursor.passes(CLOSE)) {
    const imported = own(cursor.name())
    if (cursor.peek() === COMMA || cursor.peek() === CLOSE) names.push({ local: imported, imported })
    else if (cursor.name() === 'as') names.push({ local: own(cursor.name()), imported })
    else throw notPlain
    if (!cursor.passes(COMMA) && cursor.peek() !== CLOSE) throw notPlain
  }
}

/** Words that mean something else than a name where a name could stand. */
const words: ReadonlySet<string> = new Set(
  (
    'abstract any as asserts async await break case catch class const constructor continue debugger declare default ' +
    'defer delete do else enum export extends false finally for from function get global if implements import in ' +
    'infer instanceof interface intrinsic is keyof let module namespace never new null of out override package ' +
    'private protected public readonly require return satisfies set source static super switch symbol this throw true ' +
    'try type typeof undefined unique unknown using var void while with yield'
  ).split(' '),
)

/** A name of the author's own; anything that could be a keyword somewhere is left to the syntax tree. */
export function own(name: string): string {
  if (words.has(name)) throw notPlain
  return name
}
