import { isNone } from '../model/fact.js'
import type { Step } from '../model/step.js'
import type { Flow, FlowNode, StepNode } from './flow.js'
import { surely } from './surely.js'

/** A paper that a step uses although on some way nobody has submitted or made it. */
export interface MissingPaper {
  node: StepNode
  paper: string
  /** Index in the step's `needs`. */
  index: number
  /** The way on which it is missing, by the titles of its steps. */
  way: readonly string[]
}

/**
 * Papers that may be missing where a step uses them: not submitted with the dossier, and not made by a step on every
 * published way there. A step may use what it makes itself only if it does not also need it.
 */
export function missingPapers(flow: Flow, submitted: readonly string[]): MissingPaper[] {
  const users = [...flow.nodes.values()].flatMap((node) =>
    node.kind === 'step' && given(node.step.needs).length > 0 ? [node] : [],
  )
  if (users.length === 0) return []
  const known = surely(flow, submitted, (node) => ({ adds: madeAt(node) }))
  return users.flatMap((node) =>
    given(node.step.needs).flatMap((paper, index) =>
      known.before(node.id).has(paper) ? [] : [{ node, paper, index, way: known.wayWithout(node.id, paper) }],
    ),
  )
}

const madeAt = (node: FlowNode): readonly string[] => (node.kind === 'step' ? given(node.step.gives) : [])

const given = (papers: Step['needs']): readonly string[] => (papers === undefined || isNone(papers) ? NOTHING : papers)
const NOTHING: readonly string[] = []
