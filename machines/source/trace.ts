/** Where a value was written: offsets in a file. `pos` may stand before white space and comments, which are skipped later. */
export interface Mark {
  file: string
  pos: number
  end: number
}

/** What an object or array consists of, besides its values. */
export interface Parts {
  /** Offsets of each entry's use, in the order of its keys: pos, end, pos, end … None: its entries stand nowhere. */
  readonly entries: readonly number[]
  /** Where a text, number or boolean was defined when its use is elsewhere: by the number of its entry. */
  readonly origins: ReadonlyMap<number, Mark> | undefined
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
  private readonly origins = new Map<number, ReadonlyMap<number, Mark>>()
  private readonly builders = new Map<unknown, string>()
  /** Weight and depth of named values whose places were not kept. */
  private readonly measures = new Map<unknown, { weight: number; depth: number }>()
  private tape = new Int32Array(1 << 16)
  private length = 0

  add(value: object, mark: Mark, { weight, depth, entries, origins }: Parts): void {
    const at = this.length
    this.reserve(at + HEAD + entries.length)
    this.tape[at] = this.fileNumber(mark.file)
    this.tape[at + 1] = mark.pos
    this.tape[at + 2] = mark.end
    this.tape[at + 3] = weight
    this.tape[at + 4] = depth + 1
    this.tape[at + 5] = entries.length
    for (let i = 0; i < entries.length; i += 1) this.tape[at + HEAD + i] = entries[i] ?? 0
    this.length = at + HEAD + entries.length
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
    if (typeof value !== 'object') return 1
    const at = this.starts.get(value)
    return at === undefined ? (this.measures.get(value)?.weight ?? 1) : this.number(at + 3)
  }

  /** How many levels a value has; none for texts, numbers and booleans. */
  depth(value: unknown): number {
    if (typeof value !== 'object') return 0
    const at = this.starts.get(value)
    return at === undefined ? (this.measures.get(value)?.depth ?? 0) : this.number(at + 4)
  }

  /** Counts a value into what holds it. */
  measure(holder: Pick<Parts, 'weight' | 'depth'>, value: unknown): void {
    holder.weight += this.weight(value)
    holder.depth = Math.max(holder.depth, this.depth(value))
  }

  /** Keeps what a named value comes to, where its places are not kept: it may be used many times. */
  setMeasure(value: object, weight: number, depth: number): void {
    this.measures.set(value, { weight, depth })
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

  private number(at: number): number {
    return this.tape[at] ?? 0
  }

  /** Values come file by file. */
  private fileNumber(file: string): number {
    if (this.files.at(-1) === file) return this.files.length - 1
    return this.files.push(file) - 1
  }

  private reserve(length: number): void {
    if (length <= this.tape.length) return
    const longer = new Int32Array(Math.max(length, this.tape.length * 2))
    longer.set(this.tape)
    this.tape = longer
  }
}
