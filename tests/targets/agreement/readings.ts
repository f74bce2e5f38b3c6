import bpmn from '../../../generators/bpmn/write.js'
import { bpmnLanguage } from '../../../generators/bpmn/language.js'
import { readBpmn } from '../../../generators/bpmn/read.js'
import type { Language } from '../../../generators/agreement/language.js'
import type { CompiledCase, GeneratedFile, Generator, GeneratorInput } from '../../../generators/generator.js'
import igate from '../../../generators/igate/write.js'
import { shortEvent } from '../../../generators/opencps/codes.js'
import { processLanguage } from '../../../generators/opencps/interpret.js'
import { readPackage, rootsOf } from '../../../generators/opencps/read.js'
import { groupsOf, processNumber } from '../../../generators/opencps/services.js'
import { flowName } from '../../../generators/naming.js'
import opencps from '../../../generators/opencps/write.js'
import { languageOf } from '../../../generators/react-flow/read.js'
import reactFlow from '../../../generators/react-flow/write.js'
import { wholeText } from '../../../generators/whole-text.js'
import zeebe from '../../../generators/zeebe/write.js'
import type { SoundFlow } from '../../../machines/build/flow.js'

/** By what a flow is found in the files of a target. */
export interface FlowKeys {
  /** Path without its ending. */
  name: string
  /** Its process in the OpenCPS package. */
  processNo: string
}
/** A target that holds the order of steps, and how the language of a flow is read from the files that it emits. */
export interface Reading {
  generator: Generator
  /** `undefined` where the target left the flow out. */
  read: (files: ReadonlyMap<string, Uint8Array>, keys: FlowKeys) => Language | undefined
  /** Events as the target can write them. */
  rename?: (event: string) => string
  /** Withdrawal and stop are messages, taken at every step: whoever sends them has to know when they are allowed. */
  endsAnytime?: true
  /** The losses by which a target says that it leaves a flow out, or accepts something else. */
  admits: RegExp
}

const WAITS_FOR_ALL = /chỉ cần xong \d+ việc; cổng song song của BPMN chờ đủ tất cả/
const ofBpmn: Reading['read'] = (files, { name }) => {
  const bytes = files.get(`${name}.bpmn`)
  return bytes && bpmnLanguage(readBpmn(bytes))
}

/** Every target that can be held against the machine; a new one is one entry here. */
export const READINGS: readonly Reading[] = [
  {
    generator: opencps,
    read(files, { processNo }) {
      for (const zip of files.values())
        for (const { root } of rootsOf(packageOf(zip).files, 'processes'))
          if (root.processNo === processNo) return processLanguage(root)
      return undefined
    },
    rename: shortEvent,
    admits: /không đưa vào gói/,
  },
  { generator: bpmn, read: ofBpmn, admits: WAITS_FOR_ALL },
  { generator: zeebe, read: ofBpmn, endsAnytime: true, admits: WAITS_FOR_ALL },
  { generator: igate, read: ofBpmn, endsAnytime: true, admits: WAITS_FOR_ALL },
  {
    generator: reactFlow,
    read(files, { name }) {
      const bytes = files.get(`${name}.json`)
      return bytes && languageOf(bytes)
    },
    admits: /nên không vẽ thành đồ thị/,
  },
]

/** A package is unpacked once for all its processes. */
const packages = new WeakMap<Uint8Array, ReturnType<typeof readPackage>>()
function packageOf(zip: Uint8Array): ReturnType<typeof readPackage> {
  const known = packages.get(zip) ?? readPackage(zip)
  packages.set(zip, known)
  return known
}

/** The files of a target, as bytes; what a library packs when it is written (a sheet for people) holds no process. */
export function bytesOf(files: Iterable<GeneratedFile>): Map<string, Uint8Array> {
  const bytes = new Map<string, Uint8Array>()
  for (const { path, content } of files)
    if (typeof content !== 'function')
      bytes.set(path, content instanceof Uint8Array ? content : new TextEncoder().encode(wholeText(content)))
  return bytes
}

/** By what each flow of a tree is found. */
export const keysOf = (
  input: Pick<GeneratorInput, 'cases' | 'province'>,
): { flow: SoundFlow; compiled: CompiledCase; keys: FlowKeys }[] =>
  groupsOf(input).flatMap(({ cases, names }) =>
    cases.flatMap((compiled, index) =>
      compiled.flows.map((flow) => ({
        flow,
        compiled,
        keys: { name: flowName(compiled, flow), processNo: processNumber(names[index] ?? '', compiled, flow) },
      })),
    ),
  )
