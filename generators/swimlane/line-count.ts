import { widthOf } from './measure.js'
import { wrap, type Setting } from './text.js'

/** How many lines `wrap` makes of a text. They are not made where words are all that there is to see to. */
export function lineCount(text: string, setting: Setting): number {
  if (!WORDS.test(text)) return wrap(text, setting).length
  const { size, weight, width } = setting
  const space = widthOf(' ', size, weight)
  let lines = 0
  let long = width
  for (const word of text.split(' ')) {
    const own = widthOf(word, size, weight)
    // It has to be broken.
    if (own > width) return wrap(text, setting).length
    const longer = long + space + own
    if (longer <= width) long = longer
    else {
      lines++
      long = own
    }
  }
  return lines
}

/** Words of Latin and Vietnamese letters, figures and signs, one space between each two: nothing in them is hidden. */
const WORDS = /^[!-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF]+(?: [!-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF]+)*$/
