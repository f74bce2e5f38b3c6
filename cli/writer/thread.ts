import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { OwnWriter } from './own-writer.js'
import type { Kept, Sheet } from './writer.js'

/* The thread that writes for another: it takes sheets as they come, and tells the sums of each lot when it is written. */

if (parentPort === null) throw new Error('Not started as a thread')
const writer = new OwnWriter(workerData as string)
for await (const [sheets] of on(parentPort, 'message') as AsyncIterable<[(Sheet | Kept)[]]>) {
  for (const sheet of sheets) await writer.write(sheet)
  parentPort.postMessage(await writer.sums())
}
