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
  const lanes: Lanes = new Map()
  let free = ''
  for (const node of nodes) {
    const lane = laneOf(node, rows, registers)
    const box = `${idOf(node.id)}${shape(node, quoted(...nodeLines(node, rows, registers)))}`
    if (lane === undefined) free += `  ${box}\n`
    else push(lanes, lane, box)
  }
  const names = exceptionNames(compiled, registers.corpus)
  let ways = `  s0 --> ${idOf(flow.start)}\n`
  for (const edge of edges) ways += `  ${idOf(edge.from)} ${arrow(edge, names)} ${idOf(edge.to)}\n`
  return `${headOf(compiled, flow)}
flowchart TB
  s0(${quoted('Người dân, tổ chức nộp hồ sơ')})
${laneLines(lanes)}${free}${ways}`
}

/** The lines of the boxes in each lane, by level and unit. */
type Lanes = Map<string, Map<string, string>>

function push(lanes: Lanes, { level, unit }: Lane, box: string): void {
  const units = lanes.get(level) ?? new Map<string, string>()
  lanes.set(level, units)
  units.set(unit, `${units.get(unit) ?? ''}      ${box}\n`)
}

function laneLines(lanes: Lanes): string {
  let lines = ''
  let count = 0
  for (const [level, units] of lanes) {
    lines += `  subgraph l${count++}[${quoted(level)}]\n`
    for (const [unit, boxes] of units) lines += `    subgraph l${count++}[${quoted(unit)}]\n${boxes}    end\n`
    lines += '  end\n'
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
