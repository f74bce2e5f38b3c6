import { budgetOf } from '../build/budget.js'
import type { Flow, FlowNode, StepNode } from '../build/flow.js'
import { compareSpans, printSpan, type Span } from '../model/duration.js'
import type { NationalRegisters } from '../model/corpus.js'
import type { Migration, Process } from '../model/process.js'
import { list } from '../model/words.js'
import { listed } from '../model/listed.js'
import type { Verdict } from './verdict.js'

/** A fault of what the new version says about dossiers in progress (docs/semantics.md §11). */
export interface DeclaredFault {
  kind: 'total' | 'end' | 'fee' | 'paper' | 'longer'
  /** Step of the old version. */
  step: string
  /** May be so, on some ways. */
  possible?: true
  what: string
  why: string
  fix: string
}

/** One version of a flow with what its times are reckoned from. */
export interface Timed {
  flow: Flow
  process: Process
  /** Index of the case in `casesOf(process)`. */
  index: number
  registers: NationalRegisters
}

/** Checks the moves that a version declares, and that what it declares leaves no dossier to chance. */
export function declaredFaults(
  before: Timed,
  after: Timed,
  migrates: Readonly<Record<string, Migration>>,
  verdicts: readonly Verdict[],
): DeclaredFault[] {
  if (Object.keys(migrates).length === 0) return []
  const faults = verdicts.flatMap((verdict): DeclaredFault[] => {
    const node = before.flow.nodes.get(verdict.state)
    if (node?.kind !== 'step') return []
    const declared = migrates[node.step.id]
    if (declared === undefined) return verdict.verdict === 'person' ? [notTotal(node, verdict)] : []
    const target = verdict.to === undefined ? undefined : after.flow.nodes.get(verdict.to)
    if (!('to' in declared) || target?.kind !== 'step') return []
    return [
      ...endFaults(node, target, after.flow),
      ...feeFaults(node, target, before.flow, after.flow),
      ...paperFaults(node, target, before.flow, after.flow),
      ...timeFaults(node, target, declared, before, after),
    ]
  })
  // Memory multiplies a step; what is said of it is said once.
  return [...new Map(faults.map((fault) => [`${fault.step} ${fault.what}`, fault])).values()]
}

const notTotal = (node: StepNode, verdict: Verdict): DeclaredFault => ({
  kind: 'total',
  step: node.step.id,
  what: `Chưa nói hồ sơ đang ở bước cũ "${node.step.name}" đi đâu.`,
  why: `Không tự xếp được: ${verdict.reason}. Hồ sơ ở bước này sẽ phải chờ người quyết từng cái một.`,
  fix: `Thêm '${node.step.id}' vào "migrates": chuyển tới một bước, làm tiếp theo quy trình cũ, hoặc nêu ai quyết.`,
})

function endFaults(node: StepNode, target: StepNode, after: Flow): DeclaredFault[] {
  if ([...reachedFrom(after, target.id)].some((id) => after.nodes.get(id)?.kind === 'end')) return []
  return [
    {
      kind: 'end',
      step: node.step.id,
      what: `Hồ sơ từ bước cũ "${node.step.name}" chuyển tới "${target.step.name}" thì không bao giờ kết thúc.`,
      why: 'Từ bước được chuyển tới không có đường nào dẫn tới trả kết quả hay từ chối.',
      fix: 'Chuyển tới một bước khác.',
    },
  ]
}

/** A fee is paid once: what was collected before must not be collected again after the move. */
function feeFaults(node: StepNode, target: StepNode, before: Flow, after: Flow): DeclaredFault[] {
  const again = feesOf(nodesAt(after, reachedFrom(after, target.id)))
  return [...again].flatMap((fee): DeclaredFault[] => {
    const collecting = (one: FlowNode): boolean => one.id !== node.id && feesOf([one]).has(fee)
    const isPaidSomewhere = nodesAt(before, reaching(before, node.id)).some(collecting)
    if (!isPaidSomewhere) return []
    const isPaidAlways = !reachedFrom(before, before.start, collecting).has(node.id)
    return [
      {
        kind: 'fee',
        step: node.step.id,
        ...(isPaidAlways ? {} : { possible: true as const }),
        what: isPaidAlways
          ? `Hồ sơ từ bước cũ "${node.step.name}" đã nộp khoản '${fee}', chuyển tới "${target.step.name}" thì bị thu lần nữa.`
          : `Hồ sơ từ bước cũ "${node.step.name}" có thể đã nộp khoản '${fee}', chuyển tới "${target.step.name}" thì có thể bị thu lần nữa.`,
        why: 'Mỗi khoản phí, lệ phí chỉ thu một lần cho một hồ sơ.',
        fix: 'Chuyển tới bước sau bước thu tiền của bản mới, hoặc cho hồ sơ này làm tiếp theo quy trình cũ.',
      },
    ]
  })
}

/** A later step must not wait for a paper that only a skipped step would have made. */
function paperFaults(node: StepNode, target: StepNode, before: Flow, after: Flow): DeclaredFault[] {
  const ahead = nodesAt(after, reachedFrom(after, target.id))
  const skipped = [...after.nodes.values()].filter((one) => !ahead.includes(one))
  const made = papersOf(
    nodesAt(before, reaching(before, node.id)).filter(({ id }) => id !== node.id),
    'gives',
  )
  const stillMade = papersOf(ahead, 'gives')
  const lacking = [...papersOf(ahead, 'needs')].filter(
    (paper) => papersOf(skipped, 'gives').has(paper) && !stillMade.has(paper) && !made.has(paper),
  )
  if (lacking.length === 0) return []
  return [
    {
      kind: 'paper',
      step: node.step.id,
      what: `Hồ sơ từ bước cũ "${node.step.name}" chuyển tới "${target.step.name}" sẽ thiếu giấy tờ ${list(lacking.map((one) => `'${one}'`))}.`,
      why: 'Một bước sau đó cần giấy tờ này, mà chỉ bước bị bỏ qua của bản mới mới lập ra; các bước cũ chưa lập.',
      fix: 'Chuyển tới bước lập giấy tờ đó hoặc bước trước nó.',
    },
  ]
}

/** The citizen was told a day; moving the dossier must not put it off without telling. */
function timeFaults(
  node: StepNode,
  target: StepNode,
  declared: Extract<Migration, { to: string }>,
  before: Timed,
  after: Timed,
): DeclaredFault[] {
  if (declared.clock === 'restart' && declared.notice !== undefined) return []
  const [was, is] = [longestLeft(before, node), longestLeft(after, target)]
  const compared = compareSpans(is, was)
  if (compared === 'less' || compared === 'equal' || compared === 'at-most') return []
  const isOpen = compared !== 'greater'
  return [
    {
      kind: 'longer',
      step: node.step.id,
      ...(isOpen ? { possible: true as const } : {}),
      what: `Hồ sơ từ bước cũ "${node.step.name}" còn tối đa ${printSpan(was)}; chuyển tới "${target.step.name}" thì còn tới ${printSpan(is)}${isOpen ? ', chưa so được với nhau' : ''}.`,
      why: 'Ngày hẹn trả của người dân bị lùi mà không ai báo cho họ.',
      fix: 'Chuyển tới bước gần cuối hơn; hoặc ghi clock: \'restart\' cùng "notice" là biểu mẫu xin lỗi và hẹn lại ngày trả gửi người dân.',
    },
  ]
}

/** The longest way from a node to an end, without returns; from inside a parallel branch, that from its fork. */
function longestLeft({ flow, process, index, registers }: Timed, from: StepNode): Span {
  let start: FlowNode = from
  for (let fork = start.branch?.fork; fork !== undefined; fork = start.branch?.fork)
    start = flow.nodes.get(fork) ?? start
  const { edges, in: into, published } = flow
  return budgetOf(process, index, { ...flow, edges, in: into, published, start: start.id }, registers).worst.span
}

/** Nodes that published ways lead to from a node, itself included; `without` are not passed. */
function reachedFrom(flow: Flow, start: string, without: (node: FlowNode) => boolean = () => false): Set<string> {
  return spread(start, (id) => {
    const node = flow.nodes.get(id)
    if (node !== undefined && without(node)) return []
    return (flow.out.get(id) ?? []).filter(({ tag }) => tag === 'process').map(({ to }) => to)
  })
}

/** Nodes from which published ways lead to a node, itself included. */
const reaching = (flow: Flow, end: string): Set<string> =>
  spread(end, (id) => (flow.in.get(id) ?? []).filter(({ tag }) => tag === 'process').map(({ from }) => from))

function spread(start: string, next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set([start])
  for (const id of seen) for (const other of next(id)) seen.add(other)
  return seen
}

const nodesAt = (flow: Flow, ids: ReadonlySet<string>): FlowNode[] =>
  [...flow.nodes.values()].filter(({ id }) => ids.has(id))

const feesOf = (nodes: readonly FlowNode[]): Set<string> => idsOf(nodes, 'collects')
const papersOf = (nodes: readonly FlowNode[], key: 'gives' | 'needs'): Set<string> => idsOf(nodes, key)

const idsOf = (nodes: readonly FlowNode[], key: 'collects' | 'gives' | 'needs'): Set<string> =>
  new Set(
    nodes.flatMap((node) => {
      const ids = node.kind === 'step' ? node.step[key] : undefined
      return listed(ids)
    }),
  )
