import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { rowsOf } from '../rows.js'
import { ENDS } from '../words.js'
import { exceptionNames, headOf, type DrawOptions } from './drawing.js'
import { edgeWords } from './edge-words.js'
import { bare, quoted } from './escape.js'
import { memoryLines, statusLine, stepTitle } from './labels.js'
import { regionsOf, type Region } from './regions.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The machine of a flow: states with their published ids and national status, phases nested, branches side by side. */
export function toStateDiagram(
  compiled: CompiledCase,
  flow: Flow,
  registers: Registers,
  { policy = false }: DrawOptions = {},
): string {
  const edges = flow.edges.filter(({ tag }) => tag === 'process' || policy)
  const drawn = new Set([flow.start, ...edges.flatMap(({ from, to }) => [from, to])])
  const nodes = [...flow.nodes.values()].filter(({ id }) => drawn.has(id))
  const rows = rowsOf(compiled)
  const { root, of, parallels } = regionsOf(flow, nodes, rows)
  const names = exceptionNames(compiled, registers.corpus)
  // Mermaid's words and signs cannot be ids; numbers are. The published id is in the label.
  const ids = new Map<string | Region, string>(nodes.map(({ id }, index) => [id, `s${index}`]))
  const edgesOf = new Map<Region, FlowEdge[]>()
  for (const edge of edges) {
    const home = homeOf(edge)
    const own = edgesOf.get(home)
    if (own === undefined) edgesOf.set(home, [edge])
    else own.push(edge)
  }
  const ends = nodes.filter(({ kind }) => kind === 'end')
  let drawing = `${headOf(compiled, flow)}\nstateDiagram-v2\n${regionLines(root, '  ')}`
  for (const { id } of ends) drawing += `  ${idOf(id)} --> [*]\n`
  return drawing

  function idOf(thing: string | Region): string {
    const known = ids.get(thing) ?? `r${ids.size}`
    ids.set(thing, known)
    return known
  }

  function regionLines(region: Region, indent: string): string {
    let states = ''
    let last = ''
    for (const node of region.nodes) {
      const line = `${indent}state ${quoted(...stateLines(node, registers))} as ${idOf(node.id)}\n`
      if (node.kind === 'end') last += line
      else states += line
    }
    for (const inner of region.regions) states += composite(inner, indent)
    let ways = region === root ? `${indent}[*] --> ${endId(flow.start)}\n` : ''
    for (const edge of edgesOf.get(region) ?? []) ways += `${indent}${transition(edge)}\n`
    return states + last + ways
  }

  function composite(region: Region, indent: string): string {
    const inner = `${indent}  `
    const body =
      region.kind === 'parallel'
        ? region.regions.map((branch) => composite(branch, inner)).join(`${inner}--\n`)
        : regionLines(region, inner)
    return `${indent}state ${quoted(region.title || UNTITLED[region.kind])} as ${idOf(region)} {\n${body}${indent}}\n`
  }

  /** A fork opens its branches and a join is their end: neither is a state of the machine. */
  function transition(edge: FlowEdge): string {
    if (isKind(edge.from, 'fork')) return `[*] --> ${endId(edge.to)}`
    const to = isKind(edge.to, 'join') ? '[*]' : endId(edge.to)
    const words = edgeWords(edge, names)
    const label = words.length > 0 ? words : [isKind(edge.from, 'join') ? 'xong' : 'tiếp']
    return `${endId(edge.from)} --> ${to} : ${bare(...label)}`
  }

  function endId(node: string): string {
    return idOf(parallels.get(node) ?? node)
  }
  function isKind(node: string, kind: FlowNode['kind']): boolean {
    return flow.nodes.get(node)?.kind === kind
  }

  /** Mermaid draws a way between states of one branch only where it is written inside it; the others stand outside. */
  function homeOf({ from, to }: FlowEdge): Region {
    if (isKind(from, 'fork')) return branchOf(to)
    const branch = branchOf(from)
    return isKind(to, 'join') || branch === branchOf(to) ? branch : root
  }
  function branchOf(node: string): Region {
    let region = of.get(node) ?? root
    while (region.parent !== undefined && region.kind !== 'branch') region = region.parent
    return region
  }
}

const UNTITLED: Readonly<Record<Region['kind'], string>> = {
  root: 'Quy trình',
  block: 'Nhóm bước',
  parallel: 'Làm đồng thời',
  branch: 'Nhánh',
}

function stateLines(node: FlowNode, registers: Registers): string[] {
  const status = statusLine(node.status, registers)
  switch (node.kind) {
    case 'step':
      return [stepTitle(node), ...memoryLines(node), node.id, status]
    case 'supplement':
      return ['Chờ bổ sung, hoàn thiện hồ sơ', node.id, status]
    case 'end':
      return [ENDS[node.end], node.id, status]
    case 'fork':
    case 'join':
      return []
  }
}
