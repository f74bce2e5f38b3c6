import { bare, head } from '../mermaid/escape.js'
import type { PlanLine } from './lines.js'

/**
 * The dated lines of a plan as a Mermaid gantt, one section a system. A bar begins the day after what its task needs is
 * due; where nothing is known to come before, and where the order is impossible, it is the one day on which it is due.
 */
export function planGantt(title: string, lines: readonly PlanLine[]): string {
  const sections = new Map<string, string[]>()
  for (const line of lines) {
    if (line.last === undefined) continue
    const section = line.systems.length === 0 ? 'Nhiệm vụ chung' : line.systems.join(', ')
    const bars = sections.get(section) ?? []
    sections.set(section, [...bars, barOf(line, line.last)])
  }
  const drawn = [...sections].flatMap(([section, bars]) => [`  section ${bare(...wrapped(section))}`, ...bars])
  return `${head(title)}${[ROOM, 'gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %d/%m', '  inclusiveEndDates', ...drawn].join('\n')}\n`
}

function barOf({ id, text, who, from, squeezed }: PlanLine, last: string): string {
  const words = `${id} ${who === undefined ? text : `${who}: ${text}`}`
  const label = words.length <= 48 ? words : `${words.slice(0, 48).replace(/\s+\S*$/, '')}…`
  return `  ${bare(label)} :${squeezed ? 'crit, ' : ''}${from ?? last}, ${last}`
}

/** Names of systems stand in a margin of their own, or they would be written over the bars. */
const ROOM = '%%{init: {"gantt": {"leftPadding": 170}}}%%'
const MARGIN = 24

function wrapped(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= MARGIN) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
