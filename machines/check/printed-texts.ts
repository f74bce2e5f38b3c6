import type { Path } from '../model/corpus.js'
import { words, type Text } from '../model/fact.js'
import type { PlacedStep } from './rule.js'

export interface PlacedText {
  text: string
  path: Path
}

/** What is printed in a row: its content and its cells as the source words them. */
export function printedTexts({ row, path }: PlacedStep): PlacedText[] {
  const texts: PlacedText[] = row.text === undefined ? [] : [{ text: words(row.text), path: [...path, 'text'] }]
  if (row.printed === undefined) return texts
  for (const [column, text] of Object.entries<Text | undefined>(row.printed))
    if (text !== undefined) texts.push({ text: words(text), path: [...path, 'printed', column] })
  return texts
}
