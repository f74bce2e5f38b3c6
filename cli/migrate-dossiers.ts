import { parse } from 'csv-parse/sync'
import { fold } from '../machines/source/csv/column.js'
import type { MigrationPlan } from '../machines/compare/passage.js'
import type { Verdict } from '../machines/compare/verdict.js'
import { isDay } from '../machines/model/day.js'
import { UsageFault } from './fault.js'
import { readLines, type Line } from './lines.js'
import { Seen } from './seen.js'

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
  /** False where the list was too long for all its numbers to be remembered. */
  repeatsSought: boolean
}

/** One row with what becomes of it. */
export interface JudgedDossier {
  line: number
  dossier: string
  code: string
  state: string
  due: string
  /** Absent: the procedure does not change, or the row was refused. */
  verdict?: Verdict
  /** Why the row was refused. */
  refused?: string
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
const DAYS: readonly Key[] = ['received', 'due']
const FAULTS_SHOWN = 20

/**
 * Judges a list of dossiers line by line, in bounded memory however long it is, and gives each row to `emit`. Such a list
 * has no cell of several lines, so a line is a row: a stray quote spoils its own row and nothing after it.
 */
export async function judgeDossiers(
  file: string,
  plans: readonly MigrationPlan[],
  emit: (row: JudgedDossier) => void,
): Promise<DossierCount> {
  const judge = new Judge(plans, emit)
  await readLines(file, (line) => {
    judge.take(line)
  })
  return judge.count()
}

class Judge {
  readonly #verdicts: ReadonlyMap<string, ReadonlyMap<string, Verdict>>
  readonly #seen = new Seen()
  readonly #days = new Map<string, boolean>()
  readonly #byVerdict = { stays: 0, moves: 0, old: 0, person: 0 }
  readonly #faults: { line: number; why: string }[] = []
  #head: Head | undefined
  #rows = 0
  #untouched = 0
  #refused = 0
  #repeated = 0

  constructor(
    plans: readonly MigrationPlan[],
    private readonly emit: (row: JudgedDossier) => void,
  ) {
    this.#verdicts = verdictsByCodeAndState(plans)
  }

  count(): DossierCount {
    if (this.#head === undefined) throw new UsageFault('Danh sách hồ sơ trống: không có cả dòng tiêu đề.')
    return {
      rows: this.#rows,
      byVerdict: this.#byVerdict,
      untouched: this.#untouched,
      refused: this.#refused,
      faults: this.#faults,
      repeated: this.#repeated,
      repeatsSought: this.#seen.isWhole,
    }
  }

  take({ number, text }: Line): void {
    if (text?.trim() === '') return
    if (this.#head === undefined) {
      this.#head = headOf(text ?? '')
      return
    }
    this.#rows++
    const row = { line: number, dossier: '', code: '', state: '', due: '' }
    if (text === undefined) return this.#refuse(row, 'dòng quá dài, không phải một dòng của danh sách hồ sơ')
    const cells = cellsOf(text, this.#head.delimiter)
    if (cells === undefined) return this.#refuse(row, 'dấu nháy kép trong dòng không khép lại')
    const { columns, width } = this.#head
    const cell = (key: Key): string => (columns[key] === undefined ? '' : (cells[columns[key]] ?? '').trim())
    Object.assign(row, { dossier: cell('dossier'), code: cell('code'), state: cell('state'), due: cell('due') })
    if (cells.length !== width)
      return this.#refuse(row, `dòng có ${cells.length} ô, tiêu đề có ${width} ô: bị cắt hoặc thừa dấu ngăn cách`)
    if (row.code === '' || row.state === '') return this.#refuse(row, 'thiếu mã thủ tục hoặc trạng thái')
    if (text.includes('\uFFFD')) return this.#refuse(row, 'chữ trong dòng không phải mã UTF-8')
    const wrong = DAYS.find((key) => !this.#isDay(cell(key)))
    if (wrong !== undefined)
      return this.#refuse(row, `"${cell(wrong).slice(0, 40)}" ở cột "${HEADINGS[wrong]}" không phải là một ngày`)
    this.#judge(row)
  }

  /** A list of a million rows has a few hundred different days. */
  #isDay(text: string): boolean {
    const known = this.#days.get(text)
    if (known !== undefined) return known
    const answer = isDayText(text)
    if (this.#days.size < 10_000) this.#days.set(text, answer)
    return answer
  }

  #judge(row: JudgedDossier): void {
    const states = this.#verdicts.get(row.code)
    const verdict = states?.get(row.state)
    if (states !== undefined && verdict === undefined)
      return this.#refuse(row, `bản cũ của thủ tục ${row.code} không có trạng thái "${row.state.slice(0, 80)}"`)
    if (row.dossier !== '' && this.#seen.has(row.dossier)) this.#repeated++
    if (verdict === undefined) this.#untouched++
    else this.#byVerdict[verdict.verdict]++
    this.emit(verdict === undefined ? row : { ...row, verdict })
  }

  #refuse(row: JudgedDossier, why: string): void {
    this.#refused++
    if (this.#faults.length < FAULTS_SHOWN) this.#faults.push({ line: row.line, why })
    this.emit({ ...row, refused: why })
  }
}

interface Head {
  columns: Partial<Record<Key, number>>
  /** Number of cells of every row. */
  width: number
  delimiter: string
}

function headOf(text: string): Head {
  const delimiter = [';', '\t', ','].find((sign) => text.split(sign).length >= REQUIRED.length) ?? ','
  return { delimiter, width: cellsOf(text, delimiter)?.length ?? 0, columns: columnsOf(text, delimiter) }
}

const SLASHED = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\/\d{4}$/
const isDayText = (text: string): boolean => text === '' || isDay(text) || SLASHED.test(text)

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
