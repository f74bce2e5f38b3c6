import { isDeepStrictEqual } from 'node:util'
import type { Flow, FlowNode, StepNode } from '../build/flow.js'
import type { Migration } from '../model/process.js'
import type { Level, Province } from '../model/registry.js'
import { printActor } from '../model/print-actor.js'
import { acts } from '../model/step.js'

/** What becomes of a dossier that stands at a node of the old flow (docs/semantics.md §11). */
export interface Verdict {
  /** Node of the old flow: the published state id. */
  state: string
  /** Title of the step, for people. */
  title: string
  /** The dossier waits there for the citizen to complete it. */
  waits?: true
  verdict: 'stays' | 'moves' | 'old' | 'person'
  /** Node of the new flow, for `stays` and `moves`. */
  to?: string
  clock?: 'keep' | 'restart'
  /** Office that has the dossier there, for `stays` and `moves`. */
  office?: { name: string; level: Level }
  /** Vietnamese, one sentence without its full stop. */
  reason: string
  /** Said by the author of the new version, not decided here. */
  declared: boolean
}

/** One version as it matters to a dossier in progress. */
export interface Version {
  flow: Flow
  province: Province | undefined
}

/** What the new version says, and which rows of the two versions are the same thing. */
export interface Passage {
  before: Version
  after: Version
  migrates: Readonly<Record<string, Migration>>
  /** Step id of the old version → step id of the new one, where they are the same row. */
  same: ReadonlyMap<string, string>
}

/** One verdict for every state in which a dossier can stand; ends, forks and joins hold none. */
export function verdictsOf(passage: Passage): Verdict[] {
  return [...passage.before.flow.nodes.values()].flatMap((node): Verdict[] => {
    if (node.kind === 'step') return [verdictOf(node, passage)]
    if (node.kind !== 'supplement') return []
    const resumed = passage.before.flow.nodes.get(node.resumesAt)
    return resumed?.kind === 'step' ? [verdictOfWait(node, verdictOf(resumed, passage), passage)] : []
  })
}

function verdictOf(node: StepNode, passage: Passage): Verdict {
  const base = { state: node.id, title: node.step.name }
  const declared = passage.migrates[node.step.id]
  if (declared !== undefined) return { ...base, ...declaredVerdict(declared, passage.after), declared: true }
  const id = passage.same.get(node.step.id)
  const candidates = stepNodes(passage.after.flow).filter((one) => one.step.id === id)
  if (candidates.length === 0)
    return { ...base, verdict: 'old', reason: 'bước này không còn trong bản mới', declared: false }
  const target = candidates.find((one) => remembersAsMuch(node, one))
  if (target === undefined)
    return {
      ...base,
      verdict: 'person',
      reason: 'bản mới cần biết kết quả của một bước mà bản cũ không ghi lại',
      declared: false,
    }
  const handover = handoverOf(node, target, passage)
  if (handover !== undefined) return { ...base, verdict: 'person', reason: handover, declared: false }
  return {
    ...base,
    verdict: 'stays',
    to: target.id,
    clock: 'keep',
    ...officeOf(target, passage.after.province),
    reason: 'bước, vị trí xử lý và việc làm như cũ',
    declared: false,
  }
}

function declaredVerdict(
  migration: Migration,
  { flow: after, province }: Version,
): Pick<Verdict, 'verdict' | 'reason' | 'to' | 'clock' | 'office'> {
  if ('finish' in migration) return { verdict: 'old', reason: 'bản mới quy định làm tiếp theo quy trình cũ' }
  if ('person' in migration) return { verdict: 'person', reason: migration.person }
  const target = stepNodes(after).find((one) => one.step.id === migration.to)
  if (target === undefined)
    return { verdict: 'person', reason: `bản mới chuyển tới bước '${migration.to}' nhưng không có bước đó` }
  const clock = migration.clock === 'keep' ? 'giữ thời gian đã tính' : 'tính lại thời gian từ đầu'
  return {
    verdict: 'moves',
    to: target.id,
    clock: migration.clock,
    ...officeOf(target, province),
    reason: `bản mới quy định chuyển tới "${target.step.name}", ${clock}`,
  }
}

/** A dossier that waits for the citizen goes on waiting where the step that it resumes at went. */
function verdictOfWait(wait: FlowNode, resumed: Verdict, { after }: Passage): Verdict {
  const base: Verdict = { ...resumed, state: wait.id, title: `Chờ bổ sung: ${resumed.title}`, waits: true }
  if (resumed.to === undefined) return base
  const target = [...after.flow.nodes.values()].find((one) => one.kind === 'supplement' && one.resumesAt === resumed.to)
  if (target !== undefined) return { ...base, to: target.id }
  const { to: _, clock: __, office: ___, ...rest } = base
  return { ...rest, verdict: 'person', reason: 'bản mới không có lần chờ bổ sung ở bước này' }
}

const stepNodes = (flow: Flow): StepNode[] => [...flow.nodes.values()].filter((node) => node.kind === 'step')

/** The dossier knows everything by which the new version routes it from here on. */
const remembersAsMuch = (old: StepNode, fresh: StepNode): boolean =>
  Object.entries(fresh.memory).every(([step, outcome]) => old.memory[step] === outcome)

/** Why somebody must hand the dossier over, if so. */
function handoverOf(old: StepNode, fresh: StepNode, { before, after }: Passage): string | undefined {
  const [was, is] = [who(old, before.province), who(fresh, after.province)]
  // A post that only got another name is the same post; one that only got another id, too.
  const isSamePost = isDeepStrictEqual([old.step.by, old.office], [fresh.step.by, fresh.office])
  if (was !== is && !isSamePost) return `vị trí xử lý đổi từ "${was}" sang "${is}": phải bàn giao hồ sơ`
  const sorted = (node: StepNode): string[] => [...acts(node.step)].sort()
  return isDeepStrictEqual(sorted(old), sorted(fresh))
    ? undefined
    : 'việc phải làm ở bước này đã đổi: phải xem lại phần đã làm'
}

const who = (node: StepNode, province: Province | undefined): string =>
  node.step.by === undefined ? 'chưa nêu' : printActor(node.step.by, node.office, province)

function officeOf(
  { step: { by }, office: enclosing }: StepNode,
  province: Province | undefined,
): Pick<Verdict, 'office'> {
  const id = typeof by === 'object' && 'role' in by ? by.at : enclosing
  const office = id === undefined ? undefined : province?.offices[id]
  return office === undefined ? {} : { office: { name: office.name, level: office.level } }
}
