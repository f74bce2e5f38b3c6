import type { National } from '../../machines/model/national.js'
import { printNational } from './print-definition.js'

type Level = NonNullable<National['levels']>[number]

/** Files of national facts: one for each code, however many processes carry it out; one for each process without a code. */
export class FactFiles {
  private readonly files: Map<string, string>
  private readonly taken: Set<string>
  private readonly made = new Map<string, National>()

  /** `known`: code (or path) → path of the facts that are already defined. */
  constructor(known: ReadonlyMap<string, string>) {
    this.files = new Map(known)
    this.taken = new Set(known.values())
  }

  /** The file of these facts, a new one where their code has none; what a second process adds is the level. */
  add(national: National, folder: string, stem: string, index: number): string {
    const own = this.freePath(`national/facts/${folder}/${stem}${index === 0 ? '' : `-${index + 1}`}`)
    const key = national.code ?? own
    const file = this.files.get(key) ?? own
    const before = this.made.get(file)
    if (before) this.made.set(file, { ...before, ...levelsOf(before, national) })
    else if (!this.files.has(key)) this.made.set(file, national)
    this.files.set(key, file)
    this.taken.add(file)
    return file
  }

  /** Facts that this import makes; nothing for a file that was there before. */
  get(file: string): National | undefined {
    return this.made.get(file)
  }

  print(): Map<string, string> {
    return new Map([...this.made].map(([file, national]) => [file, printNational(national)]))
  }

  private freePath(base: string): string {
    let path = `${base}.ts`
    for (let n = 2; this.taken.has(path); n++) path = `${base}-${n}.ts`
    return path
  }
}

function levelsOf(a: National, b: National): { levels?: readonly Level[] } {
  const levels = [...new Set([...(a.levels ?? []), ...(b.levels ?? [])])]
  return levels.length === 0 ? {} : { levels }
}
