import { beginSwap, type Swap } from '../swap.js'
import { Claims } from './claims.js'
import { startHelpers, type HelperTask, type Helpers } from './helper.js'

/** Where a tree is being made: its folder beside the old one, and who works on it. */
export interface Site {
  swap: Swap
  claims: Claims
  helpers: Helpers
  /** Stops all work and takes the unfinished tree away. */
  abandon: () => Promise<void>
}

/** Opens a site for the tree that is to stand at `target`. Refuses a folder that is not ours. */
export function openSite(target: string, task: Omit<HelperTask, 'staging' | 'claims'>, mayHelp: boolean): Site {
  const swap = beginSwap(target)
  const claims = Claims.for(task.targetIds.length)
  const helpers = startHelpers({ ...task, staging: swap.staging, claims: claims.shared }, mayHelp ? undefined : 0)
  const abandon = async (): Promise<void> => {
    await helpers.stop()
    swap.abandon()
  }
  return { swap, claims, helpers, abandon }
}
