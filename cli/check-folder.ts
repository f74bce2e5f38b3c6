import { existsSync } from 'node:fs'
import type { Diagnostic } from '../machines/check/diagnostic.js'
import { runChecks, type CheckResult } from '../machines/check/run.js'
import { inOrder, summarise, type Read } from '../machines/check/summary.js'
import type { Day } from '../machines/model/register.js'
import { isInside } from '../machines/source/resolve.js'
import type { ReadFault } from '../machines/source/source.js'
import { nameOf, pathOf } from './disk.js'
import { UsageFault } from './fault.js'
import { loadCorpus, type Loaded } from './load.js'
import type { Report } from './reporters/report.js'
import type { Settings } from './settings.js'

export interface CheckRequest {
  /** Folder in which the tool was called. */
  base: string
  settings: Settings
  /** Files and folders to report on; none: all. */
  paths: readonly string[]
  /** Every finding is an error. */
  strict: boolean
  asOf: Day
  /** Whether places of more than the findings are wanted afterwards (`build`, `diff`). */
  keepPlaces?: boolean
  /** Told after each process, for whoever waits. */
  onProcess?: (done: number, total: number) => void
}
export interface Checked {
  report: Report
  loaded: Loaded
  result: CheckResult
  /** A rule of ours failed: the verdict is not whole. */
  crashed: boolean
}

/** Reads the definition folders and runs every rule: what `tthc check` reports. */
export function checkFolder({
  base,
  settings,
  paths,
  strict,
  asOf,
  keepPlaces = true,
  onProcess,
}: CheckRequest): Checked {
  const started = performance.now()
  const loaded = loadFolder({ base, settings, paths }, keepPlaces)
  const { corpus, faults, locator, isSelected } = loaded
  const result = runChecks(corpus, locator, {
    asOf,
    now: () => performance.now(),
    severity: strict ? { ...settings.severity, preset: 'strict' } : settings.severity,
    whole: faults.length === 0,
    ...(onProcess && { onProcess }),
  })
  const found = result.diagnostics.filter(({ file }) => isSelected(file))
  const diagnostics = inOrder([...faults.map(diagnosticOfRead), ...found])
  const unread = new Set(faults.map(({ place }) => place.file)).size
  const summary = { ...countsOf(loaded, result), milliseconds: Math.round(performance.now() - started) }
  return {
    loaded,
    result,
    crashed: diagnostics.some((one) => one.crashed),
    report: {
      diagnostics,
      summary: summarise(diagnostics, summary),
      partial: loaded.isPartial,
      perRule: [
        { rule: 'read-*', finding: unread, clean: Math.max(0, corpus.files - unread), undecided: 0 },
        ...result.perRule,
      ],
    },
  }
}

/** Reads the definition folders, and the spreadsheets beside them; `keepPlaces` as the reader has it. */
export function loadFolder(
  { base, settings, paths }: Pick<CheckRequest, 'base' | 'settings' | 'paths'>,
  keepPlaces: boolean,
): Loaded & { isPartial: boolean } {
  const { roots, only } = chosen(base, settings.roots, paths)
  return { ...loadCorpus(roots, { base, only, keepPlaces, spreadsheets: true }), isPartial: only.length > 0 }
}

/** Counts of what was selected; the rules themselves see everything, whatever is selected. */
function countsOf({ corpus, isSelected }: Loaded, result: CheckResult): Omit<Read, 'milliseconds'> {
  const selected = new Set(corpus.processes.filter(({ file }) => isSelected(file)).map(({ id }) => id))
  const open = result.undecided.filter(({ procedure }) => procedure !== undefined && selected.has(procedure))
  return {
    files: corpus.files,
    procedures: selected.size,
    cases: [...result.views].reduce((sum, [id, { cases }]) => (selected.has(id) ? sum + cases.length : sum), 0),
    undecided:
      selected.size === corpus.processes.length
        ? result.summary.undecided
        : new Set(open.map(({ rule, procedure }) => `${rule} ${procedure}`)).size,
  }
}

/** Which folders are read, and which part of them is reported on. Paths outside the roots are roots of their own. */
function chosen(
  base: string,
  roots: readonly string[],
  paths: readonly string[],
): { roots: readonly string[]; only: readonly string[] } {
  const named = roots.map((root) => nameOf(base, pathOf(base, root)))
  const isKnown = (path: string): boolean => {
    const name = nameOf(base, pathOf(base, path))
    return named.some((root) => name === root || isInside(name, root))
  }
  const missing = paths.find((path) => !existsSync(pathOf(base, path)))
  if (missing !== undefined) throw new UsageFault(`Không có tệp hay thư mục "${missing}".`)
  const strangers = paths.filter((path) => !isKnown(path))
  if (strangers.length === 0) return { roots, only: paths }
  if (strangers.length === paths.length) return { roots: paths, only: [] }
  throw new UsageFault(
    `"${strangers.join('", "')}" nằm ngoài thư mục định nghĩa (${named.join(', ')}); kiểm tra riêng, không chung với các đường dẫn kia.`,
  )
}

/** A file that cannot be read as it stands is an error. */
export const diagnosticOfRead = ({ rule, place, what, why, fix }: ReadFault): Diagnostic => ({
  rule,
  severity: 'error',
  procedure: place.file,
  file: place.file,
  line: place.line,
  column: place.column,
  path: '',
  what,
  why,
  fix,
  ...(place.text === '' ? {} : { excerpt: { text: place.text, length: place.length } }),
})
