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

/** The ways of dossiers between units, the most used first; hands inside a unit do not count. */
export function unitFlows(
  cases: readonly CompiledCase[],
  registers: Pick<GeneratorInput, 'corpus' | 'province'>,
): UnitFlow[] {
  const counts = new Map<string, UnitFlow>()
  for (const compiled of cases) {
    const rows = rowsOf(compiled)
    const unitOf = (flow: Flow, id: string): string | undefined => {
      const node = flow.nodes.get(id)
      return node === undefined ? undefined : laneOf(node, rows, registers)?.unit
    }
    const own = new Map<string, UnitFlow>()
    for (const flow of compiled.flows)
      for (const id of flow.nodes.keys()) {
        const from = unitOf(flow, id)
        if (from === undefined) continue
        for (const target of nextActors(flow, id, unitOf)) {
          const to = unitOf(flow, target)
          if (to !== undefined && to !== from) own.set(JSON.stringify([from, to]), { from, to, cases: 1 })
        }
      }
    for (const [key, one] of own) counts.set(key, { ...one, cases: (counts.get(key)?.cases ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.cases - a.cases || compare(a.from, b.from) || compare(a.to, b.to))
}

/** Who has the dossier next: forks and joins hand it on at once. */
function nextActors(flow: Flow, start: string, unitOf: (flow: Flow, id: string) => string | undefined): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { to, tag } of flow.out.get(at) ?? []) {
      if (tag !== 'process' || seen.has(to)) continue
      seen.add(to)
      if (unitOf(flow, to) === undefined) open.push(to)
      else found.add(to)
    }
  return found
}
