import type { SoundFlow } from '../../machines/build/flow.js'
import { citizenBoxes, type CitizenBox } from '../drawings/citizen.js'
import { READERS } from '../drawings/drawings.js'
import { stateEdges, stateName } from '../drawings/state-chart.js'
import { handsOf, type Hand } from '../drawings/unit-flow.js'
import type { CaseText } from '../case-text.js'
import type { GeneratorInput } from '../generator.js'
import { statusLine } from '../mermaid/labels.js'
import { officialTable } from '../table/derive.js'
import { CUT_MARK, type OfficialTable } from '../table/official-table.js'
import { escape, paragraphs, row, table, TABLE_END } from './html.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** What the page of a case tells that those of all cases with its text tell. */
export interface Told {
  boxes: readonly CitizenBox[]
  hands: readonly Hand[]
  /** What the drawing for citizens says, as a table. HTML. */
  answers: string
  steps: Steps
  /** What the engineer's drawing of each flow says, as a table. HTML. */
  moves: ReadonlyMap<SoundFlow, string>
}
/** The official table: the titles of its columns; its rows and what stands below it, as HTML. */
interface Steps {
  columns: readonly string[]
  rows: string
}

/** `text`: one that was found with these registers. */
export function toldBy(text: CaseText, registers: Registers): Told {
  const known = told.get(text)
  if (known !== undefined) return known
  const boxes = citizenBoxes(text, registers)
  const made: Told = {
    boxes,
    hands: handsOf(text, registers),
    answers: answersOf(boxes),
    steps: stepsOf(tableOf(text, registers)),
    moves: new Map(text.flows.map((flow) => [flow, movesOf(flow, registers)])),
  }
  told.set(text, made)
  return made
}
const told = new WeakMap<CaseText, Told>()

const answersOf = (boxes: readonly CitizenBox[]): string =>
  table({
    caption: `${READERS.citizen.title}: năm điều cần biết`,
    columns: ['Số', 'Câu hỏi', 'Trả lời'],
    rows: boxes.map(({ no, title, lines }) => row([String(no), title, lines.join('\n')])),
  })

const tableOf = ({ entry, case: one, path }: CaseText, { corpus, province }: Registers): OfficialTable =>
  officialTable({ process: entry.value, case: one, path, province, forms: corpus.registers.forms })

/** Merged cells are merged. */
function stepsOf({ columns, rows, notes, homeless }: OfficialTable): Steps {
  const body = rows.map(({ cells, kind }) => {
    const shown = columns.flatMap(({ key }) => {
      const cell = cells[key]
      if (cell?.covered === true) return []
      const span = cell?.span === undefined ? '' : ` rowspan="${cell.span}"`
      const words = escape(cell === undefined ? '' : cell.cut === true ? `${cell.text} ${CUT_MARK}` : cell.text)
      return [`<td${span}>${kind === 'step' ? words : `<strong>${words}</strong>`}</td>`]
    })
    return `<tr>${shown.join('')}</tr>`
  })
  return {
    columns: columns.map(({ title }) => title),
    rows: `${body.map((row) => `${row}\n`).join('')}${TABLE_END}\n${paragraphs([...notes, ...homeless])}`,
  }
}

const movesOf = (flow: SoundFlow, registers: Registers): string =>
  table({
    caption: 'Trạng thái và sự kiện',
    columns: ['Trạng thái', 'Mã', 'Trạng thái quốc gia', 'Sự kiện', 'Chuyển tới'],
    rows: stateEdges(flow).flatMap(({ from, to, event }) => {
      const node = flow.nodes.get(from)
      return node === undefined ? [] : [row([stateName(node), from, statusLine(node.status, registers), event, to])]
    }),
  })
