import { BpmnModdle } from 'bpmn-moddle'
import { SequenceFlow } from 'bpmn-elements'
import { Engine } from 'bpmn-engine'
import { readBpmn, type ReadBpmn } from '../../../generators/bpmn/read.js'

/** A file as it was emitted, read once for all that run it. */
export interface EngineFile {
  read: ReadBpmn
  /** As the engine keeps it. */
  source: object
}

/**
 * Gives a file to the engine, as it stands but for the collaboration: the engine cannot read a pool without a process
 * (whoever applies), starts every pool at once, and begins none again. So each pool runs by itself, as each does in the
 * system of its own agency, and what the message flows say is carried between them.
 */
export async function engineFile(text: string): Promise<EngineFile> {
  const moddleContext = await new BpmnModdle().fromXML(text)
  const root = moddleContext.rootElement as { rootElements: { $type: string }[] }
  root.rootElements = root.rootElements.filter(({ $type }) => $type !== 'bpmn:Collaboration')
  const elements = { SequenceFlow: TakenFlow }
  const [definition] = await new Engine({ moddleContext: moddleContext as never, elements }).getDefinitions()
  const { source } = (definition?.environment as unknown as { options: { source: object } }).options
  return { read: readBpmn(new TextEncoder().encode(text)), source }
}

/** The engine sends word along ways that were not taken, which BPMN does not know; joins would count it. */
class TakenFlow extends SequenceFlow {
  override discard(): void {
    return
  }
}
