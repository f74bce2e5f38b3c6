import type { Diagram, Element } from './diagram.js'
import { idOn } from './ids.js'

/** The message between whoever applies and an element. */
export const visitId = ({ id }: Element): string => idOn('transfer', id)

/** The messages between whoever applies and the home pool: filing, completing, the result. */
export function visitsOf({ elements }: Diagram): { id: string; at: string; isTo: boolean }[] {
  return elements.flatMap((element) => {
    const isTo = element.isResult === true
    const isFrom = element.kind === 'start' || element.kind === 'wait'
    return isTo || isFrom ? [{ id: visitId(element), at: element.id, isTo }] : []
  })
}
