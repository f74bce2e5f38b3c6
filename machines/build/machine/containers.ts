import type { Flow, FlowNode, ForkNode } from '../flow.js'
import { addChild, stateIdOf, type StateConfig } from './state.js'

type Branch = NonNullable<FlowNode['branch']>

/** Id of the state of a branch. */
export const stateOfBranch = ({ fork, id }: Branch): string => `${stateIdOf(fork)}/${id}`

/** Id of the final state of a branch: its part is done, the others may not be. */
export const endOfBranch = (branch: Branch): string => `${stateOfBranch(branch)}/xong`

/** The states that hold the states of nodes: branches, in them blocks, in them offices where a block has several. */
export class Containers {
  private readonly made = new Map<string, StateConfig>()
  private readonly offices = new Map<string, Set<string>>()

  constructor(
    private readonly flow: Flow,
    private readonly root: StateConfig,
    drawn: ReadonlySet<string>,
  ) {
    for (const node of flow.nodes.values()) {
      if (node.kind !== 'step' || !drawn.has(node.id)) continue
      const key = this.keyOf(node)
      const known = this.offices.get(key) ?? new Set<string>()
      this.offices.set(key, known.add(node.office ?? ''))
    }
  }

  /** The state in which a node's state stands; ends stand at the top. */
  of(node: FlowNode): StateConfig {
    if (node.kind === 'end') return this.root
    const [home, key] = this.branchOf(node)
    let container = home
    let path = key
    for (const block of this.blocksOf(node)) {
      path += `/${block}`
      container = this.childOf(container, path, block, { block })
    }
    if (node.kind !== 'step' || node.office === undefined || (this.offices.get(path)?.size ?? 0) < 2) return container
    return this.childOf(container, `${path}/@${node.office}`, `co-quan:${node.office}`, { office: node.office })
  }

  /** Makes the states of the branches of a fork, each with its final state. */
  openBranches(fork: ForkNode, state: StateConfig): void {
    for (const first of fork.branches) {
      const branch = this.flow.nodes.get(first)?.branch
      if (branch === undefined) continue
      const id = stateOfBranch(branch)
      this.made.set(id, addChild(state, branch.id, { id, meta: { branch: branch.id } }))
    }
  }

  /** Final states come last, so that a branch starts in its first row. */
  closeBranches(): void {
    for (const node of this.flow.nodes.values()) {
      if (node.kind !== 'fork') continue
      for (const first of node.branches) {
        const branch = this.flow.nodes.get(first)?.branch
        const state = branch && this.made.get(stateOfBranch(branch))
        if (branch === undefined || state === undefined) continue
        const tags = [`trang-thai-${node.status}`]
        addChild(state, 'xong', { id: endOfBranch(branch), type: 'final', tags, meta: { status: node.status } })
      }
    }
  }

  private branchOf({ branch }: FlowNode): readonly [StateConfig, string] {
    if (branch === undefined) return [this.root, '']
    const id = stateOfBranch(branch)
    return [this.made.get(id) ?? this.root, id]
  }

  /** Enclosing blocks inside the node's branch. */
  private blocksOf(node: FlowNode): readonly string[] {
    const fork = node.branch && this.flow.nodes.get(node.branch.fork)
    return fork === undefined ? node.within : node.within.slice(fork.within.length + 1)
  }

  private keyOf(node: FlowNode): string {
    return [node.branch === undefined ? '' : stateOfBranch(node.branch), ...this.blocksOf(node)].join('/')
  }

  private childOf(parent: StateConfig, path: string, key: string, meta: Record<string, unknown>): StateConfig {
    const known = this.made.get(path)
    if (known !== undefined) return known
    const made = addChild(parent, key, { meta })
    this.made.set(path, made)
    return made
  }
}
