import type { LossReport } from './config/model/losses.js'
import type { Loss, Tree } from './generator.js'
import { groupBy } from '../machines/model/group-by.js'
import { PROPOSAL_MARK } from './marks.js'

/**
 * What a target cannot hold, as whoever loads it reads it: each sentence once, in the order in which they came up, and
 * under it all cases of which it is true. Thousands of processes share a handful of sentences.
 */
export const lossReport = (target: string, tree: Tree, losses: readonly Loss[]): LossReport => ({
  format: 'tthc/losses/2',
  target,
  tree,
  mark: tree === 'de-xuat' ? PROPOSAL_MARK : undefined,
  losses: [...groupBy(losses, ({ what }) => what)].map(([what, same]) => ({
    what,
    where: same.map(({ of, full }) => ({ of, full })),
  })),
})
