import { isNone } from '../model/fact.js'
import type { Step } from '../model/step.js'
import type { Flow, FlowNode, StepNode } from './flow.js'
import { NO_EFFECT, surely, type Effect } from './surely.js'

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
  const uses = usesOf(flow, submitted)
  if (uses.length === 0) return []
  const known = surely(flow, [...new Set(uses.map(({ paper }) => paper))], madeAt)
  return uses
    .filter(({ node, paper }) => !known.holds(paper, node.id))
    .map((use) => ({ ...use, way: known.wayWithout(use.node.id, use.paper) }))
}

/** The uses of papers that somebody has to make first: what was submitted is there from the start and is never lost. */
function usesOf(flow: Flow, submitted: readonly string[]): Omit<MissingPaper, 'way'>[] {
  const uses: Omit<MissingPaper, 'way'>[] = []
  flow.nodes.forEach((node) => {
    if (node.kind !== 'step' || node.step.needs === undefined) return
    given(node.step.needs).forEach((paper, index) => {
      if (!submitted.includes(paper)) uses.push({ node, paper, index })
    })
  })
  return uses
}

const madeAt = (node: FlowNode): Effect =>
  node.kind === 'step' && node.step.gives !== undefined ? { adds: given(node.step.gives) } : NO_EFFECT

const given = (papers: Step['needs']): readonly string[] => (papers === undefined || isNone(papers) ? NOTHING : papers)
const NOTHING: readonly string[] = []
