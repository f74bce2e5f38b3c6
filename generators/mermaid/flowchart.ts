import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { exceptionNames, headOf, type DrawOptions } from './drawing.js'
import { quoted } from './escape.js'
import { edgeWords } from './edge-words.js'
import { nodeLines } from './labels.js'
import { laneOf, type Lane } from './lanes.js'
import { rowsOf } from '../rows.js'

/** What a lane is drawn with: `office` and `level` of the registry. */
type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The flowchart of a flow: a lane for each level and office, ways as the table publishes them, ends with their status. */
export function toFlowchart(
  compiled: CompiledCase,
  flow: Flow,
  registers: Registers,
  options: DrawOptions = {},
): string {
  const edges = flow.edges.filter(({ tag }) => tag === 'process' || options.policy === true)
  const drawn = new Set([flow.start, ...edges.flatMap(({ from, to }) => [from, to])])
  const nodes = [...flow.nodes.values()].filter(({ id }) => drawn.has(id))
  // Mermaid's words (`end`, `default`) and signs cannot be ids; numbers are.
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const idOf = (node: string): string => ids.get(node) ?? node
  const rows = rowsOf(compiled)
  const lanes = new Map<string, Map<string, string[]>>()
  const free: string[] = []
  for (const node of nodes) {
    const lane = laneOf(node, rows, registers)
    const box = `${idOf(node.id)}${shape(node, quoted(...nodeLines(node, rows, registers)))}`
    if (lane === undefined) free.push(`  ${box}`)
    else push(lanes, lane, box)
  }
  const names = exceptionNames(compiled, registers.corpus)
  return [
    headOf(compiled, flow),
    'flowchart TB',
    `  s0(${quoted('Người dân, tổ chức nộp hồ sơ')})`,
    ...laneLines(lanes),
    ...free,
    `  s0 --> ${idOf(flow.start)}`,
    ...edges.map((edge) => `  ${idOf(edge.from)} ${arrow(edge, names)} ${idOf(edge.to)}`),
    '',
  ].join('\n')
}

function push(lanes: Map<string, Map<string, string[]>>, { level, unit }: Lane, box: string): void {
  const units = lanes.get(level) ?? new Map<string, string[]>()
  lanes.set(level, units)
  const boxes = units.get(unit)
  if (boxes === undefined) units.set(unit, [box])
  else boxes.push(box)
}

function laneLines(lanes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>): string[] {
  const lines: string[] = []
  let count = 0
  for (const [level, units] of lanes) {
    lines.push(`  subgraph l${count++}[${quoted(level)}]`)
    for (const [unit, boxes] of units)
      lines.push(`    subgraph l${count++}[${quoted(unit)}]`, ...boxes.map((box) => `      ${box}`), '    end')
    lines.push('  end')
  }
  return lines
}

/** No stadium `([ ])`: Mermaid draws it with a random seed, so that the same text gives other bytes each time. */
function shape({ kind }: FlowNode, label: string): string {
  return kind === 'step' ? `[${label}]` : kind === 'supplement' ? `[/${label}/]` : `(${label})`
}

/** Solid forward, dotted where the dossier goes back or waits. */
function arrow(edge: FlowEdge, names: ReadonlyMap<string, string>): string {
  const line = edge.move === 'back' || edge.move === 'supplement' || edge.move === 'resume' || edge.tag === 'policy'
  const words = edgeWords(edge, names)
  return `${line ? '-.->' : '-->'}${words.length === 0 ? '' : `|${quoted(...words)}|`}`
}
