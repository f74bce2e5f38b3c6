import type { ImportedPaper, ImportedTable } from '../imported-table.js'
import { readPaperLine, readPaperTable } from './dossier-sheet.js'
import type { Table } from './block.js'
import type { Frame } from './frame.js'
import type { Joined } from './read-document.js'

/** Lines above a table that say something of it, and those that do not. */
interface Above {
  kept: string[]
  stray: string[]
}
interface Placed {
  table: Joined
  above: Above
  frame: Frame
}

const CODE = /\d\.\d{6}(?:\.(?:000\.00\.00\.)?H\d\d)?/
const CODE_ALL = new RegExp(CODE, 'g')
const LABELLED =
  /^(?:mã|tên thủ tục|tên tthc|thủ tục hành chính|nơi ban hành|tỉnh|thành phố|địa phương|lĩnh vực|cấp thực hiện|trường hợp|(?:phí|lệ phí|phí, lệ phí)|thời (?:hạn|gian) giải quyết|hẹn lần \d+|có hiệu lực|hiệu lực|quyết định|đề xuất)[^:]{0,40}:?/iu
const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]\s*/iu
const PAPERS = /^(?:[a-zđ\d]+[.)]\s*)*thành phần(?:,? số lượng)? hồ sơ/iu
const RESULT = /^(?:[a-zđ\d.]+[.)]\s*)*kết quả (?:thực hiện|giải quyết)[^:]*:\s*(.+?)\.?$/iu

/** One procedure of a document: the lines that name it, its process tables, its papers. */
export class Section {
  readonly tables: Placed[] = []
  private lines: string[] = []
  private readonly papers: ImportedPaper[] = []
  private readonly results: string[] = []
  private inPapers = false

  constructor(private readonly frame: Frame) {}

  get hasTable(): boolean {
    return this.tables.length > 0
  }
  /** How many lines wait for the table that they stand above. */
  get pending(): number {
    return this.lines.length
  }
  /** Lines below the last table. */
  get leftOver(): readonly string[] {
    return this.lines
  }

  addLine(text: string): void {
    const paper = this.inPapers ? readPaperLine(text) : undefined
    const result = RESULT.exec(text)?.[1]
    if (paper) this.papers.push(paper)
    else if (result !== undefined) this.results.push(result)
    else if (!(this.inPapers = PAPERS.test(text))) this.lines.push(text)
  }

  /** True where the table lists the papers of a dossier. */
  addPapers(table: Table): boolean {
    const papers = readPaperTable(table)
    if (papers) this.papers.push(...papers)
    this.inPapers = false
    return papers !== undefined
  }

  addTable(table: Joined, frame: Frame): void {
    this.tables.push({ table, above: sorted(this.lines), frame })
    this.lines = []
    this.inPapers = false
  }

  /** A new section that takes the lines which stand below this one's last table. */
  split(frame: Frame): Section {
    const next = new Section(frame)
    next.lines = this.lines
    this.lines = []
    return next
  }

  /** What the document and this section say, for a table that does not say it itself. */
  complete(table: ImportedTable, own: Frame, whole: Frame): ImportedTable {
    const decision = own.decision ?? whole.decision
    const { no, date } = decision ?? {}
    const province = own.province ?? whole.province
    const codes = table.codes.length > 0 ? table.codes : [...new Set(table.name.match(CODE_ALL) ?? [])]
    return {
      ...table,
      codes,
      name: table.name.replace(NUMBERED, ''),
      ...(table.province === '' && province !== undefined ? { province } : {}),
      ...(table.field === '' && own.field !== undefined ? { field: own.field } : {}),
      ...(table.decision === undefined && no !== undefined && date !== undefined ? { decision: { no, date } } : {}),
      ...(this.papers.length > 0 ? { papers: this.papers } : {}),
      ...(this.results.length > 0 ? { results: this.results } : {}),
      ...(whole.bases.length > 0 ? { bases: whole.bases } : {}),
    }
  }
}

/** The name of the procedure is the last line that holds its code, is numbered or calls itself one; labels stay. */
function sorted(lines: readonly string[]): Above {
  const labelled = lines.filter((line) => LABELLED.test(line) && !isName(line))
  const rest = lines.filter((line) => !labelled.includes(line))
  const name = rest.findLast((line) => CODE.test(line)) ?? rest.findLast(isName) ?? rest.at(-1)
  const kept = [...(name === undefined ? [] : [name]), ...labelled]
  return { kept, stray: rest.filter((line) => line !== name) }
}

const isName = (line: string): boolean =>
  /^(?:(?:\d+(?:\.\d+)*|[IVX]+)[.)]\s|thủ tục (?!hành chính\s*:)|tên thủ tục|(?:tên )?quy trình(?: số \d+)?\s*:)/iu.test(
    line,
  )
