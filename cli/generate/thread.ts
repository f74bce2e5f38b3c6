import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { targets } from '../../generators/registry.js'
import type { TreeInput } from '../../generators/tree.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { viewOf } from '../../machines/check/views.js'
import { lastBuild } from '../cache/build-record.js'
import { CaseKeys } from '../cache/case-keys.js'
import { loadFolder } from '../check-folder.js'
import { Writer } from '../writer.js'
import { Claims, type Turn } from './claims.js'
import { compileSelected } from './compile-selected.js'
import { makeJob } from './make-job.js'
import type { ThreadTask } from './threads.js'

/*
 * Another thread of a build: reads the same definitions while they are being checked, and makes what says nothing of
 * findings; then, when it is told what was found, what does. It takes every process for sound; the build drops what it
 * made where one is not.
 */

if (parentPort === null) throw new Error('Not started as a thread')
const port = parentPort
const task = workerData as ThreadTask
const { base, settings, paths, asOf, toolVersion, staging, targetIds } = task
const loaded = loadFolder({ base, settings, paths }, true)
const { corpus } = loaded
const views = new Map(
  corpus.processes.map((entry) => [entry.id, viewOf(entry, corpus.provinces.get(entry.value.province)?.value, corpus)]),
)
const claims = new Claims(task.claims)
const last = task.sums && lastBuild(base, task.last, new CaseKeys(task.sums, loaded, base))
const bench = { writer: new Writer(staging), last, parts: task.parts, onFile: () => claims.countFile() }
const asked = targets.filter(({ id }) => targetIds.includes(id))

await make([], { seesFindings: false, from: 'longest' })
if (asked.some(({ showsFindings }) => showsFindings === true)) {
  const [findings] = (await once(port, 'message')) as [readonly Diagnostic[]]
  await make(findings, { seesFindings: true, from: 'longest' })
}

/** Makes what is left for it to take. */
async function make(diagnostics: readonly Diagnostic[], turn: Turn): Promise<void> {
  const compiled = compileSelected(loaded, { diagnostics, views, sound: new Set(views.keys()) }, asOf)
  const input: TreeInput = { corpus, compiled, asOf, toolVersion }
  for (const job of claims.take(asked, turn)) port.postMessage(await makeJob(job, input, bench))
}
