/*
 * What a target accepts of a dossier, as an automaton. Each target gives one, read from the files that it emits (never
 * from the definition), so that targets can be held against the machine and against each other: `compare.ts`.
 */

import { outcomeSlug } from '../../machines/build/derive/outcome-slug.js'

/** A move of a dossier; without a label the target moves on by itself, and nothing of it shows in a trace. */
export interface LanguageMove {
  /** The event as published (docs/semantics.md §3): '<step>:<outcome slug>'. */
  label?: string
  /** The move for people: 'Thẩm định hồ sơ: đạt'. */
  title?: string
  to: string
}

/**
 * The language of steps and outcomes of one flow. States are the target's own business; only labels and ends are
 * compared. It may be non-deterministic, and its states may be worked out as they are asked for.
 */
export interface Language {
  /** Where a dossier may stand at first. */
  starts: readonly string[]
  moves: (state: string) => readonly LanguageMove[]
  /** Whether the dossier is done there. */
  isEnd: (state: string) => boolean
}

/** A move in words: the step as it is called, and the outcome or exception; plain forward has none. */
export const moveTitle = (step: string, way: string): string => `${step}: ${way === '' ? 'chuyển tiếp' : way}`

/** The published event of a move by its words (docs/semantics.md §3), for targets that write no events. */
export const eventBy = (step: string, way: string): string => `${step}:${way === '' ? 'tiep' : outcomeSlug(way)}`

/** The same language with other labels; a move whose label becomes `undefined` turns silent. */
export const relabelled = (
  { starts, moves, isEnd }: Language,
  rename: (label: string) => string | undefined,
): Language => ({
  starts,
  isEnd,
  moves: (state) =>
    moves(state).map(({ label, ...move }) => {
      const renamed = label === undefined ? undefined : rename(label)
      return renamed === undefined ? move : { ...move, label: renamed }
    }),
})
