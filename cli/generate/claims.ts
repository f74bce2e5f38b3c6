import type { Target } from '../../generators/registry.js'

/** Which targets are taken, and how many files are written, told between threads: each target is made once. */
export class Claims {
  /** The files, then a mark for each target. */
  readonly #cells: Int32Array<SharedArrayBuffer>

  constructor(readonly shared: SharedArrayBuffer) {
    this.#cells = new Int32Array(shared)
  }

  static for(targets: number): Claims {
    return new Claims(new SharedArrayBuffer((1 + targets) * Int32Array.BYTES_PER_ELEMENT))
  }

  /**
   * Takes targets of the build one after the other, while any are left that no other thread has: what only the thread that
   * checks may make comes first, then the longest, so that none is left with a long one while the others have nothing to do.
   */
  *take(targets: readonly Target[], seesFindings: boolean): Iterable<Target> {
    for (const [index, target] of inTurn(targets))
      if ((seesFindings || target.showsFindings !== true) && this.#isFree(index)) yield target
  }

  /** Whether nobody had the target at `index` until now. */
  #isFree(index: number): boolean {
    return Atomics.compareExchange(this.#cells, 1 + index, 0, 1) === 0
  }

  countFile(): void {
    Atomics.add(this.#cells, 0, 1)
  }

  get files(): number {
    return Atomics.load(this.#cells, 0)
  }
}

function inTurn(targets: readonly Target[]): [index: number, target: Target][] {
  const first = ({ showsFindings }: Target): number => (showsFindings === true ? 1 : 0)
  return [...targets.entries()].sort(([, a], [, b]) => first(b) - first(a) || b.takes - a.takes)
}
