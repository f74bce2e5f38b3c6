import { officeOf } from '../build/derive/office.js'
import type { Flow } from '../build/flow.js'
import type { Budget, KnownLimit } from '../build/proof.js'
import { printSpan, printTime } from '../model/duration.js'
import type { ProcessEntry } from '../model/corpus.js'
import { placeSteps, type PlacedRow } from '../model/placed-rows.js'
import type { OfficeEntry } from '../model/registry.js'
import { printActor } from '../model/print-actor.js'
import type { Step } from '../model/step.js'
import { compare } from '../model/words.js'
import { versionOf, type ProcessChange } from './change.js'
import type { Side } from './diff-process.js'
import { sayHalfWay } from './half-way.js'
import { isRelabelled, sayCase, withoutCommonTail } from './say.js'
import { sayTargets } from './targets.js'
import { casesOf } from '../build/cases.js'

/** What is known of one version besides its text; made by whoever ran the checks. */
export interface Judged extends Side {
  /** Flows and their time budgets by case; empty where the process is not sound. */
  cases: readonly { id: string; title: string; flows: readonly Flow[]; budgets: readonly Budget[] }[]
  findings: readonly JudgedFinding[]
}
/** A finding as it matters here. */
export interface JudgedFinding {
  rule: string
  severity: string
  at?: string
  shows?: string
  what: string
  accepted?: unknown
}

/** What follows from a change: what a reviewer decides about. */
export interface Consequence {
  process: string
  /** Which version of it: the id of the new one, of a process that is gone the old one's. */
  version: string
  kind: 'time' | 'finding-new' | 'finding-resolved' | 'dossiers' | 'posts' | 'targets'
  /** Vietnamese, one sentence without its full stop. */
  text: string
  /** Whether it makes the process worse: a limit exceeded, an error found. */
  grave?: true
}

/** What follows from the changes of one process. */
export function consequencesOf(
  change: ProcessChange,
  before: Judged | undefined,
  after: Judged | undefined,
): Consequence[] {
  const of = (kind: Consequence['kind'], text: string, grave = false): Consequence => ({
    process: change.process,
    version: versionOf(change),
    kind,
    text,
    ...(grave ? { grave: true as const } : {}),
  })
  return [
    ...timeChanges(before, after).map((text) => of('time', text)),
    ...findingChanges(before, after).map(({ kind, text, grave }) => of(kind, text, grave)),
    ...dossiersTouched(before, after).map((text) => of('dossiers', text)),
    ...postsTouched(change, before, after).map((text) => of('posts', text)),
    of('targets', sayTargets(change)),
  ]
}

interface Said {
  text: string
  grave: boolean
}

/** The longest that each case may take before and after, against the limit. What is wrong with it the findings say. */
function timeChanges(before: Judged | undefined, after: Judged | undefined): string[] {
  if (after === undefined) return []
  return after.cases.flatMap(({ id, title, budgets }) => {
    const is = worstOf(budgets)
    const was = worstOf(before?.cases.find((one) => one.id === id)?.budgets ?? [])
    if (is === undefined || (was !== undefined && was.text === is.text && was.limit === is.limit)) return []
    const where = title === '' ? '' : ` (${sayCase(title)})`
    const limit = is.limit === undefined ? '' : ` ${sayArrow(was?.limit, is.limit)}`
    const against = limit === '' ? '' : is.exceeds ? `, VƯỢT thời hạn${limit}` : `, trong thời hạn${limit}`
    return [`giải quyết lâu nhất${where} ${sayArrow(was?.text, is.text)}${against}`]
  })
}

const sayArrow = (was: string | undefined, is: string): string =>
  was === undefined || was === is ? is : `${withoutCommonTail(was, is)} → ${is}`

interface Worst {
  text: string
  limit?: string
  exceeds: boolean
}

function worstOf(budgets: readonly Budget[]): Worst | undefined {
  const [budget] = budgets
  if (budget === undefined) return undefined
  const proof = budget.strongest === undefined ? undefined : budget.proofs[budget.strongest]
  return {
    text: printSpan(budget.worst.span),
    ...(proof === undefined ? {} : { limit: sayLimit(proof.limit) }),
    exceeds: budgets.some(({ proofs }) => proofs.some(({ verdict }) => verdict === 'exceeds')),
  }
}

const sayLimit = (limit: KnownLimit): string => printTime(limit.time)

/** Findings that only one version has; the same fault at another line is the same finding. */
function findingChanges(
  before: Judged | undefined,
  after: Judged | undefined,
): (Said & { kind: 'finding-new' | 'finding-resolved' })[] {
  const key = (one: JudgedFinding): string =>
    JSON.stringify([one.rule, one.at, one.shows ?? one.what, one.accepted !== undefined])
  const [old, fresh] = [before?.findings ?? [], after?.findings ?? []]
  const [had, has] = [new Set(old.map(key)), new Set(fresh.map(key))]
  return [
    ...fresh.filter((one) => !had.has(key(one))).map(newFinding),
    ...old
      .filter((one) => !has.has(key(one)))
      .map((one) => ({
        kind: 'finding-resolved' as const,
        text: `không còn phát hiện: ${sayFinding(one)}`,
        grave: false,
      })),
  ]
}

/** An error that nobody accepted has to be looked at, and says so by itself. */
function newFinding(one: JudgedFinding): Said & { kind: 'finding-new' } {
  if (one.accepted !== undefined)
    return { kind: 'finding-new', text: `phát hiện được chấp nhận: ${sayFinding(one)}`, grave: false }
  const grave = one.severity === 'error'
  return { kind: 'finding-new', text: grave ? sayFinding(one) : `cảnh báo mới: ${sayFinding(one)}`, grave }
}

const sayFinding = ({ what, rule }: JudgedFinding): string => `${what.replace(/\.$/, '')} [${rule}]`

/** Only sound versions have states in which a dossier can be. */
function dossiersTouched(before: Judged | undefined, after: Judged | undefined): string[] {
  if (before === undefined || after === undefined || before.cases.length === 0 || after.cases.length === 0) return []
  const said = sayHalfWay(before, after)
  return said === undefined ? [] : [said]
}

/** Processing positions whose work changed, by office: those of the steps that changed, before and after. */
function postsTouched(change: ProcessChange, before: Judged | undefined, after: Judged | undefined): string[] {
  const ids = new Set(
    change.changes.flatMap((one) => (one.subject.kind === 'step' && !isRelabelled(one) ? [one.subject.id] : [])),
  )
  const whole = before === undefined || after === undefined
  const byOffice = new Map<string, Set<string>>()
  for (const side of [before, after]) {
    if (side === undefined) continue
    for (const { row, office } of stepsOf(side.entry)) {
      if (row.by === undefined || !(whole || ids.has(row.id))) continue
      const name = nameOf(side.province?.offices[officeOf(row.by, office) ?? ''])
      const posts = byOffice.get(name) ?? new Set<string>()
      byOffice.set(name, posts.add(printActor(row.by, office, side.province)))
    }
  }
  if (byOffice.size === 0) return []
  const said = [...byOffice].map(([name, posts]) => {
    const own = [...posts].sort(compare).join(', ')
    return name === '' ? own : `${name} (${own})`
  })
  return [`phải báo cho: ${said.sort(compare).join('; ')}`]
}

/** Every commune has the offices of its level. */
const nameOf = (office: OfficeEntry | undefined): string =>
  office === undefined ? '' : `${office.name}${office.level === 'xa' && !office.name.endsWith(' xã') ? ' cấp xã' : ''}`

const stepsOf = (entry: ProcessEntry): PlacedRow<Step>[] =>
  casesOf(entry.value).flatMap(({ case: one, path }) => placeSteps(one.table, [...path, 'table']))
