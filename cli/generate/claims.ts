import type { Target } from '../../generators/registry.js'
import { jobsOf, type Job } from './jobs.js'

/** Which jobs are taken, and how many files are written, told between threads: each job is done once. */
export class Claims {
  /** The files, then a mark for each job. */
  readonly #cells: Int32Array<SharedArrayBuffer>

  constructor(readonly shared: SharedArrayBuffer) {
    this.#cells = new Int32Array(shared)
  }

  static for(targets: readonly Target[]): Claims {
    return new Claims(new SharedArrayBuffer((1 + jobsOf(targets).length) * Int32Array.BYTES_PER_ELEMENT))
  }

  /**
   * Takes jobs one after the other, while any are left that no other thread has. Whoever knows the findings begins with
   * what shows them. Of the rest one thread begins with the longest and another with the shortest, so that they meet at
   * one target and each compiles the code of few others.
   */
  *take(targets: readonly Target[], { seesFindings, from }: Turn): Generator<Job, void> {
    for (const job of inTurn(targets, from))
      if ((seesFindings || job.target.showsFindings !== true) && this.#isFree(job)) yield job
  }

  /** Whether nobody had the job until now. */
  #isFree({ index }: Job): boolean {
    return Atomics.compareExchange(this.#cells, 1 + index, 0, 1) === 0
  }

  countFile(): void {
    Atomics.add(this.#cells, 0, 1)
  }

  get files(): number {
    return Atomics.load(this.#cells, 0)
  }
}

/** Who takes jobs: whether it knows what the checks found, and at which end it begins. */
export interface Turn {
  seesFindings: boolean
  from: 'longest' | 'shortest'
}

/** Trees come before cases: a large one is a job of its own, and keeps all waiting if it is begun last. */
function inTurn(targets: readonly Target[], from: Turn['from']): readonly Job[] {
  const rest = ({ target }: Job): number => (target.showsFindings === true ? 0 : 1)
  const last = ({ of }: Job): number => (of === 'trees' ? 0 : 1)
  const away = from === 'longest' ? 1 : -1
  return jobsOf(targets).toSorted(
    (a, b) => rest(a) - rest(b) || last(a) - last(b) || away * (b.takes - a.takes || a.index - b.index),
  )
}
