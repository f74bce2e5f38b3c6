import type { Flow } from '../../machines/build/flow.js'
import { compare } from '../../machines/model/words.js'
import type { CaseText } from '../case-text.js'
import type { GeneratorInput } from '../generator.js'
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
export function handsOf(text: CaseText, registers: Registers): Hand[] {
  const hands = new Map<string, Hand>()
  for (const flow of text.flows) {
    const units = unitsOf(flow, text, registers)
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
  const flows: UnitFlow[] = []
  const known = new Map<string, Map<string, UnitFlow>>()
  for (const hands of cases)
    for (const { from, to } of hands) {
      const leaving = known.get(from) ?? new Map<string, UnitFlow>()
      known.set(from, leaving)
      const flow = leaving.get(to)
      if (flow !== undefined) flow.cases++
      else {
        const first = { from, to, cases: 1 }
        leaving.set(to, first)
        flows.push(first)
      }
    }
  return flows.sort((a, b) => b.cases - a.cases || compare(a.from, b.from) || compare(a.to, b.to))
}

/** The unit of each node that has one. */
function unitsOf({ nodes }: Flow, text: CaseText, registers: Registers): ReadonlyMap<string, string> {
  const rows = rowsOf(text)
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
