import type { Flow } from '../../machines/build/flow.js'
import { isFinal } from '../../machines/build/markings.js'
import { shortestPaths, simplePaths, type FlowPath } from '../../machines/build/paths.js'

/** Ways that are shown of one flow at most; more of them show nothing new to whoever tries an interface. */
const MOST = 20

/**
 * The ways of which messages are shown: every published one, and for each end that only the law's exceptions reach a
 * shortest one. `cut`: there are more published ones.
 */
export function sampleWays(flow: Flow): { ways: readonly FlowPath[]; cut: boolean } {
  const { paths, cut } = simplePaths(flow, { limit: MOST })
  const ends = new Set(paths.map(endOf))
  const others: FlowPath[] = []
  for (const path of shortestPaths(flow, { policy: true }).paths) {
    const end = endOf(path)
    if (!isFinal(flow, path.markings.at(-1) ?? []) || ends.has(end)) continue
    ends.add(end)
    others.push(path)
  }
  return { ways: [...paths, ...others], cut }
}

const endOf = ({ markings }: FlowPath): string | undefined => markings.at(-1)?.[0]
