import process from 'node:process'
import type { Corpus } from '../machines/model/corpus.js'
import { compare } from '../machines/model/words.js'
import { inWords, type FaultRule } from '../machines/source/fault-words.js'
import { readDefinitions, type Read } from '../machines/source/read.js'
import { isInside } from '../machines/source/resolve.js'
import type { Locator, Place, ReadFault } from '../machines/source/source.js'
import { assemble, type Placed } from './assemble.js'
import { diskAccess, nameOf, pathOf } from './disk.js'
import { findDefinitions } from './files.js'
import { registersFrom, shippedProcedures } from './registers.js'

const REGISTERS = 'national/registers/'

export interface LoadOptions {
  /** Files are named relative to this folder; default the working folder. */
  base?: string
  /** Report only on these files and folders; everything is read all the same. */
  only?: readonly string[]
}
export interface Loaded {
  corpus: Corpus
  /** In the order of files and lines; only those of selected files. */
  faults: readonly ReadFault[]
  locator: Locator
  /** Whether a file is one of those to report on. */
  isSelected: (file: string) => boolean
}

/** Reads the definition folders: what could be read, and every fault of what could not. Nothing is run. */
export function loadCorpus(folders: readonly string[], options: LoadOptions = {}): Loaded {
  const base = options.base ?? process.cwd()
  const named = (path: string): string => nameOf(base, pathOf(base, path))
  const given = folders.map(named)
  const only = (options.only ?? []).map(named)
  const isOwn = (file: string): boolean => belowRoot(given, file).startsWith(REGISTERS)
  const found = findDefinitions(base, given, given)
  // A province's own repository has no national registers: it is judged by the package's.
  const shipped = found.files.some(isOwn) ? [] : [nameOf(base, shippedProcedures())]
  const roots = [...given, ...shipped]
  const access = diskAccess(base, roots)
  const borrowed = findDefinitions(
    base,
    shipped.map((root) => `${root}/${REGISTERS.slice(0, -1)}`),
    roots,
  )
  const ground = {
    roots,
    files: new Set([...borrowed.files, ...found.files]),
    refused: new Set(found.refused.map(({ name }) => name)),
  }
  const { reads, faults, locator } = readDefinitions(ground, access)
  const { corpus, registers, faults: standing } = assemble(reads.map((read) => placedIn(roots, read)))

  const all = [...faults]
  const note = (rule: FaultRule, place: Place, about: readonly string[]): void => {
    all.push({ rule, place, ...inWords(rule, about) })
  }
  for (const { name, rule, about } of found.refused) note(rule, start(name), about)
  for (const { rule, of, path, about } of standing) note(rule, locator.locate(of.value, path).use, about)
  // Judged by registers with a hole in them, every process would have faults that are not its own.
  const broken = all.some(({ rule, place }) => rule !== 'read-nfd' && isOwn(place.file))
  const lacking = !broken && !registers.has('defineStatuses')
  if (lacking) note('read-register-missing', start(given[0] ?? base), ['trạng thái hồ sơ'])
  const judged = broken || lacking ? { processes: [], adoptions: [], overrides: [] } : {}

  const isSelected = (file: string): boolean =>
    only.length === 0 || only.some((path) => file === path || isInside(file, path))
  const expected = only.length === 0 ? given : only
  for (const path of expected) {
    const holds = [...found.files, ...ground.refused].some((file) => file === path || isInside(file, path))
    if (!holds) note('read-empty', start(path), [path === '' ? base : path])
  }
  return {
    corpus: { ...corpus, ...judged, registers: registersFrom(registers), files: found.files.filter(isSelected).length },
    faults: all.filter(({ place }) => isSelected(place.file)).sort(inOrder),
    locator,
    isSelected,
  }
}

/** A name below its root: the root is left out, because it is not part of any identity. */
const belowRoot = (roots: readonly string[], file: string): string => {
  const root = roots.filter((each) => isInside(file, each)).sort((one, other) => other.length - one.length)[0] ?? ''
  return root === '' ? file : file.slice(root.length + 1)
}

const placedIn = (roots: readonly string[], read: Read): Placed => ({
  ...read,
  parts: belowRoot(roots, read.file).split('/'),
})

const start = (file: string): Place => ({ file, line: 1, column: 1, text: '', length: 1 })

const inOrder = (one: ReadFault, other: ReadFault): number =>
  compare(one.place.file, other.place.file) ||
  one.place.line - other.place.line ||
  one.place.column - other.place.column ||
  compare(one.rule, other.rule)
