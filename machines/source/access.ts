/** How the reader reaches files. It opens nothing by itself; `cli/` gives these for the disk, tests for a map. */
export interface Access {
  /** The bytes of a file, good until the next call; of a file larger than `atMost` its size, and none of its bytes. */
  readFile(file: string, atMost: number): Uint8Array | number
  /** The path without links, with `/`. Throws when there is no such file. */
  realpath(file: string): string
}

/** Sizes and budgets that keep a hostile file from costing more than an honest one. */
export const limits = {
  /** Bytes of one file. The longest real definition has under 60,000. */
  bytes: 1_048_576,
  /** Open brackets at once, and levels of a value. TypeScript's parser overflows its stack between 500 and 700. */
  depth: 64,
  /** Values of one definition after spreads and shared constants are written out; 64 characters count as one more. */
  values: 100_000,
} as const
