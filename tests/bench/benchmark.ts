/** What a benchmark may use. */
export interface Bench {
  /** Root of this repository, where `lib/` stands compiled. */
  repository: string
  /** Folder with `count` generated procedures; written once a run, deleted at its end. */
  corpus: (count: number) => string
}

/** One line of the table. */
export interface Measurement {
  what: string
  value: number
  unit: 's' | 'ms' | 'MB' | 'µs' | '×'
  /** The bound that the project promises; absent: shown for comparison. */
  atMost?: number
  note?: string
}

/** A file in `benchmarks/`, found by its being there. Throws where it cannot measure; a missed target is not a throw. */
export interface Benchmark {
  title: string
  run(bench: Bench): Measurement[] | Promise<Measurement[]>
}
