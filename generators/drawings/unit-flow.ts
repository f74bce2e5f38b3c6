import type { Flow } from '../../machines/build/flow.js'
import { compare } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { laneOf } from '../mermaid/lanes.js'
import { rowsOf } from '../rows.js'

/** How many cases hand their dossiers from one unit to another. */
export interface UnitFlow {
  from: string
  to: string
  cases: number
}

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The ways of dossiers between units, the most used first; hands inside a unit do not count. */
export function unitFlows(cases: readonly CompiledCase[], registers: Registers): UnitFlow[] {
  const count = new UnitFlowCount(registers)
  for (const compiled of cases) count.add(compiled)
  return count.flows()
}

/** Counts case by case, for who goes through the cases anyway: the flows of thousands are not kept. */
export class UnitFlowCount {
  private readonly counts = new Map<string, UnitFlow>()

  constructor(private readonly registers: Registers) {}

  add(compiled: CompiledCase): void {
    const own = new Map<string, Omit<UnitFlow, 'cases'>>()
    for (const flow of compiled.flows) {
      const units = this.unitsOf(flow, compiled)
      for (const [id, from] of units)
        for (const target of nextActors(flow, id, units)) {
          const to = units.get(target)
          if (to !== undefined && to !== from) own.set(JSON.stringify([from, to]), { from, to })
        }
    }
    for (const [key, { from, to }] of own)
      this.counts.set(key, { from, to, cases: (this.counts.get(key)?.cases ?? 0) + 1 })
  }

  flows(): UnitFlow[] {
    return [...this.counts.values()].sort((a, b) => b.cases - a.cases || compare(a.from, b.from) || compare(a.to, b.to))
  }

  /** The unit of each node that has one. */
  private unitsOf({ nodes }: Flow, compiled: CompiledCase): ReadonlyMap<string, string> {
    const rows = rowsOf(compiled)
    const units = new Map<string, string>()
    for (const [id, node] of nodes) {
      const unit = laneOf(node, rows, this.registers)?.unit
      if (unit !== undefined) units.set(id, unit)
    }
    return units
  }
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
