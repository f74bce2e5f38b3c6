import type { BpmnContext } from './context.js'
import { quoted } from './xml.js'

/*
 * Cases of one shape have one diagram, and say different things at the same places of it. So a diagram holds a mark
 * instead of a text that is the case's own, and what is written from it is written once and cut at its marks.
 */

/** A text that each case has of its own: what it is, and how it is written where its mark stands. */
export interface Word {
  of: (context: BpmnContext) => string
  written: (text: string) => string
}

/** A text that needs no escape where it stands. */
export const asWritten = (text: string): string => text

/** Gives out marks. */
export class Words {
  readonly all: Word[] = []

  /** The mark of a text; as the value of an attribute, unless it is written otherwise. */
  mark(of: Word['of'], written: Word['written'] = quoted): string {
    return `${BEFORE}${this.all.push({ of, written }) - 1}${BEHIND}`
  }
}

/** Characters that Unicode keeps for use inside a program: no text of a file has them. */
const [BEFORE, BEHIND] = ['\uFDD0', '\uFDD1'] as const
const MARK = new RegExp(`${BEFORE}(\\d+)${BEHIND}`)

/** The number of the word whose mark a text is; `undefined`: it is no mark. */
export const wordOf = (text: string): number | undefined =>
  text.startsWith(BEFORE) ? Number(text.slice(BEFORE.length, -BEHIND.length)) : undefined

/** A text with marks, cut at them. */
export interface Cut {
  head: string
  /** The word at each mark, by its number, and what follows it. */
  rest: readonly { word: number; after: string }[]
}

export function cutAtMarks(text: string): Cut {
  const [head = '', ...parts] = text.split(MARK)
  const rest: Cut['rest'][number][] = []
  for (let at = 0; at < parts.length; at += 2) rest.push({ word: Number(parts[at]), after: parts[at + 1] ?? '' })
  return { head, rest }
}

/** The text of a case: `written` are its words. */
export function fill({ head, rest }: Cut, written: readonly string[]): string {
  let text = head
  for (const { word, after } of rest) text += (written[word] ?? '') + after
  return text
}
