/** A clock that stands still: a timer runs out when it is told to. */
export class Timers {
  readonly executing: readonly never[] = []
  private readonly set = new Map<object, { owner: string; runOut: () => void }>()

  register({ id: owner }: { id: string }): Pick<Timers, 'setTimeout' | 'clearTimeout'> {
    return {
      setTimeout: (runOut, _, ...details) => {
        const timer = {}
        this.set.set(timer, { owner, runOut: () => runOut(...details) })
        return timer
      },
      clearTimeout: (timer) => this.clearTimeout(timer),
    }
  }

  setTimeout(runOut: (...details: unknown[]) => void, _: number, ...details: unknown[]): object {
    const timer = {}
    this.set.set(timer, { owner: '', runOut: () => runOut(...details) })
    return timer
  }

  clearTimeout(timer: object): void {
    this.set.delete(timer)
  }

  fire(owner: string): void {
    for (const [timer, one] of this.set) {
      if (one.owner !== owner) continue
      this.set.delete(timer)
      one.runOut()
    }
  }
}
