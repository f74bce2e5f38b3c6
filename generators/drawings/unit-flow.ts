import type { Flow } from '../../machines/build/flow.js'
import { compare } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { laneOf } from '../mermaid/lanes.js'
import { rowsOf } from '../rows.js'

/** That dossiers go from one unit to another. */
export interface Hand {
  from: string
  to: string
}
/** How many cases hand their dossiers from one unit to another. */
export interface UnitFlow extends Hand {
  cases: number
}

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The ways of the dossiers of one case between units, each once; hands inside a unit do not count. */
export function handsOf(compiled: CompiledCase, registers: Registers): Hand[] {
  const hands = new Map<string, Hand>()
  for (const flow of compiled.flows) {
    const units = unitsOf(flow, compiled, registers)
    for (const [id, from] of units)
      for (const target of nextActors(flow, id, units)) {
        const to = units.get(target)
        if (to !== undefined && to !== from) hands.set(JSON.stringify([from, to]), { from, to })
      }
  }
  return [...hands.values()]
}

/** The ways of dossiers between units, given those of each case; the most used first. */
export function unitFlows(cases: Iterable<readonly Hand[]>): UnitFlow[] {
  const counts = new Map<string, UnitFlow>()
  for (const hands of cases)
    for (const { from, to } of hands) {
      const key = JSON.stringify([from, to])
      counts.set(key, { from, to, cases: (counts.get(key)?.cases ?? 0) + 1 })
    }
  return [...counts.values()].sort((a, b) => b.cases - a.cases || compare(a.from, b.from) || compare(a.to, b.to))
}

/** The unit of each node that has one. */
function unitsOf({ nodes }: Flow, compiled: CompiledCase, registers: Registers): ReadonlyMap<string, string> {
  const rows = rowsOf(compiled)
  const units = new Map<string, string>()
  for (const [id, node] of nodes) {
    const unit = laneOf(node, rows, registers)?.unit
    if (unit !== undefined) units.set(id, unit)
  }
  return units
}

/** Who has the dossier next: forks and joins hand it on at once. */
function nextActors(flow: Flow, start: string, units: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { to, tag } of flow.out.get(at) ?? []) {
      if (tag !== 'process' || seen.has(to)) continue
      seen.add(to)
      if (!units.has(to)) open.push(to)
      else found.add(to)
    }
  return found
}
