import { parentPort, workerData } from 'node:worker_threads'
import { targets } from '../../generators/registry.js'
import { viewOf } from '../../machines/check/views.js'
import { lastBuild } from '../cache/build-record.js'
import { CaseKeys } from '../cache/case-keys.js'
import { loadFolder } from '../check-folder.js'
import { OwnWriter } from '../writer/own-writer.js'
import { Claims } from './claims.js'
import type { ThreadTask } from './threads.js'
import { compileSelected } from './job.js'
import { makeTarget } from './make-target.js'

/*
 * The other thread of a build: reads the same definitions while they are being checked, and makes targets that say
 * nothing of findings. It takes every process for sound; the build drops what it made where one is not.
 */

const task = workerData as ThreadTask
const { base, settings, paths, asOf, toolVersion, staging, targetIds } = task
const loaded = loadFolder({ base, settings, paths }, true)
const { corpus } = loaded
const views = new Map(
  corpus.processes.map((entry) => [entry.id, viewOf(entry, corpus.provinces.get(entry.value.province)?.value, corpus)]),
)
const compiled = compileSelected(loaded, { diagnostics: [], views, sound: new Set(views.keys()) }, asOf)
const claims = new Claims(task.claims)
const last = task.sums && lastBuild(base, task.last, new CaseKeys(task.sums, loaded, base))
const bench = { writer: new OwnWriter(staging), last, onFile: () => claims.countFile() }
const asked = targets.filter(({ id }) => targetIds.includes(id))
for (const target of claims.take(asked, false))
  parentPort?.postMessage(await makeTarget(target, { corpus, compiled, asOf, toolVersion }, bench))
