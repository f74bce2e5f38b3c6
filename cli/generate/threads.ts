import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Day } from '../../machines/model/register.js'
import { youngOfThread } from '../engine.js'
import type { Settings } from '../settings.js'
import type { InputSums } from '../cache/inputs.js'
import type { PartsPlace } from '../cache/parts-folder.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import type { MadeJob } from './part.js'

/** What a thread needs to know; plain data. */
export interface ThreadTask {
  base: string
  settings: Settings
  paths: readonly string[]
  asOf: Day
  toolVersion: string
  /** What all threads have read; absent where that cannot be told, and there is only one. */
  sums: InputSums | undefined
  /** The output folder whose last build may be taken over; absent where everything is made again. */
  last: string | undefined
  /** Where parts are kept for the next build; absent where nothing is remembered. */
  parts: PartsPlace | undefined
  /** Folder that the tree is written to. */
  staging: string
  /** All targets of the build, in their order. */
  targetIds: readonly string[]
  claims: SharedArrayBuffer
}
/** Threads that make files while this one checks. */
export interface Threads {
  count: number
  /** Tells them what the checks found. Those that are not told do not come to an end. */
  tell: (findings: readonly Diagnostic[]) => void
  /** Waits until they have made everything and told of it; fails where one of them failed. */
  end: () => Promise<void>
  /** Nothing is written any more when this is over. */
  stop: () => Promise<void>
}

/** So many at most: each reads the definitions for itself, and has a memory of its own. */
const MOST = 3
/** Beside the bundled command line. Where the sources themselves are run, one thread does everything. */
const script = fileURLToPath(new URL('../build-thread.js', import.meta.url))

/** As many threads as there are cores to spare. */
export const spareThreads = (): number => (existsSync(script) ? Math.min(MOST, availableParallelism() - 1) : 0)

/** Whether those and the one that starts them keep every core busy. */
export const leavesNoCore = (): boolean => spareThreads() + 1 >= availableParallelism()

/** Starts threads; `onMade` hears of each job that one of them has done. */
export function startThreads(task: ThreadTask, count: number, onMade: (made: MadeJob) => void): Threads {
  const threads = Array.from({ length: count }, () => start(task, onMade))
  return {
    count: threads.length,
    tell: (findings) => threads.forEach(({ worker }) => worker.postMessage(findings)),
    end: async () => void (await Promise.all(threads.map(({ done }) => done))),
    stop: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  }
}

function start(task: ThreadTask, onMade: (made: MadeJob) => void): { worker: Worker; done: Promise<void> } {
  const worker = new Worker(script, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngOfThread() } })
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', onMade)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
  // Whoever waits for it hears of its failure; until then nobody may be waiting yet.
  done.catch(() => undefined)
  return { worker, done }
}
