import type { SoundFlow } from '../../machines/build/flow.js'
import { textOf, type CaseText } from '../case-text.js'
import { drawCitizen, drawFor, flowSuffix, READERS, type Reader } from '../drawings/drawings.js'
import type { Hand } from '../drawings/unit-flow.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, titleOf } from '../marks.js'
import { svgFile } from '../swimlane/svg.js'
import { tableLines, tableTitle } from '../table/table-frame.js'
import { figure, sheetsOf, type Figure } from './figure.js'
import { escape, page, paragraphs, tableHead } from './html.js'
import { drawingScript } from './script.js'
import { drawingStyle } from './style.js'
import { toldBy, type Told } from './told.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** What the book has of a case. */
export interface CasePage {
  /** The page, in parts. */
  html: string[]
  /** The first sheet of the lưu đồ, in parts. */
  thumbnail: string[]
  hands: readonly Hand[]
}

export function casePage(compiled: CompiledCase, registers: Registers): CasePage {
  const title = titleOf(compiled)
  const text = textOf(compiled, registers)
  const source = { compiled, text, told: toldBy(text, registers), registers }
  const [first] = text.flows
  const figures = [
    ...(first === undefined ? [] : [figureOf('citizen', source, first)]),
    ...text.flows.flatMap((flow) => [figureOf('official', source, flow), figureOf('engineer', source, flow)]),
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
  const thumbnail = sheets === undefined ? [] : svgFile(sheets.drawing, sheets.pages[0] ?? [])
  return { html, thumbnail, hands: source.told.hands }
}

/** A case with all that its figures are made of. */
interface Source {
  compiled: CompiledCase
  text: CaseText
  told: Told
  registers: Registers
}

function figureOf(reader: Reader, source: Source, flow: SoundFlow): Figure {
  const { compiled, text } = source
  const { title, file } = READERS[reader]
  const suffix = reader === 'citizen' ? { file: '', words: '' } : flowSuffix(text, flow)
  const name = `${title}${suffix.words}`
  return {
    id: `${file}${suffix.file.replaceAll('.', '-')}`,
    title: name,
    file: `${compiled.name.split('/').at(-1) ?? ''}.${file}${suffix.file}`,
    ...CONTENT[reader](source, flow),
  }
}

type Content = Pick<Figure, 'sheets' | 'words'>

/** What each reader is shown, and the same in words. */
const CONTENT: Readonly<Record<Reader, (source: Source, flow: SoundFlow) => Content>> = {
  citizen: ({ compiled, told, registers }) => ({
    sheets: sheetsOf(drawCitizen(compiled, told.boxes, registers)),
    words: [told.answers],
  }),
  official: ({ compiled, text, told, registers }, flow) => ({
    sheets: sheetsOf(drawFor('official', compiled, flow, registers, text)),
    words: stepTable(compiled, told, registers),
  }),
  engineer: ({ compiled, text, told, registers }, flow) => ({
    sheets: sheetsOf(drawFor('engineer', compiled, flow, registers, text)),
    words: [told.moves.get(flow) ?? ''],
  }),
}

/** The official table as HTML, with what is said above and below it. */
function stepTable({ entry, case: one }: CompiledCase, { steps }: Told, { province }: Registers): string[] {
  const caption = `Bảng các bước: ${tableTitle(entry.value, one)}`
  const above = paragraphs(tableLines(entry.value, province))
  return [`${above}\n${tableHead({ caption, columns: steps.columns })}`, steps.rows]
}
