import type { Step } from '../model/step.js'
import type { Flow } from './flow.js'

/** Whether one dossier may pass both nodes: one after the other, or in two branches that run at the same time. */
export function meet(flow: Flow, one: string, other: string): boolean {
  return one === other || leads(flow, one, other) || leads(flow, other, one) || isBeside(flow, one, other)
}

/** The same of two steps of the table, each with all nodes that memory makes of it. */
export function stepsMeet(flow: Flow, one: Step, other: Step): boolean {
  const others = nodesOf(flow, other)
  return nodesOf(flow, one).some((a) => others.some((b) => meet(flow, a, b)))
}

const nodesOf = ({ nodes }: Flow, step: Step): string[] =>
  [...nodes.values()].flatMap((node) => (node.kind === 'step' && node.step === step ? [node.id] : []))

/** Whether published ways lead from a node to another. */
function leads(flow: Flow, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const id of seen)
    for (const edge of flow.out.get(id) ?? []) {
      if (edge.tag !== 'process') continue
      if (edge.to === to) return true
      seen.add(edge.to)
    }
  return false
}

/** Whether the nodes stand in different branches of one fork. */
function isBeside(flow: Flow, one: string, other: string): boolean {
  const branchesOf = (id: string): ReadonlySet<string> => new Set(flow.nodes.get(id)?.within)
  const [inOne, inOther] = [branchesOf(one), branchesOf(other)]
  for (const node of flow.nodes.values()) {
    if (node.kind !== 'fork') continue
    const branches = node.branches.flatMap((first) => flow.nodes.get(first)?.branch?.id ?? [])
    const mine = branches.find((branch) => inOne.has(branch))
    const theirs = branches.find((branch) => inOther.has(branch))
    if (mine !== undefined && theirs !== undefined && mine !== theirs) return true
  }
  return false
}
