import type { Path } from '../../model/corpus.js'
import { isComposed } from '../../model/words.js'
import { defineRule, type Definition } from '../rule.js'

/** Texts are in NFC: one way to store a word, so that equal words are found, compared and sorted as equal. */
export default defineRule({
  id: 'text-not-nfc',
  title: 'Chữ tiếng Việt viết dạng tổ hợp',
  on: 'definition',
  kind: 'data',
  severity: 'warning',
  check({ definition, corpus }, say) {
    if (corpus.holdsDecomposed !== true) return
    const [first, ...others] = decomposedIn(definition)
    if (first === undefined) return
    say({
      path: first.path,
      shows: `${others.length + 1} chỗ`,
      what: `"${first.text.normalize('NFC')}" viết dạng tổ hợp (NFD): chữ cái và dấu rời nhau${others.length === 0 ? '' : `; còn ${others.length} chỗ khác như vậy`}.`,
      why: 'Nhìn giống nhưng khác với chữ dựng sẵn (NFC), nên tìm kiếm và so sánh cho kết quả sai.',
      fix: 'Chạy "tthc fix" để chuyển sang chữ dựng sẵn (NFC); bộ gõ chọn bảng mã "Unicode dựng sẵn".',
    })
  },
})

interface PlacedText {
  text: string
  path: Path
}

/** Facts and processes that a definition refers to are definitions themselves. */
function decomposedIn({ kind, value }: Definition): PlacedText[] {
  const found: PlacedText[] = []
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      if (!isComposed(part)) found.push({ text: part, path })
    } else if (Array.isArray(part)) part.forEach((item, index) => visit(item, [...path, index]))
    else if (typeof part === 'object' && part !== null)
      for (const [key, item] of Object.entries(part)) {
        if (path.length === 0 && key === ELSEWHERE[kind]) continue
        if (!isComposed(key)) found.push({ text: key, path: [...path, key] })
        visit(item, [...path, key])
      }
  }
  visit(value, [])
  return found
}

const ELSEWHERE: { readonly [kind in Definition['kind']]?: string } = { process: 'of', adoption: 'process' }
