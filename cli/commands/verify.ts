import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { compareHead, newDecision } from '../../generators/docx/compare-head.js'
import type { DecisionHead } from '../../generators/docx/decision-page.js'
import { compareDocument, marksOf, missingTexts, type Difference } from '../../generators/docx/compare-document.js'
import { fingerprint, type Mark } from '../../generators/docx/fingerprint.js'
import type { Block } from '../../generators/import/document/block.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { PackageFault } from '../../generators/import/package/open-package.js'
import { readText } from '../../generators/import/text/read-text.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { decisionHead } from '../decision-source.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { textOfPdf } from '../office.js'
import { readSettings } from '../settings.js'
import { version } from '../version.js'

/** `tthc verify`: whether a signed decision still says what the definitions say, and where not. */
export const register = (parent: Command): void => {
  parent
    .command('verify')
    .description('Đối chiếu quyết định đã ký (Word hoặc PDF) với định nghĩa: còn giống không, khác ở đâu.')
    .argument('<tệp>', 'tệp .docx hoặc .pdf do tthc decide soạn')
    .addHelpText('after', examples)
    .action(async (file: string) => {
      const { text, same } = await verify(process.cwd(), file)
      process.stdout.write(text)
      if (!same) process.exitCode = 1
    })
}

const examples = `
Ví dụ:
  tthc verify da-ky.docx      số, ngày, trích yếu; từng ô của bảng, từng dòng của phụ lục
  tthc verify da-ky.pdf       số, ngày, trích yếu; từng chữ của phụ lục (cần chương trình pdftotext)

Mã kết thúc: 0 giống định nghĩa; 1 có chỗ khác; 2 không đối chiếu được.`

async function verify(base: string, file: string): Promise<{ text: string; same: boolean }> {
  const path = pathOf(base, file)
  if (!existsSync(path)) throw new UsageFault(`Không có tệp ${file}.`)
  const isPdf = extname(path).toLowerCase() === '.pdf'
  const text = isPdf ? textOfPdf(path) : ''
  const blocks = isPdf ? readText(unbroken(text)) : blocksOf(path)
  const marks = marksOf(blocks)
  if (marks.length === 0)
    throw new UsageFault(`Không thấy dòng "Mã đối chiếu" trong ${file}; chỉ đối chiếu được tệp do tthc decide soạn.`)
  const { corpus } = loadCorpus(readSettings(base).roots, { base })
  const entries = marks.map((mark) => ({ mark, entry: corpus.processes.find(({ id }) => id === mark.process) }))
  const known = entries.flatMap(({ entry }) => entry ?? [])
  const head = decisionHead(known, corpus, {})
  const expected = withoutCharts(await expectedBlocks(head, known, corpus)).blocks
  const { blocks: found, charts } = withoutCharts(blocks)
  const processes = known.map(({ value }) => value)
  const differences = [
    ...compareHead(processes, head.about, found),
    ...(isPdf ? missingTexts(expected, text) : compareDocument(expected, found)),
  ]
  const lines = [
    ...entries.map(({ mark, entry }) => verdict(mark, entry)),
    ...[newDecision(processes, found)].filter((line) => line !== undefined),
    ...differences.map(inWords),
    chartNotice(charts, entries.length),
  ]
  const isUnchanged = entries.every(({ mark, entry }) => entry !== undefined && fingerprint(entry) === mark.hash)
  // A PDF is compared by its words alone, so that the mark must agree as well.
  const same = differences.length === 0 && known.length === entries.length && (isUnchanged || !isPdf)
  lines.push(same ? 'Văn bản giống định nghĩa.' : `Văn bản khác định nghĩa ở ${differences.length} chỗ.`)
  return { text: `${lines.join('\n')}\n`, same }
}

/** What the definitions print today, read back in the same way as the signed document. */
async function expectedBlocks(head: DecisionHead, entries: readonly ProcessEntry[], corpus: Corpus): Promise<Block[]> {
  const { writeDecision } = await import('../../generators/docx/write-decision.js')
  return readDocx(await writeDecision({ head, entries, corpus, charts: new Map(), version })).blocks
}

function blocksOf(path: string): Block[] {
  try {
    return readDocx(readFileSync(path)).blocks
  } catch (error) {
    if (error instanceof PackageFault) throw new UsageFault(`Không đọc tệp ${path}: ${error.message}.`)
    throw error
  }
}

/** Charts are pictures: what they show follows from the tables, which are compared. Their headings are counted. */
function withoutCharts(blocks: readonly Block[]): { blocks: Block[]; charts: number } {
  const rest = blocks.filter((block) => block.kind === 'table' || !CHART_HEADING.test(block.text))
  const first = blocks.filter((block) => block.kind === 'line' && /^Lưu đồ:/u.test(block.text))
  return { blocks: rest, charts: first.length }
}
const CHART_HEADING = /^Lưu đồ(?: \(tiếp theo|:)/u

const chartNotice = (charts: number, processes: number): string =>
  charts === 0
    ? 'Văn bản không có lưu đồ; lưu đồ không được đối chiếu.'
    : `Lưu đồ là hình nên không được đối chiếu, cần xem bằng mắt${charts < processes ? `; ${processes - charts} quy trình không có lưu đồ` : ''}.`

/** A PDF breaks a line where its page ends, in the middle of a mark too. */
const unbroken = (text: string): string =>
  text.normalize('NFC').replace(/(Mã đối chiếu:[^\n]*)\n(?=[^\n]*tthc )/gu, '$1 ')

function verdict({ process: id, hash }: Mark, entry: ProcessEntry | undefined): string {
  if (entry === undefined) return `${id}: không còn định nghĩa này.`
  return fingerprint(entry) === hash
    ? `${id}: định nghĩa không đổi từ khi in.`
    : `${id}: định nghĩa đã đổi từ khi in; các chỗ khác nhau ghi dưới đây.`
}

function inWords({ place, expected, found }: Difference): string {
  if (found === undefined) return `  ${place}: văn bản thiếu "${expected ?? ''}"`
  if (expected === undefined) return `  ${place}: văn bản thừa "${found}"`
  return `  ${place}: văn bản ghi "${found}", định nghĩa ghi "${expected}"`
}
