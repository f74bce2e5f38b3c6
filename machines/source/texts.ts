/**
 * Keeps one copy of each text. A text that the parser cuts out of a file keeps the whole file in memory, and a
 * province's definitions say the same few thousand words over and over.
 */
export class Texts {
  private readonly known = new Map<string, string>()
  private readonly keys = new Set<string>()

  /** Whether a key was found to be a good one before. */
  isKey(text: string): boolean {
    return this.keys.has(text)
  }

  addKey(text: string): void {
    this.keys.add(text)
  }

  one(text: string): string {
    const known = this.known.get(text)
    if (known !== undefined) return known
    // Joining makes a new text of its own; cutting off the joint again refers to that small one only.
    const copy = ` ${text}`.slice(1)
    this.known.set(copy, copy)
    return copy
  }
}
