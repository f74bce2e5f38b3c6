import type { Draft } from './draft.js'

/**
 * The previous step of a node: the nearest earlier row of its region from which published ways lead here. Where
 * several copies of that row do (what told them apart was forgotten), one goes further back.
 */
export function previousOf(node: string, draft: Draft): string | undefined {
  const candidates = before(node, draft)
  if (candidates.size === 1) for (const only of candidates) return only
  for (;;) {
    let nearest = -1
    for (const id of candidates) nearest = Math.max(nearest, rankOf(id, draft))
    if (nearest < 0) return undefined
    const copies = [...candidates].filter((id) => rankOf(id, draft) === nearest)
    if (copies.length === 1) return copies[0]
    for (const copy of copies) {
      candidates.delete(copy)
      for (const id of before(copy, draft)) candidates.add(id)
    }
  }
}

function before(node: string, draft: Draft): Set<string> {
  const found = new Set<string>()
  for (const { from, move, tag } of draft.nodes.get(node)?.in ?? []) {
    if (tag !== 'process' || (move !== 'forward' && move !== 'jump')) continue
    const source = draft.nodes.get(from)?.node
    if (source?.kind === 'join') found.add(source.fork)
    else if (source?.kind === 'step') found.add(from)
  }
  return found
}

const rankOf = (id: string, draft: Draft): number => draft.nodes.get(id)?.rank ?? -1
