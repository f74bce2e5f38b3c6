import { printClause } from '../../model/law-words.js'
import type { FormEntry, FormRegister } from '../../model/registry.js'
import { acts, type Step } from '../../model/step.js'
import { isEmpty } from '../known.js'
import { oncePer } from '../once.js'
import { firstUncovered } from '../periods.js'
import { pathOf, printedTexts } from '../printed-texts.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A form as it was numbered before, and as it is numbered now. */
interface Renumbered {
  old: FormEntry
  now: FormEntry
  /** What the old number means now. */
  other: FormEntry | undefined
}

/**
 * What the table prints is numbered as the forms are in force: a form called by its name with its former number, or a
 * number that now means a notice which this step cannot issue (a stop is only possible before the decision, NĐ 118/2025
 * Điều 21), is the numbering of a circular that has lapsed.
 */
export default defineRule({
  id: 'form-number-superseded',
  title: 'Bảng in số biểu mẫu theo cách đánh số đã hết hiệu lực',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  since: { law: 'tt-03-2025-vpcp', from: '2025-09-15' },
  check({ steps, process, corpus }, say) {
    const { forms, laws } = corpus.registers
    if (isEmpty(forms)) {
      say({ undecided: 'Chưa có danh mục biểu mẫu.' })
      return
    }
    const renumbered = renumberedBefore(forms, process.effective.from)
    let looked = false
    for (const placed of steps)
      for (const printed of printedTexts(placed))
        for (const { no, around } of numbersIn(printed.text)) {
          looked = true
          const found = renumbered.find((one) => one.old.no === no && isMeant(one, around, placed.row))
          if (found === undefined) continue
          const { old, now } = found
          say({
            path: pathOf(placed, printed),
            at: placed.row.id,
            shows: `mẫu ${no}`,
            what: `Ở ${rowWords(placed.row)} bảng in mẫu ${no}, là số của "${old.name}" theo ${printClause(undefined, laws[old.law], old.law)} đã hết hiệu lực.`,
            why:
              found.other === undefined
                ? 'Số mẫu này không còn dùng.'
                : `Nay mẫu ${no} là "${found.other.name}": người dùng hệ thống sẽ in nhầm giấy.`,
            fix: `Ghi mẫu ${now.no} "${now.name}" của ${printClause(undefined, laws[now.law], now.law)}.`,
          })
        }
    if (!looked) say({ undecided: 'Bảng không in số biểu mẫu nào của cơ chế một cửa.' })
  },
})

const renumberedBefore = oncePer((forms: FormRegister, day): Renumbered[] => {
  const current = Object.values(forms).filter(
    ({ effective }) => firstUncovered({ from: day, to: day }, [effective]) === undefined,
  )
  return Object.values(forms).flatMap((old) => {
    const now = old.replacedBy === undefined ? undefined : forms[old.replacedBy]
    if (now === undefined || now.no === old.no || !current.includes(now) || current.includes(old)) return []
    return [{ old, now, other: current.find(({ no }) => no === old.no) }]
  })
})

function isMeant({ old, other }: Renumbered, around: string, step: Step): boolean {
  if (around.toLowerCase().includes(old.name.toLowerCase())) return true
  return other?.purpose === 'stop' && acts(step).some((act) => act === 'decide' || act === 'number' || act === 'return')
}

const NONE: never[] = []
const LIST = /[Mm]ẫu(?: số)?\s*(0\d(?:\s*(?:\([^)]*\)\s*)?[;,]\s*0\d)*)/g
const OTHER_LAW = /Nghị định|Quyết định số|Luật|Thông tư(?![^.;]*VPCP)/

/** Numbers of one-stop forms in a text, with the words around; a form of another document is none. */
function numbersIn(text: string): { no: string; around: string }[] {
  if (!text.includes('ẫu')) return NONE
  return [...text.matchAll(LIST)].flatMap((match) => {
    const [whole, numbers = ''] = match
    const end = match.index + whole.length
    if (OTHER_LAW.test(text.slice(end, end + 60))) return []
    const around = text.slice(Math.max(0, match.index - 70), end + 70)
    return (numbers.match(/0\d/g) ?? []).map((no) => ({ no, around }))
  })
}
