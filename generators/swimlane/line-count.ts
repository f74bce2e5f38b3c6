import { tidied, wrap, type Setting } from './text.js'
import { WordRow } from './word-row.js'

/** How many lines `wrap` makes of a text. They are not made where no word has to be broken. */
export function lineCount(text: string, setting: Setting): number {
  const { size, weight = 'normal', width } = setting
  words.read(tidied(text), size, weight)
  return words.widest > width ? wrap(text, setting).length : words.linesIn(width)
}
const words = new WordRow()
