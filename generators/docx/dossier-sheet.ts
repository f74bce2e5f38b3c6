import type { Paragraph, Table } from 'docx'
import { isNone, type None } from '../../machines/model/fact.js'
import type { National, Paper } from '../../machines/model/national.js'
import type { FormRegister, LawRegister } from '../../machines/model/registry.js'
import { printFee } from '../table/print-papers.js'
import { printLimit } from '../table/print-when.js'
import { citedLaws, lawLine } from './law-line.js'
import { grid } from './grid.js'
import { SIZE, WIDTH } from './page.js'
import { paragraph } from './text.js'

interface Registers {
  forms: FormRegister
  laws: LawRegister
}
const NOT_SAID = 'Chưa có trong nguồn'

/** The sheet of a procedure: components, forms, fees, limit, legal basis, results. What no source says is said to be so. */
export function dossierSheet(national: National, registers: Registers): (Paragraph | Table)[] {
  const { papers, fees, limits, results } = national
  const bases = citedLaws(national.cites ?? [], registers.laws)
  return [
    paragraph(`Phiếu hồ sơ: ${national.name}${national.code === undefined ? '' : ` (${national.code})`}`, {
      bold: true,
      space: [8, 4],
      keepNext: true,
    }),
    label('Thành phần hồ sơ', papers === undefined ? NOT_SAID : isNone(papers) ? papers.none : undefined),
    ...(papers === undefined || isNone(papers) ? [] : [paperTable(papers, registers.forms)]),
    ...lines(
      'Kết quả thực hiện',
      results?.map(({ name }) => name),
    ),
    ...lines('Thời hạn giải quyết theo cơ sở dữ liệu', said(limits, printLimit)),
    ...lines('Phí và lệ phí', said(fees, printFee)),
    ...lines('Căn cứ riêng của thủ tục', bases.length === 0 ? undefined : bases.map(lawLine)),
  ]
}

const said = <T>(facts: readonly T[] | None | undefined, print: (fact: T) => string): string[] | undefined =>
  facts === undefined ? undefined : isNone(facts) ? [facts.none] : facts.map(print)

function lines(title: string, facts: readonly string[] | undefined): Paragraph[] {
  if (facts === undefined || facts.length === 0) return [label(title, NOT_SAID)]
  const [only] = facts
  if (only !== undefined && facts.length === 1) return [label(title, only)]
  return [label(title, undefined), ...facts.map((fact) => paragraph(`- ${fact}`, { size: SIZE.head, space: [0, 2] }))]
}

const label = (title: string, text: string | undefined): Paragraph =>
  paragraph(text === undefined ? `${title}:` : `${title}: ${text}`, {
    size: SIZE.head,
    space: [4, 2],
    keepNext: text === undefined,
  })

const SHARES = [8, 58, 12, 12, 10] as const

function paperTable(papers: readonly Paper[], forms: FormRegister): Table {
  const head = ['STT', 'Tên giấy tờ', 'Bản chính', 'Bản sao', 'Biểu mẫu'].map((text) => ({
    text,
    bold: true,
    align: 'CENTER' as const,
  }))
  const count = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'))
  return grid(
    SHARES.map((share) => Math.floor((WIDTH.landscape * share) / 100)),
    [
      { cells: head, head: true },
      ...papers.map(({ name, originals, copies, form }, i) => ({
        cells: [
          { text: String(i + 1), align: 'CENTER' as const },
          { text: name },
          { text: count(originals), align: 'CENTER' as const },
          { text: count(copies), align: 'CENTER' as const },
          { text: form === undefined ? '' : `Mẫu số ${forms[form]?.no ?? form}`, align: 'CENTER' as const },
        ],
      })),
    ],
  )
}
