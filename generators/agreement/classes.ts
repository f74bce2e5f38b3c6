/** Things of which some are known to be equal, each to all that its equals are equal to (union-find). */
export class Classes {
  private readonly heads = new Map<string, string>()

  /** Makes two things equal; whether that was new. */
  unite(one: string, other: string): boolean {
    const [first, second] = [this.headOf(one), this.headOf(other)]
    if (first === second) return false
    this.heads.set(second, first)
    return true
  }

  private headOf(thing: string): string {
    const chain: string[] = []
    let head = thing
    for (let next = this.heads.get(head); next !== undefined; next = this.heads.get(head)) {
      chain.push(head)
      head = next
    }
    for (const link of chain) this.heads.set(link, head)
    return head
  }
}
