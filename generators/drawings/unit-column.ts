import type { UnitFlow } from './unit-flow.js'

/** A unit on one side: as high as its cases are many, and as its name needs. */
export interface UnitBar {
  y: number
  height: number
  /** Its name with the number of its cases. */
  lines: readonly string[]
}

/** All units of one side, from top to bottom. */
export interface UnitColumn {
  bars: readonly UnitBar[]
  foot: number
  /** Middle of a unit's bar. */
  middle: (unit: string) => number
  /** Takes the place of a band at its unit's bar: its upper edge. */
  take: (unit: string, cases: number) => number
}

interface ColumnSetting {
  /** Height of one case. */
  scale: number
  top: number
  /** Lines that a name is set in, and the distance between them. */
  lines: (text: string) => readonly string[]
  leading: number
}

const space = { least: 18, between: 9 } as const

/** The units of one side with their cases, in the order of the flows. */
export function casesByUnit(flows: readonly UnitFlow[], side: 'from' | 'to'): Map<string, number> {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.cases)
  return sums
}

export function unitColumn(
  units: ReadonlyMap<string, number>,
  { scale, top, lines, leading }: ColumnSetting,
): UnitColumn {
  const bars = new Map<string, UnitBar>()
  /** Where the next band of a unit begins. */
  const next = new Map<string, number>()
  let y = top
  for (const [unit, cases] of units) {
    const words = lines(`${unit} (${cases})`)
    const height = Math.max(space.least, cases * scale, words.length * leading)
    bars.set(unit, { y, height, lines: words })
    next.set(unit, y + (height - cases * scale) / 2)
    y += height + space.between
  }
  return {
    bars: [...bars.values()],
    foot: y,
    middle: (unit) => {
      const bar = bars.get(unit)
      return bar === undefined ? top : bar.y + bar.height / 2
    },
    take: (unit, cases) => {
      const at = next.get(unit) ?? top
      next.set(unit, at + cases * scale)
      return at
    },
  }
}
