import { createRequire } from 'node:module'
import { sketch } from '../corpus/sketch.js'
import { expand, type Expanded } from './expand.js'

/* Run as a process of its own: `node bpmnlint.js <count>`. Lints as the tool's own command does: from XML. */

interface Element {
  id?: string
  get(name: string): unknown[]
}
interface Moddle {
  create(type: string, attributes: object): Element
  toXML(element: Element): Promise<{ xml: string }>
  fromXML(text: string): Promise<{ rootElement: Element }>
}
interface Linter {
  lint(root: Element): Promise<Record<string, unknown[]>>
}
// Neither package ships types for its entry point.
const require = createRequire(import.meta.url)
const { BpmnModdle } = require('bpmn-moddle') as { BpmnModdle: new () => Moddle }
const { Linter } = require('bpmnlint') as { Linter: new (options: object) => Linter }
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver') as new () => object

const moddle = new BpmnModdle()

/**
 * A BPMN process: one start, a user task per step, a gateway behind each step that decides, the ends. Ids differ from
 * file to file, because some rules of a linter that serves many files remember the ids of the earlier ones.
 */
async function toXml({ start, tasks, ends, edges }: Expanded, file: number): Promise<string> {
  const make = (type: string, { id, ...rest }: { id?: string; [name: string]: unknown }): Element =>
    moddle.create(`bpmn:${type}`, id === undefined ? rest : { id: `p${file}_${id}`, ...rest })
  const nodes = new Map<string, Element>()
  const exits = new Map<string, Element>()
  const flows: Element[] = []
  const connect = (from: Element | undefined, to: Element | undefined, name?: string): void => {
    const flow = make('SequenceFlow', { id: `flow_${flows.length}`, name, sourceRef: from, targetRef: to })
    from?.get('outgoing').push(flow)
    to?.get('incoming').push(flow)
    flows.push(flow)
  }
  for (const { id, name } of tasks) nodes.set(id, make('UserTask', { id, name }))
  for (const id of ends) nodes.set(id, make('EndEvent', { id, name: 'Kết thúc' }))
  for (const { id, name } of tasks) {
    const task = nodes.get(id)
    const decides = edges.filter(({ from }) => from === id).length > 1
    const gateway = decides ? make('ExclusiveGateway', { id: `gateway_${id}`, name }) : undefined
    if (gateway) connect(task, gateway)
    if (task) exits.set(id, gateway ?? task)
  }
  const begin = make('StartEvent', { id: 'start', name: 'Nộp hồ sơ' })
  connect(begin, nodes.get(start))
  for (const { from, to, event } of edges) connect(exits.get(from), nodes.get(to), event)
  const gateways = [...exits.values()].filter((element) => element.id?.includes('gateway_'))
  const flowElements = [begin, ...nodes.values(), ...gateways, ...flows]
  const process = make('Process', { id: 'process', isExecutable: true, flowElements })
  const definitions = make('Definitions', { targetNamespace: 'tthc', rootElements: [process] })
  return (await moddle.toXML(definitions)).xml
}

const count = Number(process.argv[2])
const texts: string[] = []
for (let i = 0; i < count; i++) texts.push(await toXml(expand(sketch(i)), i))
const linter = new Linter({ config: { extends: 'bpmnlint:correctness' }, resolver: new NodeResolver() })
const start = process.hrtime.bigint()
let findings = 0
for (const text of texts) {
  const { rootElement } = await moddle.fromXML(text)
  findings += Object.values(await linter.lint(rootElement)).flat().length
}
process.stdout.write(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, findings }))
