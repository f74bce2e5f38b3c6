import type { Flow } from '../build/flow.js'
import type { Budget, KnownLimit } from '../build/proof.js'
import { printSpan, printTime } from '../model/duration.js'
import type { ProcessEntry } from '../model/corpus.js'
import { printActor } from '../model/print-actor.js'
import { compare } from '../model/words.js'
import { versionOf, type Change, type ProcessChange } from './change.js'
import type { Side } from './diff-process.js'
import { placeRows, type Placed } from './match.js'
import { isRelabelled } from './say.js'
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
  kind: 'time' | 'finding-new' | 'finding-resolved' | 'posts' | 'targets'
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
    ...timeChanges(before, after).map(({ text, grave }) => of('time', text, grave)),
    ...findingChanges(before, after).map(({ kind, text, grave }) => of(kind, text, grave)),
    ...postsTouched(change, before, after).map((text) => of('posts', text)),
    ...targetsTouched(change).map((text) => of('targets', text)),
  ]
}

interface Said {
  text: string
  grave: boolean
}

/** The worst path of each case before and after, against the limit. */
function timeChanges(before: Judged | undefined, after: Judged | undefined): Said[] {
  if (after === undefined) return []
  return after.cases.flatMap(({ id, title, budgets }) => {
    const is = worstOf(budgets)
    const was = worstOf(before?.cases.find((one) => one.id === id)?.budgets ?? [])
    if (is === undefined || (was !== undefined && was.text === is.text && was.limit === is.limit)) return []
    const where = title === '' ? '' : ` (trường hợp ${title})`
    const limit =
      is.limit === undefined
        ? ''
        : `; thời hạn ${was?.limit !== undefined && was.limit !== is.limit ? `${was.limit} → ` : ''}${is.limit}`
    const verdict = is.exceeds ? ', VƯỢT thời hạn' : ''
    const text = `đường dài nhất${where}: ${was === undefined || was.text === is.text ? '' : `${was.text} → `}${is.text}${limit}${verdict}`
    return [{ text, grave: is.exceeds }]
  })
}

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
  const say = (one: JudgedFinding): string =>
    `${one.what.replace(/\.$/, '')} [${one.rule}${one.accepted === undefined ? '' : ', được chấp nhận'}]`
  return [
    ...fresh
      .filter((one) => !had.has(key(one)))
      .map((one) => ({
        kind: 'finding-new' as const,
        text: say(one),
        grave: one.severity === 'error' && one.accepted === undefined,
      })),
    ...old
      .filter((one) => !has.has(key(one)))
      .map((one) => ({ kind: 'finding-resolved' as const, text: say(one), grave: false })),
  ]
}

/** Processing positions whose work changed: those of the steps that changed, before and after. */
function postsTouched(change: ProcessChange, before: Judged | undefined, after: Judged | undefined): string[] {
  const ids = new Set(
    change.changes.flatMap((one) => (one.subject.kind === 'step' && !isRelabelled(one) ? [one.subject.id] : [])),
  )
  const whole = before === undefined || after === undefined
  const posts = new Set<string>()
  for (const side of [before, after]) {
    if (side === undefined) continue
    for (const { row, office } of rowsOf(side.entry))
      if ('does' in row && row.does !== undefined && row.by !== undefined && (whole || ids.has(row.id)))
        posts.add(printActor(row.by, office, side.province))
  }
  return posts.size === 0 ? [] : [`vị trí xử lý phải biết: ${[...posts].sort(compare).join('; ')}`]
}

const rowsOf = (entry: ProcessEntry): Placed[] =>
  casesOf(entry.value).flatMap(({ case: one, path }) => placeRows(one.table, [...path, 'table']))

/** Facts that reach only the printed table; everything else reaches the systems too. */
const PRINT_ONLY: ReadonlySet<string> = new Set(['no', 'text', 'printed', 'title', 'accepts', 'reads'])

function targetsTouched(change: ProcessChange): string[] {
  const reaches = ({ kind, facts }: Change): boolean =>
    kind !== 'changed' || facts.some(({ fact }) => !PRINT_ONLY.has(fact))
  const systems = change.changes.length === 0 || change.changes.some(reaches)
  return [
    systems
      ? 'phải nạp lại cấu hình, in lại bảng quy trình và lưu đồ'
      : 'chỉ phải in lại bảng quy trình; cấu hình và lưu đồ không đổi về hoạt động',
  ]
}
