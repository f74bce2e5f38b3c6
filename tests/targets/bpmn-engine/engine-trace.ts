import { Dossier } from './dossier.js'
import type { EngineFile } from './engine-file.js'
import type { Trace } from './machine-trace.js'

/** What bpmn-engine makes of a file, event by event. */
export async function engineTrace(file: EngineFile, events: readonly string[]): Promise<Trace[]> {
  const dossier = await Dossier.file(file)
  const traces: Trace[] = [{ standing: dossier.standing }]
  for (const event of events) {
    await dossier.perform(event)
    const { standing, status } = dossier
    traces.push(status === undefined ? { standing } : { standing, status })
  }
  return traces
}
