import type { Diagram } from './diagram.js'
import { readOutline } from './outline.js'
import { placeOutline } from './place-outline.js'
import { writeDiagram } from './write-di.js'
import { countsOf, type Count, type Counted } from './write-outline.js'

/**
 * The diagram interchange of a diagram with the texts of a case, in UTF-8. Of the words only their lines have a part in it,
 * so that cases with other words have it in common: it is drawn and encoded once for them.
 */
export function interchangeOf(diagram: Diagram, texts: readonly string[]): Uint8Array {
  const drawings = known.get(diagram) ?? new Drawings(diagram)
  known.set(diagram, drawings)
  return drawings.of(texts)
}

/** What is drawn of one diagram, by what is counted of words. */
class Drawings {
  private readonly counts: readonly Count[]
  private readonly own: readonly Counted[]
  private readonly drawn = new Map<string, Uint8Array>()

  constructor(private readonly diagram: Diagram) {
    this.counts = countsOf(diagram)
    this.own = this.counts.filter((count) => typeof count !== 'number')
  }

  of(texts: readonly string[]): Uint8Array {
    const counted = this.own.map((count) => count(texts))
    const key = counted.join()
    const found = this.drawn.get(key)
    if (found !== undefined) return found
    const bytes = this.draw(counted)
    makeRoom(bytes)
    this.drawn.set(key, bytes)
    return bytes
  }

  private draw(counted: readonly number[]): Uint8Array {
    const left = counted.values()
    const numbers = this.counts.map((count) => (typeof count === 'number' ? count : (left.next().value ?? 0)))
    return new TextEncoder().encode(writeDiagram(this.diagram, placeOutline(readOutline(numbers))))
  }
}

/** As long as their diagrams are known, and not too much in all. */
let known = new WeakMap<Diagram, Drawings>()
let size = 0
const MOST = 12_000_000

function makeRoom({ length }: Uint8Array): void {
  if (size + length > MOST) {
    known = new WeakMap()
    size = 0
  }
  size += length
}
