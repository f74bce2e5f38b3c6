import {
  Document,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Column } from '../../machines/model/registry.js'
import type { SourceTable } from '../table/source-tables.js'
import { printedGrid, type PrintedGrid } from '../import/printed-grids.js'

/*
 * Real tables laid out again as departments lay them out in Word: in each province's columns, whole or with the defects
 * that such files have. `npm run layouts <folder>` writes the files to look at, and has an office program save them again.
 */

/** What is wrong, or merely different, in a file. */
export type Defect =
  | 'whole'
  | 'swapped'
  | 'two-row-heading'
  | 'next-page'
  | 'next-page-with-heading'
  | 'dragged-edges'
  | 'scanned'
  | 'bold'
  | 'automatic-labels'

export const defects: readonly Defect[] = [
  'whole',
  'swapped',
  'two-row-heading',
  'next-page',
  'next-page-with-heading',
  'dragged-edges',
  'scanned',
  'bold',
  'automatic-labels',
]

/** A table of the source with the columns in which it is laid out. */
export interface Placed {
  source: SourceTable
  columns: readonly Column[]
}

interface Cell {
  text: string
  /** Grid columns that it covers. */
  span: number
  merge?: 'start' | 'goes-on'
}
interface Laid {
  above: string[]
  head: Cell[][]
  body: Cell[][]
  widths: number[]
}

/** One DOCX that holds all these tables, as an appendix of their decision. */
export async function layOut(tables: readonly Placed[], defect: Defect): Promise<Uint8Array> {
  const [first] = tables
  const children = tables.flatMap(({ source, columns }, i) => placed(source, columns, defect, i + 1))
  const document = new Document({
    numbering: {
      config: [{ reference: 'buoc', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: 'Bước %1' }] }],
    },
    sections: [{ children: [...furniture(first?.source), ...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** What stands above the tables of a real file and belongs to none of them. */
const furniture = (source: SourceTable | undefined): (Paragraph | Table)[] => [
  new Table({
    rows: [
      new TableRow({
        children: [
          cellOf({ text: `ỦY BAN NHÂN DÂN\nTỈNH ${(source?.province ?? '').toUpperCase()}`, span: 1 }, undefined),
          cellOf({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', span: 1 }, undefined),
        ],
      }),
    ],
  }),
  new Paragraph('PHỤ LỤC'),
  new Paragraph('QUY TRÌNH NỘI BỘ, QUY TRÌNH ĐIỆN TỬ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH'),
  new Paragraph('I. LĨNH VỰC THỬ NGHIỆM'),
]

function placed(source: SourceTable, columns: readonly Column[], defect: Defect, index: number): (Paragraph | Table)[] {
  const laid = defected(laidOut(printedGrid(source, columns), columns), defect)
  const [title = '', ...lines] = laid.above
  const bold = defect === 'bold'
  const above = [`${index}. ${title}`, ...lines].map(
    (text) => new Paragraph({ children: [new TextRun({ text, bold })] }),
  )
  const labels = defect === 'automatic-labels' ? `buoc-${index}` : undefined
  const table = (rows: Cell[][]): Table =>
    new Table({
      columnWidths: laid.widths,
      width: { size: 9_000, type: WidthType.DXA },
      rows: rows.map(
        (row) => new TableRow({ children: row.map((cell, i) => cellOf(cell, i === 0 ? labels : undefined, bold)) }),
      ),
    })
  const half = Math.ceil(laid.body.length / 2)
  const cut =
    (defect === 'next-page' || defect === 'next-page-with-heading') &&
    !goesOn(laid.body[half]) &&
    half < laid.body.length
  if (!cut) return [...above, table([...laid.head, ...laid.body])]
  const page = [new Paragraph({ children: [new PageBreak()] }), new Paragraph(String(index + 1))]
  const again = defect === 'next-page-with-heading' ? laid.head : []
  return [
    ...above,
    table([...laid.head, ...laid.body.slice(0, half)]),
    ...page,
    table([...again, ...laid.body.slice(half)]),
  ]
}

const goesOn = (row: Cell[] | undefined): boolean => row?.some(({ merge }) => merge === 'goes-on') ?? false

function laidOut({ rows, merges }: PrintedGrid, columns: readonly Column[]): Laid {
  const head = rows.findIndex((row) => row[0] === columns[0]?.title && row.at(-1) === columns.at(-1)?.title)
  const merged = (row: number, column: number): Cell['merge'] => {
    const one = merges.find((merge) => merge.column === column && row >= merge.from && row <= merge.to)
    return one === undefined ? undefined : row === one.from ? 'start' : 'goes-on'
  }
  const cell = (text: string, row: number, column: number): Cell => {
    const merge = merged(row, column)
    return { text, span: 1, ...(merge === undefined ? {} : { merge }) }
  }
  return {
    above: rows.slice(0, head).map(([line = '']) => line),
    head: [(rows[head] ?? []).map((text) => ({ text, span: 1 }))],
    body: rows.slice(head + 1).map((row, i) => row.map((text, column) => cell(text, head + 1 + i, column))),
    widths: columns.map(({ key }) => (key === 'what' ? 3_600 : key === 'no' ? 900 : 1_500)),
  }
}

function defected(laid: Laid, defect: Defect): Laid {
  const { head, body, widths } = laid
  if (defect === 'swapped') {
    const swap = <T>(row: T[]): T[] => [...row.slice(0, 1), ...row.slice(1).reverse()]
    return { ...laid, head: head.map(swap), body: body.map(swap), widths: swap(widths) }
  }
  if (defect === 'two-row-heading') {
    const top = (head[0] ?? []).map((cell, i): Cell =>
      i > 1 ? { ...cell, merge: 'start' } : i === 0 ? { text: 'Trình tự', span: 2 } : cell,
    )
    const below = (head[0] ?? []).map((cell, i): Cell => (i > 1 ? { text: '', span: 1, merge: 'goes-on' } : cell))
    return { ...laid, head: [top.filter((_, i) => i !== 1), below] }
  }
  if (defect === 'dragged-edges') return dragged(laid)
  if (defect === 'scanned')
    return { ...laid, head: head.map((row) => row.map((cell) => ({ ...cell, text: misread(cell.text) }))) }
  return laid
}

/** Every second row has its edges pulled a little to the right: Word then has twice the columns. */
function dragged({ above, head, body, widths }: Laid): Laid {
  const fine = widths.flatMap((width, i) => (i === 0 ? [width] : [150, width - 150]))
  const straight = (row: Cell[]): Cell[] => row.map((cell, i) => ({ ...cell, span: i === 0 ? 1 : 2 }))
  const pulled = (row: Cell[]): Cell[] => row.map((cell, i) => ({ ...cell, span: i === row.length - 1 ? 1 : 2 }))
  const rows = body.map((row, i) => (i % 2 === 0 || goesOn(row) || goesOn(body[i + 1]) ? straight(row) : pulled(row)))
  return { above, head: head.map(straight), body: rows, widths: fine }
}

/** What a scanner makes of a heading: 'Bước' → 'Bu6c', 'Thời' → 'Th0i'. */
const misread = (text: string): string => text.replace('ướ', 'u6').replace('Thời', 'Th0i').replace('Trách', 'Tr4ch')

function cellOf({ text, span, merge }: Cell, labels: string | undefined, bold = false): TableCell {
  const automatic = labels !== undefined && /^Bước \d+$/.test(text)
  const lines = automatic ? [''] : text.split('\n')
  return new TableCell({
    columnSpan: span,
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    children: lines.map(
      (line) =>
        new Paragraph({
          children: [new TextRun({ text: line, bold })],
          ...(automatic ? { numbering: { reference: 'buoc', level: 0, instance: Number(labels.slice(5)) } } : {}),
        }),
    ),
  })
}
