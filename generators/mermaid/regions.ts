import type { Flow, FlowNode } from '../../machines/build/flow.js'
import { isParallel, type Block, type Parallel } from '../../machines/model/step.js'
import type { Rows } from '../rows.js'

/** A phase, a parallel row or one of its branches, with what stands directly in it. */
export interface Region {
  kind: 'root' | 'block' | 'parallel' | 'branch'
  title: string
  parent?: Region
  nodes: FlowNode[]
  regions: Region[]
}
export interface Regions {
  root: Region
  /** The innermost region of each node that is drawn in one. */
  of: ReadonlyMap<string, Region>
  /** The parallel region of each fork and join. */
  parallels: ReadonlyMap<string, Region>
}

/**
 * The drawn nodes as a tree of regions, as the table nests them. Memory may multiply a parallel row; each of its forks
 * opens a region of its own.
 */
export function regionsOf(flow: Flow, nodes: readonly FlowNode[], { blocks }: Rows): Regions {
  const root: Region = { kind: 'root', title: '', nodes: [], regions: [] }
  const known = new Map<string, Region>()
  const of = new Map<string, Region>()
  const parallels = new Map<string, Region>()
  for (const node of nodes) {
    const region = regionFor(node)
    of.set(node.id, region)
    if (node.kind === 'fork') open(region, `fork ${node.id}`, node)
    else if (node.kind !== 'join') region.nodes.push(node)
  }
  for (const node of nodes) {
    const region = node.kind === 'join' ? parallels.get(node.fork) : undefined
    if (region !== undefined) parallels.set(node.id, region)
  }
  return { root, of, parallels }

  /** Walks the chain of enclosing rows; a branch stands in the region of the fork that opened it. */
  function regionFor(node: FlowNode): Region {
    const forks = forksAround(node)
    let region = root
    let key = ''
    for (const id of node.within) {
      const row = blocks.get(id)?.row
      const parent = blocks.get(blocks.get(id)?.parent ?? '')?.row
      if (row === undefined || isParallel(row)) continue
      const isBranch = parent !== undefined && isParallel(parent)
      const fork = isBranch ? forks.pop() : undefined
      if (fork !== undefined) {
        key = `fork ${fork.id}`
        region = open(region, key, fork)
      }
      key = `${key}/${id}`
      // A merged cell without a name nests nothing that a reader would look for.
      if (!isBranch && titleOf(row) === '') continue
      region = child(region, key, { kind: isBranch ? 'branch' : 'block', title: titleOf(row) })
    }
    return region
  }

  function open(region: Region, key: string, fork: FlowNode): Region {
    const row = [...blocks.values()].find(({ path }) => path.join('/') === fork.path.join('/'))?.row
    const title = row === undefined ? '' : titleOf(row)
    const opened = child(region, key, { kind: 'parallel', title })
    parallels.set(fork.id, opened)
    return opened
  }

  function child(region: Region, key: string, made: Pick<Region, 'kind' | 'title'>): Region {
    const old = known.get(key)
    if (old !== undefined) return old
    const fresh: Region = { ...made, parent: region, nodes: [], regions: [] }
    known.set(key, fresh)
    region.regions.push(fresh)
    return fresh
  }

  /** The forks that a node is inside of, innermost first. */
  function forksAround(node: FlowNode): FlowNode[] {
    const forks: FlowNode[] = []
    for (let at = node.branch; at !== undefined;) {
      const fork = flow.nodes.get(at.fork)
      if (fork === undefined) break
      forks.push(fork)
      at = fork.branch
    }
    return forks
  }
}

export const titleOf = ({ no, title }: Block | Parallel): string =>
  [no, title].filter((one) => one !== undefined).join(': ')
