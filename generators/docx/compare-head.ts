import { printDay } from '../../machines/model/words.js'
import type { Process } from '../../machines/model/process.js'
import type { Block } from '../import/document/block.js'
import { readFrameLine, type Frame } from '../import/document/frame.js'
import { rowText } from '../import/document/to-grid.js'
import { spaceless, type Difference } from './compare-document.js'

const PLACE = 'trang đầu'

/**
 * Where number, day and title of a document differ from what its definitions say; a number or day that is still left
 * open is no difference, and neither is one that the definitions do not know yet. The list of procedures is a table of
 * the appendix.
 */
export function compareHead(processes: readonly Process[], about: string, blocks: readonly Block[]): Difference[] {
  const { decision } = frameOf(blocks)
  const known = processes.flatMap(({ decision: own }) => own ?? [])
  return [
    ...facts('số', new Set(known.map(({ no }) => no)), decision?.no),
    ...facts('ngày', new Set(known.map(({ date }) => printDay(date))), decision?.date && printDay(decision.date)),
    ...titleOf(about, blocks),
  ]
}

/** What definitions do not know and the document says: number and day that should be written into them. */
export function newDecision(processes: readonly Process[], blocks: readonly Block[]): string | undefined {
  const { decision } = frameOf(blocks)
  const without = processes.filter((process) => process.decision === undefined).length
  if (decision === undefined || without === 0) return undefined
  const day = decision.date === undefined ? '' : ` ngày ${printDay(decision.date)}`
  return `Văn bản đã có số ${decision.no}${day}; ${without} định nghĩa chưa ghi quyết định, ghi vào "decision".`
}

const facts = (what: string, known: ReadonlySet<string>, found: string | undefined): Difference[] =>
  found === undefined
    ? []
    : [...known].filter((one) => one !== found).map((expected) => ({ place: `${PLACE}, ${what}`, expected, found }))

/** The title stands under the word QUYẾT ĐỊNH; a PDF breaks it into lines. */
function titleOf(about: string, blocks: readonly Block[]): Difference[] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.text.trim()] : []))
  const after = lines.slice(lines.indexOf('QUYẾT ĐỊNH') + 1)
  if (spaceless(after.slice(0, MOST_TITLE_LINES).join(' ')).startsWith(spaceless(about))) return []
  return [{ place: `${PLACE}, trích yếu`, expected: about, found: after[0] ?? '' }]
}
const MOST_TITLE_LINES = 8

/** What the document says of itself before its appendix. */
function frameOf(blocks: readonly Block[]): Frame {
  const frame: Frame = { bases: [] }
  const appendix = blocks.findIndex((block) => block.kind === 'line' && /^PHỤ LỤC/u.test(block.text))
  for (const block of blocks.slice(0, appendix === -1 ? blocks.length : appendix)) {
    if (block.kind === 'line') readFrameLine(frame, block.text.replace(/\s{3,}/g, ' | '))
    else for (const row of block.rows) readFrameLine(frame, rowText(row))
  }
  return frame
}
