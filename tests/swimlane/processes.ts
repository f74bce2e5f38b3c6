import fc from 'fast-check'
import type { Actor, Process, Row, Step } from 'tthc'
import { isBlock, isParallel } from '../../machines/model/step.js'
import { arbitraryProcess } from '../build/arbitrary.js'
import { compiled } from '../generators/compiled.js'

/*
 * Random processes, dressed for a chart: actors of several offices and levels, short and long names, phases with titles,
 * forms. Numbers are drawn first and spent in the order of the rows, so that what is drawn can be shrunk.
 */

const words =
  'tiếp nhận kiểm tra thẩm định hồ sơ trình lãnh đạo phòng xem xét ký duyệt văn bản chuyển cơ quan chuyên môn cấp tỉnh trả kết quả nghiêng Nguyễn https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'.split(
    ' ',
  )

const actors: readonly Actor[] = [
  'intake-point',
  { role: 'lanh-dao', at: 'ubnd-xa' },
  { role: 'van-thu', at: 'ubnd-xa' },
  { role: 'lanh-dao-phong', at: 'phong-vhxh' },
  { role: 'chuyen-vien', at: 'phong-vhxh' },
  { role: 'lanh-dao', at: 'so-y-te' },
  { role: 'van-thu', at: 'so-y-te' },
  { role: 'chuyen-vien', at: 'phong-btxh' },
  { role: 'lanh-dao', at: 'co-so-tro-giup' },
  { outside: 'Cơ quan thuế' },
  { asPrinted: 'Các đơn vị có liên quan theo văn bản phân công của Chủ tịch Ủy ban nhân dân tỉnh' },
  {
    inTurn: [
      { role: 'chuyen-vien', at: 'phong-btxh' },
      { role: 'lanh-dao', at: 'so-y-te' },
    ],
  },
  { together: [{ role: 'lanh-dao', at: 'so-y-te' }, { outside: 'Hội đồng thẩm định' }] },
  {
    oneOf: [
      { role: 'lanh-dao', at: 'ubnd-xa' },
      { role: 'lanh-dao', at: 'so-y-te' },
    ],
  },
]

/** Spends drawn numbers; past their end it goes on with ever new ones. */
class Purse {
  private at = 0
  constructor(private readonly numbers: readonly number[]) {}
  below(n: number): number {
    const drawn = this.numbers[this.at % this.numbers.length] ?? 0
    this.at++
    return (drawn + this.at * 7) % n
  }
  text(most: number): string {
    const count = 1 + this.below(most)
    return Array.from({ length: count }, () => words[this.below(words.length)]).join(' ')
  }
}

/** `lanes`: how varied the actors are, from one to all; `outcomes`: how the printed words of outcomes are said. */
interface Dress {
  purse: Purse
  lanes: number
  outcomes: ReadonlyMap<string, string>
}

export const dressedProcess = (parallel = true): fc.Arbitrary<Process> =>
  fc
    .record({
      process: arbitraryProcess({ units: true, parallel, rows: 8 }),
      numbers: fc.array(fc.nat(1000), { minLength: 8, maxLength: 60 }),
      lanes: fc.integer({ min: 1, max: actors.length }),
    })
    .map(({ process, numbers, lanes }) => {
      const purse = new Purse(numbers)
      const outcomes = new Map(['đạt', 'không đạt', 'cần xem lại'].map((one) => [one, `${one} ${purse.text(12)}`]))
      const table = process.table?.map((row) => dressed(row, { purse, lanes, outcomes }))
      const name = purse.text(20)
      return { ...process, of: process.of.map((one) => ({ ...one, name })), ...(table && { table }) }
    })

function dressed(row: Row, dress: Dress): Row {
  const { purse } = dress
  if (isParallel(row)) {
    return {
      ...row,
      branches: row.branches.map((branch) => ({ ...branch, rows: branch.rows.map((one) => dressed(one, dress)) })),
    }
  }
  if (!isBlock(row)) return dressedStep(row, dress)
  const titled = purse.below(2) === 0 && { no: 'II', title: purse.text(purse.below(6) === 0 ? 60 : 5) }
  return { ...row, ...titled, rows: row.rows.map((one) => dressed(one, dress)) }
}

function dressedStep(step: Step, { purse, lanes, outcomes }: Dress): Step {
  const said = <T>(ways: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(ways).map(([outcome, way]) => [outcomes.get(outcome) ?? outcome, way]))
  const by = actors[purse.below(lanes)]
  return {
    ...step,
    name: purse.text(purse.below(12) === 0 ? 100 : 8),
    ...(purse.below(3) > 0 && { no: `Bước ${purse.below(30)}` }),
    ...(by !== undefined && { by }),
    ...(step.ways && { ways: said(step.ways) }),
    ...(step.after && { after: Object.fromEntries(Object.entries(step.after).map(([id, ways]) => [id, said(ways)])) }),
    ...(purse.below(3) === 0 && { printed: { gives: purse.text(purse.below(8) === 0 ? 120 : 12) } }),
  }
}

/** A process as generators get it; undefined where it breaks a structural rule and no generator would. */
export function compiledOr(process: Process): ReturnType<typeof compiled> | undefined {
  try {
    return compiled(process)
  } catch {
    return undefined
  }
}
