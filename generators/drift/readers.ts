import type { Dialect } from '../bpmn/dialect.js'
import { EXPORT_AGAIN, ExportFault } from './export-fault.js'
import type { Section, SectionReader } from './section.js'
import { isZip } from './unpack.js'

/** A format that can be read back, and what the definitions would have given in it. */
export interface DriftFormat {
  id: string
  title: string
  /** By the first bytes. */
  isIt: (bytes: Uint8Array) => boolean
  /** An export holds everything that was loaded; otherwise a few processes, and the others are not missing. */
  isWhole?: true
  load: () => Promise<SectionReader>
}

/** All formats, in the order in which they are tried; a new one is one line here. */
export const driftFormats: readonly DriftFormat[] = [
  {
    id: 'opencps',
    title: 'gói OpenCPS (.zip)',
    isIt: isZip,
    isWhole: true,
    load: () => import('../opencps/sections.js'),
  },
  {
    id: 'zeebe',
    title: 'tệp BPMN cho Camunda 8',
    isIt: says('<', 'xmlns:zeebe='),
    load: async () => inDialect((await import('../zeebe/dialect.js')).zeebe),
  },
  {
    id: 'igate',
    title: 'tệp BPMN cho iGate',
    isIt: says('<', 'xmlns:activiti='),
    load: async () => inDialect((await import('../igate/dialect.js')).activiti),
  },
  {
    id: 'bpmn',
    title: 'tệp BPMN 2.0 (.bpmn)',
    isIt: says('<'),
    load: async () => inDialect((await import('../bpmn/dialect.js')).plain),
  },
  {
    id: 'react-flow',
    title: 'đồ thị React-Flow (.json)',
    isIt: says('{['),
    load: () => import('../react-flow/read.js'),
  },
]

async function inDialect(dialect: Dialect): Promise<SectionReader> {
  return (await import('../bpmn/sections.js')).sectionsIn(dialect)
}

/** The head of a text, in which its root element stands. */
const HEAD = 4096
/** The first sign of a text, after a byte order mark and spaces, is one of these; `also` stands in its head. */
function says(signs: string, also = ''): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart()
    return head !== '' && signs.includes(head.charAt(0)) && head.includes(also)
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
const isProcess = ({ language }: Section): boolean => language !== undefined

/**
 * What an export is compared with: of the trees that the definitions give, the one with which it has the most processes in
 * common, as far as the format is to hold it; `undefined` where it has none in common with any.
 */
export function counterpartOf(
  found: readonly Section[],
  trees: readonly (readonly Section[])[],
  { isWhole }: DriftFormat,
): readonly Section[] | undefined {
  const keys = new Set(found.filter(isProcess).map(({ key }) => key))
  const shared = (tree: readonly Section[]): readonly Section[] => tree.filter(({ key }) => keys.has(key))
  const best = trees.reduce<readonly Section[]>(
    (one, other) => (shared(other).length > shared(one).length ? other : one),
    [],
  )
  if (best.length === 0) return undefined
  return isWhole === true ? best : shared(best)
}
