import type { BpmnContext } from './context.js'
import type { TextPart } from '../whole-text.js'
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

/** A text with marks, cut at them: in UTF-8, because it is in the files of all cases, with room between for words. */
export interface Cut {
  parts: readonly TextPart[]
  /** The words at the marks, by their numbers: between the first two parts, the next two … */
  words: readonly number[]
}

export function cutAtMarks(text: string): Cut {
  const pieces = text.split(MARK)
  return {
    parts: pieces.map((piece, at) => (at % 2 === 0 ? encoder.encode(piece) : '')),
    words: pieces.flatMap((piece, at) => (at % 2 === 0 ? [] : [Number(piece)])),
  }
}
const encoder = new TextEncoder()

/** The text of a case: `written` are its words. */
export function fill({ parts, words }: Cut, written: readonly string[]): TextPart[] {
  const filled = parts.slice()
  words.forEach((word, at) => (filled[2 * at + 1] = written[word] ?? ''))
  return filled
}
