import { AlignmentType, Paragraph, TextRun, type IRunOptions } from 'docx'
import { FONT, SIZE } from './page.js'

export interface Look {
  /** Words in bold before the text: 'Điều 1.' */
  lead?: string
  bold?: boolean
  italics?: boolean
  size?: number
  colour?: string
  align?: keyof typeof AlignmentType
  /** Space above and below, in points. */
  space?: readonly [before: number, after: number]
  /** First line moved in, as the text of a decision is. */
  indent?: boolean
  keepNext?: boolean
  pageBreakBefore?: boolean
}

const FIRST_LINE = 567
const POINT = 20

/** A paragraph; a line break in the text is one on the page. */
export function paragraph(text: string, look: Look): Paragraph {
  const { lead, align, space = [0, 0], indent = false, keepNext = false, pageBreakBefore = false } = look
  return new Paragraph({
    ...(align === undefined ? {} : { alignment: AlignmentType[align] }),
    spacing: { before: space[0] * POINT, after: space[1] * POINT },
    ...(indent ? { indent: { firstLine: FIRST_LINE } } : {}),
    keepNext,
    pageBreakBefore,
    children: [...(lead === undefined ? [] : runs(`${lead} `, { ...look, bold: true })), ...runs(text, look)],
  })
}

/** Runs of one look; each line of the text begins with a break. */
const runs = (text: string, { bold = false, italics = false, size = SIZE.body, colour }: Look): TextRun[] =>
  visible(text)
    .split('\n')
    .map(
      (line, i) => new TextRun({ ...run(bold, italics, size, colour), text: line, ...(i === 0 ? {} : { break: 1 }) }),
    )

const run = (bold: boolean, italics: boolean, size: number, colour: string | undefined): IRunOptions => ({
  font: FONT,
  bold,
  italics,
  size,
  ...(colour === undefined ? {} : { color: colour }),
})

/** XML has no place for control characters. */
const visible = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, ' ')
