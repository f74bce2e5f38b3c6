import type { PrintedCells } from '../../machines/model/actor.js'
import type { Path } from '../../machines/model/corpus.js'
import { printTime } from '../../machines/model/duration.js'
import type { Process } from '../../machines/model/process.js'
import type { Column, FormRegister, Province } from '../../machines/model/registry.js'
import { isBlock, isParallel, type Block, type Parallel, type Row, type Step } from '../../machines/model/step.js'
import { toCell, type Cell, type TableRow } from './official-table.js'
import { printedActor } from '../../machines/model/print-actor.js'
import { printedFees, printedGives } from './print-papers.js'

type Key = Column['key']
export interface DraftRow extends TableRow {
  cells: Partial<Record<Key, Cell>>
}

/** What the rows of a block inherit, and the registers that name things. */
export interface RowContext {
  office: string | undefined
  province: Province | undefined
  process: Process
  forms: FormRegister
}

/** Table rows of a list of rows, top to bottom, merged cells marked. */
export const flattenRows = (rows: readonly Row[], path: Path, context: RowContext): DraftRow[] =>
  rows.flatMap((row, i) => {
    const at = [...path, i]
    if (isBlock(row)) return blockRows(row, at, context)
    return isParallel(row) ? parallelRows(row, at, context) : [stepRow(row, at, context)]
  })

function stepRow(step: Step, path: Path, context: RowContext): DraftRow {
  const printed: PrintedCells = step.printed ?? {}
  const cells: DraftRow['cells'] = {
    no: { text: step.no ?? '' },
    who: toCell(printedActor(step, context.office, context.province)),
    what: toCell(step.text ?? step.name),
    time: { text: step.within === undefined ? '' : printTime(step.within) },
    gives: toCell(printedGives(step, context.process, context.forms)),
    fee: toCell(printedFees(step, context.process)),
    ...otherCells(printed),
  }
  return { kind: 'step', id: step.id, path, cells }
}

const OTHER_KEYS: readonly Key[] = ['note', 'service']
const otherCells = (printed: PrintedCells): DraftRow['cells'] =>
  Object.fromEntries(OTHER_KEYS.filter((key) => printed[key] !== undefined).map((key) => [key, toCell(printed[key])]))

function parallelRows(parallel: Parallel, path: Path, context: RowContext): DraftRow[] {
  const rows = parallel.branches.flatMap((branch, i) => blockRows(branch, [...path, 'branches', i], context))
  return parallel.title === undefined && parallel.no === undefined ? rows : [headingRow(parallel, path), ...rows]
}

/**
 * A block is a heading row where it has a title, a bound, a subtotal, or a label of its own above labelled rows;
 * otherwise its label and its time are cells merged over its rows.
 */
function blockRows(block: Block, path: Path, context: RowContext): DraftRow[] {
  const inner = flattenRows(block.rows, [...path, 'rows'], { ...context, office: block.office ?? context.office })
  const steps = inner.filter((row) => row.kind === 'step')
  const isHeading =
    block.title !== undefined ||
    block.limit !== undefined ||
    block.subtotal !== undefined ||
    (block.no !== undefined && steps.some((row) => row.cells.no?.text !== ''))
  if (block.within !== undefined) merge(inner, 'time', { text: printTime(block.within) })
  if (isHeading) return [headingRow(block, path), ...inner]
  if (block.no !== undefined) merge(inner, 'no', { text: block.no })
  for (const [key, cell] of printedCells(block.printed)) merge(inner, key, cell)
  return inner
}

function headingRow(block: Block | Parallel, path: Path): DraftRow {
  const time = 'rows' in block && block.rows !== undefined ? (block.subtotal ?? block.limit) : undefined
  const cells: DraftRow['cells'] = {
    no: { text: block.no ?? '' },
    what: { text: block.title ?? '' },
    time: { text: time === undefined ? '' : printTime(time) },
    ...Object.fromEntries('printed' in block ? printedCells(block.printed) : []),
  }
  return { kind: 'heading', id: block.id, path, cells }
}

function printedCells(printed: PrintedCells | undefined): [Key, Cell][] {
  const { by, gives, fee, ...others } = printed ?? {}
  const named: [Key, Cell][] = [
    ['who', toCell(by)],
    ['gives', toCell(gives)],
    ['fee', toCell(fee)],
    ...(Object.entries(otherCells(others)) as [Key, Cell][]),
  ]
  return named.filter(([, cell]) => cell.text !== '')
}

/** Merges a cell over rows that have none of their own; where one has, the cell stands in the first free row only. */
function merge(rows: DraftRow[], key: Key, cell: Cell): void {
  const free = rows.filter((row) => (row.cells[key]?.text ?? '') === '' && row.cells[key]?.covered === undefined)
  const [first, ...rest] = free
  if (first === undefined) return
  const whole = free.length === rows.length && rest.length > 0
  first.cells[key] = whole ? { ...cell, span: rows.length } : cell
  if (whole) for (const row of rest) row.cells[key] = { text: '', covered: true }
}
