import type { Target } from '../../generators/registry.js'
import type { Claim } from '../claim.js'
import { dropParts, type PartsPlace } from '../cache/parts-folder.js'
import { beginSwap, type Swap } from '../swap.js'
import { Writer } from '../writer.js'
import { Claims } from './claims.js'
import type { MadeJob } from './part.js'
import { startThreads, type ThreadTask, type Threads } from './threads.js'

/** Where a tree is being made: its folder beside the old one, and who works on it. */
export interface Site {
  swap: Swap
  claims: Claims
  threads: Threads
  /** What was made, by the places of the jobs: also by the other threads, as far as they were heard. */
  done: Map<number, MadeJob>
  /** Writes what this thread makes. */
  writer: Writer
  /** Where parts are kept for the next build; absent where nothing is remembered. */
  parts: PartsPlace | undefined
  /** Stops all work and takes the unfinished tree away. */
  abandon: () => Promise<void>
}

/** Opens a site for the tree that is to stand where claimed, with so many other threads. Refuses a folder that is not ours. */
export function openSite(claim: Claim, targets: readonly Target[], task: SiteTask, count: number): Site {
  const swap = beginSwap(claim)
  const claims = Claims.for(targets)
  const own = { targetIds: targets.map(({ id }) => id), staging: swap.staging, claims: claims.shared }
  const done = new Map<number, MadeJob>()
  const threads = startThreads({ ...task, ...own }, count, (made) => done.set(made.index, made))
  const abandon = async (): Promise<void> => {
    await threads.stop()
    swap.abandon()
    if (task.parts !== undefined) dropParts(task.parts)
  }
  return { swap, claims, threads, done, writer: new Writer(swap.staging), parts: task.parts, abandon }
}

/** What the threads need to know and the site does not. */
type SiteTask = Omit<ThreadTask, 'targetIds' | 'staging' | 'claims'>
