import type { NationalRegisters, Path } from '../model/corpus.js'
import type { Case } from '../model/process.js'
import type { Province } from '../model/registry.js'
import { isBlock, isParallel, isStep, type Row, type Step } from '../model/step.js'
import type { Change, FactChange, Subject } from './change.js'
import { diffFacts } from './facts.js'
import { matchRows, numberRows, type Matching, type NumberedRow } from './match.js'
import { outOfOrder } from './order.js'
import { BLOCK_FACTS, PARALLEL_FACTS, STEP_FACTS, type StepContext } from './step-facts.js'

/** One version of a case, with what is needed to say its facts in words. */
export interface CaseSide {
  case: Case
  /** Path of the table in the process. */
  path: Path
  province: Province | undefined
  registers: NationalRegisters
  /** Fees, papers and results of its procedures by id. */
  names: ReadonlyMap<string, string>
}

/** What changed between two versions of the rows of one case; `named`: the process has several. */
export function diffRows(before: CaseSide, after: CaseSide, named: boolean): Change[] {
  const [old, fresh] = [numberRows(before.case.table, before.path), numberRows(after.case.table, after.path)]
  const matching = matchRows(old, fresh)
  const inCase = named ? { caseId: after.case.id, caseTitle: after.case.title } : {}
  const contexts = { before: contextOf(before, old), after: contextOf(after, fresh) }
  const whole = (kind: 'added' | 'removed', placed: NumberedRow): Change => ({
    kind,
    subject: subjectOf(placed.row),
    path: placed.path,
    facts: isStep(placed.row) ? wholeStep(kind, placed.row, inOffice(contexts[SIDE[kind]], placed)) : [],
    ...inCase,
  })
  const changed = matching.pairs.flatMap((pair): Change[] => {
    const facts = diffRow(pair.before, pair.after, contexts)
    return facts.length === 0
      ? []
      : [{ kind: 'changed', subject: subjectOf(pair.after.row), path: pair.after.path, facts, ...inCase }]
  })
  return [
    ...changed,
    ...movesOf(matching, old, fresh).map((move) => ({ ...move, ...inCase })),
    ...matching.added.filter(notInside(matching.added)).map((placed) => whole('added', placed)),
    ...matching.removed.filter(notInside(matching.removed)).map((placed) => whole('removed', placed)),
  ]
}

/** A row as people name it. */
function subjectOf(row: Row): Subject {
  const no = row.no === undefined ? {} : { no: row.no }
  if (isStep(row)) return { kind: 'step', id: row.id, title: row.name, ...no }
  return { kind: isBlock(row) ? 'block' : 'parallel', id: row.id, title: row.title ?? row.no ?? row.id, ...no }
}

const SIDE = { added: 'after', removed: 'before' } as const
/** Of a step that came or went a reviewer wants to know who, what and how long. */
const OF_WHOLE = ['by', 'within', 'does'] as const

function wholeStep(kind: 'added' | 'removed', step: Step, context: StepContext): FactChange[] {
  const part: Partial<Step> = Object.fromEntries(OF_WHOLE.flatMap((key) => (key in step ? [[key, step[key]]] : [])))
  const [was, is] = kind === 'added' ? [{}, part] : [part, {}]
  return diffFacts(was, is, STEP_FACTS, ROW_KEYS, { before: context, after: context })
}

const ROW_KEYS: ReadonlySet<string> = new Set(['id', 'rows', 'branches'])

function diffRow(
  before: NumberedRow,
  after: NumberedRow,
  contexts: { before: StepContext; after: StepContext },
): FactChange[] {
  const [was, is] = [before.row, after.row]
  const both = { before: inOffice(contexts.before, before), after: inOffice(contexts.after, after) }
  const renamed = was.id === is.id ? [] : [{ fact: 'id', name: 'mã trong tệp', before: was.id, after: is.id }]
  if (isStep(was) && isStep(is)) return [...diffFacts(was, is, STEP_FACTS, ROW_KEYS, both), ...renamed]
  if (isBlock(was) && isBlock(is)) return [...diffFacts(was, is, BLOCK_FACTS, ROW_KEYS, both), ...renamed]
  if (isParallel(was) && isParallel(is)) return [...diffFacts(was, is, PARALLEL_FACTS, ROW_KEYS, both), ...renamed]
  return renamed
}

const inOffice = (context: StepContext, placed: NumberedRow): StepContext =>
  placed.office === undefined ? context : { ...context, office: placed.office }

const contextOf = (side: CaseSide, rows: readonly NumberedRow[]): StepContext => ({
  province: side.province,
  registers: side.registers,
  names: side.names,
  titles: new Map(rows.map(({ row }) => [row.id, subjectOf(row).title])),
})

/** Rows of a block that itself came or went are part of it. */
const notInside = (rows: readonly NumberedRow[]): ((placed: NumberedRow) => boolean) => {
  const ids = new Set(rows.map(({ row }) => row.id))
  return (placed) => placed.parent === undefined || !ids.has(placed.parent.id)
}

/** Rows that stand elsewhere: in another order among those that stayed, or in another block that stayed. */
function movesOf(matching: Matching, old: readonly NumberedRow[], fresh: readonly NumberedRow[]): Change[] {
  const disordered = outOfOrder(matching.pairs.map((pair) => pair.before.index))
  const renamed = new Map(matching.pairs.map((pair) => [pair.before.row.id, pair.after.row.id]))
  const gone = new Set(matching.removed.map(({ row }) => row.id))
  const come = new Set(matching.added.map(({ row }) => row.id))
  return matching.pairs.flatMap(({ before, after }, i): Change[] => {
    const [from, to] = [before.parent?.id, after.parent?.id]
    const crossed =
      (from === undefined || !gone.has(from)) &&
      (to === undefined || !come.has(to)) &&
      (from === undefined ? undefined : renamed.get(from)) !== to
    if (!disordered.has(i) && !crossed) return []
    const [was, is] = [old[before.index - 1], fresh[after.index - 1]]
    const position = {
      ...(was === undefined ? {} : { before: subjectOf(was.row) }),
      ...(is === undefined ? {} : { after: subjectOf(is.row) }),
    }
    return [{ kind: 'moved', subject: subjectOf(after.row), path: after.path, facts: [], position }]
  })
}
