import { scheduleOf, type PlanSchedule } from '../build/plan.js'
import type { Corpus, Path, ProcessEntry } from '../model/corpus.js'
import { addTo } from '../model/group-by.js'
import type { National } from '../model/national.js'
import { DerivedProvince } from './province-view.js'
import type { Definition, DefinitionView, NationalView, ProcessView, ProvinceView, RolloutView } from './rule.js'

/** A thing that rules are asked about, with what reporting on it takes. */
export interface Subject<View = unknown> {
  view: View
  /** Process id, or the file where no single process owns it; set late for registers, whose file is found by place. */
  procedure: string | undefined
  /** The definition's value and where the view's value stands in it. */
  root: object
  prefix: Path
  /** Instead of the prefix, where the parts of the value stand in several places of the root. */
  within?: (path: Path) => Path
  /** The value itself: what the shape rules judge. */
  value: object
  /** Processes whose acceptances answer for its findings. */
  owners: readonly ProcessEntry[]
  province: string | undefined
}

/** The path from the root of a path in the value. */
export const pathIn = ({ prefix, within }: Subject, path: Path): Path => within?.(path) ?? [...prefix, ...path]

export const processSubject = (entry: ProcessEntry): Subject<ProcessEntry> => ({
  view: entry,
  value: entry.value,
  procedure: entry.id,
  root: entry.value,
  prefix: [],
  owners: [entry],
  province: entry.value.province,
})

/** What rules of each scope are asked about. */
export interface Subjects {
  processes: readonly Subject<ProcessEntry>[]
  nationals: readonly Subject<NationalView>[]
  provinces: readonly Subject<ProvinceView>[]
  rollouts: readonly Subject<RolloutView>[]
  definitions: readonly Subject<DefinitionView>[]
}
export function subjectsOf(corpus: Corpus, views: ReadonlyMap<ProcessEntry, ProcessView>): Subjects {
  const nationals = nationalSubjects(corpus)
  return {
    processes: corpus.processes.map(processSubject),
    nationals,
    provinces: provinceSubjects(corpus, views),
    rollouts: rolloutSubjects(corpus),
    definitions: definitionSubjects(corpus, nationals, views),
  }
}

/** The facts of each procedure once, whether they have a file of their own or stand inside a process. */
function nationalSubjects(corpus: Corpus): Subject<NationalView>[] {
  const users = usersOf(corpus.processes)
  const files = new Map(corpus.nationals.map(({ value, file }) => [value, file]))
  const subjects = corpus.nationals.map(({ value, file }) => national(value, users.get(value) ?? [], file, value, []))
  for (const [value, usedBy] of users) {
    const [first] = usedBy
    if (files.has(value) || first === undefined) continue
    const path = ['of', (first.value.of as readonly unknown[]).indexOf(value)]
    subjects.push(national(value, usedBy, first.id, first.value, path))
  }
  return subjects

  function national(value: National, usedBy: ProcessEntry[], id: string, root: object, prefix: Path) {
    const owner = usedBy.length === 1 ? usedBy[0] : undefined
    const view = { national: value, corpus, usedBy }
    return { view, value, procedure: owner?.id ?? id, root, prefix, owners: usedBy, province: owner?.value.province }
  }
}

/** Which processes carry out which procedure. Values are not yet known to have the right shape. */
function usersOf(processes: readonly ProcessEntry[]): Map<National, ProcessEntry[]> {
  const users = new Map<National, ProcessEntry[]>()
  for (const entry of processes) {
    const of: unknown = entry.value.of
    if (!Array.isArray(of)) continue
    for (const value of new Set<unknown>(of))
      if (typeof value === 'object' && value !== null) addTo(users, value as National, entry)
  }
  return users
}

const provinceSubjects = (corpus: Corpus, views: ReadonlyMap<ProcessEntry, ProcessView>): Subject<ProvinceView>[] =>
  [...corpus.provinces.values()].map(({ value, file }) => ({
    view: new DerivedProvince(value, corpus, views),
    value,
    procedure: file,
    root: value,
    prefix: [],
    owners: [],
    province: value.id,
  }))

const rolloutSubjects = (corpus: Corpus): Subject<RolloutView>[] =>
  (corpus.plans ?? []).map(({ value, file }) => {
    const { rollout } = corpus.registers
    let schedule: PlanSchedule | undefined
    const view: RolloutView = {
      plan: value,
      rollout,
      // Only asked for once the plan is known to have its shape.
      get schedule() {
        return (schedule ??= scheduleOf(value, rollout))
      },
    }
    return { view, value, procedure: file, root: value, prefix: [], owners: [], province: value.province }
  })

/** Every definition that was read: processes, facts, provinces, adoptions, overrides, and the national registers. */
function definitionSubjects(
  corpus: Corpus,
  nationals: readonly Subject<NationalView>[],
  views: ReadonlyMap<ProcessEntry, ProcessView>,
): Subject<DefinitionView>[] {
  const { roles, forms, laws, policies, statuses, receipts, calendars, rollout } = corpus.registers
  const subjects: Subject<DefinitionView>[] = []
  const add = (definition: Definition, procedure?: string, province?: string): void => {
    const { value } = definition
    const view = { definition, corpus }
    subjects.push({ view, value, procedure, root: value, prefix: HERE, owners: NOBODY, province })
  }
  add({ kind: 'roles', value: roles })
  add({ kind: 'forms', value: forms })
  add({ kind: 'laws', value: laws })
  add({ kind: 'policies', value: policies })
  add({ kind: 'statuses', value: statuses })
  if (receipts !== undefined) add({ kind: 'receipts', value: receipts })
  for (const value of calendars ?? []) add({ kind: 'calendar', value })
  if (rollout !== undefined) add({ kind: 'rollout', value: rollout })
  for (const { value, file } of corpus.plans ?? []) add({ kind: 'plan', value }, file, value.province)
  for (const { value, file } of corpus.provinces.values()) add({ kind: 'province', value }, file, value.id)
  for (const subject of nationals) {
    const definition: Definition = { kind: 'national', value: subject.view.national }
    subjects.push({ ...subject, view: { definition, corpus } })
  }
  for (const entry of corpus.processes)
    subjects.push({ ...processSubject(entry), view: { definition: new ProcessDefinition(entry, views), corpus } })
  for (const { value, file } of corpus.adoptions) add({ kind: 'adoption', value }, file, value.province)
  for (const { value, file } of corpus.overrides) add({ kind: 'override', value }, file)
  return subjects
}

const HERE: Path = []
const NOBODY: readonly ProcessEntry[] = []

/** Its cases are there as soon as its view is: the rules about its text come before. */
class ProcessDefinition {
  readonly kind = 'process'
  readonly value: ProcessEntry['value']

  constructor(
    private readonly entry: ProcessEntry,
    private readonly views: ReadonlyMap<ProcessEntry, ProcessView>,
  ) {
    this.value = entry.value
  }

  get cases(): ProcessView['cases'] {
    return this.views.get(this.entry)?.cases ?? []
  }
}
