import { walkOf } from '../../machines/build/machine/walk.js'
import type { toMachine } from '../../machines/build/to-machine.js'
import type { Language, LanguageMove } from './language.js'

/** The language of the XState machine itself: what XState does with the emitted configuration, state by state. */
export function machineLanguage(machine: ReturnType<typeof toMachine>): Language {
  const { start, next, isDone } = walkOf(machine)
  const moves = new Map<string, readonly LanguageMove[]>()
  return {
    starts: [start],
    isEnd: isDone,
    moves(state) {
      const known = moves.get(state) ?? [...next(state)].map(([label, to]) => ({ label, to }))
      moves.set(state, known)
      return known
    },
  }
}
