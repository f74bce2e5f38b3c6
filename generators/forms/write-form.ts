import { Document, ImageRun, Packer, Paragraph, type Table } from 'docx'
import { casesOf } from '../../machines/build/cases.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import type { FormEntry, LawRegister, Province } from '../../machines/model/registry.js'
import { lawNumber } from '../../machines/model/law-words.js'
import { listed } from '../../machines/model/listed.js'
import { grid, type GridCell } from '../docx/grid.js'
import { FONT, landscape, portrait, SIZE, WIDTH } from '../docx/page.js'
import { placeOf } from '../place.js'
import { sealed } from '../docx/seal.js'
import { paragraph } from '../docx/text.js'
import { officialTables } from '../table/write.js'
import { FORMS, type Field, type FormTable } from './fields.js'
import { dossierPattern, knownValues } from './known-values.js'

export interface FormSource {
  form: FormEntry
  entry: ProcessEntry
  province: Province
  corpus: Corpus
  /** A picture of a text as QR code. */
  qr: (text: string) => Promise<Uint8Array>
}

const BLANK = '…'.repeat(19)
/** A line to write on, as wide as an upright page has room for. */
const BLANK_LINE = '…'.repeat(35)
/** A box to tick, in letters that every font has. */
const BOX = '[   ]'
/** Rows of a book, and of a table that no source fills. */
const EMPTY_ROWS = 12

/** A form of the one-stop mechanism with what its procedure says filled in, and the rest to be written. */
export async function writeForm(source: FormSource): Promise<Uint8Array | undefined> {
  const body = FORMS[source.form.purpose]
  if (body === undefined) return undefined
  const { entry, province, form, corpus } = source
  const width = body.wide ? WIDTH.landscape : WIDTH.portrait
  const known = knownValues(entry.value, province)
  const lines = (fields: readonly Field[]): Paragraph[] => fields.flatMap((field) => fieldLines(field, known))
  const document = new Document({
    title: `${form.no}. ${form.name}`,
    creator: 'tthc',
    lastModifiedBy: 'tthc',
    description: '',
    styles: { default: { document: { run: { font: FONT, size: SIZE.head } } } },
    sections: [
      {
        properties: body.wide ? landscape : portrait,
        children: [
          ...(await headOf(source, width)),
          paragraph(form.name.toUpperCase(), { bold: true, align: 'CENTER', space: [10, 8] }),
          ...(body.isLetter === true ? [paragraph(`Kính gửi: ${BLANK}`, { align: 'CENTER', space: [0, 6] })] : []),
          ...(body.opening === undefined ? [] : [paragraph(body.opening, { indent: true, space: [0, 4] })]),
          ...lines(body.fields),
          ...(body.table === undefined ? [] : tableOf(body.table, entry, corpus, width)),
          ...lines(body.after ?? []),
          ...signatures(body.signatures, width),
        ],
      },
    ],
  })
  return sealed(new Uint8Array(await Packer.toBuffer(document)))
}

/** The number to be written in: 'H14-………-………' of a pattern with the day and the counter. */
const openNumber = (pattern: string | undefined): string => pattern?.replace(/\{[^}]*\}/g, '………') ?? BLANK

/** Form number, body and nation, number of the dossier with its code to scan. */
async function headOf({ form, province, corpus, qr }: FormSource, width: number): Promise<(Paragraph | Table)[]> {
  const isBook = FORMS[form.purpose]?.table?.of === 'book'
  const pattern = isBook ? undefined : dossierPattern(province)
  const law = lawOf(form, corpus.registers.laws)
  const half = Math.floor(width * 0.42)
  const centred = (text: string, bold: boolean): GridCell => ({ text, bold, align: 'CENTER', size: SIZE.table })
  const code =
    pattern === undefined
      ? []
      : [
          new Paragraph({
            alignment: 'right',
            children: [
              new ImageRun({
                type: 'png',
                data: await qr(pattern),
                transformation: { width: 76, height: 76 },
                altText: { name: 'Mã QR', title: 'Mã QR của mã hồ sơ', description: pattern },
              }),
            ],
          }),
          paragraph('Chỗ của mã QR: thay bằng mã của hồ sơ', { italics: true, size: SIZE.mark, align: 'RIGHT' }),
        ]
  return [
    paragraph(`Mẫu số ${form.no}${law === undefined ? '' : ` (${law})`}`, {
      italics: true,
      size: SIZE.small,
      align: 'RIGHT',
    }),
    grid(
      [half, width - half],
      [
        {
          cells: [
            centred(`ỦY BAN NHÂN DÂN\n${placeOf(province).toUpperCase()}`, true),
            centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', true),
          ],
        },
        {
          cells: [
            centred(isBook ? '' : `Mã hồ sơ: ${openNumber(pattern)}`, false),
            centred('…………, ngày      tháng      năm', false),
          ],
        },
      ],
      false,
    ),
    ...code,
  ]
}

function lawOf({ law }: FormEntry, laws: LawRegister): string | undefined {
  const entry = laws[law]
  return entry && lawNumber(entry)
}

function fieldLines({ label, known, boxes, lines = 0 }: Field, values: ReturnType<typeof knownValues>): Paragraph[] {
  const value = known === undefined ? undefined : values[known]
  const ticks = boxes?.map((box) => `${BOX} ${box}`).join('   ')
  const said = [value, ticks].filter((part) => part !== undefined).join('. ')
  return [
    paragraph(`${label}: ${said === '' ? BLANK : said}`, { size: SIZE.head, space: [0, 3] }),
    ...Array.from({ length: lines }, () => paragraph(BLANK_LINE, { size: SIZE.head, space: [0, 3] })),
  ]
}

function tableOf(table: FormTable, entry: ProcessEntry, corpus: Corpus, width: number): (Paragraph | Table)[] {
  const { columns, title } = table
  const rows = rowsOf(table, entry, corpus)
  const widths = columns.map(({ share }) => share)
  const whole = widths.reduce((sum, one) => sum + one, 0)
  const head = columns.map(({ title: text }): GridCell => ({ text, bold: true, align: 'CENTER' }))
  return [
    ...(title === undefined ? [] : [paragraph(`${title}:`, { size: SIZE.head, space: [4, 3], keepNext: true })]),
    grid(
      widths.map((one) => Math.floor((width * one) / whole)),
      [
        { cells: head, head: true },
        ...rows.map((texts) => ({ cells: columns.map((_, i) => ({ text: texts[i] ?? '' })) })),
      ],
    ),
    paragraph('', { size: SIZE.mark }),
  ]
}

function rowsOf({ of }: FormTable, { value }: ProcessEntry, corpus: Corpus): string[][] {
  const empty = Array.from({ length: EMPTY_ROWS }, () => [''])
  if (of === 'book') return empty
  if (of === 'papers') {
    const papers = value.of.flatMap((national) => listed(national.papers))
    const count = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'))
    return papers.length === 0
      ? empty.slice(0, 5)
      : papers.map(({ name, originals, copies }, i) => [String(i + 1), name, count(originals), count(copies)])
  }
  return officialTables(value, corpus)
    .slice(0, Math.max(casesOf(value).length, 1))
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'step'))
    .map(({ cells }) => [cells.no?.text ?? '', cells.who?.text ?? '', cells.time?.text ?? ''])
}

function signatures(words: readonly string[], width: number): Table[] {
  if (words.length === 0) return []
  const padded = words.length === 1 ? ['', ...words] : words
  const each = Math.floor(width / padded.length)
  const cells = padded.map((text): GridCell => ({ text, bold: true, align: 'CENTER', space: [8, 0] }))
  return [
    grid(
      padded.map(() => each),
      [{ cells }],
      false,
    ),
  ]
}
