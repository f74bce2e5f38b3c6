import { inOrder } from '../../machines/check/summary.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import type { ProcessView } from '../../machines/check/rule.js'
import { rules } from '../../machines/check/registry.js'
import { runChecks, type CheckResult } from '../../machines/check/run.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { addTo } from '../../machines/model/group-by.js'
import type { Day } from '../../machines/model/register.js'
import { diagnosticOfRead } from '../check-folder.js'
import { registerFolders } from '../layout.js'
import { loadCorpus, type Loaded } from '../load.js'
import type { Review } from '../reporters/diff/review.js'
import { narrowed, reviewOf, type JudgedTree } from '../review.js'
import type { Settings } from '../settings.js'
import { corpusFindings } from './corpus-findings.js'
import { changedBetween, takeSnapshot, type Snapshot } from './snapshot.js'

export interface Refreshed {
  /** Files that changed on the disk. */
  changed: readonly string[]
  /** Findings in the files that changed and in those that take something from them. */
  diagnostics: readonly Diagnostic[]
  /** What the changed files say now against what they said at first. */
  review: Review
  /** Everything was read again: a register or a province changed, or very many files. */
  whole: boolean
  milliseconds: number
}

const corpusRules: ReadonlySet<string> = new Set(rules.filter(({ on }) => on === 'corpus').map(({ id }) => id))

/** With more files at once (a branch switch) reading everything again is not slower. */
const MANY = 64
const REHEARSALS = 3

/**
 * Keeps what was read of a tree of definitions and, when files change, reads and judges only those and what takes
 * something from them. A change to what every process is judged by is judged in whole.
 */
export class WatchSession {
  #snapshot: Snapshot = new Map()
  #imports = new Map<string, readonly string[]>()
  #views = new Map<string, ProcessView>()
  #corpus: Corpus
  #baseline: JudgedTree

  constructor(
    private readonly base: string,
    private readonly settings: Settings,
    private readonly asOf: Day,
    /** What changes are told against; default: the tree as it stands now. */
    against?: JudgedTree,
  ) {
    this.#snapshot = takeSnapshot(base, settings.roots)
    const first = this.#judgeAll()
    this.#corpus = first.loaded.corpus
    this.#baseline = against ?? { corpus: first.loaded.corpus, result: first.result }
  }

  /** Looks at the disk; undefined when nothing changed since the last look. */
  refresh(): Refreshed | undefined {
    const started = performance.now()
    const now = takeSnapshot(this.base, this.settings.roots)
    const changed = changedBetween(this.#snapshot, now)
    if (changed.length === 0) return undefined
    const told = this.#tell(changed)
    // Only now: had the judging failed, the next look would have to find the change again.
    this.#snapshot = now
    return { ...told, milliseconds: performance.now() - started }
  }

  /** Goes through what a save costs, with nothing saved: the first time through any code is several times slower. */
  rehearse(): void {
    const [first] = this.#corpus.processes
    if (first !== undefined) for (let i = 0; i < REHEARSALS; i++) this.#tell([first.file])
  }

  /** Judges the changed files anew, and compares. */
  #tell(changed: readonly string[]): Omit<Refreshed, 'milliseconds'> {
    const affected = this.#affectedBy(changed)
    const whole = affected.size > MANY || changed.some((file) => isShared(this.settings.roots, file))
    const { loaded, result } = whole ? this.#judgeAll() : this.#judgeSome(affected)
    const unread = new Set(loaded.faults.map(({ place }) => place.file))
    const matters = (file: string): boolean => whole || affected.has(file)
    const diagnostics = inOrder([
      ...loaded.faults.filter(({ place }) => matters(place.file)).map(diagnosticOfRead),
      ...result.diagnostics.filter(({ file }) => matters(file)),
    ])
    // A half-written file is not a process that was taken away.
    const shown = (file: string): boolean => matters(file) && !unread.has(file)
    const review = reviewOf(
      { name: 'lúc đầu', tree: narrowed(this.#baseline, shown) },
      { name: 'bây giờ', tree: narrowed({ corpus: loaded.corpus, result }, shown) },
      [...unread].filter(matters),
    )
    return { changed, diagnostics, review, whole }
  }

  /** The changed files and all that takes something from them, directly or not. */
  #affectedBy(changed: readonly string[]): Set<string> {
    const importers = new Map<string, string[]>()
    for (const [file, targets] of this.#imports) for (const target of targets) addTo(importers, target, file)
    const affected = new Set(changed)
    for (const file of affected) for (const importer of importers.get(file) ?? []) affected.add(importer)
    return affected
  }

  #judgeAll(): { loaded: Loaded; result: CheckResult } {
    const loaded = loadCorpus(this.settings.roots, { base: this.base })
    const result = this.#check(loaded, loaded.faults.length === 0)
    this.#imports = new Map(loaded.imports)
    this.#views = new Map(result.views)
    this.#corpus = loaded.corpus
    return { loaded, result }
  }

  #judgeSome(affected: ReadonlySet<string>): { loaded: Loaded; result: CheckResult } {
    const { roots } = this.settings
    const loaded = loadCorpus(roots, {
      base: this.base,
      wanted: (file) => affected.has(file) || isShared(roots, file),
    })
    const result = this.#check(loaded, false)
    for (const [file, targets] of loaded.imports) this.#imports.set(file, targets)
    for (const [id, { entry }] of this.#views) if (affected.has(entry.file)) this.#views.delete(id)
    for (const [id, view] of result.views) this.#views.set(id, view)
    const others = this.#corpus.processes.filter(({ file }) => !affected.has(file))
    this.#corpus = { ...this.#corpus, processes: [...others, ...loaded.corpus.processes] }
    // Rules that see everything at once saw only a part of it here.
    const own = result.diagnostics.filter(({ rule }) => !corpusRules.has(rule))
    const ofAll = corpusFindings(this.#corpus, [...this.#views.values()], affected, loaded.locator, {
      severity: this.settings.severity,
      asOf: this.asOf,
    })
    return { loaded, result: { ...result, diagnostics: inOrder([...own, ...ofAll]) } }
  }

  #check({ corpus, locator }: Loaded, whole: boolean): CheckResult {
    return runChecks(corpus, locator, {
      asOf: this.asOf,
      now: () => performance.now(),
      severity: this.settings.severity,
      whole,
    })
  }
}

/** Registers, calendars and provinces: every process leans on them. */
function isShared(roots: readonly string[], file: string): boolean {
  const root = roots.find((one) => file.startsWith(`${one}/`))
  const below = root === undefined ? file : file.slice(root.length + 1)
  return (
    root === undefined ||
    registerFolders.some((folder) => below.startsWith(`${folder}/`)) ||
    below.split('/')[1] === 'province'
  )
}
