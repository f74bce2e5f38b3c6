import { isInForce } from '../day.js'
import type { Day } from '../register.js'
import type { ReceiptRegime, ReceiptRegimeRegister } from '../registry.js'
import { list, printDay } from '../words.js'
import { matchMask } from './mask.js'
import { fault, type Code } from './result.js'

/** What mẫu số and ký hiệu of a receipt say. */
export interface ReceiptCode {
  /** Ids of the regimes whose numbering it follows. */
  regimes: readonly string[]
  /** The year in the symbol. */
  year: number
}

/**
 * Reads mẫu số and ký hiệu of a receipt by the regimes of the national register. With a day it must follow a regime
 * that is in force then: a symbol of an earlier time is recognised, and said to be out of date.
 */
export function parseReceipt(
  { template, symbol }: { template: string; symbol: string },
  regimes: ReceiptRegimeRegister,
  on?: Day,
): Code<ReceiptCode> {
  const value = `${template} ${symbol}`
  const known = Object.entries(regimes)
  const fitting = known.flatMap(([id, regime]) => {
    const year = yearOf(template, symbol, regime)
    return year === undefined ? [] : [{ id, regime, year }]
  })
  const [first] = fitting
  if (first === undefined) return explain(template, symbol, Object.values(regimes))
  const current = on === undefined ? fitting : fitting.filter(({ regime }) => isInForce(regime.effective, on))
  if (current.length === 0) return explainOutdated(value, first.regime, Object.values(regimes), on ?? '')
  return { ok: true, value, regimes: current.map(({ id }) => id), year: first.year }
}

/** The two-digit year in the symbol, as a year; `undefined` where the regime does not number so. */
function yearOf(template: string, symbol: string, regime: ReceiptRegime): number | undefined {
  if (!regime.templates.some((mask) => matchMask(template, mask, regime.letters))) return undefined
  const match = regime.symbols.map((mask) => matchMask(symbol, mask, regime.letters)).find((found) => found)
  return match?.year === undefined ? undefined : 2000 + match.year
}

function explain(template: string, symbol: string, regimes: readonly ReceiptRegime[]) {
  const known = regimes.some((regime) => regime.templates.some((mask) => matchMask(template, mask, regime.letters)))
  return fault(
    known
      ? `Ký hiệu "${symbol}" không theo cách đánh ký hiệu của mẫu số ${template}.`
      : `Mẫu số "${template}" không có trong thời kỳ nào.`,
    `Dùng một trong các dạng: ${list(regimes.map(form), 'hoặc')}.`,
  )
}

function explainOutdated(value: string, regime: ReceiptRegime, regimes: readonly ReceiptRegime[], on: Day) {
  const { from, to } = regime.effective
  const current = regimes.filter(({ effective }) => isInForce(effective, on))
  return fault(
    to !== undefined && on > to
      ? `"${value}" theo ${regime.name}, hết hiệu lực sau ngày ${printDay(to)}.`
      : `"${value}" theo ${regime.name}, có hiệu lực từ ngày ${printDay(from)}.`,
    current.length === 0
      ? `Không rõ cách đánh số của ngày ${printDay(on)}.`
      : `Vào ngày ${printDay(on)} dùng dạng ${list(current.map(form), 'hoặc')}.`,
  )
}

/** '0#BLP#-### với ký hiệu @@-YY@ (# là chữ số, @ là chữ cái, YY là năm)' without the legend: the docs have it. */
const form = ({ templates, symbols }: ReceiptRegime): string =>
  `${templates.join(', ')} với ký hiệu ${symbols.join(', ')}`
