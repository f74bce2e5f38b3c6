import type { MigrationPlan } from '../machines/compare/passage.js'
import type { Verdict } from '../machines/compare/verdict.js'
import { isDay } from '../machines/model/day.js'
import { cellsOf, headOf, HEADINGS, type Head, type Key } from './dossier-head.js'
import { heirOfDossier, type HeirFinder } from './dossier-heirs.js'
import { UsageFault } from './fault.js'
import { readLines, type Line } from './lines.js'
import { Seen } from './seen.js'

/** What was counted of a list of dossiers; `rows` is always the sum of the verdicts and of what was refused. */
export interface DossierCount {
  /** Rows below the heading, empty lines aside. */
  rows: number
  byVerdict: Record<Verdict['verdict'], number>
  /** Dossiers of procedures that do not change, and of those that the repository does not have. */
  untouched: number
  /** Of these, the dossiers of procedures that the repository does not have; absent where it is not known which it has. */
  unknown?: number
  /** Rows that could not be understood, or whose state no version has. */
  refused: number
  /** The first of them, with line and reason. */
  faults: readonly { line: number; why: string }[]
  /** Where the list names the units that received: how many of those stand, have one heir, or are open. */
  units?: Record<'stands' | 'follows' | 'open', number>
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
  /** Unit that takes over the dossier; absent: the one that received it still stands, or the list names none. */
  heir?: string
  /** Why the row was refused. */
  refused?: string
  /** The repository does not have the procedure. */
  unknown?: true
}

/** What dossiers are judged by. */
export interface JudgedBy {
  plans: readonly MigrationPlan[]
  heirOf?: HeirFinder | undefined
  /** Codes and names by which a list may call the procedures of the repository. */
  known?: ReadonlySet<string>
}

const DAYS: readonly Key[] = ['received', 'due']
const FAULTS_SHOWN = 20

/**
 * Judges a list of dossiers line by line, in bounded memory however long it is, and gives each row to `emit`. Such a list
 * has no cell of several lines, so a line is a row: a stray quote spoils its own row and nothing after it.
 */
export async function judgeDossiers(
  file: string,
  by: JudgedBy,
  emit: (row: JudgedDossier) => void,
): Promise<DossierCount> {
  const judge = new Judge(by, emit)
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
  readonly #units = { stands: 0, follows: 0, open: 0 }
  readonly #faults: { line: number; why: string }[] = []
  #head: Head | undefined
  #rows = 0
  #untouched = 0
  #unknown = 0
  #refused = 0
  #repeated = 0

  constructor(
    private readonly by: JudgedBy,
    private readonly emit: (row: JudgedDossier) => void,
  ) {
    this.#verdicts = verdictsByCodeAndState(by.plans)
  }

  count(): DossierCount {
    if (this.#head === undefined) throw new UsageFault('Danh sách hồ sơ trống: không có cả dòng tiêu đề.')
    return {
      rows: this.#rows,
      byVerdict: this.#byVerdict,
      untouched: this.#untouched,
      ...(this.by.known && { unknown: this.#unknown }),
      refused: this.#refused,
      faults: this.#faults,
      ...(this.#heirOf && { units: this.#units }),
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
    this.#judge(row, cell('unit'), cell('area'))
  }

  /** A list of a million rows has a few hundred different days. */
  #isDay(text: string): boolean {
    const known = this.#days.get(text)
    if (known !== undefined) return known
    const answer = isDayText(text)
    if (this.#days.size < 10_000) this.#days.set(text, answer)
    return answer
  }

  #judge(row: JudgedDossier, unit: string, area: string): void {
    const states = this.#verdicts.get(row.code)
    const ofProcess = states?.get(row.state)
    if (states !== undefined && ofProcess === undefined)
      return this.#refuse(row, `bản cũ của thủ tục ${row.code} không có trạng thái "${row.state.slice(0, 80)}"`)
    if (row.dossier !== '' && this.#seen.has(row.dossier)) this.#repeated++
    const verdict = this.#withUnit(row, ofProcess, unit, area)
    if (verdict === undefined) return this.#leave(row)
    this.#byVerdict[verdict.verdict]++
    this.emit({ ...row, verdict })
  }

  /** Nothing is planned for the procedure: it does not change, or its code is of none that the repository has. */
  #leave(row: JudgedDossier): void {
    this.#untouched++
    if (this.by.known?.has(row.code) !== false) return this.emit(row)
    this.#unknown++
    this.emit({ ...row, unknown: true })
  }

  /** The unit must have an heir as well, or somebody has to say who takes the dossier. */
  #withUnit(row: JudgedDossier, verdict: Verdict | undefined, unit: string, area: string): Verdict | undefined {
    if (this.#heirOf === undefined) return verdict
    const heir = heirOfDossier(this.#heirOf, { unit, area }, verdict)
    this.#units[heir.kind]++
    if (heir.kind === 'follows') row.heir = heir.name
    if (heir.kind !== 'open') return verdict
    return { state: row.state, title: '', verdict: 'person', reason: heir.reason, declared: false }
  }

  /** Absent where the list names no units. */
  get #heirOf(): HeirFinder | undefined {
    return this.#head?.columns.unit === undefined ? undefined : this.by.heirOf
  }

  #refuse(row: JudgedDossier, why: string): void {
    this.#refused++
    if (this.#faults.length < FAULTS_SHOWN) this.#faults.push({ line: row.line, why })
    this.emit({ ...row, refused: why })
  }
}

/** As systems write it (2025-02-28) or as offices do (28/02/2025), and a day that the calendar has. */
function isDayText(text: string): boolean {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return text === '' || isDay(text) || isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A state means one thing in all cases of a procedure, or it needs a person. */
function verdictsByCodeAndState(plans: readonly MigrationPlan[]): ReadonlyMap<string, ReadonlyMap<string, Verdict>> {
  const byCode = new Map<string, Map<string, Verdict>>()
  for (const plan of plans)
    // A local procedure has no national code: it goes by the name of its process.
    for (const code of [...plan.codes, plan.process]) {
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
