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

  /** Takes the target at `index`; false where another thread has it. */
  take(index: number): boolean {
    return Atomics.compareExchange(this.#cells, 1 + index, 0, 1) === 0
  }

  countFile(): void {
    Atomics.add(this.#cells, 0, 1)
  }

  get files(): number {
    return Atomics.load(this.#cells, 0)
  }
}
