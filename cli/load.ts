import process from 'node:process'
import type { Corpus } from '../machines/model/corpus.js'
import { compare } from '../machines/model/words.js'
import { inWords, type FaultRule } from '../machines/source/fault-words.js'
import { readDefinitions, type Read } from '../machines/source/read.js'
import { isInside } from '../machines/source/resolve.js'
import type { Locator, Place, ReadFault } from '../machines/source/source.js'
import { assemble, type Placed } from './assemble.js'
import { diskAccess, nameOf } from './disk.js'
import { findDefinitions } from './files.js'
import { registerFolders } from './layout.js'
import { loadRecords, withRows } from './load-province.js'
import { registersFrom, shippedProcedures } from './registers.js'
import { select, withImports } from './selection.js'

export interface LoadOptions {
  /** Files are named relative to this folder; default the working folder. */
  base?: string
  /** Report only on these files and folders; everything is read all the same. */
  only?: readonly string[]
  /** Read only these files, with what they import. Default: all. */
  wanted?: (file: string) => boolean
  /** Many places will be asked for, not only those of findings: keep them all while reading. */
  keepPlaces?: boolean
  /** Read the provinces' spreadsheets (units, coverage, staff …) as well. */
  spreadsheets?: boolean
}
export interface Loaded {
  corpus: Corpus
  /** In the order of files and lines; only those of selected files. */
  faults: readonly ReadFault[]
  locator: Locator
  /** Whether a file is one of those to report on. */
  isSelected: (file: string) => boolean
  /** The files that each file takes something from. */
  imports: ReadonlyMap<string, readonly string[]>
}

/** Reads the definition folders: what could be read, and every fault of what could not. Nothing is run. */
export function loadCorpus(folders: readonly string[], options: LoadOptions = {}): Loaded {
  const base = options.base ?? process.cwd()
  const { roots: given, only, isSelected } = select(base, folders, options.only ?? [])
  const found = findDefinitions(base, given, given)
  const isIn = (file: string, folder: string): boolean => isInside(belowRoot(given, file), folder)
  const isRegister = (file: string): boolean => registerFolders.some((folder) => isIn(file, folder))
  // A province's own repository has no national registers: it is judged by the package's.
  const absent = registerFolders.filter((folder) => !found.files.some((file) => isIn(file, folder)))
  const shipped = nameOf(base, shippedProcedures())
  const roots = absent.length === 0 ? given : [...given, shipped]
  const borrowed = findDefinitions(
    base,
    absent.map((folder) => `${shipped}/${folder}`),
    roots,
  )
  const files = new Set([...borrowed.files, ...found.files])
  const refused = new Set(found.refused.map(({ name }) => name))
  const { reads, faults, locator, imports, holdsDecomposed } = readDefinitions(
    { roots, files, refused, ...(options.wanted && { wanted: options.wanted }) },
    diskAccess(base, roots),
    { keepPlaces: options.keepPlaces ?? false },
  )
  const { corpus, registers, calendars, faults: standing } = assemble(reads.map((read) => placedIn(roots, read)))

  const homes = new Map([...corpus.provinces].map(([id, { file }]) => [id, folderOf(file)] as const))
  const sheets = loadRecords(base, options.spreadsheets === true ? homes : new Map<string, string>())
  const all = [...faults, ...sheets.faults]
  const note = (rule: FaultRule, place: Place, about: readonly string[]): void => {
    all.push({ rule, place, ...inWords(rule, about) })
  }
  for (const { name, rule, about } of found.refused) note(rule, startOf(name), about)
  for (const { rule, of, path, about } of standing) note(rule, locator.locate(of.value, path).use, about)
  for (const path of only.length === 0 ? given : only) {
    const holds = (file: string): boolean => file === path || isInside(file, path)
    if (![...found.files, ...refused].some(holds)) note('read-empty', startOf(path), [path === '' ? base : path])
  }
  // Judged by registers with a hole in them, every process would have faults that are not its own.
  const broken = all.some(({ place }) => isRegister(place.file))
  const lacking = !broken && !registers.has('defineStatuses')
  if (lacking) note('read-register-missing', startOf(given[0] ?? base), ['trạng thái hồ sơ'])
  const judged = broken || lacking ? { processes: [], adoptions: [], overrides: [] } : {}

  const matters = withImports(isSelected, imports)
  return {
    corpus: {
      ...corpus,
      ...judged,
      registers: registersFrom(registers, calendars),
      ...(holdsDecomposed && { holdsDecomposed }),
      ...(options.spreadsheets === true && { records: sheets.records }),
      files: found.files.filter(isSelected).length,
    },
    faults: all.filter(({ place }) => matters(place.file) || isRegister(place.file)).sort(inOrder),
    locator: withRows(locator, sheets.placeOf),
    isSelected,
    imports,
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

/** The folder of a province, from the file that defines it: `<tỉnh>/province/index.ts`. */
const folderOf = (file: string): string => file.split('/').slice(0, -2).join('/')

const startOf = (file: string): Place => ({ file, line: 1, column: 1, text: '', length: 1 })

const inOrder = (one: ReadFault, other: ReadFault): number =>
  compare(one.place.file, other.place.file) ||
  one.place.line - other.place.line ||
  one.place.column - other.place.column ||
  compare(one.rule, other.rule)
