import type { ChartBody } from './chart.js'
import { drawBody, type Body } from './draw-body.js'
import type { Head, HeadRoom } from './heading.js'

/** A body that was drawn, with the room that its heading took on each width of page that was tried. */
interface KnownBody {
  body: Body
  asked: ReadonlyMap<number, HeadRoom>
}

/**
 * Cases that stand beside each other often differ in nothing but what stands above the chart: of 166 published ones a third
 * do. What stands below depends on a heading only by its room, so it is drawn once for headings as high.
 */
const bodies = new Map<string, KnownBody[]>()
const MOST_BODIES = 16
const MOST_HEADS = 4

/** All of a chart below its heading; it is shared with other charts and never changed. */
export function bodyOf(chart: ChartBody, head: Head): Body {
  const key = JSON.stringify(chart)
  const known = bodies.get(key) ?? []
  const found = known.find((one) => fits(one, head))
  if (found !== undefined) return found.body
  const body = drawBody(chart, head)
  // What was drawn longest ago makes room.
  const [oldest] = bodies.keys()
  if (known.length === 0 && bodies.size >= MOST_BODIES && oldest !== undefined) bodies.delete(oldest)
  bodies.set(key, [{ body, asked: head.asked }, ...known.slice(0, MOST_HEADS - 1)])
  return body
}

/** Whether the heading takes the same room on all pages that were tried: then every step of the layout is the same. */
const fits = ({ asked }: KnownBody, head: Head): boolean =>
  [...asked].every(([width, room]) => isSame(room, head.on({ width })))

const isSame = (one: HeadRoom, other: HeadRoom): boolean =>
  one.height === other.height &&
  one.mark === other.mark &&
  one.cut.length === other.cut.length &&
  one.cut.every((text, i) => text === other.cut[i])
