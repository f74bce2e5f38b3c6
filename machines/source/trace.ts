/** Where a value was written: offsets in a file. `pos` may stand before white space and comments, which are skipped later. */
export interface Mark {
  file: string
  pos: number
  end: number
}

/** What is to be remembered of a new object or array. */
export interface Trace extends Mark {
  /** Offsets of each entry's use, in the order of its keys: pos, end, pos, end … None: its entries stand nowhere. */
  entries: readonly number[]
  /** Where a text, number or boolean was defined when its use is elsewhere: by the number of its entry. */
  origins: ReadonlyMap<number, Mark> | undefined
  /** Values that it comes to when written out, and how deep it nests: a shared value counts wherever it is used. */
  weight: number
  depth: number
}

/** Numbers of a trace before those of its entries: file, pos, end, weight, depth, count of entries. */
const HEAD = 6

/**
 * Positions of all objects and arrays, by identity: a shared constant is one object on many paths. All numbers stand in
 * one tape, because hundreds of thousands of small objects would cost more memory than the definitions themselves.
 */
export class Traces {
  private readonly starts = new Map<unknown, number>()
  private readonly files: string[] = []
  private readonly numberOfFile = new Map<string, number>()
  private readonly origins = new Map<number, ReadonlyMap<number, Mark>>()
  private readonly builders = new Map<unknown, string>()
  private tape = new Int32Array(1 << 16)
  private length = 0

  add(value: object, { file, pos, end, weight, depth, entries, origins }: Trace): void {
    const at = this.length
    this.reserve(at + HEAD + entries.length)
    for (const number of [this.fileNumber(file), pos, end, weight, depth, entries.length]) this.push(number)
    for (const number of entries) this.push(number)
    if (origins !== undefined) this.origins.set(at, origins)
    this.starts.set(value, at)
  }

  /** Where an object or array was written; undefined for what was not read. */
  mark(value: unknown): Mark | undefined {
    const at = this.starts.get(value)
    return at === undefined ? undefined : this.markAt(at, at + 1)
  }

  /** Where an entry is used. */
  entry(value: unknown, number: number): Mark | undefined {
    const at = this.starts.get(value)
    if (at === undefined || !(number >= 0 && 2 * number < this.number(at + 5))) return undefined
    return this.markAt(at, at + HEAD + 2 * number)
  }

  /** Where the text, number or boolean of an entry is defined, when that is not where it is used. */
  origin(value: unknown, number: number): Mark | undefined {
    const at = this.starts.get(value)
    return at === undefined ? undefined : this.origins.get(at)?.get(number)
  }

  /** How many values a value comes to when written out; long texts count for more. */
  weight(value: unknown): number {
    if (typeof value === 'string') return 1 + (value.length >> 6)
    const at = typeof value === 'object' ? this.starts.get(value) : undefined
    return at === undefined ? 1 : this.number(at + 3)
  }

  depth(value: unknown): number {
    const at = typeof value === 'object' ? this.starts.get(value) : undefined
    return at === undefined ? 0 : this.number(at + 4)
  }

  /** Says which builder (`defineProcess`) a value was given to. */
  setBuilder(value: object, builder: string): void {
    this.builders.set(value, builder)
  }

  builder(value: unknown): string | undefined {
    return this.builders.get(value)
  }

  private markAt(at: number, of: number): Mark {
    return { file: this.files[this.number(at)] ?? '', pos: this.number(of), end: this.number(of + 1) }
  }

  private push(number: number): void {
    this.tape[this.length] = number
    this.length += 1
  }

  private number(at: number): number {
    return this.tape[at] ?? 0
  }

  private fileNumber(file: string): number {
    const known = this.numberOfFile.get(file)
    if (known !== undefined) return known
    this.numberOfFile.set(file, this.files.length)
    return this.files.push(file) - 1
  }

  private reserve(length: number): void {
    if (length <= this.tape.length) return
    const longer = new Int32Array(Math.max(length, this.tape.length * 2))
    longer.set(this.tape)
    this.tape = longer
  }
}
