import { compare } from '../../machines/model/words.js'
import { limitWords, sayWords } from './case-words.js'
import type { Element } from './diagram.js'
import type { DrawContext } from './draw-context.js'
import { idOf } from './ids.js'
import { sayException } from './says.js'

/** An element before it has its column. */
export type Unplaced = Omit<Element, 'column' | 'says' | 'boundaries'> & Partial<Element>

/** What may end the dossier wherever it is, by the exceptions of the law: an event sub-process of each. */
export function endings(context: DrawContext): Unplaced[] {
  const { flow, pools, anytime, exceptions } = context
  return [...anytime].sort(compare).flatMap((exception): Unplaced[] => {
    const events = flow.edges.filter((edge) => edge.exception === exception && edge.tag === 'policy')
    const found = exceptions.get(exception)
    const end = flow.nodes.get(events[0]?.to ?? '')
    if (end === undefined || found === undefined) return []
    return [
      {
        id: idOf('anytime', exception),
        kind: 'anytime',
        name: found.name,
        lane: pools.laneOf(flow.start),
        events: [...new Set(events.map(({ event }) => event))],
        says: [...sayException(found, context), ...sayWords(end, context)],
      },
    ]
  })
}

/** In a pool that is visited: the dossier has ended in another one. */
export const endedElsewhere = (pool: number, lane: number): Unplaced => ({
  id: idOf('anytime', 'nghi', String(pool)),
  kind: 'anytime',
  name: 'Hồ sơ đã kết thúc ở nơi khác',
  lane,
  events: [],
})

/** The time of the whole, where it is timed: in the pool that keeps the dossier, it is there from the filing to the end. */
export function limits(context: DrawContext): Unplaced[] {
  const { flow, pools } = context
  const words = limitWords(context)
  const id = idOf('limit', 'ca-thu-tuc')
  return words === undefined
    ? []
    : [{ id, kind: 'limit', ...words, lane: pools.laneOf(flow.start), says: [LIMIT_SAYS] }]
}

/** Who hears that the time of the whole is over has to know what it was counted by. */
const LIMIT_SAYS =
  'Đồng hồ chạy liền từ lúc nộp: người nhận báo trừ ngày nghỉ, thời gian chờ bổ sung và các bước không tính vào thời hạn.'
