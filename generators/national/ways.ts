import type { Flow } from '../../machines/build/flow.js'
import { isFinal } from '../../machines/build/markings.js'
import { nearestFirst, simplePaths, type FlowPath } from '../../machines/build/paths.js'

/** Ways that are shown of one flow at most; more of them show nothing new to whoever tries an interface. */
const MOST = 20

/**
 * The ways of which messages are shown: every published one, and for each end that only the law's exceptions reach a
 * shortest one. `cut`: there are more published ones.
 */
export function sampleWays(flow: Flow): { ways: readonly FlowPath[]; cut: boolean } {
  const { paths, cut } = simplePaths(flow, { limit: MOST })
  const missing = new Set([...flow.nodes.values()].flatMap(({ id, kind }) => (kind === 'end' ? [id] : [])))
  for (const path of paths) missing.delete(endOf(path))
  return { ways: [...paths, ...waysTo(missing, flow)], cut }
}

/** A shortest way to each of some ends, as far as there is one; the search is over with the last of them. */
function waysTo(ends: Set<string>, flow: Flow): FlowPath[] {
  const ways: FlowPath[] = []
  if (ends.size === 0) return ways
  for (const path of nearestFirst(flow, { policy: true })) {
    if (!isFinal(flow, path.markings.at(-1) ?? []) || !ends.delete(endOf(path))) continue
    ways.push(path)
    if (ends.size === 0) break
  }
  return ways
}

const endOf = ({ markings }: FlowPath): string => markings.at(-1)?.[0] ?? ''
