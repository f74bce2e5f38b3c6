import type { Path } from '../model/corpus.js'
import { words, type Text } from '../model/fact.js'
import type { PlacedStep } from './rule.js'

/** A text that is printed in a row: its content, or a cell as the source words it. */
export interface PrintedText {
  text: string
  /** Absent for the row's content. */
  column?: string
}

/** What is printed in a row. */
export function printedTexts({ row }: PlacedStep): readonly PrintedText[] {
  if (row.text === undefined && row.printed === undefined) return NONE
  const texts: PrintedText[] = row.text === undefined ? [] : [{ text: words(row.text) }]
  if (row.printed === undefined) return texts
  for (const [column, text] of Object.entries<Text | undefined>(row.printed))
    if (text !== undefined) texts.push({ text: words(text), column })
  return texts
}

/** Where a printed text stands. */
export const pathOf = ({ path }: PlacedStep, { column }: PrintedText): Path =>
  column === undefined ? [...path, 'text'] : [...path, 'printed', column]

const NONE: readonly PrintedText[] = []
