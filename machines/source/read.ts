import type { Access } from './access.js'
import { inWords } from './fault-words.js'
import { createLocator } from './locate.js'
import { openModule, type Module } from './module.js'
import { createPlaces } from './places.js'
import { readModule, type Link } from './read-module.js'
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
}

/** A file whose imports are being read. */
interface Open {
  module: Module
  links: Link[]
  next: number
}

/**
 * Reads definition files: every file of the ground, in the given order, each after what it imports. Nothing is run.
 * A file with a fault gives no value; the others are read all the same.
 */
export function readDefinitions(ground: Ground, access: Access): ReadResult {
  const traces = new Traces()
  const texts = new Texts()
  const faults: ReadFault[] = []
  /** What each file exports; undefined while it is open and when it could not be parsed. */
  const done = new Map<string, Exports | undefined>()
  const shared = new Set<string>()
  /** Files with a fault: they give no definition, and no second diagnostic for giving none. */
  const faulty = new Set<string>()
  const stack: Open[] = []
  const imports = new Map<string, readonly string[]>()
  /** Where each open file stands in the stack. */
  const depths = new Map<string, number>()

  function open(file: string): void {
    const module = openModule(file, access)
    done.set(file, undefined)
    if ('fault' in module) {
      faults.push(...report(file, module.text, [module.fault]))
      return
    }
    const links = module.imports.map((of) => ({ of, target: resolveImport(file, of.specifier, ground, access) }))
    imports.set(
      file,
      links.flatMap(({ target }) => ('file' in target && target.file !== undefined ? [target.file] : [])),
    )
    depths.set(file, stack.push({ module, links, next: 0 }) - 1)
  }

  function close({ module, links }: Open): void {
    done.set(
      module.file,
      readModule(module, links, (file) => done.get(file), { traces, texts }),
    )
    faults.push(...report(module.file, module.tree.text, module.faults))
    if (module.faults.some(({ rule }) => rule !== 'read-nfd')) faulty.add(module.file)
    stack.pop()
    depths.delete(module.file)
  }

  // A stack of our own: a chain of imports may be longer than the machine's.
  function visit(file: string): void {
    if (!done.has(file)) open(file)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const link = top.links[top.next]
      top.next += 1
      if (link === undefined) close(top)
      else if (link.target.to === 'file') follow(top, link, link.target.file)
    }
  }

  function follow(from: Open, { of }: Link, file: string): void {
    shared.add(file)
    const start = depths.get(file)
    if (start === undefined) {
      if (!done.has(file)) open(file)
      return
    }
    const round = [...stack.slice(start).map(({ module }) => module.file), file]
    const { moduleSpecifier } = of.node
    from.module.faults.push({
      rule: 'read-cycle',
      start: moduleSpecifier.getStart(from.module.tree),
      end: moduleSpecifier.end,
      about: [round.join(' → ')],
    })
  }

  for (const file of ground.files) visit(file)

  const place = createPlaces(access)
  const reads: Read[] = []
  const note = (rule: 'read-no-default' | 'read-kind', mark: Mark): void => {
    faults.push({ rule, place: place(mark), ...inWords(rule, []) })
  }
  for (const file of ground.files) {
    const exports = done.get(file)
    if (exports === undefined || faulty.has(file) || exports.default?.value === failed) continue
    const value = exports.default?.value
    const builder = traces.builder(value)
    if (builder !== undefined) reads.push({ file, value: value as object, builder })
    // A file that others import from may be a part of definitions and none by itself.
    else if (shared.has(file)) continue
    else if (exports.default === undefined) note('read-no-default', { file, pos: 0, end: 1 })
    else note('read-kind', exports.default.mark)
  }
  return { reads, faults, locator: createLocator(traces, place), imports }
}
