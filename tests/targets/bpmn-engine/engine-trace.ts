import { Dossier } from './dossier.js'
import type { EngineFile } from './engine-file.js'
import type { Trace } from './machine-trace.js'

/** What bpmn-engine makes of a file, event by event; the time of the whole may run out before one of them. */
export async function engineTrace(file: EngineFile, events: readonly string[], late?: number): Promise<Trace[]> {
  const dossier = await Dossier.file(file)
  const traces: Trace[] = [{ standing: dossier.standing }]
  for (const [at, event] of events.entries()) {
    if (at === late) dossier.runOut()
    await dossier.perform(event)
    const { standing, status } = dossier
    traces.push(status === undefined ? { standing } : { standing, status })
  }
  return traces
}
