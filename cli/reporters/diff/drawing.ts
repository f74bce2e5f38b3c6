import { casesOf } from '../../../machines/build/cases.js'
import type { Flow } from '../../../machines/build/flow.js'
import type { FactChange, ProcessChange } from '../../../machines/compare/change.js'
import type { Judged } from '../../../machines/compare/consequences.js'
import { matchRows, numberRows } from '../../../machines/compare/match.js'
import {
  mergeFlows,
  type Mark,
  type MergedEdge,
  type MergedFlow,
  type MergedNode,
} from '../../../machines/compare/merge-flows.js'
import { isRelabelled, sayFact } from '../../../machines/compare/say.js'
import { edgeWords } from '../../../generators/mermaid/edge-words.js'
import { quoted } from '../../../generators/mermaid/escape.js'
import { memoryLines, nodeTitle } from '../../../generators/mermaid/labels.js'
import { CHANNELS } from '../../../generators/words.js'
import { list } from '../../../machines/model/words.js'

/** Both versions of one flow in one Mermaid diagram. */
export interface Drawing {
  /** Case and channels, where there are several. */
  title: string
  mermaid: string
}

/** Longer diagrams are refused where comments are shown, and nobody reads them. */
const LONGEST = 20_000

/** Diagrams of what changed in a process: one for each flow that did; none where a version could not be proved sound. */
export function drawingsOf(change: ProcessChange, before: Judged | undefined, after: Judged | undefined): Drawing[] {
  if (before === undefined || after === undefined) return []
  const [oldCases, freshCases] = [casesOf(before.entry.value), casesOf(after.entry.value)]
  return after.cases.flatMap(({ id, title, flows }, index): Drawing[] => {
    const placed = freshCases[index]
    const at = oldCases.findIndex((one) => one.case.id === id)
    const [was, olds] = [oldCases[at], before.cases[at]]
    if (placed === undefined || was === undefined || olds === undefined) return []
    const pairs = matchRows(numberRows(was.case.table, []), numberRows(placed.case.table, [])).pairs
    const same = new Map(pairs.map((pair) => [pair.before.row.id, pair.after.row.id]))
    const facts = factsByStep(change, title === '' ? undefined : id)
    return flows.flatMap((flow): Drawing[] => {
      const old = partnerOf(flow, olds.flows)
      if (old === undefined) return []
      const merged = mergeFlows(old, flow, same, new Set(facts.keys()))
      if ([...merged.nodes, ...merged.edges].every(({ mark }) => mark === 'kept')) return []
      const mermaid = draw(merged, facts)
      const channels = flows.length > 1 ? list(flow.channels.map((channel) => CHANNELS[channel].name)) : ''
      return mermaid.length > LONGEST ? [] : [{ title: [title, channels].filter(Boolean).join(', '), mermaid }]
    })
  })
}

const partnerOf = (flow: Flow, others: readonly Flow[]): Flow | undefined =>
  others.find((other) => other.channels.some((channel) => flow.channels.includes(channel)))

function factsByStep(change: ProcessChange, caseId: string | undefined): Map<string, readonly FactChange[]> {
  const steps = change.changes.filter(
    (one) => one.kind === 'changed' && one.subject.kind === 'step' && one.caseId === caseId && !isRelabelled(one),
  )
  return new Map(steps.map(({ subject, facts }) => [subject.id, facts]))
}

/** A word before each label as well: colours alone say nothing to who does not see them, or prints in black. */
const WORDS: Readonly<Record<Mark, string>> = { kept: '', added: 'THÊM', removed: 'BỎ', changed: 'SỬA' }
const CLASSES: Readonly<Record<Exclude<Mark, 'kept'>, { name: string; box: string; line: string }>> = {
  added: { name: 'them', box: 'fill:#e6f4ea,stroke:#137333,color:#0b3d1c', line: 'stroke:#137333,stroke-width:3px' },
  removed: { name: 'bo', box: 'fill:#fce8e6,stroke:#b3261e,color:#5c0f0a', line: 'stroke:#b3261e,stroke-dasharray:4' },
  changed: { name: 'sua', box: 'fill:#fef7e0,stroke:#9a6700,color:#4a3200', line: 'stroke:#9a6700,stroke-width:3px' },
}
const MARKS = ['added', 'removed', 'changed'] as const

function draw({ start, nodes, edges }: MergedFlow, facts: ReadonlyMap<string, readonly FactChange[]>): string {
  const ids = new Map(nodes.map(({ key }, index) => [key, `n${index}`]))
  const idOf = (key: string): string => ids.get(key) ?? key
  const lineStyles = MARKS.flatMap((mark) => {
    // The first line is the one from the citizen.
    const which = edges.flatMap((edge, index) => (edge.mark === mark ? [index + 1] : []))
    return which.length === 0 ? [] : [`  linkStyle ${which.join(',')} ${CLASSES[mark].line}`]
  })
  return [
    'flowchart TB',
    `  s0(${quoted('Người dân, tổ chức nộp hồ sơ')})`,
    ...nodes.map((merged) => `  ${idOf(merged.key)}${box(merged, facts)}`),
    `  s0 --> ${idOf(start)}`,
    ...edges.map((merged) => `  ${idOf(merged.from)} ${arrow(merged)} ${idOf(merged.to)}`),
    ...MARKS.filter((mark) => nodes.some((one) => one.mark === mark)).map(
      (mark) => `  classDef ${CLASSES[mark].name} ${CLASSES[mark].box}`,
    ),
    ...lineStyles,
    '',
  ].join('\n')
}

function box({ node, mark }: MergedNode, facts: ReadonlyMap<string, readonly FactChange[]>): string {
  const label = quoted(...(mark === 'kept' ? [] : [WORDS[mark]]), ...linesOf({ node, mark }, facts))
  const shape = node.kind === 'step' ? `[${label}]` : node.kind === 'supplement' ? `[/${label}/]` : `(${label})`
  return mark === 'kept' ? shape : `${shape}:::${CLASSES[mark].name}`
}

/** Facts in which a reader of a diagram is interested; the sentences beside it say the others. */
const SHOWN: ReadonlySet<string> = new Set(['by', 'within', 'clock'])

function linesOf({ node, mark }: Pick<MergedNode, 'node' | 'mark'>, facts: ReadonlyMap<string, readonly FactChange[]>) {
  if (node.kind !== 'step') return [nodeTitle(node)]
  const changed = mark === 'changed' ? (facts.get(node.step.id) ?? []) : []
  return [nodeTitle(node), ...memoryLines(node), ...changed.filter(({ fact }) => SHOWN.has(fact)).map(sayFact)]
}

function arrow({ edge, mark }: MergedEdge): string {
  const isDotted = edge.move === 'back' || edge.move === 'supplement' || edge.move === 'resume'
  const said = edgeWords(edge, new Map())
  const words = mark === 'kept' || said.length === 0 ? said : [`${WORDS[mark]}: ${said[0] ?? ''}`, ...said.slice(1)]
  return `${isDotted ? '-.->' : '-->'}${words.length === 0 ? '' : `|${quoted(...words)}|`}`
}
