import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { list } from '../../machines/model/words.js'
import { boundariesOf, boundaryId, isBeside } from './boundaries.js'
import { groupWords, nameWord, outcomeWord, sayWords } from './case-words.js'
import type { BpmnContext } from './context.js'
import type { Connection, Diagram, Element, Transfer } from './diagram.js'
import { drawContextOf, type DrawContext } from './draw-context.js'
import { framesOf } from './frames.js'
import { idOf, idOn } from './ids.js'
import { mergeWays } from './merge-ways.js'
import { endedElsewhere, endings, limits, type Unplaced } from './sub-processes.js'
import type { Waiting } from './transfers.js'

/** The collaboration of a flow: every step, way and exception of it, in columns in the order of the table. */
export function buildDiagram(context: BpmnContext): Diagram {
  return new Builder(drawContextOf(context)).build()
}

/** What is put beside one node, column by column. */
class Builder {
  private readonly elements: Element[] = []
  private readonly connections = new Map<string, Connection>()
  private readonly transfers: Transfer[] = []
  private column = 0
  /** Receivers that stand in the column of their first sender. */
  private readonly placed = new Set<string>()

  constructor(private readonly context: DrawContext) {}

  build(): Diagram {
    const { flow, pools, words } = this.context
    const start = idOf('start', 'nop-ho-so')
    this.put({ id: start, kind: 'start', name: 'Nộp hồ sơ', lane: pools.laneOf(flow.start), isFirst: true })
    this.connect(start, elementId(flow.start, flow.nodes.get(flow.start)))
    for (const node of ordered(flow)) if (this.isDrawn(node)) this.addNode(node)
    this.addSubProcesses()
    return {
      ...framesOf(this.context),
      words: words.all,
      ...mergeWays(this.elements, [...this.connections.values()]),
      transfers: this.transfers,
      isCollaboration: this.context.isCollaboration,
      home: pools.home,
      isParallel: this.isParallel,
    }
  }

  private put(element: Unplaced, column = this.column++): void {
    this.elements.push({ says: [], boundaries: [], column, ...element })
  }

  /** `way`: which it is of several that leave the element. */
  private connect(from: string, to: string, way?: string, more: Partial<Connection> = {}): void {
    const id = idOn('flow', from, ...(way === undefined ? [] : [way]))
    this.connections.set(id, { id, from, to, name: '', ...more })
  }

  private branchOf({ from }: FlowEdge): Pick<Connection, 'branch'> {
    const branch = this.context.flow.nodes.get(from)?.branch?.id
    return branch === undefined ? {} : { branch }
  }

  /** An end that is only reached by exceptions of other nodes of its pool stands beside each of them. */
  private isDrawn(node: FlowNode): boolean {
    return node.kind !== 'end' || this.waysTo(node).length > 0
  }

  private waysTo({ id }: FlowNode): readonly FlowEdge[] {
    const { flow, transfers } = this.context
    return (flow.in.get(id) ?? []).filter((edge) => edge.tag === 'process' || transfers.isCrossing(edge))
  }

  private addNode(node: FlowNode): void {
    const { flow, pools } = this.context
    const id = elementId(node.id, node)
    const lane = pools.laneOf(node.id)
    const out = flow.out.get(node.id) ?? []
    const ways = out.filter(({ tag, exception }) => tag === 'process' || exception === undefined)
    const boundaries = boundariesOf(node, this.context)
    this.put({
      id,
      kind: KINDS[node.kind],
      name: nameWord(node, this.context),
      lane,
      ...(node.kind === 'step' && { step: node.step.id, groups: groupWords(node, this.context) }),
      ...(node.kind === 'end' && { isResult: node.end === 'returned' }),
      boundaries,
      says: sayWords(node, this.context),
    })
    const source = ways.length > 1 && node.kind === 'step' ? idOf('decision', node.id) : id
    if (source !== id) {
      this.put({ id: source, kind: 'decision', name: 'Kết quả?', lane })
      this.connect(id, source)
    }
    for (const edge of ways) {
      const way = source !== id ? outcomeOf(edge) : ways.length > 1 ? edge.to : undefined
      this.connect(source, this.targetOf(edge), way, {
        name: outcomeWord(edge, this.context),
        ...(source !== id && { event: edge.event }),
        ...this.branchOf(edge),
      })
    }
    for (const edge of out) {
      if (edge.exception === undefined || edge.tag !== 'policy' || isBeside(edge, this.context) || edge.move === 'stay')
        continue
      if (!this.context.anytime.has(edge.exception)) this.connect(boundaryId(edge), this.targetOf(edge))
    }
  }

  /** The element in the edge's own pool that it leads to: its target, or the event that sends the dossier there. */
  private targetOf(edge: FlowEdge): string {
    const { flow, transfers, pools } = this.context
    if (!transfers.isCrossing(edge)) return elementId(edge.to, flow.nodes.get(edge.to))
    const id = idOf('send', edge.from, edge.to)
    if (this.placed.has(id)) return id
    this.placed.add(id)
    const waiting = transfers.waitingOf(edge)
    const column = this.column++
    const to = pools.pools[pools.poolOf(edge.to)]?.name ?? ''
    const name = `${edge.move === 'back' ? 'Trả lại' : 'Chuyển'}: ${to}`
    const lane = pools.laneOf(edge.from)
    const message = messageId(edge.to, this.receiversOf(edge)[0])
    this.put({ id, kind: 'send', name, lane, isLast: waiting === undefined, message }, column)
    for (const receiver of this.receiversOf(edge)) this.addReceiver(receiver, edge, id, column)
    if (waiting !== undefined) this.addWaiting(waiting, id, lane)
    return id
  }

  private addWaiting(waiting: Waiting, sender: string, lane: number): void {
    const [first, ...more] = [...waiting.returns.keys()]
    if (first === undefined) return
    if (more.length === 0) return this.connect(sender, receiverId(first, waiting))
    const id = idOf('await', String(waiting.no))
    this.connect(sender, id)
    if (this.placed.has(id)) return
    this.placed.add(id)
    this.put({ id, kind: 'await', name: 'Chờ kết quả', lane })
    for (const to of waiting.returns.keys()) this.connect(id, receiverId(to, waiting), to)
  }

  /** Who receives what a crossing edge sends: those who wait for it, or else a visit that it begins. */
  private receiversOf(edge: FlowEdge): (Waiting | undefined)[] {
    const waiting = this.context.transfers.waitings.filter(({ returns }) => returns.get(edge.to)?.includes(edge))
    return waiting.length > 0 ? waiting : [undefined]
  }

  private addReceiver(waiting: Waiting | undefined, edge: FlowEdge, sender: string, column: number): void {
    const { flow, pools } = this.context
    const id = receiverId(edge.to, waiting)
    this.transfers.push({ id: transferId(edge, waiting), from: sender, to: id })
    if (this.placed.has(id)) return
    this.placed.add(id)
    const sent = waiting?.returns.get(edge.to) ?? [edge]
    const from = [...new Set(sent.map((one) => pools.pools[pools.poolOf(one.from)]?.name ?? ''))]
    const isFree = this.elements.every((one) => one.column !== column || one.lane !== pools.laneOf(edge.to))
    this.put(
      {
        id,
        kind: 'receive',
        name: `Nhận từ: ${list(from)}`,
        lane: pools.laneOf(edge.to),
        isFirst: waiting === undefined,
        message: messageId(edge.to, waiting),
      },
      isFree && this.elements.filter((one) => one.column === column).length === 1 ? column : this.column++,
    )
    this.connect(id, elementId(edge.to, flow.nodes.get(edge.to)), undefined, this.branchOf(edge))
  }

  /** Last, each in a column of its own: what stands beside all steps. */
  private addSubProcesses(): void {
    const first = this.column
    for (const one of endings(this.context)) this.put(one)
    if (this.column > first || this.isParallel) this.addElsewhere(first)
    for (const one of limits(this.context)) this.put(one)
  }

  /** While a pool is visited the dossier may end elsewhere: by what may happen anywhere, or in a parallel branch. */
  private addElsewhere(first: number): void {
    const { pools } = this.context
    const visited = new Set(
      this.elements.flatMap(({ kind, isFirst, lane }) =>
        kind === 'receive' && isFirst === true ? [pools.poolOfLane(lane)] : [],
      ),
    )
    pools.pools.forEach(({ first: lane }, pool) => {
      if (visited.has(pool)) this.put(endedElsewhere(pool, lane), pool === pools.home ? this.column++ : first)
    })
  }

  private get isParallel(): boolean {
    return [...this.context.flow.nodes.values()].some(({ kind }) => kind === 'fork')
  }
}

const KINDS = { step: 'task', supplement: 'wait', fork: 'fork', join: 'join', end: 'end' } as const

/** The order of the table; a wait stands after the step that first asks for it, ends come last. */
function ordered(flow: Flow): FlowNode[] {
  const nodes = new Set<FlowNode>()
  const all = [...flow.nodes.values()]
  for (const node of all) {
    if (node.kind === 'end' || node.kind === 'supplement') continue
    nodes.add(node)
    for (const { to } of flow.out.get(node.id) ?? []) {
      const target = flow.nodes.get(to)
      if (target?.kind === 'supplement') nodes.add(target)
    }
  }
  // A set keeps the place of what it already holds.
  for (const node of [...all.filter(({ kind }) => kind !== 'end'), ...all]) nodes.add(node)
  return [...nodes]
}

const elementId = (id: string, node: FlowNode | undefined): string => idOf(node?.kind === 'end' ? 'end' : 'step', id)
/** A decision has one way for each published event of its step. */
const outcomeOf = ({ event }: FlowEdge): string => event.slice(event.lastIndexOf(':') + 1)
/** Where a visit begins, or where a pool goes on that has waited. */
const receiverId = (to: string, waiting: Waiting | undefined): string =>
  waiting === undefined ? idOf('receive', to) : idOf('receive', to, String(waiting.no))
const transferId = ({ from, to }: FlowEdge, waiting: Waiting | undefined): string =>
  waiting === undefined ? idOf('transfer', from, to) : idOf('transfer', from, to, String(waiting.no))
/** What is sent to a node is one message for whoever waits for it, and another one where it begins a visit. */
const messageId = (to: string, waiting: Waiting | undefined): string =>
  idOn('message', idOf('receive', to, ...(waiting === undefined ? [] : ['cho', ...branchParts(waiting)])))
const branchParts = ({ branch }: Waiting): string[] => (branch === undefined ? [] : [branch.fork, branch.id])
