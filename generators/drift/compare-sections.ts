import { compareLanguages, type Parting } from '../agreement/compare.js'
import { knownByWords } from './known-by-words.js'
import type { Entry, Fact, Section, SectionWay } from './section.js'

/** One thing in which an export and the definitions differ. */
export type Difference =
  | { kind: 'fact'; label: string; defined: string; found: string }
  | { kind: 'way-added' | 'way-removed'; title: string; says: string }
  | { kind: 'way-changed'; title: string; defined: string; found: string }
  | { kind: 'way-fact'; title: string; label: string; defined: string; found: string }
  | { kind: 'way-renamed'; title: string; found: string }

/** What differs in one step or entry. */
export interface EntryDrift {
  title: string
  kind: 'added' | 'removed' | 'changed'
  differences: readonly Difference[]
}
export interface SectionDrift {
  key: string
  title: string
  kind: 'added' | 'removed' | 'changed'
  /** Of the section itself. */
  differences: readonly Difference[]
  entries: readonly EntryDrift[]
  /** A shortest trace after which they part; `left` are the definitions. */
  parting?: Parting
  /** Too much happens at once for every way of a dossier to be compared. */
  isUndecided?: true
}

/** Everything in which an export differs from what the definitions would emit, in the order of the definitions. */
export function compareSections(defined: readonly Section[], found: readonly Section[]): SectionDrift[] {
  const theirs = new Map(found.map((section) => [section.key, section]))
  const ours = new Set(defined.map(({ key }) => key))
  const whole = (section: Section, kind: 'added' | 'removed'): SectionDrift => ({
    key: section.key,
    title: section.title,
    kind,
    differences: [],
    entries: [],
  })
  return [
    ...defined.flatMap((section) => {
      const other = theirs.get(section.key)
      return other === undefined ? [whole(section, 'removed')] : compareSection(section, knownByWords(section, other))
    }),
    ...found.filter(({ key }) => !ours.has(key)).map((section) => whole(section, 'added')),
  ]
}

function compareSection(defined: Section, found: Section): SectionDrift[] {
  const theirs = new Map(found.entries.map((entry) => [entry.key, entry]))
  const ours = new Set(defined.entries.map(({ key }) => key))
  const entries: EntryDrift[] = [
    ...defined.entries.flatMap((entry): EntryDrift[] => {
      const other = theirs.get(entry.key)
      if (other === undefined) return [{ title: entry.title, kind: 'removed', differences: [] }]
      const differences = [...factsThatDiffer(entry, other), ...waysThatDiffer(entry, other)]
      return differences.length === 0 ? [] : [{ title: entry.title, kind: 'changed', differences }]
    }),
    ...found.entries
      .filter(({ key }) => !ours.has(key))
      .map(({ title }) => ({ title, kind: 'added' as const, differences: [] })),
  ]
  const differences = factsThatDiffer(defined, found)
  const verdict =
    defined.language === undefined || found.language === undefined
      ? undefined
      : compareLanguages(defined.language, found.language)
  const parting = verdict?.verdict === 'different' ? verdict.parting : undefined
  const isUndecided = verdict?.verdict === 'undecided'
  if (differences.length + entries.length === 0 && parting === undefined && !isUndecided) return []
  return [
    {
      key: defined.key,
      title: defined.title,
      kind: 'changed',
      differences,
      entries,
      ...(parting && { parting }),
      ...(isUndecided && { isUndecided }),
    },
  ]
}

const isOf = (fact: Fact): string => (typeof fact === 'string' ? fact : fact.is)
const saysOf = (fact: Fact): string => (typeof fact === 'string' ? fact : fact.says)
const NO_FACTS: Entry['facts'] = new Map()

function factsThatDiffer({ facts = NO_FACTS }: Pick<SectionWay, 'facts'>, found: Pick<SectionWay, 'facts'>) {
  return [...facts].flatMap(([label, fact]) => {
    const other = found.facts?.get(label)
    if (other === undefined || isOf(other) === isOf(fact)) return []
    return [{ kind: 'fact' as const, label, defined: saysOf(fact), found: saysOf(other) }]
  })
}

/** Where a way leads, and all that it asks and does. */
const wholeWay = ({ says, facts = NO_FACTS }: SectionWay): string =>
  [
    says,
    ...[...facts].filter(([, fact]) => isOf(fact) !== '').map(([label, fact]) => `${label}: ${saysOf(fact)}`),
  ].join('; ')

function waysThatDiffer(defined: Entry, found: Entry): Difference[] {
  const gone = [...defined.ways].flatMap(([key, way]): Difference[] => {
    const { title, says, is } = way
    const other = found.ways.get(key)
    if (other === undefined) return [{ kind: 'way-removed', title, says: wholeWay(way) }]
    return [
      ...(other.title === title ? [] : [{ kind: 'way-renamed' as const, title, found: other.title }]),
      ...(other.is === is ? [] : [{ kind: 'way-changed' as const, title, defined: says, found: other.says }]),
      ...factsThatDiffer(way, other).map((one) => ({ ...one, kind: 'way-fact' as const, title })),
    ]
  })
  const added = [...found.ways]
    .filter(([key]) => !defined.ways.has(key))
    .map(([, way]): Difference => ({ kind: 'way-added', title: way.title, says: wholeWay(way) }))
  return [...gone, ...added]
}
