import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'
import { fold } from '../machines/source/csv/column.js'
import type { MigrationPlan } from '../machines/compare/passage.js'
import type { Verdict } from '../machines/compare/verdict.js'
import { UsageFault } from './fault.js'

/** What was counted of a list of dossiers; `rows` is always the sum of the verdicts and of what was refused. */
export interface DossierCount {
  /** Rows below the heading, empty lines aside. */
  rows: number
  byVerdict: Record<Verdict['verdict'], number>
  /** Dossiers of procedures that do not change. */
  untouched: number
  /** Rows that could not be understood, or whose state no version has. */
  refused: number
  /** The first of them, with line and reason. */
  faults: readonly { line: number; why: string }[]
  /** Rows whose dossier number stood already. Counted in their verdict as well. */
  repeated: number
}

/** One row with its verdict; `verdict` absent: the procedure does not change. */
export interface JudgedDossier {
  line: number
  dossier: string
  code: string
  state: string
  verdict?: Verdict
}

const HEADINGS = {
  dossier: 'Mã hồ sơ',
  code: 'Mã thủ tục',
  state: 'Trạng thái',
  received: 'Ngày nhận',
  due: 'Ngày hẹn trả',
}
type Key = keyof typeof HEADINGS
const ALSO: Readonly<Record<Key, readonly string[]>> = {
  dossier: ['dossier', 'id'],
  code: ['code', 'mã TTHC'],
  state: ['state', 'bước'],
  received: ['received', 'ngày tiếp nhận'],
  due: ['due', 'hạn trả', 'ngày hẹn'],
}
const REQUIRED: readonly Key[] = ['code', 'state']
const FAULTS_SHOWN = 20

/**
 * Reads a list of dossiers line by line, in bounded memory however long it is, and gives each row to `emit`. A dossier list
 * has no cell of several lines, so a line is a row: a stray quote spoils its own row and nothing after it.
 */
export async function judgeDossiers(
  file: string,
  plans: readonly MigrationPlan[],
  emit: (row: JudgedDossier) => void,
): Promise<DossierCount> {
  const verdicts = verdictsByCodeAndState(plans)
  const byVerdict = { stays: 0, moves: 0, old: 0, person: 0 }
  const count = {
    rows: 0,
    byVerdict,
    untouched: 0,
    refused: 0,
    faults: [] as { line: number; why: string }[],
    repeated: 0,
  }
  const seen = new Set<number>()
  let columns: Partial<Record<Key, number>> | undefined
  let delimiter = ','
  let line = 0
  const refuse = (why: string): void => {
    count.refused++
    if (count.faults.length < FAULTS_SHOWN) count.faults.push({ line, why })
  }
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    if (columns === undefined) {
      delimiter = text.split(';').length > text.split(',').length ? ';' : ','
      columns = columnsOf(text, delimiter)
      continue
    }
    count.rows++
    const cells = cellsOf(text, delimiter)
    if (cells === undefined) {
      refuse('dấu nháy kép trong dòng không khép lại')
      continue
    }
    const cell = (key: Key): string => (columns?.[key] === undefined ? '' : (cells[columns[key]] ?? '').trim())
    const [code, state, dossier] = [cell('code'), cell('state'), cell('dossier')]
    if (code === '' || state === '') {
      refuse('thiếu mã thủ tục hoặc trạng thái')
      continue
    }
    if (dossier !== '' && isRepeated(dossier, seen)) count.repeated++
    const states = verdicts.get(code)
    if (states === undefined) {
      count.untouched++
      emit({ line, dossier, code, state })
      continue
    }
    const verdict = states.get(state)
    if (verdict === undefined) refuse(`bản cũ của thủ tục ${code} không có trạng thái "${state}"`)
    else {
      byVerdict[verdict.verdict]++
      emit({ line, dossier, code, state, verdict })
    }
  }
  return count
}

function columnsOf(head: string, delimiter: string): Partial<Record<Key, number>> {
  const cells = cellsOf(head.replace(/^\uFEFF/, ''), delimiter) ?? []
  const columns: Partial<Record<Key, number>> = {}
  for (const key of Object.keys(HEADINGS) as Key[]) {
    const names = [HEADINGS[key], ...ALSO[key]].map(fold)
    const at = cells.findIndex((cell) => names.includes(fold(cell)))
    if (at >= 0) columns[key] = at
  }
  const lacking = REQUIRED.filter((key) => columns[key] === undefined).map((key) => `"${HEADINGS[key]}"`)
  if (lacking.length > 0)
    throw new UsageFault(
      `Danh sách hồ sơ thiếu cột ${lacking.join(', ')}. Các cột: ${Object.values(HEADINGS).join(', ')}.`,
    )
  return columns
}

/** Most rows hold no quote; only the others are worth a CSV parser. */
function cellsOf(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter)
  try {
    return parse(text, { delimiter, relax_column_count: true })[0]
  } catch {
    return undefined
  }
}

/** A state means one thing in all cases of a procedure, or it needs a person. */
function verdictsByCodeAndState(plans: readonly MigrationPlan[]): ReadonlyMap<string, ReadonlyMap<string, Verdict>> {
  const byCode = new Map<string, Map<string, Verdict>>()
  for (const plan of plans)
    for (const code of plan.codes) {
      const states = byCode.get(code) ?? new Map<string, Verdict>()
      byCode.set(code, states)
      for (const verdict of plan.verdicts) {
        const known = states.get(verdict.state)
        states.set(
          verdict.state,
          known === undefined || known.verdict === verdict.verdict ? verdict : ambiguous(verdict),
        )
        // The published id of a state may also come with its flow, which tells the cases apart.
        states.set(`${plan.flow} ${verdict.state}`, verdict)
      }
    }
  return byCode
}

const ambiguous = ({ state, title }: Verdict): Verdict => ({
  state,
  title,
  verdict: 'person',
  reason: 'trạng thái này có ở nhiều trường hợp và mỗi trường hợp một khác; ghi kèm trường hợp để tự xếp được',
  declared: false,
})

/** 53-bit hashes instead of the numbers themselves: a million of them stay small, and two alike by chance are 1 in 10⁴ lists. */
function isRepeated(dossier: string, seen: Set<number>): boolean {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < dossier.length; i++) {
    const unit = dossier.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const hash = (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
  if (seen.has(hash)) return true
  seen.add(hash)
  return false
}
