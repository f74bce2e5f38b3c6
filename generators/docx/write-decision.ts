import { Document, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions, type Table } from 'docx'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { dayInWords } from '../../machines/model/words.js'
import { carry } from '../carried/carry.js'
import { readDocument } from '../import/document/read-document.js'
import { readDocx } from '../import/docx/read-docx.js'
import { officialTables } from '../table/write.js'
import { chartParagraph, lieOf, type ChartPage } from './chart.js'
import { decisionPage, issuerOf, OPEN_DAY, OPEN_NUMBER, type DecisionHead } from './decision-page.js'
import { dossierSheet } from './dossier-sheet.js'
import { markLine } from './fingerprint.js'
import { grid } from './grid.js'
import { FONT, landscape, portrait, portraitChart, SIZE, WIDTH } from './page.js'
import { processTable } from './process-table.js'
import { sealed } from './seal.js'
import { paragraph } from './text.js'

export interface DecisionSource {
  head: DecisionHead
  entries: readonly ProcessEntry[]
  corpus: Corpus
  /** Pages of the chart of each process, by its id; none: the document has no charts. */
  charts: ReadonlyMap<string, readonly ChartPage[]>
  version: string
}

/** The decision that approves these processes, with its appendix, as DOCX; it carries their definitions along. */
export async function writeDecision(source: DecisionSource): Promise<Uint8Array> {
  const document = new Document({
    title: source.head.about,
    creator: 'tthc',
    lastModifiedBy: 'tthc',
    description: '',
    styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
    sections: [
      { properties: { ...portrait, titlePage: true }, headers, children: decisionPage(source.head) },
      { properties: portrait, headers, children: listOf(source) },
      ...source.entries.flatMap((entry, i) => processSections(entry, i + 1, source)),
    ],
  })
  const bytes = sealed(new Uint8Array(await Packer.toBuffer(document)))
  return carry(bytes, 'word', source.entries, readDocument(readDocx(bytes).blocks, 'phu-luc').tables)
}

const underDecision = (head: DecisionHead): string =>
  `(Kèm theo Quyết định số ${head.no ?? OPEN_NUMBER} ${head.date === undefined ? OPEN_DAY : dayInWords(head.date)} của ${issuerOf(head)})`

/** The appendix begins with the list of its procedures. */
function listOf({ head, entries }: DecisionSource): (Paragraph | Table)[] {
  const titles = ['STT', 'Mã thủ tục', 'Tên thủ tục hành chính', 'Lĩnh vực']
  const widths = [0.08, 0.2, 0.47, 0.25].map((share) => Math.floor(WIDTH.portrait * share))
  const rows = entries.map(({ value }, i) => ({
    cells: [
      { text: String(i + 1), align: 'CENTER' as const },
      { text: value.of.map(({ code }) => code ?? 'Chưa có mã').join('\n'), align: 'CENTER' as const },
      { text: value.of.map(({ name }) => name).join('\n') },
      { text: value.of[0]?.field ?? '' },
    ],
  }))
  return [
    paragraph('PHỤ LỤC', { bold: true, align: 'CENTER' }),
    paragraph('DANH MỤC VÀ QUY TRÌNH NỘI BỘ\nGIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', { bold: true, align: 'CENTER' }),
    paragraph(underDecision(head), { italics: true, align: 'CENTER', space: [0, 8] }),
    grid(widths, [
      { cells: titles.map((text) => ({ text, bold: true, align: 'CENTER' as const })), head: true },
      ...rows,
    ]),
  ]
}

/** One process: its tables, its sheets, its chart, and the mark that matches paper and definition. */
function processSections(
  entry: ProcessEntry,
  index: number,
  { corpus, charts, version }: DecisionSource,
): ISectionOptions[] {
  const tables = officialTables(entry.value, corpus)
  const field = entry.value.of[0]?.field
  const text = [
    ...(field === undefined ? [] : [paragraph(`Lĩnh vực: ${field}`, { bold: true, space: [0, 2], keepNext: true })]),
    ...tables.flatMap((table, i) =>
      processTable(table, `${index}${tables.length === 1 ? '' : `.${i + 1}`}. ${table.title}`),
    ),
    ...entry.value.of.flatMap((national) => dossierSheet(national, corpus.registers)),
  ]
  const drawn = (charts.get(entry.id) ?? []).map((page, i) => ({
    properties: lieOf(page) === 'portrait' ? portraitChart : landscape,
    children: [chartHeading(page, i), chartParagraph(page)],
  }))
  const mark = paragraph(markLine(entry, version), { size: SIZE.mark, colour: '555555', space: [4, 0] })
  const sections = [{ properties: landscape, children: text }, ...drawn]
  const last = sections.length - 1
  return sections.map(({ properties, children }, i) => ({
    properties,
    headers,
    children: i === last ? [...children, mark] : children,
  }))
}

const chartHeading = ({ title }: ChartPage, index: number): Paragraph =>
  paragraph(index === 0 ? `Lưu đồ: ${title}` : `Lưu đồ (tiếp theo, trang ${index + 1})`, {
    bold: true,
    size: SIZE.head,
    keepNext: true,
    space: [0, 4],
  })

/** The number of the page stands above the text, in the middle; the first page has none (NĐ 30/2020, Phụ lục I). */
const headers = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        children: [new TextRun({ font: FONT, size: SIZE.head, children: [PageNumber.CURRENT] })],
      }),
    ],
  }),
}
