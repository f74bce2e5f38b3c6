import type { Access } from './access.js'
import { inWords } from './fault-words.js'
import { LineStarts } from './line-starts.js'
import { createLocator, type Again } from './locate.js'
import { openModule, openText, type Module } from './module.js'
import { createPlaces } from './places.js'
import { readModule, type Link } from './read-module.js'
import { openQuickly, readQuickly, type PlainLink, type PlainModule } from './quick/read.js'
import { report } from './report.js'
import { resolveImport, type Ground } from './resolve.js'
import { failed } from './scope.js'
import type { Locator, ReadFault } from './source.js'
import type { Exports } from './statements.js'
import { Texts } from './texts.js'
import { Traces, type Mark } from './trace.js'

/** A definition that was read: the value of its `export default`. */
export interface Read {
  file: string
  value: object
  /** The builder that made it: 'defineProcess'. */
  builder: string
}
export interface ReadResult {
  reads: readonly Read[]
  faults: readonly ReadFault[]
  locator: Locator
  /** The files that each file takes something from, also those that could not be read. */
  imports: ReadonlyMap<string, readonly string[]>
  /** Some text is not in NFC: letters and their marks stand apart. */
  holdsDecomposed: boolean
}

/** A file whose imports are being read: by its syntax tree, or the quick way as long as that is open. */
type Open = { next: number } & (
  { module: Module; links: readonly Link[] } | { plain: PlainModule; links: readonly PlainLink[]; spoilt?: true }
)

export interface ReadWays {
  /** False: every file is read through its syntax tree, which gives the same and takes longer. */
  quick?: boolean
  /**
   * Whether places are kept while reading. Otherwise a file is read again when a place in it is first asked for: right
   * where few places are, because keeping all of them costs a third of the time and memory of reading.
   */
  keepPlaces?: boolean
  /** The files to begin with; default all of the ground. */
  begin?: Iterable<string>
}

/**
 * Reads definition files: every wanted file of the ground, in the given order, each after what it imports. Nothing is run.
 * A file with a fault gives no value; the others are read all the same.
 */
export function readDefinitions(ground: Ground, access: Access, ways: ReadWays = {}): ReadResult {
  const { quick = true, keepPlaces = false, begin = ground.files } = ways
  const traces = new Traces()
  const memory = { traces, texts: new Texts() }
  const starts = new LineStarts()
  const faults: ReadFault[] = []
  /** What each file exports; undefined while it is open and when it could not be parsed. */
  const done = new Map<string, Exports | undefined>()
  /** Files with a fault: they give no definition, and no second diagnostic for giving none. */
  const faulty = new Set<string>()
  const stack: Open[] = []
  const imports = new Map<string, readonly string[]>()
  /** Where each open file stands in the stack. */
  const depths = new Map<string, number>()

  function open(file: string): void {
    done.set(file, undefined)
    const text = openText(file, access)
    if (typeof text !== 'string') {
      faults.push(...report(file, text.text, [text.fault]))
      return
    }
    const resolve = (specifier: string) => resolveImport(file, specifier, ground, access)
    const plain = quick ? openQuickly(file, text, resolve) : undefined
    if (plain === undefined) openTree(file, text)
    else push(file, { plain, links: plain.links, next: 0 })
  }

  function openTree(file: string, text: string): void {
    const module = openModule(file, text)
    imports.delete(file)
    if ('fault' in module) {
      faults.push(...report(file, module.text, [module.fault]))
      return
    }
    const links = module.imports.map((of) => ({ of, target: resolveImport(file, of.specifier, ground, access) }))
    push(file, { module, links, next: 0 })
  }

  function push(file: string, opened: Open): void {
    imports.set(
      file,
      opened.links.flatMap(({ target }) => ('file' in target && target.file !== undefined ? [target.file] : [])),
    )
    depths.set(file, stack.push(opened) - 1)
  }

  function close(top: Open): void {
    const file = 'plain' in top ? top.plain.file : top.module.file
    stack.pop()
    depths.delete(file)
    if ('plain' in top) {
      const exports = top.spoilt ? undefined : readQuickly(top.plain, (other) => done.get(other), memory, keepPlaces)
      const { text } = top.plain.head.cursor
      if (exports === undefined) openTree(file, text)
      else {
        done.set(file, exports)
        if (keepPlaces) starts.add(file, text)
      }
      return
    }
    const { module, links } = top
    done.set(
      file,
      readModule(module, links, (other) => done.get(other), memory),
    )
    faults.push(...report(file, module.tree.text, module.faults))
    if (module.faults.length > 0) faulty.add(file)
  }

  // A stack of our own: a chain of imports may be longer than the machine's.
  function visit(file: string): void {
    if (!done.has(file)) open(file)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const number = top.next
      top.next += 1
      const link = top.links[number]
      if (link === undefined) close(top)
      else if (link.target.to === 'file') follow(top, number, link.target.file)
    }
  }

  function follow(from: Open, number: number, file: string): void {
    const start = depths.get(file)
    if (start === undefined) {
      if (!done.has(file)) open(file)
      return
    }
    // A round of imports is told by the syntax tree, which knows where it stands.
    if ('plain' in from) from.spoilt = true
    else reportCycle(from, number, file, start)
  }

  function reportCycle(
    from: { module: Module; links: readonly Link[] },
    number: number,
    file: string,
    start: number,
  ): void {
    const link = from.links[number]
    if (link === undefined) return
    const names = stack.slice(start).map((one) => ('plain' in one ? one.plain.file : one.module.file))
    const { moduleSpecifier } = link.of.node
    from.module.faults.push({
      rule: 'read-cycle',
      start: moduleSpecifier.getStart(from.module.tree),
      end: moduleSpecifier.end,
      about: [[...names, file].join(' → ')],
    })
  }

  for (const file of begin) if (ground.wanted?.(file) !== false) visit(file)

  const shared = new Set([...imports.values()].flat())
  const place = createPlaces(access)
  const reads: Read[] = []
  const fileOf = new Map<unknown, string>()
  const withPlaces = new Map<string, Again>()
  const everything: Ground = { ...ground, wanted: () => true }

  /** Reads a definition once more, with its places. Where the file is another one by now, its beginning is the place. */
  function again(root: unknown): Again | undefined {
    const file = fileOf.get(root)
    if (file === undefined || keepPlaces) return undefined
    const known = withPlaces.get(file)
    if (known !== undefined) return known
    const { reads, locator } = readDefinitions(everything, access, { quick, keepPlaces: true, begin: [file] })
    const start = place({ file, pos: 0, end: 1 })
    const value = reads[0]?.value
    const read = {
      root: value,
      locator: value === undefined ? { locate: () => ({ use: start }), lineOf: () => start } : locator,
    }
    withPlaces.set(file, read)
    return read
  }

  const note = (rule: 'read-no-default' | 'read-kind', mark: Mark): void => {
    faults.push({ rule, place: place(mark), ...inWords(rule, []) })
  }
  for (const file of begin) {
    const exports = done.get(file)
    if (exports === undefined || faulty.has(file) || exports.default?.value === failed) continue
    const value = exports.default?.value
    const builder = traces.builder(value)
    if (builder !== undefined) {
      reads.push({ file, value: value as object, builder })
      fileOf.set(value, file)
    }
    // A file that others import from may be a part of definitions and none by itself.
    else if (shared.has(file)) continue
    else if (exports.default === undefined) note('read-no-default', { file, pos: 0, end: 1 })
    else note('read-kind', exports.default.mark)
  }
  const locator = createLocator(traces, place, starts, again)
  return { reads, faults, locator, imports, holdsDecomposed: memory.texts.holdsDecomposed }
}
