import type { Path } from '../model/corpus.js'
import { isAsPrinted, words, type Text } from '../model/fact.js'
import type { PlacedStep } from './rule.js'

/** A text that is printed in a row: its content, or a cell as the source words it. */
export interface PrintedText {
  text: string
  /** Where it stands in the step. */
  keys: Path
}

/** What is printed in a row. */
export function printedTexts({ row: { text, by, printed } }: PlacedStep): readonly PrintedText[] {
  if (text === undefined && printed === undefined && !isAsPrinted(by)) return NONE
  const texts: PrintedText[] = text === undefined ? [] : [{ text: words(text), keys: ['text'] }]
  if (isAsPrinted(by)) texts.push({ text: words(by.asPrinted), keys: ['by'] })
  if (printed === undefined) return texts
  for (const [column, cell] of Object.entries<Text | undefined>(printed))
    if (cell !== undefined) texts.push({ text: words(cell), keys: ['printed', column] })
  return texts
}

/** Where a printed text stands. */
export const pathOf = ({ path }: PlacedStep, { keys }: PrintedText): Path => [...path, ...keys]

const NONE: readonly PrintedText[] = []
