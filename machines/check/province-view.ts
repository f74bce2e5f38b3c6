import { adoptedProcesses, ownProcesses } from '../build/province-processes.js'
import { staffingOf, type Staffing, type StaffingInput } from '../build/staffing/matrix.js'
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
    if (this.#staffing === undefined) {
      const input = this.staffingInput()
      this.#staffing = { known: input && staffingOf(input) }
    }
    return this.#staffing.known
  }

  /** What staffing is worked out from; absent where the province has no list of staff. */
  staffingInput(): StaffingInput | undefined {
    const { province, records, corpus } = this
    if (records === undefined || records.staff.length === 0) return undefined
    const { registers, overrides } = corpus
    const processes = this.processes().map(({ entry, cases }) =>
      staffedProcess(entry, cases, province, registers.roles),
    )
    return { province, records, overrides, processes }
  }
}
