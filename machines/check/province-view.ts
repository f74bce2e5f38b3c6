import { adoptedProcesses, ownProcesses } from '../build/province-processes.js'
import { staffingOf, type Staffing } from '../build/staffing/matrix.js'
import { staffedProcess } from '../build/staffing/staffed.js'
import type { Corpus, ProcessEntry } from '../model/corpus.js'
import type { Province } from '../model/registry.js'
import type { ProvinceRecords } from '../model/unit.js'
import type { ProcessView, ProvinceView } from './rule.js'
import { viewOf } from './views.js'

/** What rules see of a province; its processes and staffing are worked out when a rule first asks for them. */
export class DerivedProvince implements ProvinceView {
  readonly records: ProvinceRecords | undefined
  #processes: readonly ProcessView[] | undefined
  #staffing: { known: Staffing | undefined } | undefined

  constructor(
    readonly province: Province,
    readonly corpus: Corpus,
    private readonly views: ReadonlyMap<ProcessEntry, ProcessView>,
  ) {
    this.records = corpus.records?.get(province.id)
  }

  /** A process whose definition has not the right shape has no view, and is left out. */
  processes(): readonly ProcessView[] {
    const { province, corpus, views } = this
    return (this.#processes ??= [
      ...ownProcesses(corpus, province.id).flatMap((entry) => views.get(entry) ?? []),
      ...adoptedProcesses(corpus, province.id).map((entry) => viewOf(entry, province, corpus)),
    ])
  }

  staffing(): Staffing | undefined {
    const { province, records, corpus } = this
    if (this.#staffing === undefined) {
      const hasStaff = records !== undefined && records.staff.length > 0
      this.#staffing = { known: hasStaff ? provedOf(province, records, corpus, this.processes()) : undefined }
    }
    return this.#staffing.known
  }
}

const provedOf = (
  province: Province,
  records: ProvinceRecords,
  corpus: Corpus,
  processes: readonly ProcessView[],
): Staffing => {
  const { registers, overrides } = corpus
  const staffed = processes.map(({ entry, cases }) => staffedProcess(entry, cases, province, registers.roles))
  return staffingOf({ province, records, overrides, processes: staffed })
}
