import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  BorderStyle,
  convertMillimetersToTwip as mm,
} from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import { partsOf, zipParts } from '../zip-parts.js'
import { SAMPLE_STAFF, type Packet } from './packet.js'

const FONT = 'Times New Roman'
/** Between the margins of an A4 page, in twentieths of a point. */
const WIDTH = mm(165)
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE }
/** The archive and the properties carry a date; a fixed one gives the same bytes for the same packet. */
const FIXED_DATE = new Date('2025-07-01T00:00:00Z')

/** The packet as a document for the head of the unit to sign. */
export async function packetDocx(packet: Packet): Promise<Uint8Array> {
  const { unit, review, due, items, duties } = packet
  const gaps = items.filter(({ gap }) => gap !== undefined)
  const document = new Document({
    creator: 'tthc',
    lastModifiedBy: 'tthc',
    title: review.name,
    styles: { default: { document: { run: { font: FONT, size: 26 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        children: [
          letterhead(packet),
          title(review.name.toUpperCase()),
          source(`(Theo ${review.source})`),
          plain(`Kính gửi: ${review.sendTo}.`),
          plain(
            `${unit.name} (mã ${unit.code}) gửi ${review.sendTo} rà soát các nội dung dưới đây${due === undefined ? '' : ` (hạn gửi: chậm nhất ngày ${due})`}. Rà soát xong, ${review.sendTo} chuyển ${review.thenTo} cấu hình các hệ thống.`,
          ),
          heading('1. Nội dung rà soát'),
          grid(
            [12, 38, 66, 49],
            ['TT', 'Nội dung', 'Thông tin', 'Còn thiếu, cần làm'],
            items.map(({ text, lines, gap }, i) => [String(i + 1), text, lines.join('\n'), gap ?? 'Đủ']),
          ),
          plain(
            gaps.length === 0
              ? 'Các nội dung đã đủ.'
              : `Còn ${gaps.length} nội dung chưa đủ: ${gaps.map(({ text }) => text).join('; ')}.`,
          ),
          heading('2. Vị trí xử lý đối với từng thủ tục'),
          ...(duties.length === 0
            ? [plain('Chưa có quy trình nào mà đơn vị có việc.')]
            : [
                ...(packet.isSampleStaff ? [plain(SAMPLE_STAFF)] : []),
                grid(
                  [47, 19, 35, 34, 30],
                  ['Thủ tục', 'Bước', 'Nội dung', 'Vị trí xử lý', 'Người xử lý'],
                  duties.map(({ procedure, no, step, position, persons, isVacant, mark }, i) => [
                    // The same procedure is named once; what is only proposed says so.
                    procedure === duties[i - 1]?.procedure ? '' : `${procedure}${mark === '' ? '' : ` (${mark})`}`,
                    no,
                    step,
                    position,
                    isVacant ? 'CHƯA CÓ' : persons.join('; '),
                  ]),
                ),
              ]),
          signature(),
        ],
      },
    ],
  })
  return sealed(await Packer.pack(document, 'uint8array'))
}

const run = (text: string, more: { bold?: boolean; italics?: boolean; size?: number } = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...more, ...(i > 0 && { break: 1 }) }))
const plain = (text: string): Paragraph => new Paragraph({ children: run(text), spacing: { before: 100, after: 100 } })
const source = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: run(text, { italics: true }) })
const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 300 },
    children: run(text, { bold: true, size: 30 }),
  })
const heading = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 200, after: 100 },
    children: [new TextRun({ text, bold: true, color: '000000', font: FONT, size: 26 })],
  })

function letterhead({ sender }: Packet): Table {
  const left = [...sender.map((line) => line.toUpperCase()), 'Số: ……/……']
  const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '……, ngày …… tháng …… năm ……']
  return bareRow([left, right], (line) => line < 2)
}

const signature = (): Table =>
  bareRow([[''], ['NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ', '(Ký, ghi rõ họ tên, đóng dấu)']], (line) => line === 0)

/** Two columns without borders, centred. */
function bareRow(columns: readonly (readonly string[])[], isBold: (line: number) => boolean): Table {
  const widths = [WIDTH * 0.42, WIDTH * 0.58].map(Math.round)
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        children: columns.map(
          (lines, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              borders: BARE,
              children: lines.map(
                (line, n) =>
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    spacing: { before: n === 0 ? 200 : 0 },
                    children: run(line, { bold: isBold(n), size: 24 }),
                  }),
              ),
            }),
        ),
      }),
    ],
  })
}

/** A table with a heading row that repeats on each page; widths in millimetres. */
function grid(widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columnWidths = widths.map((width) => mm(width))
  const cell = (text: string, i: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [new Paragraph({ children: run(text, { bold, size: 22 }) })],
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, i) => cell(text, i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, false)) })),
    ],
  })
}

function sealed(bytes: Uint8Array): Uint8Array {
  const day = FIXED_DATE.toISOString().replace('.000', '')
  const settled = (part: Uint8Array): Uint8Array => strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, day))
  return zipParts(partsOf(bytes).map(([name, part]) => [name, name === 'docProps/core.xml' ? settled(part) : part]))
}
