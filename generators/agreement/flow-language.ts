import type { Flow, FlowEdge } from '../../machines/build/flow.js'
import { isFinal, movesAt, startOf, type Marking } from '../../machines/build/markings.js'
import { nameOf } from '../bpmn/names.js'
import { moveTitle, type Language, type LanguageMove } from './language.js'

/**
 * The language of a flow: what every target is held against. Its states are markings, so branches that run at once are
 * interleaved. `policy`: with the exceptions that the law gives every dossier.
 */
export function flowLanguage(flow: Flow, policy: boolean): Language {
  const markings = new Map<string, Marking>()
  const moves = new Map<string, readonly LanguageMove[]>()
  const stateOf = (marking: Marking): string => {
    const key = marking.join(' ')
    markings.set(key, marking)
    return key
  }
  return {
    starts: [stateOf(startOf(flow))],
    isEnd: (state) => isFinal(flow, markings.get(state) ?? []),
    moves(state) {
      const known = moves.get(state)
      if (known !== undefined) return known
      const found = [...movesAt(flow, markings.get(state) ?? [], policy)].map(({ edge, marking }) => ({
        label: edge.event,
        ...titled(flow, edge),
        to: stateOf(marking),
      }))
      moves.set(state, found)
      return found
    },
  }
}

/** An exception has its name in the regime, not in the flow. */
function titled({ nodes }: Flow, { from, outcome, exception }: FlowEdge): Pick<LanguageMove, 'title'> {
  const node = nodes.get(from)
  return node === undefined || exception !== undefined ? {} : { title: moveTitle(nameOf(node), outcome ?? '') }
}
