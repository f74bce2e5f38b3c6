/**
 * Keeps one copy of each text. A text that the parser cuts out of a file keeps the whole file in memory, and a
 * province's definitions say the same few thousand words over and over.
 */
export class Texts {
  /** One of them, or more, is not in NFC. */
  holdsDecomposed = false
  private readonly known = new Map<string, string>()
  private readonly keys = new Map<string, string>()
  private readonly next = new Map<string, string>()

  /** The one copy of a key that was found to be a good one before. */
  key(text: string): string | undefined {
    return this.keys.get(text)
  }

  addKey(text: string): string {
    const key = this.one(text)
    this.keys.set(key, key)
    return key
  }

  /** The key that last came after a key of an object; after '' the first. */
  keyAfter(key: string): string | undefined {
    return this.next.get(key)
  }

  setKeyAfter(key: string, next: string): void {
    this.next.set(key, next)
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
