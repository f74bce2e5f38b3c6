import type { Outline, OutlineElement } from './outline.js'

/**
 * Where the label of an event or a diamond stands: below it or above it, or above it on the right, clear of the message
 * in the middle of the column.
 */
export type LabelSide = 'below' | 'above' | 'aside'

/**
 * A label stands on the side where no message comes or goes. One comes straight up or down from the same column, from any
 * other column down from the strip of the lane (lines.ts); where both sides have theirs, only beside them is room.
 */
export function labelSides({ transfers }: Outline): ReadonlyMap<OutlineElement, Exclude<LabelSide, 'below'>> {
  const above = new Set<OutlineElement>()
  const below = new Set<OutlineElement>()
  for (const { from, to } of transfers)
    if (from.column !== to.column) above.add(to)
    else {
      const isDown = from.lane < to.lane
      below.add(isDown ? from : to)
      above.add(isDown ? to : from)
    }
  return new Map([...below].map((event) => [event, above.has(event) ? 'aside' : 'above']))
}
