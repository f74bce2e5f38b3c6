/** How many texts are remembered: 128 MB at most, whatever comes. */
const MOST = 1 << 23

/**
 * Remembers which texts it was shown, as 53-bit hashes in one open table that grows: a million dossier numbers cost 16 MB.
 * Two different numbers are alike by chance in one list of a million among ten thousand.
 */
export class Seen {
  #table = new Float64Array(1 << 12)
  #count = 0

  /** False once there were too many to remember: repeats after that are not looked for. */
  get isWhole(): boolean {
    return this.#count < MOST
  }

  /** Whether the text was shown before. */
  has(text: string): boolean {
    if (!this.isWhole) return false
    const hash = hashOf(text)
    const at = this.#placeOf(hash, this.#table)
    if (this.#table[at] === hash) return true
    this.#table[at] = hash
    if (++this.#count * 2 > this.#table.length) this.#grow()
    return false
  }

  #placeOf(hash: number, table: Float64Array): number {
    const last = table.length - 1
    let at = hash % table.length
    while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & last
    return at
  }

  #grow(): void {
    const table = new Float64Array(this.#table.length * 2)
    for (const hash of this.#table) if (hash !== 0) table[this.#placeOf(hash, table)] = hash
    this.#table = table
  }
}

/** Never 0, which marks a free place. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0) + 1
}
