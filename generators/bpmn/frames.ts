import { markOf, provenance, titleOf } from '../marks.js'
import { escapeXml } from '../xml-text.js'
import type { BpmnContext } from './context.js'
import { groupOf } from './dialect.js'
import { laneName, type Diagram, type Lane, type Whole } from './diagram.js'
import type { DrawContext } from './draw-context.js'
import { oneProcessName, processId } from './process-id.js'
import { sayCase } from './says.js'
import { asWritten } from './words.js'
import { prologue } from './xml.js'

/** Pools and lanes, and the whole that they are in: who acts in them, and what it is about, is each case's own. */
export function framesOf(context: DrawContext): Pick<Diagram, 'lanes' | 'pools' | 'whole'> {
  const { lanes, pools } = context.pools
  return { lanes: lanes.map((_, lane) => laneOf(lane, context)), pools, whole: wholeOf(context) }
}

function laneOf(lane: number, { words }: DrawContext): Lane {
  const of = (one: BpmnContext): BpmnContext['pools']['lanes'][number] => one.pools.lanes[lane] ?? NOBODY
  const says = (one: BpmnContext): string => [of(one).unit, of(one).position].filter((part) => part !== '').join(': ')
  return {
    name: words.mark((one) => laneName(of(one))),
    says: [words.mark(says, escapeXml)],
    group: words.mark((one) => groupOf(of(one)), asWritten),
  }
}
const NOBODY = { level: '', unit: '', position: '' }

function wholeOf({ words, pools, isCollaboration }: DrawContext): Whole {
  return {
    id: words.mark(processId, asWritten),
    titles: pools.pools.map(({ name }) =>
      words.mark(({ compiled }) => (isCollaboration ? `${titleOf(compiled)} - ${name}` : oneProcessName(compiled))),
    ),
    says: [words.mark((one) => [...sayCase(one), ...provenance(one.compiled)].join('\n'), escapeXml)],
    prologue: words.mark(({ compiled }) => {
      const mark = markOf(compiled)
      return prologue([...(mark === undefined ? [] : [mark]), ...provenance(compiled)])
    }, asWritten),
  }
}
