import { bindingOf } from '../binding.js'
import type { Target } from '../resolve.js'
import type { Exports } from '../statements.js'
import { isUnusual } from '../strings.js'
import type { Texts } from '../texts.js'
import type { Traces } from '../trace.js'
import { notPlain } from './cursor.js'
import { own, readHead, type Head, type PlainImport } from './head.js'
import { Values } from './values.js'

/*
 * The quick way through a plain file. Nearly every definition is imports, constants and one `export default` of plain
 * data, and for those the syntax tree costs more than the reading. What this reader takes, it reads exactly as
 * `evaluate` does (a test compares them); at the first thing that is not plain, or not right, it gives up without a
 * word, and the file is read through its syntax tree, which knows how to say what is wrong.
 */

/** A plain file whose imports are being read. */
export interface PlainModule {
  file: string
  head: Head
  links: readonly PlainLink[]
}
export interface PlainLink {
  of: PlainImport
  target: Target
}

/** Opens a plain file up to its imports; undefined where it is not one. */
export function openQuickly(
  file: string,
  text: string,
  resolve: (specifier: string) => Target,
): PlainModule | undefined {
  if (isUnusual(text) || (text.includes('\r') && loneReturn.test(text))) return undefined
  const head = unlessNotPlain(() => readHead(text))
  if (head === undefined) return undefined
  const links = head.imports.map((of) => ({ of, target: resolve(of.specifier) }))
  return links.every(({ target }) => target.to === 'builders' || target.to === 'file')
    ? { file, head, links }
    : undefined
}

/** Ends a line for JavaScript, but not for the cursor. */
const loneReturn = /\r(?!\n)/

/** What a plain file exports; undefined where it is not a plain file after all. */
export const readQuickly = (
  { file, head: { cursor }, links }: PlainModule,
  exportsOf: (file: string) => Exports | undefined,
  { traces, texts }: { traces: Traces; texts: Texts },
  keepsPlaces: boolean,
): Exports | undefined =>
  unlessNotPlain(() => {
    const values = new Values(file, cursor, traces, texts, keepsPlaces)
    const exports: Exports = { named: new Map(), default: undefined }
    for (const { of, target } of links) {
      for (const { local, imported } of of.names) {
        const binding = bindingOf(target, imported, exportsOf)
        if (binding === undefined || values.names.has(local)) throw notPlain
        values.names.set(local, binding)
      }
    }
    while (cursor.peek() !== -1) {
      let word = cursor.name()
      const exported = word === 'export'
      if (exported) word = cursor.name()
      if (exported && word === 'default' && exports.default === undefined) exports.default = values.constant()
      else if (word === 'const') readConst(values, exported, exports)
      else throw notPlain
      cursor.endStatement()
    }
    return exports

    function readConst(of: Values, isExported: boolean, into: Exports): void {
      const name = own(cursor.name())
      cursor.pass(61)
      const constant = of.constant()
      if (of.names.has(name)) throw notPlain
      of.names.set(name, constant)
      if (isExported) into.named.set(name, constant)
    }
  })

function unlessNotPlain<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error === notPlain) return undefined
    throw error
  }
}
