import type { GeneratorInput } from '../generator.js'
import { EXPORT_AGAIN, ExportFault } from './export-fault.js'
import type { Section } from './section.js'
import { isZip } from './unpack.js'

/** A format that can be read back, and what the definitions would have given in it. */
export interface DriftFormat {
  id: string
  title: string
  /** By the first bytes. */
  isIt: (bytes: Uint8Array) => boolean
  load: () => Promise<{
    /** What an export says; throws `ExportFault`. */
    read: (bytes: Uint8Array) => readonly Section[]
    /** What the definitions of a tree would say. */
    defined: (input: GeneratorInput) => readonly Section[]
  }>
}

/** All formats, in the order in which they are tried; a new one is one line here. */
export const driftFormats: readonly DriftFormat[] = [
  { id: 'opencps', title: 'gói OpenCPS (.zip)', isIt: isZip, load: () => import('../opencps/sections.js') },
  { id: 'bpmn', title: 'tệp BPMN 2.0 (.bpmn)', isIt: startsWith('<'), load: () => import('../bpmn/sections.js') },
  {
    id: 'react-flow',
    title: 'đồ thị React-Flow (.json)',
    isIt: startsWith('{['),
    load: () => import('../react-flow/read.js'),
  },
]

/** The first sign of a text, after a byte order mark and spaces, is one of these. */
function startsWith(signs: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart()
    return head !== '' && signs.includes(head.charAt(0))
  }
}

/** The format of an export. */
export function formatOf(bytes: Uint8Array): DriftFormat {
  const format = driftFormats.find(({ isIt }) => isIt(bytes))
  if (format !== undefined) return format
  throw new ExportFault(
    'Không nhận ra định dạng của tệp.',
    `Đọc được: ${driftFormats.map(({ title }) => title).join(', ')}.`,
    EXPORT_AGAIN,
  )
}

/** The sections of a format that are processes: by these an export is matched to a province. */
export const isProcess = ({ language }: Section): boolean => language !== undefined
