import process from 'node:process'
import { FolderWatchers } from './folder-watchers.js'

/** An editor writes a file in several steps; a branch switch writes many files. */
const SETTLE_MS = 25
/** The disk is also looked at without being told: some file systems (network, containers) tell nothing. */
const LOOK_MS = 2_000
/** Where nothing can be told (a folder that is not there, watches used up), looking is all there is. */
const LOOK_OFTEN_MS = 250

/**
 * Calls `look` whenever something below the folders may have changed, until Ctrl+C. A look that fails (a file that went
 * away while it was read) is told to `failed` and tried again; nothing but the user ends the watching.
 */
export async function lookOnChange(
  folders: readonly string[],
  look: () => void,
  failed: (error: unknown) => void,
): Promise<void> {
  await new Promise<void>((resolve) => {
    let waiting: NodeJS.Timeout | undefined
    const watchers = new FolderWatchers(folders, () => {
      lookIn(SETTLE_MS)
    })
    const lookIn = (milliseconds: number): void => {
      clearTimeout(waiting)
      waiting = setTimeout(lookNow, milliseconds)
    }
    const lookNow = (): void => {
      try {
        look()
      } catch (error) {
        failed(error)
      }
      lookIn(watchers.follow() ? SETTLE_MS : watchers.areLacking ? LOOK_OFTEN_MS : LOOK_MS)
    }
    watchers.follow()
    lookIn(SETTLE_MS)
    const stop = (): void => {
      clearTimeout(waiting)
      watchers.close()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  })
}
