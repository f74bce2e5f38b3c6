import type { SoundFlow } from '../../machines/build/flow.js'
import { citizenBoxes } from '../drawings/citizen.js'
import { drawCitizen, drawFor, flowSuffix, READERS, type Reader } from '../drawings/drawings.js'
import { stateEdges, stateName } from '../drawings/state-chart.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, titleOf } from '../marks.js'
import { statusLine } from '../mermaid/labels.js'
import { svgFile } from '../swimlane/svg.js'
import { officialTable } from '../table/derive.js'
import { cellText, type OfficialTable } from '../table/official-table.js'
import { figure, sheetsOf, type Figure } from './figure.js'
import { escape, page, row, table } from './html.js'
import { drawingScript } from './script.js'
import { drawingStyle } from './style.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** The page of a case, and its first sheet as a thumbnail. */
export function casePage(compiled: CompiledCase, registers: Registers): { html: string[]; thumbnail: string[] } {
  const title = titleOf(compiled)
  const [first] = compiled.flows
  const figures = [
    ...(first === undefined ? [] : [figureOf('citizen', compiled, first, registers)]),
    ...compiled.flows.flatMap((flow) => [
      figureOf('official', compiled, flow, registers),
      figureOf('engineer', compiled, flow, registers),
    ]),
  ]
  const mark = markOf(compiled)
  const links = figures.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`)
  const html = page({
    title,
    ...(mark !== undefined && { mark }),
    home: `${'../'.repeat(compiled.name.split('/').length - 1)}index.html`,
    main: [
      `<nav aria-label="Các hình của thủ tục"><ul class="muc">${links.join('')}</ul></nav>\n`,
      ...figures.flatMap((one) => [...figure(one), '\n']),
    ],
    style: drawingStyle,
    script: drawingScript,
  })
  const sheets = figures.find(({ id }) => id.startsWith(READERS.official.file))?.sheets
  return { html, thumbnail: sheets === undefined ? [] : svgFile(sheets.drawing, sheets.pages[0] ?? '') }
}

function figureOf(reader: Reader, compiled: CompiledCase, flow: SoundFlow, registers: Registers): Figure {
  const { title, file } = READERS[reader]
  const suffix = reader === 'citizen' ? { file: '', words: '' } : flowSuffix(compiled, flow)
  const name = `${title}${suffix.words}`
  return {
    id: `${file}${suffix.file.replaceAll('.', '-')}`,
    title: name,
    file: `${compiled.name.split('/').at(-1) ?? ''}.${file}${suffix.file}`,
    ...CONTENT[reader](compiled, flow, registers),
  }
}

type Content = Pick<Figure, 'sheets' | 'words'>

/** What each reader is shown, and the same in words. */
const CONTENT: Readonly<Record<Reader, (compiled: CompiledCase, flow: SoundFlow, registers: Registers) => Content>> = {
  citizen: (compiled, _, registers) => {
    const boxes = citizenBoxes(compiled, registers)
    const rows = boxes.map(({ title, lines }, i) => row([String(i + 1), title, lines.join('\n')]))
    return {
      sheets: sheetsOf(drawCitizen(compiled, boxes, registers)),
      words: table({
        caption: `${READERS.citizen.title}: năm điều cần biết`,
        columns: ['Số', 'Câu hỏi', 'Trả lời'],
        rows,
      }),
    }
  },
  official: (compiled, flow, registers) => {
    const { entry, case: one, path } = compiled
    const { corpus, province } = registers
    return {
      sheets: sheetsOf(drawFor('official', compiled, flow, registers)),
      words: stepTable(
        officialTable({ process: entry.value, case: one, path, province, forms: corpus.registers.forms }),
      ),
    }
  },
  engineer: (compiled, flow, registers) => ({
    sheets: sheetsOf(drawFor('engineer', compiled, flow, registers)),
    words: table({
      caption: 'Trạng thái và sự kiện',
      columns: ['Trạng thái', 'Mã', 'Trạng thái quốc gia', 'Sự kiện', 'Chuyển tới'],
      rows: stateEdges(flow).flatMap(({ from, to, event }) => {
        const node = flow.nodes.get(from)
        return node === undefined ? [] : [row([stateName(node), from, statusLine(node.status, registers), event, to])]
      }),
    }),
  }),
}

/** The official table as HTML, merged cells merged, with what is said above and below it. */
function stepTable({ title, lines, columns, rows, notes, homeless }: OfficialTable): string {
  const body = rows.map(({ cells, kind }) => {
    const shown = columns.flatMap(({ key }) => {
      const cell = cells[key]
      if (cell?.covered === true) return []
      const span = cell?.span === undefined ? '' : ` rowspan="${cell.span}"`
      const words = escape(cellText(cell))
      return [`<td${span}>${kind === 'step' ? words : `<strong>${words}</strong>`}</td>`]
    })
    return `<tr>${shown.join('')}</tr>`
  })
  const said = (texts: readonly string[]): string => texts.map((text) => `<p>${escape(text)}</p>`).join('\n')
  const steps = table({ caption: `Bảng các bước: ${title}`, columns: columns.map(({ title }) => title), rows: body })
  return `${said(lines)}\n${steps}\n${said([...notes, ...homeless])}`
}
