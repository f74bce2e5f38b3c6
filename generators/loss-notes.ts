import type { CompiledCase, Loss } from './generator.js'
import { xmlText } from './xml-text.js'

/** Notes what the target cannot hold of one case. */
export interface LossNotes {
  /** `full` is what was cut or left out, whole. */
  lose: (what: string, full?: string) => void
  /** A text within a length: cut at a word, and the whole text noted. `where` says whose text it is. */
  fit: (text: string, where: string, length?: number) => string
}

/** Notes about a case (or about the whole package), each once. */
export function lossNotes(compiled: CompiledCase | undefined, losses: Loss[], province: string): LossNotes {
  const of = compiled?.id ?? province
  const known = new Map<string, (string | undefined)[]>()
  const lose = (what: string, full?: string): void => {
    const wholes = known.get(what)
    if (wholes?.includes(full)) return
    if (wholes === undefined) known.set(what, [full])
    else wholes.push(full)
    losses.push({ of, what, ...(full !== undefined && { full }) })
  }
  return {
    lose,
    fit(text, where, length = 255) {
      if (text.length <= length && PLAIN.test(text)) return text
      const plain = xmlText(text).normalize('NFC').replace(/\s+/g, ' ').trim()
      const cut = cutAtWord(plain, length)
      if (cut !== plain) lose(`${where} dài quá ${length} ký tự nên bị cắt.`, plain)
      return cut
    },
  }
}

/** Words of Latin and Vietnamese letters, figures and common signs, a space between each two: nothing in them is to mend. */
const PLAIN = /^(?:[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: |$))*(?<! )$/

const ELLIPSIS = '…'

/** The longest beginning of whole words that fits with the mark of a cut; lengths are in characters, not code units. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = [...text]
  if (characters.length <= length) return text
  const room = characters.slice(0, length - ELLIPSIS.length)
  const isWhole = characters[room.length] === ' '
  const end = isWhole ? room.length : room.lastIndexOf(' ')
  // A single word that is too long is cut where it must be.
  const kept = end > 0 ? room.slice(0, end) : room
  return `${kept.join('').replace(/[\s,;:.]+$/, '')}${ELLIPSIS}`
}
