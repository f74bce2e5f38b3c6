import type { Flow } from '../../machines/build/flow.js'
import { isFinal } from '../../machines/build/markings.js'
import { nearestFirst, simplePaths, type FlowPath } from '../../machines/build/paths.js'

/** Ways that are shown of one flow at most; more of them show nothing new to whoever tries an interface. */
export const MOST = 20

/** Ways of a flow of which messages are shown. */
export interface SampleWays {
  /** The published ones, `MOST` at most. */
  published: readonly FlowPath[]
  /** For each end that none of those comes to a shortest one, with the law's exceptions. */
  others: readonly FlowPath[]
  /** There are more published ones. */
  cut: boolean
}

/** The ways of which messages are shown. */
export function sampleWays(flow: Flow): SampleWays {
  const { paths, cut } = simplePaths(flow, { limit: MOST })
  const missing = new Set([...flow.nodes.values()].flatMap(({ id, kind }) => (kind === 'end' ? [id] : [])))
  for (const path of paths) missing.delete(endOf(path))
  return { published: paths, others: waysTo(missing, flow), cut }
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
