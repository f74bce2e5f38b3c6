import type { SoundFlow } from '../machines/build/flow.js'
import { asSound } from '../machines/build/sound.js'
import type { Diagnostic } from '../machines/check/diagnostic.js'
import type { Corpus, Path } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import { compare } from '../machines/model/words.js'
import { candidatesOf, type Candidate, type CaseFlows, type Views } from './candidates.js'
import type { CompiledCase, DefinitionPlace, Publication, Tree } from './generator.js'
import { groupBy } from '../machines/model/group-by.js'
import { fileName, uniqueNames } from './naming.js'
import { publicationOf } from './publication.js'

/** What the checks know of the corpus. */
export interface Checked {
  diagnostics: readonly Diagnostic[]
  views: Views
  /** Ids of processes that passed every structural rule. */
  sound: ReadonlySet<string>
}
/** A process or case that is not built, and why. Vietnamese. */
export interface LeftOut {
  id: string
  file: string
  why: string
}
/** Finds where the value at a path below a root is defined (`Locator` of `machines/source`). */
export interface LineFinder {
  lineOf(root: unknown, path: Path): DefinitionPlace
}
export type Trees = Readonly<Record<Tree, readonly CompiledCase[]>>
export interface Compiled {
  /** Cases by province and tree, in the order of their ids; a province without any has empty trees. */
  provinces: ReadonlyMap<string, Trees>
  leftOut: readonly LeftOut[]
  /** Where the value at a path of a province is defined. */
  placeIn: (province: string, path: Path) => DefinitionPlace
}

/**
 * What is built for a date: of each process the version in force to `chinh-thuc`, proposals and versions to come to
 * `de-xuat`; only cases whose flows passed the structural rules. What is left out is named, never dropped silently.
 */
export function compile(corpus: Corpus, checked: Checked, places: LineFinder, asOf: Day): Compiled {
  const candidates = [...candidatesOf(corpus, checked.views, checked.sound)]
  candidates.sort((a, b) => compare(a.entry.id, b.entry.id) || compare(a.entry.file, b.entry.file))
  const versions = groupBy(candidates, processKey)
  const findings = groupBy(checked.diagnostics, ({ procedure }) => procedure)
  const drafts: Draft[] = []
  const recent = new Recent()
  const leftOut: LeftOut[] = []
  for (const candidate of candidates) {
    const { id, file, value } = candidate.entry
    const same = (versions.get(processKey(candidate)) ?? []).map(({ entry }) => entry)
    const publication = publicationOf(candidate.entry, same, asOf)
    const known = corpus.provinces.has(value.province)
    if ('retired' in publication) leftOut.push({ id, file, why: publication.retired })
    else if (!known) leftOut.push({ id, file, why: `chưa có định nghĩa của tỉnh "${value.province}"` })
    else if (candidate.unsound !== undefined) leftOut.push({ id, file, why: candidate.unsound })
    else
      candidate.cases.forEach((one, index) => {
        const caseId = `${id}#${one.case.id}`
        if (candidate.proved === true || isSound(one)) drafts.push({ candidate, one, index, id: caseId, publication })
        else leftOut.push({ id: caseId, file, why: 'đường đi của hồ sơ còn lỗi cấu trúc' })
      })
  }
  const provinces = new Map([...corpus.provinces.keys()].sort(compare).map((id) => [id, treesOf(id)]))
  const placeIn = (province: string, path: Path): DefinitionPlace =>
    placeOf(places, { root: corpus.provinces.get(province)?.value, base: [] }, path)
  return { provinces, leftOut, placeIn }

  function treesOf(province: string): Trees {
    const inTree = (tree: Tree): CompiledCase[] => {
      const nameOf = uniqueNames()
      return drafts
        .filter((draft) => draft.publication.tree === tree && draft.candidate.entry.value.province === province)
        .map((draft) => {
          const own = findings.get(draft.candidate.entry.id) ?? []
          return compiledCase(draft, nameOf(...namesOf(draft)), own, places, recent)
        })
    }
    return { 'chinh-thuc': inTree('chinh-thuc'), 'de-xuat': inTree('de-xuat') }
  }
}

interface Draft {
  candidate: Candidate
  one: CaseFlows
  index: number
  id: string
  publication: Publication
}

function compiledCase(
  draft: Draft,
  name: string,
  findings: readonly Diagnostic[],
  places: LineFinder,
  recent: Recent,
): CompiledCase {
  const { candidate, one, index, id, publication } = draft
  // Every file says where its case is defined: it is looked up once.
  let own: DefinitionPlace | undefined
  return {
    entry: candidate.entry,
    case: one.case,
    index,
    path: one.path,
    id,
    name,
    get flows() {
      recent.use(one)
      return one.flows as readonly SoundFlow[]
    },
    budgets: () => {
      recent.use(one)
      return one.budgets()
    },
    findings: findings.filter((found) => concerns(found, index)),
    publication,
    place: (path) =>
      path === one.path ? (own ??= placeOf(places, candidate, path)) : placeOf(places, candidate, path),
  }
}

const isSound = ({ flows, faults }: CaseFlows): boolean =>
  flows.length > 0 && flows.every((flow) => asSound(flow, faults) !== undefined)

/**
 * The cases whose flows were asked for last. A target takes its cases in turn, and the flows of thousands would be half of
 * what a build keeps in memory: those asked for longest ago are let go, and derived again for the next target.
 */
class Recent {
  readonly #cases = new Set<CaseFlows>()

  use(one: CaseFlows): void {
    if (this.#cases.has(one)) return
    this.#cases.add(one)
    if (this.#cases.size <= MOST_RECENT) return
    for (const oldest of this.#cases) {
      this.#cases.delete(oldest)
      oldest.forget?.()
      return
    }
  }
}

/** A target is done with a case before it takes the next. What else is kept, the collector copies before it dies. */
const MOST_RECENT = 2

/** Where to mend a value: its definition, which is elsewhere than its use where several processes share it. */
function placeOf(places: LineFinder, { root, base }: Pick<Candidate, 'root' | 'base'>, path: Path): DefinitionPlace {
  const { file, line } = places.lineOf(root, base.length === 0 ? path : [...base, ...path])
  return { file, line }
}

/** A finding inside one case concerns only that one; any other concerns all cases of the process. */
function concerns({ path }: Diagnostic, index: number): boolean {
  const inCase = /^(?:process\/)?cases\/(\d+)(?:\/|$)/.exec(path)
  return inCase === null || Number(inCase[1]) === index
}

const processKey = ({ entry }: Candidate): string => `${entry.value.province}/${entry.slug}`

function namesOf({ candidate: { entry }, one }: Draft): [name: string, suffix: string] {
  const single = entry.value.cases === undefined
  const name = `${fileName(entry.fieldFolder)}/${fileName(entry.slug)}${single ? '' : `.${fileName(one.case.id)}`}`
  return [name, `.${entry.value.effective.from}`]
}
