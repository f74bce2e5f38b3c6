import type { Draft, DraftNode } from './draft.js'

/**
 * The previous step of a node: the nearest earlier row of its region from which published ways lead here. Where
 * several copies of that row do (what told them apart was forgotten), one goes further back.
 */
export function previousOf({ before }: DraftNode, draft: Draft): string | undefined {
  const [only] = before
  if (only === undefined) return undefined
  return before.length === 1 ? rowOf(only, draft) : nearestOf(new Set(before.map((id) => rowOf(id, draft))), draft)
}

function nearestOf(candidates: Set<string>, draft: Draft): string | undefined {
  if (candidates.size === 1) for (const only of candidates) return only
  for (;;) {
    let nearest = -1
    for (const id of candidates) nearest = Math.max(nearest, rankOf(id, draft))
    if (nearest < 0) return undefined
    const copies = [...candidates].filter((id) => rankOf(id, draft) === nearest)
    if (copies.length === 1) return copies[0]
    for (const copy of copies) {
      candidates.delete(copy)
      for (const id of draft.nodes.get(copy)?.before ?? []) candidates.add(rowOf(id, draft))
    }
  }
}

/** The node of the row that a way comes from: a parallel row's is its fork. */
function rowOf(id: string, draft: Draft): string {
  const node = draft.nodes.get(id)?.node
  return node?.kind === 'join' ? node.fork : id
}

const rankOf = (id: string, draft: Draft): number => draft.nodes.get(id)?.rank ?? -1
