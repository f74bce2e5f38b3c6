import type { Paragraph, Table } from 'docx'
import { dayInWords } from '../../machines/model/words.js'
import { grid, type GridCell } from './grid.js'
import { SIZE, WIDTH } from './page.js'
import { paragraph } from './text.js'

/** What the first page of a decision says besides its processes. */
export interface DecisionHead {
  /** 'tỉnh Cao Bằng' */
  place: string
  /** The number with its sign, '2022/QĐ-UBND'; absent: left open for the clerk. */
  no?: string
  /** Absent: left open for the clerk. */
  date?: string
  /** 'Phê duyệt quy trình nội bộ …' */
  about: string
  /** The documents that it rests on, each a line without "Căn cứ". */
  bases: readonly string[]
  /** The body that proposes it: 'Giám đốc Sở Y tế'. */
  proposer: string
  /** Title of who signs, in capitals as it is printed: 'CHỦ TỊCH'. */
  signer: string
  articles: readonly string[]
  recipients: readonly string[]
}

/** The number and the day that the clerk writes in. */
export const OPEN_NUMBER = '        /QĐ-UBND'
export const OPEN_DAY = 'ngày      tháng      năm'
const RULE = '───────'

/** The first page of a decision in the form of NĐ 30/2020/NĐ-CP, Phụ lục I and III. */
export function decisionPage(head: DecisionHead): (Paragraph | Table)[] {
  const { about, bases, proposer, articles } = head
  return [
    letterhead(head),
    paragraph('QUYẾT ĐỊNH', { bold: true, align: 'CENTER', space: [18, 0] }),
    paragraph(about, { bold: true, align: 'CENTER' }),
    paragraph(RULE, { align: 'CENTER', size: SIZE.small, space: [0, 8] }),
    paragraph(issuerOf(head).toUpperCase(), { bold: true, align: 'CENTER', space: [4, 8] }),
    ...bases.map((base) =>
      paragraph(`Căn cứ ${base};`, { italics: true, align: 'JUSTIFIED', indent: true, space: [0, 4] }),
    ),
    paragraph(`Theo đề nghị của ${proposer}.`, { italics: true, align: 'JUSTIFIED', indent: true, space: [0, 4] }),
    paragraph('QUYẾT ĐỊNH:', { bold: true, align: 'CENTER', space: [8, 8] }),
    ...articles.map((text, i) =>
      paragraph(text, { lead: `Điều ${i + 1}.`, align: 'JUSTIFIED', indent: true, space: [0, 6] }),
    ),
    signature(head),
  ]
}

/**
 * Who decides: the chairman, whoever signs for him; the committee where somebody signs on its behalf (TM.). 'Chủ tịch Ủy
 * ban nhân dân tỉnh Cao Bằng'
 */
export const issuerOf = ({ signer, place }: DecisionHead): string =>
  `${signer.startsWith('TM.') ? '' : 'Chủ tịch '}Ủy ban nhân dân ${place}`

/** The body on the left, the nation's name and motto on the right; below them number, place and day. */
function letterhead({ place, no = OPEN_NUMBER, date }: DecisionHead): Table {
  const seat = place.replace(/^(?:tỉnh|thành phố)\s+/iu, '')
  const centred = (text: string, look: Partial<GridCell> = {}): GridCell => ({
    text,
    align: 'CENTER',
    size: SIZE.head,
    ...look,
  })
  return grid(
    [Math.floor(WIDTH.portrait * 0.4), Math.floor(WIDTH.portrait * 0.6)],
    [
      {
        cells: [
          centred('ỦY BAN NHÂN DÂN', { bold: true }),
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: SIZE.head - 2 }),
        ],
      },
      {
        cells: [
          centred(place.toUpperCase(), { bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: SIZE.body }),
        ],
      },
      { cells: [centred(RULE, { size: SIZE.small }), centred(`${RULE}${RULE}${RULE}`, { size: SIZE.small })] },
      {
        cells: [
          centred(`Số: ${no}`),
          centred(`${seat}, ${date === undefined ? OPEN_DAY : dayInWords(date)}`, { italics: true, size: SIZE.body }),
        ],
      },
    ],
    false,
  )
}

/** Recipients on the left, who signs on the right; the name stays open. */
function signature({ signer, recipients }: DecisionHead): Table {
  const left = Math.floor(WIDTH.portrait * 0.48)
  const list = recipients.map((one) => `- ${one};`).join('\n')
  return grid(
    [left, WIDTH.portrait - left],
    [
      {
        cells: [
          { text: 'Nơi nhận:', bold: true, italics: true, size: 24, space: [12, 0] },
          { text: signer, bold: true, align: 'CENTER', size: SIZE.body, space: [12, 0] },
        ],
      },
      {
        cells: [
          { text: `${list}\n- Lưu: VT.`, size: SIZE.small },
          { text: '\n\n\n\n', size: SIZE.body },
        ],
      },
    ],
    false,
  )
}
