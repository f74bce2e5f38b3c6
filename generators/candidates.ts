import { buildFlows, casesOf } from '../machines/build/build-flow.js'
import { budgetOf } from '../machines/build/budget.js'
import type { Flow, FlowFault } from '../machines/build/flow.js'
import type { Budget } from '../machines/build/proof.js'
import type { Corpus, Path, ProcessEntry } from '../machines/model/corpus.js'
import type { Case } from '../machines/model/process.js'
import type { OfficeRegister } from '../machines/model/registry.js'
import { list } from '../machines/model/words.js'
import { adopt, officesOf } from '../machines/build/adopt.js'

/** A case with its flows, as the checks see it. */
export interface CaseFlows {
  case: Case
  path: Path
  flows: readonly Flow[]
  faults: readonly FlowFault[]
  budgets: () => readonly Budget[]
  /** Lets go of what can be derived again. */
  forget?(): void
}
/** The cases of each process, by process id; absent where the definition has not the right shape. */
export type Views = ReadonlyMap<string, { cases: readonly CaseFlows[] }>

/** A process that may be built: a province's own, or one that it adopts. */
export interface Candidate {
  entry: ProcessEntry
  cases: readonly CaseFlows[]
  /** The definition's value and where the process stands in it: an adopted one is inside the adoption. */
  root: unknown
  base: Path
  /** Why it cannot be built at all. Vietnamese. */
  unsound?: string
  /** The checks have analysed its flows. */
  proved?: true
}

const FAULTY = 'định nghĩa còn lỗi cấu trúc; xem "tthc check"'

/** Every process of the corpus with its flows as the checks built them, and the adopted ones. */
export function candidatesOf(corpus: Corpus, views: Views, sound: ReadonlySet<string>): Candidate[] {
  const own = corpus.processes.map((entry): Candidate => {
    const cases = views.get(entry.id)?.cases ?? []
    const candidate = { entry, cases, root: entry.value, base: [] }
    return sound.has(entry.id) ? { ...candidate, proved: true } : { ...candidate, unsound: FAULTY }
  })
  const soundProcesses = new Set<unknown>(own.filter((one) => one.unsound === undefined).map(({ root }) => root))
  const adopted = corpus.adoptions.map((adoption): Candidate => {
    const candidate = { entry: adopt(adoption), cases: [], root: adoption.value, base: ['process'] }
    if (!soundProcesses.has(adoption.value.process)) return { ...candidate, unsound: FAULTY }
    return adoptedCandidate(candidate, corpus)
  })
  return [...own, ...adopted]
}

/** The source passed the structural rules; what can still be wrong is an office that the adopting province lacks. */
function adoptedCandidate(candidate: Candidate, corpus: Corpus): Candidate {
  const { id, value } = candidate.entry
  const offices: OfficeRegister = corpus.provinces.get(value.province)?.value.offices ?? {}
  const lacking = officesOf(value).filter((office) => !Object.hasOwn(offices, office))
  if (lacking.length > 0) {
    const names = list(lacking.map((office) => `"${office}"`))
    return {
      ...candidate,
      unsound: `tỉnh chưa có cơ quan ${names}; khai báo trong "offices" của quy trình áp dụng lại`,
    }
  }
  const cases = casesOf(value).map((placed, index): CaseFlows => {
    const { flows, faults } = buildFlows(value, index, corpus.registers, id)
    return {
      ...placed,
      flows,
      faults,
      budgets: () => flows.map((flow) => budgetOf(value, index, flow, corpus.registers)),
    }
  })
  return { ...candidate, cases }
}
